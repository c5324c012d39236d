// What a file is, told from its first bytes; its name is never looked at.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope::input {

enum class ContentKind {
    Empty,
    Mail,       // header fields that only mail has
    Text,       // text that may hold pasted headers; the analysis decides
    Mbox,       // begins with a "From " line and a header field
    OutlookMsg, // compound file (CFB)
    CaseFile,   // our own JSON document
    Packed,     // gzip, zip …: mail may be inside, but this is not mail
    Other,      // pictures, programs, documents
};

/// How many bytes of a file are enough for `sniff`.
inline constexpr std::size_t sniffBytes = 64 * 1024;

/// `head`: the first bytes of the content, at least `sniffBytes` where there are so many.
ContentKind sniff(std::string_view head);

/// True where `line` (without its end) begins like a header field: a name, optional space, a colon.
bool beginsLikeField(std::string_view line);

/// What a packed or foreign file is, for the error ("gzip file"); empty where nothing is known.
std::string_view nameOfFormat(std::string_view head);

} // namespace heloscope::input
