// Outlook .msg files for tests, made with the writing half of the library that reads them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#undef signals
#include <gsf/gsf.h>

namespace heloscope::test {

using Streams = std::vector<std::pair<const char *, std::string>>;

/// A compound file with these streams.
inline std::string compoundFile(const Streams &streams)
{
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *file = gsf_outfile_msole_new(memory);
    for (const auto &[name, bytes] : streams) {
        GsfOutput *child = gsf_outfile_new_child(file, name, FALSE);
        gsf_output_write(child, bytes.size(), reinterpret_cast<const guint8 *>(bytes.data()));
        gsf_output_close(child);
        g_object_unref(child);
    }
    gsf_output_close(GSF_OUTPUT(file));
    g_object_unref(file);
    const std::string result(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))), std::size_t(gsf_output_size(memory)));
    g_object_unref(memory);
    return result;
}

inline std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char c : ascii)
        wide += {c, '\0'};
    return wide;
}

} // namespace heloscope::test
