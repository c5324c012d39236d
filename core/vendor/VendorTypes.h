// What mail services and programs write into header fields of their own, decoded: which field, which part, what it means.
#pragma once

#include "core/base/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::vendor {

/// Whose statement a field is.
enum class Writer {
    Receiver, // a filter or server on the way in; worth something only where it stands on the reader's side
    Sender,   // a sending service, hosting company or server on the way out
    Client,   // the author's mail program
};
std::string_view toString(Writer writer);

/// One part of a field.
struct Fact {
    std::string part;    // "SCL", "score", "rule" …; empty = the value as a whole
    std::string value;   // bytes as written, cut at maxFactBytes
    std::string meaning; // plain-meaning code ("scl-clean"), kebab-case and stable; empty = to be shown as it is
};

struct Field {
    std::size_t field = 0; // index into Message::fields()
    ByteRange range;       // the whole field
    std::string header;    // name as written
    std::string vendor;    // "microsoft", "spamassassin" …
    std::string meaning;   // what the field is for, a code
    Writer writer = Writer::Receiver;
    bool opaque = false;   // only its maker can read the value
    bool believable = false; // written at or above the border, or in a place that the border's provider keeps for itself
    std::vector<Fact> facts;
};

inline constexpr std::size_t maxFactBytes = 500;    // of one value; lists of rules are longer and add nothing
inline constexpr std::size_t maxFacts = 100;        // of one field
inline constexpr std::size_t maxVendorFields = 1000; // of one message

} // namespace heloscope::vendor
