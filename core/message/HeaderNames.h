// Names of header fields that tell mail from other text. RFC 5322 §3.6 and the IANA registry of permanent message header fields.
#pragma once

#include <string_view>

namespace heloscope {

/// A name mail uses (any case): the registered ones that matter here, and the families X-…, List-…, ARC-…, Resent-…, Content-… .
bool isKnownHeaderName(std::string_view name);
/// A name that says who sent the message or where it came from; only these are looked for in hidden places.
bool isSenderHeaderName(std::string_view name);
/// The value of the field is an address list (From, Sender, Reply-To, To, Cc, Return-Path, Resent-…).
bool isAddressHeaderName(std::string_view name);
/// Letters, digits and hyphens only, beginning with a letter: what names look like in practice (RFC 5322 §3.6.8 allows far more).
bool looksLikeHeaderName(std::string_view name);

} // namespace heloscope
