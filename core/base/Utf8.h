// UTF-8 checking and repair. Bytes from mail are never assumed to be UTF-8; what is shown or written goes through here.
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

/// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes);
bool isAscii(std::string_view bytes);

/// `bytes` as UTF-8; each octet that is not part of a valid sequence becomes U+FFFD. `lossy` (may be null) is set to true
/// when that happened, and left alone otherwise.
std::string toUtf8(std::string_view bytes, bool *lossy = nullptr);

/// The next code point of valid UTF-8 at `at`, which moves past it. `at` must be below the size.
char32_t nextCodePoint(std::string_view utf8, std::size_t &at);
void appendUtf8(std::string &out, char32_t codePoint);

/// True for what must never reach a screen unmarked: C0 and C1 controls, DEL, bidi controls, zero-width and other invisible
/// format characters, tags, variation selectors, line and paragraph separators, soft hyphen.
bool isHiddenCharacter(char32_t codePoint);

/// `utf8` with each hidden character replaced by a boxed name such as "[U+202E]"; tab, CR and LF become a space.
std::string withVisibleControls(std::string_view utf8);

} // namespace heloscope
