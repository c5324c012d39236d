// Where the bytes of a repaired text came from: a piecewise map from offsets of the repaired text to offsets of the text
// as it was given, so that evidence found in the one can be shown in the other.
#pragma once

#include "core/base/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

class OffsetMap {
public:
    /// Declares that the next `outLength` octets of the repaired text stem from [inBegin, inBegin + inLength) of the given one.
    /// Calls go from left to right in both texts. Equal lengths map octet by octet, others in proportion.
    void add(std::size_t outLength, std::size_t inBegin, std::size_t inLength);
    /// The range of the given text that `range` of the repaired text came from. Offsets past the end map to the end.
    ByteRange toInput(ByteRange range) const;
    bool empty() const { return m_pieces.empty(); }

private:
    struct Piece {
        std::size_t outBegin, outLength, inBegin, inLength;
    };
    const Piece *pieceAt(std::size_t out) const;
    std::vector<Piece> m_pieces;
    std::size_t m_outSize = 0;
};

/// A text being rewritten from `input`, with its map.
class RepairedText {
public:
    explicit RepairedText(std::string_view input) : m_input(input) { m_text.reserve(input.size()); }
    /// Copies input[range].
    void keep(ByteRange range);
    /// Leaves input[range] out; only needed for readability, what is not kept is dropped.
    void drop(ByteRange) {}
    /// Puts `text` where input[range] stood (an empty range inserts).
    void replace(ByteRange range, std::string_view text);

    std::string_view input() const { return m_input; }
    std::string takeText() { return std::move(m_text); }
    OffsetMap takeMap() { return std::move(m_map); }

private:
    std::string_view m_input;
    std::string m_text;
    OffsetMap m_map;
};

} // namespace heloscope
