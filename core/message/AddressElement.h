// One element of an address list: the mailbox it means, and the addresses somebody else could read in it.
#pragma once

#include "core/message/Address.h"
#include "core/message/AddressScanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::address {

struct Element {
    Mailbox mailbox;
    bool strict = true;       // RFC 5322 §3.4 or §4.4 allows it
    bool empty = false;       // nothing but comments
    bool nameOnly = false;    // a phrase without an address
    bool hasAngle = false;
    std::vector<std::string> readings; // further addresses, "local@domain"
};

/// `tokens` of one element of `value`; comments included.
Element readElement(std::string_view value, const std::vector<Token> &tokens);

} // namespace heloscope::address
