// The forms of nearly all addresses of mail, read by their places: a sixth of what the reader of all forms (Address.cpp) needs, and each
// message has two or three.
#pragma once

#include "core/message/Address.h"

#include <optional>
#include <string_view>

namespace heloscope::address {

/// One mailbox as "a@b.example", "<a@b.example>", "Name <a@b.example>" or "\"Name\" <a@b.example>" (RFC 5322 §3.4), ASCII throughout and in
/// one line. Nothing where anything is odd; what is read here parseAddressList() reads alike.
std::optional<AddressList> readUsualAddress(std::string_view value);

} // namespace heloscope::address
