// Codes of checks, changes, limits, parts, repairs and hop problems in words. Innocent causes come first.
#include "core/base/Ascii.h"
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

// clang-format off
constexpr CodeText generalReasons[] = {
    {"not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked.")},
    {"dns-not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked.")},
    {"dns-failure", QT_TRANSLATE_NOOP("Reason", "The name service did not answer.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The domain is no proper name.")},
    {"no-record", QT_TRANSLATE_NOOP("Reason", "There is no such record.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "There is more than one record where only one may be.")},
};
// clang-format on

// Why programs may show different texts (MimeNote).
// clang-format off
constexpr CodeText structureReasons[] = {
    {"duplicate-content-type", QT_TRANSLATE_NOOP("Reason", "It says in two ways what kind of text it is.")},
    {"duplicate-transfer-encoding", QT_TRANSLATE_NOOP("Reason", "It says in two ways how the text is coded.")},
    {"duplicate-parameter", QT_TRANSLATE_NOOP("Reason", "It says one and the same thing in two ways.")},
    {"boundary-missing", QT_TRANSLATE_NOOP("Reason", "The mark between its parts is missing.")},
    {"boundary-never-used", QT_TRANSLATE_NOOP("Reason", "The mark between its parts never comes.")},
    {"boundary-of-ancestor", QT_TRANSLATE_NOOP("Reason", "Two nested parts use the same mark.")},
    {"parts-after-end", QT_TRANSLATE_NOOP("Reason", "More parts come after the mark for the end.")},
    {"encoded-multipart", QT_TRANSLATE_NOOP("Reason", "It is coded as a whole, which is not allowed.")},
    {"unknown-encoding", QT_TRANSLATE_NOOP("Reason", "It uses a code that nobody knows.")},
};
// clang-format on

constexpr CodeText spfReasons[] = {
    {"mailbox-name-not-asked", QT_TRANSLATE_NOOP("Reason", "The question tells the sender’s mailbox name, and the settings forbid that.")},
    {"no-record", QT_TRANSLATE_NOOP("Reason", "The domain has no sender list.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "The domain has two sender lists where only one may be.")},
    {"syntax", QT_TRANSLATE_NOOP("Reason", "A term of the list is written wrongly.")},
    {"target-invalid", QT_TRANSLATE_NOOP("Reason", "The list points to a name that cannot exist.")},
    {"lookup-limit", QT_TRANSLATE_NOOP("Reason", "The list needs more than ten look-ups.")},
    {"void-limit", QT_TRANSLATE_NOOP("Reason", "The list points to too many names that do not exist.")},
    {"mx-limit", QT_TRANSLATE_NOOP("Reason", "The list names a domain with too many mail servers.")},
    {"include-none", QT_TRANSLATE_NOOP("Reason", "The list points to another list that does not exist.")},
    {"redirect-none", QT_TRANSLATE_NOOP("Reason", "The list points to another list that does not exist.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The name to be checked is no proper domain.")},
    {"no-client", QT_TRANSLATE_NOOP("Reason", "The address of the sending computer is not known.")},
    {"no-mail-from", QT_TRANSLATE_NOOP("Reason", "The return address is not known.")},
    {"not-one-mailbox", QT_TRANSLATE_NOOP("Reason", "The sender line does not name exactly one address.")},
};

// clang-format off
constexpr CodeText dkimReasons[] = {
    {"key-missing", QT_TRANSLATE_NOOP("Reason", "The key is not there any more, as is usual with old mail.")},
    {"key-lookup-failed", QT_TRANSLATE_NOOP("Reason", "The name service did not send the key.")},
    {"key-revoked", QT_TRANSLATE_NOOP("Reason", "The owner has withdrawn the key.")},
    {"key-too-short", QT_TRANSLATE_NOOP("Reason", "The key is too short to prove anything.")},
    {"key-too-long", QT_TRANSLATE_NOOP("Reason", "The key is longer than we use.")},
    {"key-exponent", QT_TRANSLATE_NOOP("Reason", "The key is made in a way that cannot work.")},
    {"key-malformed", QT_TRANSLATE_NOOP("Reason", "The key is written wrongly.")},
    {"key-version", QT_TRANSLATE_NOOP("Reason", "The key bears a version that nobody knows.")},
    {"key-type-unknown", QT_TRANSLATE_NOOP("Reason", "The key is of a kind that we do not know.")},
    {"key-wrong-type", QT_TRANSLATE_NOOP("Reason", "The key is of another kind than it says.")},
    {"key-type-mismatch", QT_TRANSLATE_NOOP("Reason", "The key is of another kind than the seal needs.")},
    {"key-hash-not-allowed", QT_TRANSLATE_NOOP("Reason", "The key may not be used with this method.")},
    {"key-service-not-email", QT_TRANSLATE_NOOP("Reason", "The key is not meant for mail.")},
    {"key-granularity", QT_TRANSLATE_NOOP("Reason", "The key is not meant for this sender.")},
    {"refused-by-crypto-policy", QT_TRANSLATE_NOOP("Reason", "This computer does not allow so old a method.")},
    {"weak-hash", QT_TRANSLATE_NOOP("Reason", "The seal uses an old method that proves nothing any more.")},
    {"body-hash-differs", QT_TRANSLATE_NOOP("Reason", "The text was changed on the way, for example by a list.")},
    {"signature-invalid", QT_TRANSLATE_NOOP("Reason", "Header lines were changed on the way, or the seal was made up.")},
    {"body-not-available", QT_TRANSLATE_NOOP("Reason", "The text was not given.")},
    {"expired", QT_TRANSLATE_NOOP("Reason", "The seal had run out.")},
    {"expires-before-signed", QT_TRANSLATE_NOOP("Reason", "The seal ends before it begins.")},
    {"length-exceeds-body", QT_TRANSLATE_NOOP("Reason", "Text was cut off on the way: the seal covers more than is there.")},
    {"identity-not-below-domain", QT_TRANSLATE_NOOP("Reason", "The seal speaks for a name outside its domain.")},
    {"identity-not-domain", QT_TRANSLATE_NOOP("Reason", "The seal speaks for a name that its key does not allow.")},
    {"sending-domain-outside", QT_TRANSLATE_NOOP("Reason", "The sender’s address is outside the domain of the seal.")},
    {"no-sending-address", QT_TRANSLATE_NOOP("Reason", "There is no sender address to check it against.")},
    {"domain-invalid", QT_TRANSLATE_NOOP("Reason", "The seal names a domain that cannot exist.")},
    {"selector-invalid", QT_TRANSLATE_NOOP("Reason", "The seal names a key that cannot exist.")},
    {"from-not-signed", QT_TRANSLATE_NOOP("Reason", "The seal does not cover the sender line.")},
    {"arc-seal-signed", QT_TRANSLATE_NOOP("Reason", "The seal covers a line that it must not cover.")},
    {"syntax-tag-list", QT_TRANSLATE_NOOP("Reason", "The seal is no proper list of terms.")},
    {"syntax-duplicate-tag", QT_TRANSLATE_NOOP("Reason", "One term stands in it twice.")},
    {"envelope-not-checked", QT_TRANSLATE_NOOP("Reason", "Who handed it to whom is not known.")},
    {"dns-not-asked", QT_TRANSLATE_NOOP("Reason", "The name service was not asked for the key.")},
};
// clang-format on

// S/MIME: why no chain leads from the signer to somebody trusted, or nothing could be checked.
// clang-format off
constexpr CodeText contentReasons[] = {
    {"certificate-expired", QT_TRANSLATE_NOOP("Reason", "The certificate had run out when the message came.")},
    {"certificate-not-yet-valid", QT_TRANSLATE_NOOP("Reason", "The certificate was not valid yet when the message came.")},
    {"self-signed", QT_TRANSLATE_NOOP("Reason", "The signer vouches only for himself.")},
    {"issuer-unknown", QT_TRANSLATE_NOOP("Reason", "Your computer does not know who issued the certificate.")},
    {"not-for-mail", QT_TRANSLATE_NOOP("Reason", "The certificate was not made for mail.")},
    {"chain-broken", QT_TRANSLATE_NOOP("Reason", "The row of certificates does not hold together.")},
    {"no-roots", QT_TRANSLATE_NOOP("Reason", "No trusted authorities were found on this computer.")},
    {"signer-missing", QT_TRANSLATE_NOOP("Reason", "The certificate of the signer is not enclosed.")},
    {"not-signed", QT_TRANSLATE_NOOP("Reason", "It is encrypted, so only the receiver can open it.")},
    {"unreadable", QT_TRANSLATE_NOOP("Reason", "It is damaged, or made in a way that we do not know.")},
    {"no-body", QT_TRANSLATE_NOOP("Reason", "The text was not given.")},
    {"part-only", QT_TRANSLATE_NOOP("Reason", "It covers only a part of what you see.")},
};
// clang-format on

// clang-format off
constexpr CodeText dkim2Reasons[] = {
    {"from-future", QT_TRANSLATE_NOOP("Reason", "The seal has a date in the future.")},
    {"mail-from-differs", QT_TRANSLATE_NOOP("Reason", "It came with another return address than the seal says, as after a forward.")},
    {"recipient-missing", QT_TRANSLATE_NOOP("Reason", "It was sealed for another recipient, as after a forward.")},
    {"mail-from-outside-domain", QT_TRANSLATE_NOOP("Reason", "The return address in the seal is outside its domain.")},
    {"custody-broken", QT_TRANSLATE_NOOP("Reason", "This step does not go on from where the one before it sent the message.")},
    {"next-domain-differs", QT_TRANSLATE_NOOP("Reason", "The step before it named another domain to go on.")},
    {"next-domain-open", QT_TRANSLATE_NOOP("Reason", "The last step names one more that is not there.")},
    {"algorithm-unknown", QT_TRANSLATE_NOOP("Reason", "The seal uses a method that nobody knows.")},
    {"algorithm-not-supported", QT_TRANSLATE_NOOP("Reason", "The seal uses a new method that is not supported here.")},
    {"nothing-verifiable", QT_TRANSLATE_NOOP("Reason", "The seal uses only methods that are not supported here.")},
    {"key-ambiguous", QT_TRANSLATE_NOOP("Reason", "There are several keys where only one may be.")},
    {"header-hash-differs", QT_TRANSLATE_NOOP("Reason", "Header lines were changed on the way and not noted.")},
    {"hash-unknown", QT_TRANSLATE_NOOP("Reason", "The hash method is not supported here.")},
    {"instance-missing", QT_TRANSLATE_NOOP("Reason", "One version of the message is not described.")},
    {"instance-not-signed", QT_TRANSLATE_NOOP("Reason", "Nobody sealed the last version of the message.")},
    {"instance-sequence", QT_TRANSLATE_NOOP("Reason", "The versions of the message are not numbered in order.")},
    {"signature-missing", QT_TRANSLATE_NOOP("Reason", "There is no seal beside the notes on versions.")},
    {"signature-sequence", QT_TRANSLATE_NOOP("Reason", "The seals are not numbered in order.")},
    {"too-many-hops", QT_TRANSLATE_NOOP("Reason", "There are more steps than allowed.")},
    {"too-many-selectors", QT_TRANSLATE_NOOP("Reason", "The seal names more keys than allowed.")},
    {"recipe-json", QT_TRANSLATE_NOOP("Reason", "The note on what was changed cannot be read.")},
    {"recipe-range", QT_TRANSLATE_NOOP("Reason", "The note on what was changed does not fit the message.")},
    {"recipe-too-large", QT_TRANSLATE_NOOP("Reason", "The note on what was changed is larger than we follow.")},
    {"body-not-rebuildable", QT_TRANSLATE_NOOP("Reason", "The text as it was before cannot be had back.")},
};
// clang-format on

// clang-format off
constexpr CodeText dmarcReasons[] = {
    {"no-record", QT_TRANSLATE_NOOP("Reason", "The domain has no rule.")},
    {"multiple-records", QT_TRANSLATE_NOOP("Reason", "The domain has two rules where only one is allowed.")},
    {"policy-invalid", QT_TRANSLATE_NOOP("Reason", "The rule is written wrongly.")},
    {"multiple-author-domains", QT_TRANSLATE_NOOP("Reason", "The sender line names several domains.")},
    {"multiple-from-fields", QT_TRANSLATE_NOOP("Reason", "There is more than one sender line.")},
    {"no-author-domain", QT_TRANSLATE_NOOP("Reason", "No domain can be read from the sender line.")},
    {"author-domain-invalid", QT_TRANSLATE_NOOP("Reason", "The domain in the sender line cannot exist.")},
    {"identifiers-not-checked", QT_TRANSLATE_NOOP("Reason", "Neither seal nor sending computer could be checked.")},
};
// clang-format on

// clang-format off
constexpr CodeText arcReasons[] = {
    {"chain-marked-failed", QT_TRANSLATE_NOOP("Reason", "One forwarder noted that they were broken before.")},
    {"chain-value", QT_TRANSLATE_NOOP("Reason", "One note contradicts the one before it.")},
    {"syntax-cv", QT_TRANSLATE_NOOP("Reason", "One note is written wrongly.")},
    {"duplicate-field", QT_TRANSLATE_NOOP("Reason", "One note stands there twice.")},
    {"instance-invalid", QT_TRANSLATE_NOOP("Reason", "One note bears no proper number.")},
    {"set-missing", QT_TRANSLATE_NOOP("Reason", "One note of the row is missing.")},
    {"set-incomplete", QT_TRANSLATE_NOOP("Reason", "One note is not whole.")},
    {"too-many-sets", QT_TRANSLATE_NOOP("Reason", "There are more notes than allowed.")},
};
// clang-format on

const char *reasonOf(FindingGroup group, std::string_view code)
{
    const char *text = nullptr;
    switch (group) {
    case FindingGroup::Spf: text = findText(spfReasons, code); break;
    case FindingGroup::Dkim: text = findText(dkimReasons, code); break;
    case FindingGroup::Dmarc: text = findText(dmarcReasons, code); break;
    case FindingGroup::Arc: text = findText(arcReasons, code); break;
    case FindingGroup::Structure: text = findText(structureReasons, code); break;
    case FindingGroup::Content: text = findText(contentReasons, code); break;
    case FindingGroup::Sender:
    case FindingGroup::Identity:
    case FindingGroup::Recorded:
    case FindingGroup::Path:
    case FindingGroup::Indirect:
    case FindingGroup::Bounce:
    case FindingGroup::Input:
    case FindingGroup::Dns: break;
    }
    if (!text)
        text = findText(generalReasons, code);
    for (const std::span<const CodeText> table :
         {std::span<const CodeText>(dkimReasons), std::span<const CodeText>(dkim2Reasons), std::span<const CodeText>(spfReasons),
          std::span<const CodeText>(dmarcReasons), std::span<const CodeText>(arcReasons)}) {
        if (!text)
            text = findText(table, code);
    }
    return text;
}

// Changes that core/undo takes back; the message was changed the other way round.
// clang-format off
constexpr CodeText changes[] = {
    {"body-8bit", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"content-transfer-encoding", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"body-banner", QT_TRANSLATE_NOOP("Change", "a warning was added at the top of the text")},
    {"body-footer", QT_TRANSLATE_NOOP("Change", "a footer was added")},
    {"dot-added", QT_TRANSLATE_NOOP("Change", "lines that begin with a dot lost a dot")},
    {"dot-removed", QT_TRANSLATE_NOOP("Change", "lines that begin with a dot got a second dot")},
    {"mbox-quoting", QT_TRANSLATE_NOOP("Change", "lines that begin with From got a mark")},
    {"body-blanks", QT_TRANSLATE_NOOP("Change", "blanks at the ends of lines were lost or added")},
    {"body-charset", QT_TRANSLATE_NOOP("Change", "the text was stored in another alphabet")},
    {"body-encoding", QT_TRANSLATE_NOOP("Change", "the text was put into another code")},
    {"date-form", QT_TRANSLATE_NOOP("Change", "the date was written in another form")},
    {"header-folds", QT_TRANSLATE_NOOP("Change", "header lines were broken in other places")},
    {"header-quotes", QT_TRANSLATE_NOOP("Change", "quotation marks around names were put on or taken off")},
    {"links-rewritten", QT_TRANSLATE_NOOP("Change", "links were made to lead through another site first")},
    {"subject-code", QT_TRANSLATE_NOOP("Change", "the subject was put into another code")},
    {"type-form", QT_TRANSLATE_NOOP("Change", "the line on the type of the text was written in another form")},
    {"subject-tag", QT_TRANSLATE_NOOP("Change", "a tag was put in front of the subject")},
    {"subject-list-tag", QT_TRANSLATE_NOOP("Change", "a list put its tag in front of the subject")},
};
// clang-format on

// clang-format off
constexpr CodeText limits[] = {
    {"message-bytes", QT_TRANSLATE_NOOP("Limit", "the size of a message")},
    {"header-bytes", QT_TRANSLATE_NOOP("Limit", "the size of the header")},
    {"header-fields", QT_TRANSLATE_NOOP("Limit", "the number of header lines")},
    {"mime-parts", QT_TRANSLATE_NOOP("Limit", "the number of parts")},
    {"mime-depth", QT_TRANSLATE_NOOP("Limit", "parts within parts")},
    {"embedded-messages", QT_TRANSLATE_NOOP("Limit", "the number of messages inside")},
    {"dkim-signatures", QT_TRANSLATE_NOOP("Limit", "the number of seals (DKIM)")},
    {"domainkeys-signatures", QT_TRANSLATE_NOOP("Limit", "the number of old seals (DomainKeys)")},
    {"arc-sets", QT_TRANSLATE_NOOP("Limit", "the number of forwarders’ notes (ARC)")},
    {"dkim2-hops", QT_TRANSLATE_NOOP("Limit", "the number of steps (DKIM2)")},
    {"dns-questions", QT_TRANSLATE_NOOP("Limit", "the number of questions to the name service")},
    {"txt-answer", QT_TRANSLATE_NOOP("Limit", "the size of one answer of the name service")},
    {"time", QT_TRANSLATE_NOOP("Limit", "the time for one message")},
    {"mailboxes", QT_TRANSLATE_NOOP("Limit", "the number of addresses in one line")},
    {"received-fields", QT_TRANSLATE_NOOP("Limit", "the number of steps on the path")},
    {"links", QT_TRANSLATE_NOOP("Limit", "the number of links")},
    {"attachments", QT_TRANSLATE_NOOP("Limit", "the number of attachments")},
    {"text", QT_TRANSLATE_NOOP("Limit", "the length of the shown text")},
    {"undo", QT_TRANSLATE_NOOP("Limit", "the search for a change on the way that breaks the seal")},
};
// clang-format on

// clang-format off
constexpr CodeText parts[] = {
    {"subject", QT_TRANSLATE_NOOP("Part", "the subject")},
    {"body", QT_TRANSLATE_NOOP("Part", "part of the text")},
    {"content-type", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
    {"content-transfer-encoding", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
    {"mime-version", QT_TRANSLATE_NOOP("Part", "how the text is shown")},
    {"from", QT_TRANSLATE_NOOP("Part", "the sender line")},
    {"to", QT_TRANSLATE_NOOP("Part", "the list of recipients")},
    {"cc", QT_TRANSLATE_NOOP("Part", "the list of recipients")},
    {"date", QT_TRANSLATE_NOOP("Part", "the date")},
    {"reply-to", QT_TRANSLATE_NOOP("Part", "the reply address")},
};
// clang-format on

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
    if (group == FindingGroup::Path)
        return hopProblem(code, words);
    if (const char *text = reasonOf(group, code))
        return words.say("Reason", text);
    if (group == FindingGroup::Arc && (code.starts_with("seal-") || code.starts_with("message-"))) {
        // The reason of one seal or message signature of the chain.
        const std::string_view inner = code.substr(code.find('-') + 1);
        if (inner == "signature-invalid" || inner == "body-hash-differs") {
            return words.say("Reason",
                             code.starts_with("seal-") ? QT_TRANSLATE_NOOP("Reason", "The seal on one note does not fit.")
                                                       : QT_TRANSLATE_NOOP("Reason", "The message was changed after one note was made."));
        }
        return reasonSentence(FindingGroup::Dkim, inner, words);
    }
    if (code.starts_with("syntax-")) {
        //: {name} = name of one term of a seal or record, such as "bh"
        return words.say("Reason", QT_TRANSLATE_NOOP("Reason", "The term “{name}” is written wrongly or missing."), {{"name", std::string(code.substr(7))}});
    }
    //: {name} = a technical word in English
    return words.say("Reason", QT_TRANSLATE_NOOP("Reason", "The check gives this cause: {name}."), {{"name", std::string(code)}});
}

std::string changePhrase(std::string_view code, const Words &words)
{
    // Several changes undone together: "subject-tag+body-footer".
    std::string text;
    for (const std::string_view one : split(code, '+'))
        text += (text.empty() ? "" : ", ") + phrase("Change", changes, one, words);
    return text;
}

std::string limitPhrase(std::string_view code, const Words &words) { return phrase("Limit", limits, code, words); }

std::string partPhrase(std::string_view code, const Words &words) { return phrase("Part", parts, lowered(code), words); }

} // namespace heloscope
