// The one place where bytes of the core become QString and back. What comes from mail is repaired and made visible here,
// so that nothing shown can carry control, zero-width or bidi characters (toShown), or stays exact where it is edited (toQString).
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace heloscope {

/// UTF-8 (repaired) as it is: for our own sentences and for text the user edits.
QString toQString(std::string_view text);
/// Mail text for the screen: repaired UTF-8, hidden characters as boxed names ("[U+202E]"), line breaks as spaces.
QString toShown(std::string_view mailText);
std::string toUtf8Text(const QString &text);

} // namespace heloscope
