#include "core/message/TransferReader.h"

#include "core/message/QuotedPrintable.h"

#include <algorithm>

namespace heloscope {

namespace {

// Small enough to stay in the cache until it has been taken.
constexpr std::size_t pieceBytes = 12 * 1024;

} // namespace

TransferReader::TransferReader(std::string_view encoded, TransferEncoding encoding, const ByteKeeper *keeper)
    : m_encoded(encoded),
      m_encoding(encoding),
      m_pass(encoded, keeper)
{
}

std::string_view TransferReader::next()
{
    // A piece of line ends alone is empty.
    std::string_view piece;
    while (piece.empty() && !m_ended) {
        m_pass.reached(m_at);
        switch (m_encoding) {
        case TransferEncoding::Base64: piece = nextBase64(); break;
        case TransferEncoding::QuotedPrintable: piece = nextQuotedPrintable(); break;
        case TransferEncoding::UuEncode: piece = nextUuEncoded(); break;
        case TransferEncoding::SevenBit:
        case TransferEncoding::EightBit:
        case TransferEncoding::Binary:
        case TransferEncoding::Unknown: piece = nextAsItStands(); break;
        }
    }
    if (piece.empty()) {
        m_pass.finish();
        m_room = std::string(); // gives its room back
    }
    return piece;
}

std::string_view TransferReader::nextBase64()
{
    const std::string_view text = m_encoded.substr(m_at, pieceBytes);
    if (m_at == 0)
        m_room.resize(Base64Decoder::roomFor(text.size()));
    m_at += text.size();
    std::size_t size = m_base64.decode(text, m_room.data());
    m_ended = m_at == m_encoded.size();
    if (m_ended)
        size += m_base64.finish(m_room.data() + size);
    return std::string_view(m_room).substr(0, size);
}

// Lines do not depend on each other.
std::string_view TransferReader::nextQuotedPrintable()
{
    const std::size_t lineFeed = m_encoded.find('\n', std::min(m_at + pieceBytes, m_encoded.size()));
    m_ended = lineFeed == std::string_view::npos;
    const std::string_view text = m_encoded.substr(m_at, m_ended ? lineFeed : lineFeed + 1 - m_at);
    m_at += text.size();
    bool damaged = false;
    const std::size_t size = decodeQuotedPrintable(text, text.size(), m_room, damaged);
    return std::string_view(m_room).substr(0, size);
}

// What is in a file of this form is seldom large: at once.
std::string_view TransferReader::nextUuEncoded()
{
    m_ended = true;
    m_room = decodeTransfer(m_encoded, m_encoding, maxMessageBytes);
    return m_room;
}

std::string_view TransferReader::nextAsItStands()
{
    const std::string_view text = m_encoded.substr(m_at, ForwardPass::window);
    m_at += text.size();
    m_ended = m_at == m_encoded.size();
    return text;
}

} // namespace heloscope
