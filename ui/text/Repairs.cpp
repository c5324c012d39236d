// What was mended in the input, what is odd about a hop, what spoke for a border: one sentence for each code.
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

constexpr CodeText repairs[] = {
    {"line-endings", QT_TRANSLATE_NOOP("Repair", "Line ends were repaired.")},
    {"byte-order-mark", QT_TRANSLATE_NOOP("Repair", "A mark at the very start was taken off.")},
    {"leading-blank-lines", QT_TRANSLATE_NOOP("Repair", "Blank lines at the start were taken off.")},
    {"leading-text", QT_TRANSLATE_NOOP("Repair", "Text before the first header line was taken off.")},
    {"mbox-line", QT_TRANSLATE_NOOP("Repair", "The first line, which a mailbox file adds, was taken off.")},
    {"envelope-line", QT_TRANSLATE_NOOP("Repair", "The first line, which a mailbox file adds, was taken off.")},
    {"mbox-quoting", QT_TRANSLATE_NOOP("Repair", "Marks that a mailbox file adds were taken off.")},
    {"quote-marks", QT_TRANSLATE_NOOP("Repair", "Quote marks at line starts were taken off.")},
    {"quoted-lines", QT_TRANSLATE_NOOP("Repair", "Quote marks at line starts were taken off.")},
    {"indentation", QT_TRANSLATE_NOOP("Repair", "Blanks at line starts were taken off.")},
    {"unfolded", QT_TRANSLATE_NOOP("Repair", "Wrapped header lines were joined again.")},
    {"rewrapped", QT_TRANSLATE_NOOP("Repair", "Wrapped header lines were joined again.")},
    {"utf-16", QT_TRANSLATE_NOOP("Repair", "The text was put into the usual code.")},
    {"html-entities", QT_TRANSLATE_NOOP("Repair", "Codes of a web page were turned back into text.")},
    {"html", QT_TRANSLATE_NOOP("Repair", "Codes of a web page were turned back into text.")},
    {"non-breaking-spaces", QT_TRANSLATE_NOOP("Repair", "Special blanks were turned into plain ones.")},
    {"outlook-msg", QT_TRANSLATE_NOOP("Repair", "The header was taken out of an Outlook file.")},
};

} // namespace

std::string repairSentence(std::string_view code, const Words &words)
{
    if (const char *text = findText(repairs, code))
        return words.say("Repair", text);
    //: {name} = a technical word in English
    return words.say("Repair", QT_TRANSLATE_NOOP("Repair", "The input was mended ({name})."), {{"name", std::string(code)}});
}

std::string hopProblem(std::string_view code, const Words &words)
{
    //: {name} = a technical word in English
    return words.say("Hop", QT_TRANSLATE_NOOP("Hop", "This step is odd: {name}."), {{"name", std::string(code)}});
}

std::string borderReason(std::string_view code, const Words &words)
{
    //: {name} = a technical word in English
    return words.say("Border", QT_TRANSLATE_NOOP("Border", "It rests on this: {name}."), {{"name", std::string(code)}});
}

} // namespace heloscope
