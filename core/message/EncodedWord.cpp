#include "core/message/EncodedWord.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"
#include "core/base/Memo.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet specials("()<>@,;:\"/[]?="), charsetEnds("? \t\r\n"), lineEnds("\r\n");

// RFC 2047 §2 token: no space, no control, none of the especials.
bool isToken(std::string_view text)
{
    return !text.empty() && text.size() <= 75 && std::all_of(text.begin(), text.end(), [](char c) { return c > 32 && c < 127 && !specials.has(c); });
}

// "=?charset*language?B?" at `at`; the payload begins behind it.
bool readPrefix(std::string_view text, std::size_t at, EncodedWord &word)
{
    const std::size_t afterCharset = charsetEnds.find(text, at + 2);
    if (afterCharset == npos || text[afterCharset] != '?' || afterCharset + 2 >= text.size() || text[afterCharset + 2] != '?')
        return false;
    const std::string_view charset = text.substr(at + 2, afterCharset - at - 2);
    const char encoding = toUpper(text[afterCharset + 1]);
    if (!isToken(charset) || (encoding != 'B' && encoding != 'Q'))
        return false;
    word.begin = at;
    word.charset = charset.substr(0, charset.find('*')); // RFC 2231 §5
    word.encoding = encoding;
    word.end = afterCharset + 3;
    return true;
}

// The "?=" that ends the payload. A question mark inside is illegal; just before the end some programs write one all the same.
bool readPayload(std::string_view text, EncodedWord &word)
{
    const std::size_t begin = word.end;
    std::size_t mark = text.find('?', begin);
    while (mark != npos && mark + 1 < text.size() && text[mark + 1] == '?')
        ++mark;
    if (mark == npos || mark + 1 >= text.size() || text[mark + 1] != '=')
        return false;
    word.payload = text.substr(begin, mark - begin);
    word.end = mark + 2;
    return word.encoding == 'Q' || lineEnds.find(word.payload) == npos;
}

std::string decodeQ(std::string_view payload, bool *bad)
{
    std::string bytes;
    bytes.reserve(payload.size());
    for (std::size_t i = 0; i < payload.size(); ++i) {
        const char c = payload[i];
        if (c == '_') {
            bytes += ' '; // RFC 2047 §4.2 (2)
        } else if (c != '=') {
            bytes += c;
        } else if (i + 2 < payload.size() && isHexDigit(payload[i + 1]) && isHexDigit(payload[i + 2])) {
            bytes += char(hexValue(payload[i + 1]) << 4 | hexValue(payload[i + 2]));
            i += 2;
        } else {
            bytes += c;
            if (bad)
                *bad = true;
        }
    }
    return bytes;
}

class HeaderDecoder {
public:
    void addRaw(std::string_view raw)
    {
        flush();
        if (isAscii(raw)) {
            m_result.text += raw;
            return;
        }
        m_result.rawEightBit = true;
        const CharsetText text = decodeCharset(raw, "");
        m_result.lossy = m_result.lossy || !isUtf8(raw);
        m_result.text += text.text;
    }

    // Words of one charset side by side are decoded together: many programs cut inside a character.
    void addWord(const EncodedWord &word)
    {
        m_result.encodedWords = true;
        if (!equalsIgnoreCase(word.charset, m_charset))
            flush();
        m_charset = word.charset;
        m_bytes += encodedWordBytes(word, &m_result.badEncoding);
    }

    void noteBroken() { m_result.badEncoding = true; }

    DecodedText finish()
    {
        flush();
        if (!isAscii(m_result.text))
            noteHidden(m_result.text);
        return std::move(m_result);
    }

private:
    void flush()
    {
        if (m_bytes.empty())
            return;
        const CharsetText text = decodeCharset(m_bytes, m_charset);
        m_result.unknownCharset = m_result.unknownCharset || text.unknownCharset;
        m_result.lossy = m_result.lossy || text.lossy;
        for (std::size_t at = 0; at < text.text.size() && !m_result.controlCharacters;) {
            const char32_t c = nextCodePoint(text.text, at);
            m_result.controlCharacters = (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0);
        }
        m_result.text += text.text;
        m_bytes.clear();
        m_charset = {};
    }

