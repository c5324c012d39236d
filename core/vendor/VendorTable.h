// The table behind VendorRead: what is known about each field, and what its values mean. Adding knowledge is adding a row.
#pragma once

#include "core/vendor/VendorTypes.h"

#include <span>
#include <string_view>

namespace heloscope::vendor {

/// How a value is cut into parts.
enum class Form {
    Whole,      // one fact
    Opaque,     // no facts
    Colons,     // "SCL:1;SFV:NSPM;…"
    Equals,     // "k=v k=v" with spaces, commas or semicolons between
    Score,      // one number, perhaps behind other words
    SpamStatus, // SpamAssassin: "Yes, score=7.1 required=5.0 tests=A,B autolearn=no version=4.0.1"
    Rspamd,     // "default: False [-8.29 / 50.00]; SYMBOL(weight)[options]; …"
    CombinedAuthentication, // Microsoft's own parts of Authentication-Results: compauth, reason, action; a field without them is none
    AntiAbuse,  // cPanel: "Primary Hostname - host"
};

struct FieldRow {
    std::string_view header; // lower case; "…*" = every name that begins so
    std::string_view vendor, meaning;
    Writer writer;
    Form form;
    std::string_view source; // where the meaning is documented; "observed" = seen in mail, documented nowhere
};

/// `value`: a word in any case, "lo..hi" for numbers, or "…*" for a beginning.
struct ValueRow {
    std::string_view vendor, part, value, meaning;
};

std::span<const FieldRow> fieldRows();
std::span<const ValueRow> valueRows();

/// The row of a header name, or null.
const FieldRow *findField(std::string_view header);
/// Values of this part are listed: one that is not among them is undocumented. `part` is the field's meaning where it has no parts.
bool hasValues(std::string_view vendor, std::string_view part);
/// The meaning of a value, or empty.
std::string_view meaningOf(std::string_view vendor, std::string_view part, std::string_view value);

} // namespace heloscope::vendor
