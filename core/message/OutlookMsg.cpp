#include "core/message/OutlookMsg.h"

#include "core/base/Ascii.h"
#include "core/message/Charset.h"

#include <gsf/gsf.h>

#include <memory>
#include <optional>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace heloscope {

namespace {

// libgsf brings some twenty libraries along. They are loaded when the first .msg file turns up, so that nothing else waits for them.
struct GsfLibrary {
    decltype(&gsf_input_memory_new) inputMemoryNew = nullptr;
    decltype(&gsf_infile_msole_new) infileMsoleNew = nullptr;
    decltype(&gsf_infile_child_by_name) infileChildByName = nullptr;
    decltype(&gsf_input_size) inputSize = nullptr;
    decltype(&gsf_input_read) inputRead = nullptr;
    decltype(&g_object_unref) objectUnref = nullptr;
    bool loaded = false;

    static const GsfLibrary &instance()
    {
        static const GsfLibrary library;
        return library;
    }

private:
    static void ignoreLog(const char *, GLogLevelFlags, const char *, void *) {}

    GsfLibrary()
    {
        decltype(&gsf_init) init = nullptr;
        decltype(&g_log_set_handler) setLogHandler = nullptr;
#ifdef _WIN32
        inputMemoryNew = &gsf_input_memory_new;
        infileMsoleNew = &gsf_infile_msole_new;
        infileChildByName = &gsf_infile_child_by_name;
        inputSize = &gsf_input_size;
        inputRead = &gsf_input_read;
        objectUnref = &g_object_unref;
        init = &gsf_init;
        setLogHandler = &g_log_set_handler;
#else
        void *handle = nullptr;
        for (const char *name : {"libgsf-1.so.114", "libgsf-1.114.dylib", "libgsf-1.so"}) {
            if ((handle = dlopen(name, RTLD_NOW | RTLD_LOCAL)))
                break;
        }
        if (!handle)
            return;
        // Symbols of GLib are found through the libraries that libgsf depends on.
        const auto load = [handle](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(handle, name));
            return function != nullptr;
        };
        if (!load(inputMemoryNew, "gsf_input_memory_new") || !load(infileMsoleNew, "gsf_infile_msole_new")
            || !load(infileChildByName, "gsf_infile_child_by_name") || !load(inputSize, "gsf_input_size") || !load(inputRead, "gsf_input_read")
            || !load(objectUnref, "g_object_unref") || !load(init, "gsf_init") || !load(setLogHandler, "g_log_set_handler"))
            return;
#endif
        init();
        // What libgsf thinks of a damaged file is for our error, not for the terminal. It logs partly without a domain; nobody else in this
        // process does.
        constexpr int all = G_LOG_LEVEL_MASK | G_LOG_FLAG_FATAL | G_LOG_FLAG_RECURSION;
        for (const char *domain : {static_cast<const char *>(nullptr), "libgsf", "libgsf:msole"})
            setLogHandler(domain, GLogLevelFlags(all), &GsfLibrary::ignoreLog, nullptr);
        loaded = true;
    }
};

struct Unref {
    void operator()(void *object) const { GsfLibrary::instance().objectUnref(object); }
};
using Input = std::unique_ptr<GsfInput, Unref>;
using Infile = std::unique_ptr<GsfInfile, Unref>;

Input childOf(const Infile &file, const char *name) { return Input(GsfLibrary::instance().infileChildByName(file.get(), name)); }

// All octets of a stream; nothing where it is larger than it may be or cannot be read.
std::optional<std::string> contentOf(const Input &stream)
{
    const GsfLibrary &gsf = GsfLibrary::instance();
    const gsf_off_t size = gsf.inputSize(stream.get());
    if (size < 0 || std::size_t(size) > maxOutlookHeaderBytes)
        return std::nullopt;
    std::string bytes(std::size_t(size), '\0');
    if (size > 0 && !gsf.inputRead(stream.get(), std::size_t(size), reinterpret_cast<guint8 *>(bytes.data())))
        return std::nullopt;
    return bytes;
}

} // namespace

bool looksLikeOutlookMsg(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); // MS-CFB §2.2
}

Result<std::string> readOutlookHeaders(std::string_view bytes)
{
    if (!looksLikeOutlookMsg(bytes))
        return failure("msg-damaged", "no compound file");
    const GsfLibrary &gsf = GsfLibrary::instance();
    if (!gsf.loaded)
        return failure("msg-damaged", "the library that reads Outlook files (libgsf) is not installed");
    const Input memory(gsf.inputMemoryNew(reinterpret_cast<const guint8 *>(bytes.data()), gsf_off_t(bytes.size()), FALSE));
    const Infile file(memory ? gsf.infileMsoleNew(memory.get(), nullptr) : nullptr);
    if (!file)
        return failure("msg-damaged", "the compound file cannot be read");

    // MS-OXMSG §2.1.3: PidTagTransportMessageHeaders (0x007D), as Unicode (001F) or 8-bit string (001E).
    std::optional<std::string> headers;
    if (const Input unicode = childOf(file, "__substg1.0_007D001F")) {
        headers = contentOf(unicode);
        if (headers)
            headers = decodeCharset(*headers, "utf-16le").text;
    } else if (const Input octets = childOf(file, "__substg1.0_007D001E")) {
        headers = contentOf(octets);
    } else if (childOf(file, "__properties_version1.0")) {
        return failure("msg-no-headers", "a draft, appointment or contact holds no internet headers");
    } else {
        return failure("msg-damaged", "the compound file holds no Outlook message");
    }
    if (!headers)
        return failure("msg-damaged", "the stream of the internet headers cannot be read");
    headers->erase(headers->find_last_not_of('\0') + 1);
    if (trimmed(*headers).empty())
        return failure("msg-no-headers", "the internet headers are empty");
    return std::move(*headers);
}

} // namespace heloscope
