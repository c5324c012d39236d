#include "app/cli/Output.h"

#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"

#include <cerrno>
#include <system_error>

namespace heloscope::cli {

namespace {

constexpr std::size_t bufferBytes = 256 * 1024;

} // namespace

void Output::Close::operator()(std::FILE *file) const
{
    if (file != stdout)
        std::fclose(file);
}

Result<Output> Output::create(const std::string &path, Open open)
{
    const bool standard = path.empty() || path == "-";
    std::FILE *const file = standard ? stdout : std::fopen(path.c_str(), open == Open::Append ? "ab" : "wb");
    if (!file)
        return failure("cannot-write", path + ": " + std::generic_category().message(errno));
    std::setvbuf(file, nullptr, _IOFBF, bufferBytes);
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
    if (std::fwrite(text.data(), 1, text.size(), m_file.get()) != text.size())
        return failed();
    return {};
}

Result<void> Output::flush()
{
    if (!m_broken && std::fflush(m_file.get()) != 0)
        return failed();
    return {};
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
