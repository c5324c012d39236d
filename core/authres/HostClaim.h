// Whether the host named by a recorded property is written so that some reader could see another host in it.
// RFC 8601 §7.8: "legit.example(.evil.example" is one label sequence to the SPF check and "legit.example" plus comment to a parser.
#pragma once

#include "core/authres/CfwsScanner.h"

#include <string_view>

namespace heloscope::authres {

/// True for properties that name a host or an address: smtp.mailfrom, header.d, header.i, header.from, envelope-from, smtp.helo …
bool namesHost(std::string_view property);

/// `value` of a property for which namesHost holds, unquoted. True where its host part is no host name (A-labels, U-labels, underscores,
/// an address literal after "@" and one final dot are fine), or its unquoted local part holds what ends an address elsewhere.
/// Empty values and "<>" are no injection. Greeting names are arbitrary text, so only brackets and quotes count in them.
bool isInjection(std::string_view property, std::string_view value);

/// `comment` directly follows a non-empty value: true where it looks like a piece of the name and not like an explanation.
bool isInjection(const Comment &comment);

} // namespace heloscope::authres
