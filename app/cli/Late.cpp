#include "app/cli/Late.h"

#include <filesystem>
#include <string>
#include <system_error>

#include <dlfcn.h>

namespace heloscope::cli {

namespace {

Result<const LateModule *> opened(const std::string &file)
{
    void *const library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return failure("no-module", ::dlerror());
    const auto *module = static_cast<const LateModule *>(::dlsym(library, "heloscopeLateModule"));
    if (!module || module->version != lateModuleVersion)
        return failure("no-module", file + " is of another version");
    return module;
}

// Beside the program as built, in the library folder as installed, or, for a copy of a program built with its tests, where it was built.
Result<const LateModule *> loadModule()
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!program.is_absolute())
        return failure("no-module", "the folder of the program is not known");
    for (const char *place : {HELOSCOPE_LATE_NAME, "../" HELOSCOPE_LATE_FOLDER "/" HELOSCOPE_LATE_NAME, HELOSCOPE_LATE_BUILT}) {
        const std::filesystem::path file = program.parent_path() / place; // a whole path stays what it is
        if (std::filesystem::is_regular_file(file, error))
            return opened(file.string());
    }
    return failure("no-module", HELOSCOPE_LATE_NAME " is not installed beside the program");
}

Result<const LateModule *> lateModule()
{
    static const Result<const LateModule *> module = loadModule();
    return module;
}

} // namespace

Result<void> prepareLate()
{
    const auto module = lateModule();
    if (!module)
        return tl::unexpected(module.error());
    (*module)->prepare();
    return {};
}

Result<std::unique_ptr<dns::DnsTransport>> makeDohTransport(const std::string &url, const std::string &caFile)
{
    const auto module = lateModule();
    if (!module)
        return tl::unexpected(module.error());
    return (*module)->dohTransport(url, caFile);
}

Result<std::string> makePdf(const Report &report, const Words &words, const PdfOptions &options)
{
    const auto module = lateModule();
    if (!module)
        return tl::unexpected(module.error());
    return (*module)->pdf(report, words, options);
}

Result<std::string> userProfile()
{
    const auto module = lateModule();
    if (!module)
        return tl::unexpected(module.error());
    return (*module)->userProfile();
}

} // namespace heloscope::cli
