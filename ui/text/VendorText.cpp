#include "ui/text/VendorText.h"

#include "core/vendor/VendorTable.h"
#include "ui/text/CodeTable.h"
#include "ui/text/VendorTexts.h"

#include <QtGlobal>

namespace heloscope {

namespace {

struct Name {
    std::string_view vendor;
    const char *name; // proper names stay as they are in every language
};

// clang-format off
constexpr Name names[] = {
    {"amazon-ses", "Amazon SES"}, {"barracuda", "Barracuda"}, {"brevo", "Brevo"}, {"cisco", "Cisco"}, {"cloudmark", "Cloudmark"}, {"coremail", "Coremail"},
    {"cpanel", "cPanel"}, {"eset", "ESET"}, {"exim", "Exim"}, {"fastmail", "Fastmail"}, {"fortinet", "Fortinet"}, {"gandi", "Gandi"}, {"google", "Google"},
    {"hornetsecurity", "Hornetsecurity"}, {"hubspot", "HubSpot"}, {"ionos", "IONOS"}, {"kaspersky", "Kaspersky"}, {"locaweb", "Locaweb"}, {"mail-ru", "Mail.ru"},
    {"mailchannels", "MailChannels"}, {"mailchimp", "Mailchimp"}, {"mailgun", "Mailgun"}, {"mailjet", "Mailjet"}, {"microsoft", "Microsoft"},
    {"mimecast", "Mimecast"}, {"momentum", "SparkPost"}, {"ovh", "OVH"}, {"php", "PHP"}, {"postmark", "Postmark"}, {"proofpoint", "Proofpoint"},
    {"proton", "Proton"}, {"rspamd", "Rspamd"}, {"salesforce", "Salesforce"}, {"sendgrid", "SendGrid"}, {"sendmail", "Sendmail"}, {"sophos", "Sophos"},
    {"spamassassin", "SpamAssassin"}, {"spamexperts", "SpamExperts"}, {"symantec", "Symantec"}, {"trendmicro", "Trend Micro"}, {"vade", "Vade"},
    {"yahoo", "Yahoo"}, {"yandex", "Yandex"}, {"zoho", "Zoho"},
};
constexpr CodeText kinds[] = {
    {"antivirus", QT_TRANSLATE_NOOP("Vendor", "a scanner for harmful files")},
    {"client", QT_TRANSLATE_NOOP("Vendor", "a mail program")},
    {"complaints", QT_TRANSLATE_NOOP("Vendor", "a sending service")},
    {"greylisting", QT_TRANSLATE_NOOP("Vendor", "a mail server")},
    {"hosting", QT_TRANSLATE_NOOP("Vendor", "a hosting company")},
    {"list", QT_TRANSLATE_NOOP("Vendor", "a mailing list")},
    {"srs", QT_TRANSLATE_NOOP("Vendor", "a forwarder")},
    {"webmail", QT_TRANSLATE_NOOP("Vendor", "a web mail page")},
};
// clang-format on

} // namespace

std::string vendorName(std::string_view vendor, const Words &words)
{
    for (const Name &entry : names) {
        if (entry.vendor == vendor)
            return entry.name;
    }
    const char *kind = findText(kinds, vendor);
    return kind ? words.say("Vendor", kind) : std::string(vendor);
}

std::string vendorPurpose(std::string_view meaning, const Words &words)
{
    if (const char *text = findText(texts::vendorPurposes(), meaning))
        return words.say("Vendor", text);
    //: {name} = a technical word in English
    return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "A note of a mail service ({name})."), {{"name", std::string(meaning)}});
}

std::string vendorPart(std::string_view vendor, std::string_view part, const Words &words)
{
    for (const texts::PartText &entry : texts::vendorParts()) {
        if (entry.vendor == vendor && entry.part == part)
            return words.say("Vendor", entry.text);
    }
    return {};
}

std::string vendorValue(const vendor::Field &field, const vendor::Fact &fact, const Words &words)
{
    if (!fact.meaning.empty()) {
        if (const char *text = findText(texts::vendorValues(), fact.meaning))
            return words.say("Vendor", text);
        //: {name} = a technical word in English
        return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "It means: {name}."), {{"name", fact.meaning}});
    }
    const bool listed = vendor::hasValues(field.vendor, fact.part.empty() ? std::string_view(field.meaning) : fact.part);
    if (listed)
        return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "No document tells what this value means."));
    if (!fact.part.empty() && vendorPart(field.vendor, fact.part, words).empty())
        return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "No document tells what this part means."));
    return {};
}

std::string vendorStanding(const vendor::Field &field, const Words &words)
{
    switch (field.writer) {
    case vendor::Writer::Receiver:
        return field.believable ? words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "Your own side wrote this."))
                                : words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "It stands where any sender can write: a claim."));
    case vendor::Writer::Sender: return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "The sending side wrote this: a claim."));
    case vendor::Writer::Client: return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "The author’s program wrote this: a claim."));
    }
    return {};
}

std::string vendorSource(const vendor::Field &field, const Words &words)
{
    const vendor::FieldRow *row = vendor::findField(field.header);
    if (!row || row->source == "observed")
        return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "Its maker does not explain it. We know it from mail of 1997 to 2026."));
    //: {name} = title and date of a document
    return words.say("Vendor", QT_TRANSLATE_NOOP("Vendor", "Source: {name}."), {{"name", std::string(row->source)}});
}

} // namespace heloscope
