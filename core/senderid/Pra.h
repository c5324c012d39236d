// The Purported Responsible Address (RFC 4407 §2): who claims to have put this message on the way last?
#pragma once

#include "core/message/Message.h"

#include <string>

namespace heloscope::senderid {

struct Pra {
    std::string address; // local@domain; empty = the message is ill-formed, it has no PRA
    std::string domain;  // as written, without final dot
    std::string field;   // "Resent-Sender", "Resent-From", "Sender", "From": the field that was chosen, also where it is ill-formed
    std::string reason;  // empty where there is an address; else "no-field", "several-fields", "not-one-mailbox"
};

/// Never fails. Blank fields count as absent (RFC 4407 §2).
Pra findPra(const Message &message);

} // namespace heloscope::senderid
