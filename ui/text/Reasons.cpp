// Codes of checks, changes, limits, parts, repairs and hop problems in words. Innocent causes come first.
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

constexpr CodeText generalReasons[] = {
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked.")},
    {"dns-failure", QT_TRANSLATE_NOOP("Reason", "The name service did not answer.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The domain is no proper name.")},
    {"no-record", QT_TRANSLATE_NOOP("Reason", "There is no such record.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "There is more than one record where only one may be.")},
    {"syntax", QT_TRANSLATE_NOOP("Reason", "The record is written wrongly.")},
    {"limit", QT_TRANSLATE_NOOP("Reason", "It is more than we check.")},
    {"duplicate-boundary", QT_TRANSLATE_NOOP("Reason", "Its parts are fenced off in two ways.")},
    {"conflicting-encodings", QT_TRANSLATE_NOOP("Reason", "It names two codes for one text.")},
    {"duplicate-content-type", QT_TRANSLATE_NOOP("Reason", "It says in two ways what kind of text it is.")},
    {"multiple-content-type", QT_TRANSLATE_NOOP("Reason", "It says in two ways what kind of text it is.")},
};

constexpr CodeText spfReasons[] = {
    {"no-record", QT_TRANSLATE_NOOP("Reason", "The domain has no sender list.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "The domain has two sender lists where only one may be.")},
    {"syntax", QT_TRANSLATE_NOOP("Reason", "A term of the list is written wrongly.")},
    {"lookup-limit", QT_TRANSLATE_NOOP("Reason", "The list needs more than ten look-ups.")},
    {"void-limit", QT_TRANSLATE_NOOP("Reason", "The list points to too many names that do not exist.")},
    {"mx-limit", QT_TRANSLATE_NOOP("Reason", "The list names a domain with too many mail servers.")},
    {"include-none", QT_TRANSLATE_NOOP("Reason", "The list points to another list that does not exist.")},
    {"include-permerror", QT_TRANSLATE_NOOP("Reason", "The list points to another list that has a mistake.")},
    {"redirect-none", QT_TRANSLATE_NOOP("Reason", "The list points to another list that does not exist.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The name to be checked is no proper domain.")},
    {"no-client", QT_TRANSLATE_NOOP("Reason", "The address of the sending computer is not known.")},
    {"no-client-ip", QT_TRANSLATE_NOOP("Reason", "The address of the sending computer is not known.")},
    {"no-mail-from", QT_TRANSLATE_NOOP("Reason", "The return address is not known.")},
    {"no-identity", QT_TRANSLATE_NOOP("Reason", "The return address is not known.")},
    {"no-border", QT_TRANSLATE_NOOP("Reason", "We do not know which of the servers are yours.")},
    {"border-uncertain", QT_TRANSLATE_NOOP("Reason", "We do not know which of the servers are yours.")},
    {"authenticated-submission", QT_TRANSLATE_NOOP("Reason", "The message was handed in with a login.")},
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked.")},
    {"limit", QT_TRANSLATE_NOOP("Reason", "The list is larger than we read.")},
};

constexpr CodeText dkimReasons[] = {
    {"key-missing", QT_TRANSLATE_NOOP("Reason", "The key is not there any more, as is usual with old mail.")},
    {"key-revoked", QT_TRANSLATE_NOOP("Reason", "The owner has withdrawn the key.")},
    {"key-too-short", QT_TRANSLATE_NOOP("Reason", "The key is too short to prove anything.")},
    {"key-malformed", QT_TRANSLATE_NOOP("Reason", "The key is written wrongly.")},
    {"key-invalid", QT_TRANSLATE_NOOP("Reason", "The key is written wrongly.")},
    {"key-version", QT_TRANSLATE_NOOP("Reason", "The key bears a version that nobody knows.")},
    {"key-type-unknown", QT_TRANSLATE_NOOP("Reason", "The key is of a kind that we do not know.")},
    {"key-wrong-type", QT_TRANSLATE_NOOP("Reason", "The key is of another kind than the seal needs.")},
    {"key-type-mismatch", QT_TRANSLATE_NOOP("Reason", "The key is of another kind than the seal needs.")},
    {"key-hash-not-allowed", QT_TRANSLATE_NOOP("Reason", "The key may not be used with this method.")},
    {"key-service-type", QT_TRANSLATE_NOOP("Reason", "The key is not meant for mail.")},
    {"key-not-for-email", QT_TRANSLATE_NOOP("Reason", "The key is not meant for mail.")},
    {"key-too-long", QT_TRANSLATE_NOOP("Reason", "The key is longer than we use.")},
    {"weak-hash", QT_TRANSLATE_NOOP("Reason", "The seal uses an old method that proves nothing any more.")},
    {"body-hash-differs", QT_TRANSLATE_NOOP("Reason", "The text was changed on the way, for example by a list.")},
    {"signature-invalid", QT_TRANSLATE_NOOP("Reason", "Header lines were changed on the way, or the seal was made up.")},
    {"body-not-available", QT_TRANSLATE_NOOP("Reason", "The text was not given.")},
    {"body-missing", QT_TRANSLATE_NOOP("Reason", "The text was not given.")},
    {"expired", QT_TRANSLATE_NOOP("Reason", "The seal had run out.")},
    {"signed-in-future", QT_TRANSLATE_NOOP("Reason", "The clock of the sender ran wrong.")},
    {"expires-before-signed", QT_TRANSLATE_NOOP("Reason", "The seal ends before it begins.")},
    {"length-exceeds-body", QT_TRANSLATE_NOOP("Reason", "Text was cut off on the way: the seal covers more than is there.")},
    {"identity-not-below-domain", QT_TRANSLATE_NOOP("Reason", "The seal speaks for a name outside its domain.")},
    {"identity-not-allowed", QT_TRANSLATE_NOOP("Reason", "The seal speaks for a name that its key does not allow.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The seal names a domain that cannot exist.")},
    {"selector-invalid", QT_TRANSLATE_NOOP("Reason", "The seal names a key that cannot exist.")},
    {"from-not-signed", QT_TRANSLATE_NOOP("Reason", "The seal does not cover the sender line.")},
    {"arc-seal-signed", QT_TRANSLATE_NOOP("Reason", "The seal covers a line that it must not cover.")},
    {"algorithm-unknown", QT_TRANSLATE_NOOP("Reason", "The seal uses a method that we do not know.")},
    {"canonicalization-unknown", QT_TRANSLATE_NOOP("Reason", "The seal uses a method that we do not know.")},
    {"historic", QT_TRANSLATE_NOOP("Reason", "The seal is of a kind older than the standard.")},
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked for the key.")},
    {"dns-failure", QT_TRANSLATE_NOOP("Reason", "The name service did not send the key.")},
    {"limit", QT_TRANSLATE_NOOP("Reason", "There are more seals than we check.")},
    {"pasted-copy", QT_TRANSLATE_NOOP("Reason", "Copying changed the text.")},
};

constexpr CodeText dmarcReasons[] = {
    {"no-record", QT_TRANSLATE_NOOP("Reason", "The domain has no rule.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "The domain has two rules where only one may be.")},
    {"multiple-author-domains", QT_TRANSLATE_NOOP("Reason", "The sender line names several domains.")},
    {"multiple-from-fields", QT_TRANSLATE_NOOP("Reason", "There is more than one sender line.")},
    {"no-author", QT_TRANSLATE_NOOP("Reason", "There is no sender line.")},
    {"no-from", QT_TRANSLATE_NOOP("Reason", "There is no sender line.")},
    {"no-author-domain", QT_TRANSLATE_NOOP("Reason", "No domain can be read from the sender line.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The domain in the sender line cannot exist.")},
    {"domain-literal", QT_TRANSLATE_NOOP("Reason", "The sender address ends in a bare number.")},
    {"dns-failure", QT_TRANSLATE_NOOP("Reason", "The name service did not answer.")},
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked for the rule.")},
};

constexpr CodeText arcReasons[] = {
    {"no-sets", QT_TRANSLATE_NOOP("Reason", "There are none.")},
    {"chain-fail", QT_TRANSLATE_NOOP("Reason", "One forwarder noted that they were broken before.")},
    {"cv-fail", QT_TRANSLATE_NOOP("Reason", "One forwarder noted that they were broken before.")},
    {"cv-invalid", QT_TRANSLATE_NOOP("Reason", "One note is written wrongly.")},
    {"cv-wrong", QT_TRANSLATE_NOOP("Reason", "One note is written wrongly.")},
    {"seal-invalid", QT_TRANSLATE_NOOP("Reason", "The seal on one note does not fit.")},
    {"message-changed", QT_TRANSLATE_NOOP("Reason", "The message was changed after the last note.")},
    {"message-signature-invalid", QT_TRANSLATE_NOOP("Reason", "The message was changed after the last note.")},
    {"ams-invalid", QT_TRANSLATE_NOOP("Reason", "The message was changed after the last note.")},
    {"instance-gap", QT_TRANSLATE_NOOP("Reason", "One note of the row is missing.")},
    {"instance-missing", QT_TRANSLATE_NOOP("Reason", "One note of the row is missing.")},
    {"instance-duplicate", QT_TRANSLATE_NOOP("Reason", "One note stands there twice.")},
    {"set-incomplete", QT_TRANSLATE_NOOP("Reason", "One note is not whole.")},
    {"too-many-sets", QT_TRANSLATE_NOOP("Reason", "There are more notes than allowed.")},
    {"key-missing", QT_TRANSLATE_NOOP("Reason", "The key for one note is not there any more.")},
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked for the keys.")},
    {"dns-failure", QT_TRANSLATE_NOOP("Reason", "The name service did not send a key.")},
};

const char *reasonOf(FindingGroup group, std::string_view code)
{
    const char *text = nullptr;
    switch (group) {
    case FindingGroup::Spf: text = findText(spfReasons, code); break;
    case FindingGroup::Dkim: text = findText(dkimReasons, code); break;
    case FindingGroup::Dmarc: text = findText(dmarcReasons, code); break;
    case FindingGroup::Arc: text = findText(arcReasons, code); break;
    case FindingGroup::Sender:
    case FindingGroup::Identity:
    case FindingGroup::Recorded:
    case FindingGroup::Path:
    case FindingGroup::Structure:
    case FindingGroup::Indirect:
    case FindingGroup::Bounce:
    case FindingGroup::Content:
    case FindingGroup::Input:
    case FindingGroup::Dns: break;
    }
    if (!text)
        text = findText(generalReasons, code);
    for (const std::span<const CodeText> table : {std::span<const CodeText>(dkimReasons), std::span<const CodeText>(spfReasons),
                                                  std::span<const CodeText>(dmarcReasons), std::span<const CodeText>(arcReasons)}) {
        if (!text)
            text = findText(table, code);
    }
    return text;
}

constexpr CodeText changes[] = {
    {"subject-tag", QT_TRANSLATE_NOOP("Change", "a tag was put in front of the subject")},
    {"subject-prefix", QT_TRANSLATE_NOOP("Change", "a tag was put in front of the subject")},
    {"footer", QT_TRANSLATE_NOOP("Change", "a footer was added")},
    {"body-footer", QT_TRANSLATE_NOOP("Change", "a footer was added")},
    {"banner", QT_TRANSLATE_NOOP("Change", "a warning was added at the top of the text")},
    {"body-banner", QT_TRANSLATE_NOOP("Change", "a warning was added at the top of the text")},
    {"disclaimer", QT_TRANSLATE_NOOP("Change", "a legal note was added")},
    {"from-rewritten", QT_TRANSLATE_NOOP("Change", "the sender line was rewritten")},
    {"reencoded", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"transfer-encoding", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"content-transfer-encoding", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"eight-bit-reencoded", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"line-endings", QT_TRANSLATE_NOOP("Change", "the line ends were changed")},
    {"trailing-space", QT_TRANSLATE_NOOP("Change", "blanks at line ends were cut off")},
    {"trailing-whitespace", QT_TRANSLATE_NOOP("Change", "blanks at line ends were cut off")},
    {"mbox-from", QT_TRANSLATE_NOOP("Change", "lines that begin with From got a mark")},
    {"mbox-quoting", QT_TRANSLATE_NOOP("Change", "lines that begin with From got a mark")},
    {"from-quoting", QT_TRANSLATE_NOOP("Change", "lines that begin with From got a mark")},
    {"dot-stuffing", QT_TRANSLATE_NOOP("Change", "lines that begin with a dot got a second dot")},
    {"header-refolded", QT_TRANSLATE_NOOP("Change", "long header lines were wrapped anew")},
    {"refolded", QT_TRANSLATE_NOOP("Change", "long header lines were wrapped anew")},
    {"links-rewritten", QT_TRANSLATE_NOOP("Change", "links were rewritten by a filter")},
    {"url-rewrite", QT_TRANSLATE_NOOP("Change", "links were rewritten by a filter")},
    {"message-id", QT_TRANSLATE_NOOP("Change", "the message number was replaced")},
    {"duplicate-header", QT_TRANSLATE_NOOP("Change", "a second copy of a line was added")},
    {"added-header", QT_TRANSLATE_NOOP("Change", "a header line was added")},
    {"reply-to", QT_TRANSLATE_NOOP("Change", "the reply address was changed")},
    {"to-header", QT_TRANSLATE_NOOP("Change", "the list of recipients was changed")},
    {"date", QT_TRANSLATE_NOOP("Change", "the date was rewritten")},
    {"mime-version", QT_TRANSLATE_NOOP("Change", "the line MIME-Version was rewritten")},
    {"content-type", QT_TRANSLATE_NOOP("Change", "the line Content-Type was rewritten")},
};

constexpr CodeText limits[] = {
    {"message-bytes", QT_TRANSLATE_NOOP("Limit", "the size of a message")},
    {"header-bytes", QT_TRANSLATE_NOOP("Limit", "the size of the header")},
    {"header-fields", QT_TRANSLATE_NOOP("Limit", "the number of header lines")},
    {"mime-parts", QT_TRANSLATE_NOOP("Limit", "the number of parts")},
    {"mime-depth", QT_TRANSLATE_NOOP("Limit", "parts within parts")},
    {"dkim-signatures", QT_TRANSLATE_NOOP("Limit", "the number of seals (DKIM)")},
    {"arc-sets", QT_TRANSLATE_NOOP("Limit", "the number of forwarders’ notes (ARC)")},
    {"dkim2-hops", QT_TRANSLATE_NOOP("Limit", "the number of steps (DKIM2)")},
    {"dns-questions", QT_TRANSLATE_NOOP("Limit", "the number of questions to the name service")},
    {"txt-answer", QT_TRANSLATE_NOOP("Limit", "the size of one answer of the name service")},
    {"txt-answer-bytes", QT_TRANSLATE_NOOP("Limit", "the size of one answer of the name service")},
    {"time", QT_TRANSLATE_NOOP("Limit", "the time for one message")},
    {"timeout", QT_TRANSLATE_NOOP("Limit", "the time for one message")},
    {"computing-time", QT_TRANSLATE_NOOP("Limit", "the time for one message")},
    {"evaluation-passes", QT_TRANSLATE_NOOP("Limit", "the number of rounds of questions")},
    {"mailboxes", QT_TRANSLATE_NOOP("Limit", "the number of addresses in one line")},
    {"addresses", QT_TRANSLATE_NOOP("Limit", "the number of addresses in one line")},
    {"tags", QT_TRANSLATE_NOOP("Limit", "the number of terms in one record")},
    {"received", QT_TRANSLATE_NOOP("Limit", "the number of steps on the path")},
    {"hops", QT_TRANSLATE_NOOP("Limit", "the number of steps on the path")},
    {"recorded", QT_TRANSLATE_NOOP("Limit", "the number of noted results")},
    {"authentication-results", QT_TRANSLATE_NOOP("Limit", "the number of noted results")},
    {"embedded", QT_TRANSLATE_NOOP("Limit", "messages within messages")},
    {"links", QT_TRANSLATE_NOOP("Limit", "the number of links")},
    {"attachments", QT_TRANSLATE_NOOP("Limit", "the number of attachments")},
    {"body-text", QT_TRANSLATE_NOOP("Limit", "the length of the shown text")},
};

constexpr CodeText parts[] = {
    {"subject", QT_TRANSLATE_NOOP("Part", "the subject")},
    {"body", QT_TRANSLATE_NOOP("Part", "part of the text")},
    {"content-type", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
    {"content-transfer-encoding", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
    {"from", QT_TRANSLATE_NOOP("Part", "the sender line")},
    {"to", QT_TRANSLATE_NOOP("Part", "the list of recipients")},
    {"cc", QT_TRANSLATE_NOOP("Part", "the list of recipients")},
    {"date", QT_TRANSLATE_NOOP("Part", "the date")},
    {"reply-to", QT_TRANSLATE_NOOP("Part", "the reply address")},
    {"sender", QT_TRANSLATE_NOOP("Part", "the line Sender")},
    {"mime-version", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
};

std::string phrase(const char *context, std::span<const CodeText> table, std::string_view code, const Words &words)
{
    const char *text = findText(table, code);
    return text ? words.say(context, text) : shownValue(code);
}

} // namespace

std::string reasonSentence(FindingGroup group, std::string_view code, const Words &words)
{
    if (code.empty())
        return {};
    if (const char *text = reasonOf(group, code))
        return words.say("Reason", text);
    if (code.starts_with("syntax-")) {
        //: {name} = name of one term of a seal or record, such as "bh"
        return words.say("Reason", QT_TRANSLATE_NOOP("Reason", "The term “{name}” is written wrongly or missing."),
                         {{"name", std::string(code.substr(7))}});
    }
    //: {name} = a technical word in English
    return words.say("Reason", QT_TRANSLATE_NOOP("Reason", "The check gives this cause: {name}."), {{"name", std::string(code)}});
}

std::string changePhrase(std::string_view code, const Words &words)
{
    return phrase("Change", changes, code, words);
}

std::string limitPhrase(std::string_view code, const Words &words)
{
    return phrase("Limit", limits, code, words);
}

std::string partPhrase(std::string_view code, const Words &words)
{
    return phrase("Part", parts, code, words);
}

} // namespace heloscope
