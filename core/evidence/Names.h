// Small questions about names and fields that several parts of the evidence ask.
#pragma once

#include "core/message/Message.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::evidence {

/// The part after the last "@", lower case; empty where there is none.
std::string domainOf(std::string_view address);
/// `address` without angle brackets and white space around it.
std::string bareAddress(std::string_view text);
/// Both belong to one owner as far as names tell: equal, or the same registrable domain.
bool sameOwner(std::string_view a, std::string_view b);
/// Decoded, unfolded text of the topmost field of this name; empty where absent.
std::string fieldText(const Message &message, std::string_view name);
bool hasField(const Message &message, std::string_view name);
/// All addresses of all fields of this name, lower-case domain.
std::vector<std::string> addressesIn(const Message &message, std::string_view name);

} // namespace heloscope::evidence
