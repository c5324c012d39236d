// All sentences in one language: codes and facts in, UTF-8 sentences out. A value is filled into a sentence in one pass,
// repaired and with hidden characters made visible, so that mail text can neither rewrite a sentence nor break a line.
//
// Placeholders are names in braces, "{domain}", filled from Values. A value that is missing is replaced by a phrase for
// its name ("the sender's domain"), never by a hole. Values with a meaning of their own are put into words first:
//   {reason}   a kebab-case code                 -> a sentence ("The key is gone from the name service.")
//   {change}, {limit}, {part}, {result}, {policy} -> a noun phrase or the RFC's word
//   {seconds}  a number                          -> "2 h 5 min"
//   %n         the value "count"                 -> the number, with the plural form of the language
#pragma once

#include "core/report/Verdict.h"
#include "ui/text/Pattern.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// Thread-safe after construction as long as the translators of the application stay.
class Words {
public:
    /// (context, English source, number or -1) -> translation, UTF-8.
    using Translator = std::function<std::string(const char *context, const char *source, int n)>;

    /// The language of the translators installed in the Qt application (ApplicationWords.cpp).
    Words();
    /// One that always gives the same; so what it gave for a finding or a statement is kept.
    explicit Words(Translator translator);

    /// A finding's card: a full sentence, two lines of plain words, and what to do about it (may be empty).
    std::string title(const Finding &finding) const;
    std::string text(const Finding &finding) const;
    std::string advice(const Finding &finding) const;

    /// A statement of the verdict (headline, because, advice, not checked).
    std::string sentence(const Statement &statement) const;
    std::vector<std::string> sentences(const std::vector<Statement> &statements) const;

    // The same behind what stands in `out`, for writers of many sentences.
    void appendTitle(std::string &out, const Finding &finding) const;
    void appendText(std::string &out, const Finding &finding) const;
    void appendSentence(std::string &out, const Statement &statement) const;

    /// Any source string of ours, filled. `context` is the translation context it was marked with.
    std::string say(const char *context, const char *source, const Values &values = {}) const;

private:
    // The translation of `source`, kept at `place`.
    template<typename Use> void withPattern(std::size_t place, const char *context, const char *source, Use use) const;
    void fill(std::string &out, const Pattern &pattern, const Values &values, FindingGroup group) const;
    void appendShown(std::string &out, Pattern::Kind kind, std::string_view value, FindingGroup group) const;

    Translator m_translate;
    std::shared_ptr<PatternShelf> m_shelf; // shared by copies; null where translations may change
};

/// The names in braces of a source string, in order, no duplicates; "count" for %n.
std::vector<std::string> placeholdersOf(std::string_view source);

/// A value as it may stand in a sentence: repaired UTF-8, hidden characters visible, long ones cut in the middle.
constexpr std::size_t longestShown = 160;
std::string shownValue(std::string_view value, std::size_t maxCharacters = longestShown);

/// "45 s", "3 min", "2 h 5 min", "12 d"; with a leading minus sign where negative.
std::string durationText(std::int64_t seconds, const Words &words);
/// The same in English.
std::string durationText(std::int64_t seconds);

} // namespace heloscope
