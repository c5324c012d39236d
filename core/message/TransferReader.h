// A text with its transfer encoding undone piece by piece (RFC 2045 §6), so that it is never held whole.
#pragma once

#include "core/base/Base64.h"
#include "core/base/ForwardPass.h"
#include "core/message/Mime.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope {

class TransferReader {
public:
    /// `encoded` is some of what `keeper` (may be null) keeps. Takes no room before the first piece.
    TransferReader(std::string_view encoded, TransferEncoding encoding, const ByteKeeper *keeper = nullptr);

    /// The octets that follow; nothing at the end. Good until the next call. Not more than a message can be.
    std::string_view next();
    /// How long the text is while it is encoded.
    std::size_t encodedSize() const { return m_encoded.size(); }

private:
    std::string_view nextBase64();
    std::string_view nextQuotedPrintable();
    std::string_view nextUuEncoded();
    std::string_view nextAsItStands();

    std::string_view m_encoded;
    TransferEncoding m_encoding;
    std::size_t m_at = 0;
    bool m_ended = false;
    Base64Decoder m_base64;
    std::string m_room;
    ForwardPass m_pass;
};

} // namespace heloscope