    // Joiners and variation selectors belong to emoji and to scripts that need them.
    static bool isHonestJoiner(char32_t c, char32_t before)
    {
        const bool emoji = before >= 0x2000 || before == 0xA9 || before == 0xAE || before == '#' || before == '*' || (before >= '0' && before <= '9');
        const bool joiningScript = (before >= 0x600 && before < 0x800) || (before >= 0x900 && before < 0x1000) || before >= 0x1780;
        return ((c == 0xFE0F || c == 0xFE0E) && emoji) || (c == 0x200D && (emoji || joiningScript)) || (c == 0x200C && joiningScript)
            || (c >= 0xE0020 && c <= 0xE007F && before >= 0xE0020) || (c >= 0xE0020 && c <= 0xE007F && before == 0x1F3F4);
    }

    void noteHidden(std::string_view text)
    {
        char32_t before = ' ';
        for (std::size_t at = 0; at < text.size() && !m_result.hiddenCharacters;) {
            const char32_t c = nextCodePoint(text, at);
            m_result.hiddenCharacters = c >= 0xA0 && isHiddenCharacter(c) && !isHonestJoiner(c, before);
            before = c;
        }
    }

    DecodedText m_result;
    std::string m_bytes;         // of encoded words not converted yet
    std::string_view m_charset;  // of m_bytes
};

} // namespace

bool findEncodedWord(std::string_view text, std::size_t from, EncodedWord &word)
{
    for (std::size_t at = text.find("=?", from); at != npos; at = text.find("=?", at + 2)) {
        if (readEncodedWord(text, at, word))
            return true;
    }
    return false;
}

bool readEncodedWord(std::string_view text, std::size_t at, EncodedWord &word)
{
    return text.substr(at, 2) == "=?" && readPrefix(text, at, word) && readPayload(text, word);
}

std::string encodedWordBytes(const EncodedWord &word, bool *bad)
{
    if (word.encoding == 'Q')
        return decodeQ(word.payload, bad);
    if (const auto exact = decodeBase64(word.payload))
        return *exact;
    if (bad)
        *bad = true;
    return decodeBase64Lenient(word.payload);
}

namespace {

DecodedText decodeWords(std::string_view rawValue)
{
    const std::string value = unfolded(rawValue);
    const std::string_view text = trimmed(value);
    HeaderDecoder decoder;
    std::size_t at = 0;
    EncodedWord word;
    while (findEncodedWord(text, at, word)) {
        const std::string_view between = text.substr(at, word.begin - at);
        // RFC 2047 §6.2: white space between two encoded words is not shown.
        const bool first = at == 0;
        if (first ? !between.empty() : between.find_first_not_of(" \t\r\n") != npos)
            decoder.addRaw(between);
        decoder.addWord(word);
        at = word.end;
    }
    if (at < text.size())
        decoder.addRaw(text.substr(at));
    // What looks like the beginning of a word and could not be read stays as it stands.
    for (std::size_t broken = text.find("=?", at); broken != npos; broken = text.find("=?", broken + 2)) {
        if (readPrefix(text, broken, word)) {
            decoder.noteBroken();
            break;
        }
    }
    return decoder.finish();
}

} // namespace

DecodedText decodeHeaderText(std::string_view rawValue)
{
    if (isAscii(rawValue) && rawValue.find("=?") == npos) { // as most are: nothing to decode, nothing hidden
        DecodedText plain;
        plain.text = unfolded(trimmed(rawValue));
        return plain;
    }
    static thread_local Memo<DecodedText, 256> memo; // the subject of one message is asked for by four readers
    return memo.get(rawValue, decodeWords);
}

} // namespace heloscope
