// Header text to UTF-8: unfolding, encoded words (RFC 2047, language tags of RFC 2231 §5) and raw 8-bit text (RFC 6532).
// Never trusts what it decodes: everything a reader should know about it is flagged.
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

/// Text decoded from a header, valid UTF-8. Control characters stay in it; use withVisibleControls before showing.
struct DecodedText {
    std::string text;
    bool encodedWords = false;     // at least one encoded word was decoded
    bool controlCharacters = false;// C0, C1 or DEL came out of an encoded word (a tab is none)
    bool hiddenCharacters = false; // bidi, zero-width or other invisible characters, encoded or raw
    bool unknownCharset = false;   // a charset ICU does not know; read as UTF-8, else windows-1252
    bool badEncoding = false;      // broken base64 or quoted-printable, or a malformed encoded word left as it stands
    bool rawEightBit = false;      // octets above 0x7F outside encoded words
    bool lossy = false;            // something could not be decoded exactly; U+FFFD or a guess stands in its place
};

/// An unstructured value (Subject), a phrase or a comment: unfolded, encoded words decoded, white space between two of them dropped
/// (RFC 2047 §6.2), raw 8-bit text taken as UTF-8, else as windows-1252 (then `lossy`). Leading and trailing WSP is dropped.
DecodedText decodeHeaderText(std::string_view rawValue);

/// An encoded word found in text; views point into the text.
struct EncodedWord {
    std::size_t begin = 0, end = 0;
    std::string_view charset;  // without language
    char encoding = 0;         // 'B' or 'Q'
    std::string_view payload;
};
/// The first "=?charset?encoding?payload?=" at or after `from`, whatever stands around it; false where there is none.
/// Lenient: spaces inside a Q payload are taken, as most mail programs do. Linear over repeated calls.
bool findEncodedWord(std::string_view text, std::size_t from, EncodedWord &word);
/// An encoded word that begins exactly at `at`.
bool readEncodedWord(std::string_view text, std::size_t at, EncodedWord &word);
/// The octets of the payload in the word's charset; `bad` (may be null) is set where the encoding is broken.
std::string encodedWordBytes(const EncodedWord &word, bool *bad = nullptr);

} // namespace heloscope
