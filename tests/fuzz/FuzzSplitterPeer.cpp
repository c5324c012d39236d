// Differential: our splitter and GMime on the same message. Names and values of fields must agree wherever both read the header section.
#include "core/message/MessageParse.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace heloscope;

namespace {

// Where GMime is known to differ, and ours is right for a forensic reader: it cuts values at NUL, drops lines without a colon, ends the header at
// the first line it cannot read, takes a bare CR for blank. What we repair as copied text is another text.
bool comparable(std::string_view text)
{
    const std::size_t end = std::min(text.find("\n\n"), text.find("\r\n\r\n"));
    if (end == std::string_view::npos || text.find('\0') != std::string_view::npos)
        return false;
    bool first = true;
    for (std::size_t at = 0; at <= end;) {
        std::size_t next = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, next - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find('\r') != std::string_view::npos)
            return false;
        const bool folded = line.starts_with(' ') || line.starts_with('\t');
        const std::size_t colon = line.find(':');
        const bool named = colon != std::string_view::npos && colon > 0
            && std::all_of(line.begin(), line.begin() + std::ptrdiff_t(colon), [](char c) { return c > 32 && c < 127; });
        if (folded ? first || line.find_first_not_of(" \t") == std::string_view::npos : !named)
            return false;
        first = false;
        at = next + 1;
    }
    return !first;
}

std::string withoutCr(std::string_view text)
{
    std::string out(text);
    out.erase(std::remove(out.begin(), out.end(), '\r'), out.end());
    return out;
}

} // namespace

// The first octet is the kind of input for FuzzMessage, whose seeds are used here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (g_mime_init(), true);
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    const auto ours = splitMessage(std::string(text), SourceKind::MboxEntry);
    if (!ready || !comparable(text) || !ours || !(*ours)->parts().repairs.empty() || text.starts_with("From "))
        return 0;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(text.data(), text.size());
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    GMimeHeaderList *list = message ? g_mime_object_get_header_list(GMIME_OBJECT(message)) : nullptr;
    const std::size_t theirs = list ? std::size_t(g_mime_header_list_get_count(list)) : 0;
    // What belongs to the part (Content-…) is kept by GMime with the part, so fields are looked up in order among those that are left.
    std::size_t next = 0;
    for (const HeaderField &field : (*ours)->fields()) {
        if (next == theirs)
            break;
        GMimeHeader *header = g_mime_header_list_get_header_at(list, int(next));
        if ((*ours)->name(field) != g_mime_header_get_name(header))
            continue;
        const char *const raw = g_mime_header_get_raw_value(header);
        if (withoutCr((*ours)->value(field)) + "\n" == withoutCr(raw ? raw : "") || withoutCr((*ours)->value(field)) == withoutCr(raw ? raw : ""))
            ++next;
    }
    if (message && next != theirs) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, int(next));
        std::fprintf(stderr, "GMime has %zu fields, %zu agree, the next is %s:%s", theirs, next, g_mime_header_get_name(header),
                     g_mime_header_get_raw_value(header));
        for (const HeaderField &field : (*ours)->fields())
            std::fprintf(stderr, "ours: %s", std::string((*ours)->whole(field)).c_str());
        std::abort();
    }
    if (message)
        g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return 0;
}
