#include "app/cli/Output.h"

#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"

#include <cerrno>
#include <system_error>

namespace heloscope::cli {

namespace {

constexpr std::size_t bufferBytes = 64 * 1024;

} // namespace

void Output::Close::operator()(std::FILE *file) const
{
    if (file != stdout)
        std::fclose(file);
}

Result<Output> Output::create(const std::string &path, Open open)
{
    const bool standard = path.empty() || path == "-";
    if (open == Open::Whole && !standard) {
        auto pending = PendingFile::create(path);
        if (!pending)
            return tl::unexpected(pending.error());
        Output output(nullptr, path);
        output.m_pending.emplace(std::move(*pending));
        return output;
    }
    std::FILE *const file = standard ? stdout : std::fopen(path.c_str(), open == Open::Append ? "ab" : "wb");
    if (!file)
        return failure("cannot-write", path + ": " + std::generic_category().message(errno));
    // The C library takes a size only together with a buffer; standard output is flushed after everything else is gone.
    static char buffer[bufferBytes];
    std::setvbuf(file, standard ? buffer : nullptr, _IOFBF, bufferBytes);
    return Output(file, standard ? "standard output" : path);
}

Result<void> Output::failed()
{
    m_broken = true;
    return failure("cannot-write", m_name + ": " + std::generic_category().message(errno));
}

Result<void> Output::write(std::string_view text)
{
    if (m_broken)
        return {};
    if (std::fwrite(text.data(), 1, text.size(), file()) != text.size())
        return failed();
    return {};
}

Result<void> Output::flush()
{
    if (!m_broken && std::fflush(file()) != 0)
        return failed();
    return {};
}

Result<void> Output::finish()
{
    auto done = flush();
    // What broke is taken away again.
    return done && m_pending && !m_broken ? m_pending->commit() : done;
}

int print(std::string_view text)
{
    auto output = Output::create({});
    Result<void> done = output->write(text);
    if (done)
        done = output->flush();
    if (done)
        return exitFine;
    complain(done.error().detail);
    return exitTrouble;
}

} // namespace heloscope::cli
