// Errors: which file, why, and what to do.
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

// {file} = the input as the user named it, {detail} = technical words in English.
// clang-format off
constexpr CodeText errors[] = {
    {"empty", QT_TRANSLATE_NOOP("Error", "{file} is empty. Save the message again and try once more.")},
    {"too-large", QT_TRANSLATE_NOOP("Error", "{file} is larger than 256 MiB. Give its header lines only.")},
    {"not-mail", QT_TRANSLATE_NOOP("Error", "{file} holds no mail message. Save the message with its full source and try that.")},
    {"msg-damaged", QT_TRANSLATE_NOOP("Error", "{file} is a damaged Outlook file. Drag the message out of Outlook once more.")},
    {"msg-no-headers", QT_TRANSLATE_NOOP("Error", "{file} is an Outlook file without header lines. Copy them from File, Properties in Outlook.")},
    {"not-found", QT_TRANSLATE_NOOP("Error", "{file} does not exist. Check the name.")},
    {"no-permission", QT_TRANSLATE_NOOP("Error", "{file} may not be read. Ask for the right to read it.")},
    {"unreadable", QT_TRANSLATE_NOOP("Error", "{file} could not be read: {detail}.")},
    {"read-failed", QT_TRANSLATE_NOOP("Error", "{file} could not be read: {detail}.")},
    {"not-a-file", QT_TRANSLATE_NOOP("Error", "{file} is no plain file. Give a file, a folder or a mailbox.")},
    {"write-failed", QT_TRANSLATE_NOOP("Error", "{file} could not be written: {detail}.")},
    {"pdf-write", QT_TRANSLATE_NOOP("Error", "The report could not be written: {detail}.")},
    {"json", QT_TRANSLATE_NOOP("Error", "{file} is no proper JSON: {detail}.")},
    {"profile-unknown-field", QT_TRANSLATE_NOOP("Error", "{file} holds a field that is not known: {detail}.")},
};
// clang-format on

} // namespace

std::string errorSentence(const Error &error, std::string_view path, const Words &words)
{
    Values values;
    //: stands for {file} where the input has no name
    values.set("file", path.empty() ? words.say("Error", QT_TRANSLATE_NOOP("Error", "The input")) : shownValue(path, 300));
    values.set("detail", shownValue(error.detail.empty() ? error.code : error.detail, 300));
    if (const char *text = findText(errors, error.code))
        return words.say("Error", text, values);
    //: {file} = the input, {detail} = technical words in English
    return words.say("Error", QT_TRANSLATE_NOOP("Error", "{file} could not be used: {detail}."), values);
}

} // namespace heloscope
