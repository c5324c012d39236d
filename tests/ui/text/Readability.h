// The Flesch-Kincaid grade of English sentences, as UX §14 measures it: placeholders, domain names and words of the RFCs are left out.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace heloscope::test {

/// One marked string of the sources.
struct SourceString {
    QString file, context, text;
};

/// Every string marked for translation in the .cpp files below `folder`.
std::vector<SourceString> sourceStrings(const QString &folder);

/// Sentences of a text, cut at full stops and question marks that a blank follows.
QStringList sentencesOf(const QString &text);
/// Words that count for the grade.
QStringList countedWords(const QString &sentence);
/// All words, placeholders included.
int wordCount(const QString &sentence);
int syllablesOf(const QString &word);
/// 0.39 words per sentence + 11.8 syllables per word - 15.59; 0 for no words.
double grade(const QStringList &sentences);

} // namespace heloscope::test
