// Where a message carries an S/MIME signature (RFC 8551 §3.5), and the octets that it covers.
#pragma once

#include "core/message/Mime.h"

#include <optional>
#include <string>

namespace heloscope {

struct SecuredPart {
    std::string structure;               // the CMS structure, transfer encoding undone
    std::optional<std::string> content;  // what a detached signature covers, with CRLF line ends; nothing where it is inside the structure
    bool wholeMessage = true;            // false where other parts stand beside it
};

/// The first part signed or wrapped by S/MIME: multipart/signed with its signature, or application/pkcs7-mime.
std::optional<SecuredPart> securedPart(const MimeTree &tree);

inline constexpr std::size_t maxSecuredBytes = std::size_t(32) << 20; // octets of structure or content read

} // namespace heloscope
