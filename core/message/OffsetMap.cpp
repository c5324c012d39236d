#include "core/message/OffsetMap.h"

#include <algorithm>

namespace heloscope {

void OffsetMap::add(std::size_t outLength, std::size_t inBegin, std::size_t inLength)
{
    if (!m_pieces.empty()) {
        // A run with the same proportion goes on: one piece for it all.
        Piece &last = m_pieces.back();
        const bool adjoins = last.inBegin + last.inLength == inBegin;
        const bool sameRatio = outLength > 0 && last.outLength > 0 && outLength * last.inLength == inLength * last.outLength;
        if (adjoins && sameRatio) {
            last.outLength += outLength;
            last.inLength += inLength;
            m_outSize += outLength;
            return;
        }
    }
    m_pieces.push_back({m_outSize, outLength, inBegin, inLength});
    m_outSize += outLength;
}

const OffsetMap::Piece *OffsetMap::pieceAt(std::size_t out) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), out, [](std::size_t at, const Piece &piece) { return at < piece.outBegin; });
    return after == m_pieces.begin() ? nullptr : &*(after - 1);
}

ByteRange OffsetMap::toInput(ByteRange range) const
{
    const auto scaled = [](const Piece &piece, std::size_t offset, bool roundUp) {
        offset = std::min(offset, piece.outLength);
        if (piece.outLength == 0)
            return piece.inBegin;
        return piece.inBegin + (offset * piece.inLength + (roundUp ? piece.outLength - 1 : 0)) / piece.outLength;
    };
    const Piece *first = pieceAt(range.begin);
    if (!first)
        return {};
    const std::size_t begin = scaled(*first, range.begin - first->outBegin, false);
    if (range.end <= range.begin)
        return {begin, begin};
    // The end is that of the last octet, which may stand in an earlier piece than the octet after it.
    const Piece *last = pieceAt(range.end - 1);
    const std::size_t end = scaled(*last, range.end - last->outBegin, true);
    return {begin, std::max(begin, end)};
}

void RepairedText::keep(ByteRange range)
{
    if (range.empty())
        return;
    m_text.append(range.of(m_input));
    m_map.add(range.size(), range.begin, range.size());
}

void RepairedText::replace(ByteRange range, std::string_view text)
{
    if (text.empty())
        return;
    m_text.append(text);
    m_map.add(text.size(), range.begin, range.size());
}

} // namespace heloscope
