// Writers that name themselves in a comment after `by` or in the `with` phrase.
#include "core/received/Writers.h"

#include "core/base/Ascii.h"
#include "core/received/CommentSigns.h"
#include "core/received/Transport.h"

namespace heloscope::received {
namespace {

bool withIs(const Context &c, std::string_view word) { return equalsIgnoreCase(c.hop.with, word); }
bool isOutlookHost(std::string_view host)
{
    return host.ends_with(".outlook.com") || host.ends_with(".office365.com") || host.ends_with(".exchangelabs.com") || host.ends_with(".office.com")
        || host.ends_with(".partner.outlook.cn");
}
/// "15.20.7611.17": what Exchange writes in the place of an id.
bool hasExchangeVersion(const Context &c) { return !c.hop.id.empty() && isDigit(c.hop.id[0]) && c.hop.id.find('.') != std::string::npos; }
bool isProofpointHost(const Context &c)
{
    return c.host.ends_with(".pphosted.com") || c.host.ends_with(".ppops.net") || c.host == "pps.filterd" || c.host == "pps.reinject"
        || c.peer.name == "pps.filterd" || c.peer.name == "pps.reinject";
}

/// "8.17.1/8.17.1", "8.9.3+3.2W/3.7W", "8.14.4/8.14.4/Submit", "V8/cf", "AIX4.3/8.9.3": version and configuration version.
bool isSendmailVersion(std::string_view comment)
{
    if (comment.find('/') == std::string_view::npos || comment.size() > 60)
        return false;
    if (comment.starts_with("v8/") || comment.ends_with("/submit)") || comment.starts_with("aix") || comment.starts_with("smi-8"))
        return true;
    return comment.size() > 3 && isDigit(comment[0]) && comment[1] == '.' && isDigit(comment[2]);
}
bool hasSendmailVersion(const Context &c)
{
    for (std::string_view rest = c.product; !rest.empty();) {
        const std::size_t bar = std::min(rest.find('|'), rest.size());
        if (isSendmailVersion(trimmed(rest.substr(0, bar))))
            return true;
        rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
    return false;
}
bool isProofpointSendmail(const Context &c) { return isProofpointHost(c) && hasSendmailVersion(c); }

/// "<20020403160902.ETVB19155.host@peer>": time, queue name and number.
bool isInterMailId(std::string_view id)
{
    if (id.find('.') == std::string_view::npos || !isDigit(id.front()))
        return false;
    const auto parts = split(id, '.');
    if (parts.size() < 3 || parts[0].size() < 14 || parts[0].size() > 17 || !parseDecimal(parts[0]) || parts[1].size() < 4)
        return false;
    for (const char d : parts[1].substr(0, 4)) {
        if (d < 'A' || d > 'Z')
            return false;
    }
    return true;
}
/// InterMail and its descendants without their names: "(6.5.007)" and an id of 16 hexadecimal digits.
bool isInterMail(const Context &c)
{
    if (isInterMailId(c.hop.id))
        return true;
    if (c.hop.id.size() != 16 || !c.hop.with.empty())
        return false;
    for (const char d : c.hop.id) {
        if (!isHexDigit(d))
            return false;
    }
    const auto comments = c.line[ClauseName::By].comments();
    return comments.size() == 1 && !comments[0].empty() && isDigit(comments[0][0]) && comments[0].find('/') == std::string_view::npos;
}

bool isQmailInternal(const Context &c)
{
    const auto comments = c.line[ClauseName::Before].comments();
    return !comments.empty() && startsWithIgnoreCase(comments[0], "qmail ");
}
bool isYahooGroupsEgp(const Context &c)
{
    const auto comments = c.line[ClauseName::Before].comments();
    return !comments.empty() && startsWithIgnoreCase(comments[0], "EGP:");
}
bool isListExpand(const Context &c)
{
    return (equalsIgnoreCase(c.line[ClauseName::Via].word(), "listexpand") || c.host.starts_with("vger.")) && startsWithIgnoreCase(c.hop.id, "S");
}
bool isZMailer(const Context &c)
{
    for (const Token &item : c.line[ClauseName::From].items) {
        if (item.kind == Token::Kind::Comment && item.signs & SignRh && item.text().find("rhost-flags-") != std::string_view::npos)
            return true;
    }
    return isListExpand(c);
}
bool isSquirrelMail(const Context &c)
{
    for (const Token &item : c.line[ClauseName::From].items) {
        if (item.kind == Token::Kind::Comment && item.signs & SignSq && containsIgnoreCase(item.text(), "squirrelmail"))
            return true;
    }
    return false;
}
bool isWebAccess(const Context &c) { return withIs(c, "http") || withIs(c, "https"); }

constexpr Writer writers[] = {
    {"qmail", "", isQmailInternal, NameMeaning::NoHelo},
    {"indimail", "", [](const Context &c) { return startsWithIgnoreCase(c.line[ClauseName::Before].word(), "indimail"); }, NameMeaning::NoHelo},
    {"yahoo-groups", "", isYahooGroupsEgp, NameMeaning::NoHelo},
    {"fetchmail", "fetchmail", nullptr, NameMeaning::NoHelo},
    {"getmail", "getmail", nullptr, NameMeaning::NoHelo},
    {"amavisd", "amavis"},
    {"amavisd", ", port 1", [](const Context &c) { return c.host == "localhost"; }},
    // Microsoft
    {"exchange-resubmission", "", [](const Context &c) { return withIs(c, "MailboxResubmission"); }, NameMeaning::NoHelo},
    {"exchange-mapi", "", [](const Context &c) { return withIs(c, "mapi") && hasExchangeVersion(c); }, NameMeaning::NoHelo},
    {"outlook-https", "", [](const Context &c) { return isWebAccess(c) && isOutlookHost(c.host); }, NameMeaning::NoHelo},
    {"exchange-smtp", "|microsoft smtp server", nullptr, NameMeaning::HeloOnly},
    {"ms-smtpsvc", "|microsoft smtpsvc", [](const Context &c) { return c.peer.name == "mail pickup service"; }, NameMeaning::NoHelo},
    {"ms-smtpsvc", "|microsoft smtpsvc", nullptr, NameMeaning::HeloOnly},
    {"exchange-ims", "internet mail service"},
    {"exchange-ims", "internet mail connector"},
    // Web mail
    {"squirrelmail", "squirrelmail", nullptr, NameMeaning::ResolvedNoHelo, true},
    {"squirrelmail", "", isSquirrelMail, NameMeaning::ResolvedNoHelo, true},
    {"horde", "|horde", nullptr, NameMeaning::ResolvedNoHelo, true},
    {"imp", "|imp)", nullptr, NameMeaning::ResolvedNoHelo, true},
    {"imp", "|imp ", nullptr, NameMeaning::ResolvedNoHelo, true},
    {"rainloop", "rainloop", nullptr, NameMeaning::ResolvedNoHelo, true},
    {"roundcube", "roundcube", nullptr, NameMeaning::ResolvedNoHelo, true},
    // Servers
    {"exim", "exim ", [](const Context &c) { return withIs(c, "local"); }, NameMeaning::NoHelo},
    {"exim", "|exim", nullptr, NameMeaning::ResolvedOrLiteral},
    {"opensmtpd", "opensmtpd"},
    {"haraka", "|haraka"},
    {"stalwart", "stalwart"},
    {"halon", "|halon"},
    {"coremail", "coremail", [](const Context &c) { return c.hop.with.empty() && c.host.find("webmail") != std::string_view::npos; }, NameMeaning::User},
    {"coremail", "coremail", nullptr, NameMeaning::HeloOnly},
    {"kumomta", "kumomta", nullptr, NameMeaning::HeloOnly},
    {"axigen", "|axigen"},
    {"momentum", "ecelerity", nullptr, NameMeaning::AddressOnly},
    {"momentum", "momentum", nullptr, NameMeaning::AddressOnly},
    {"powermta", "powermta", nullptr, NameMeaning::HeloOnly},
    {"qmail-scanner", "qmail-scanner", nullptr, NameMeaning::Sender},
    {"qmail-ldap", "qmail-ldap", nullptr, NameMeaning::Resolved},
    {"s-qmail", "s/qmail", nullptr, NameMeaning::Resolved},
    {"qpsmtpd", "qpsmtpd", nullptr, NameMeaning::Resolved},
    {"mdaemon", "|mdaemon"},
    {"communigate", "communigate", [](const Context &c) { return withIs(c, "rules"); }, NameMeaning::Sender},
    {"communigate", "communigate"},
    {"cyrus", "|cyrus"},
    {"cyrus", "|lmtpproxy"},
    {"fastmail", "|meproxy"},
    {"netmail", "netmail smtp agent"},
    {"imail", "|smtpd32"},
    {"imail", "|smtp32"},
    {"imail", "|smtpd-"},
    {"mailenable", "mailenable"},
    {"groupwise", "groupwise"},
    {"domino", "lotus domino"},
    {"domino", "ibm domino"},
    {"domino", "hcl domino"},
    {"domino", "lotus smtp mta"},
    {"sun-messaging", "", [](const Context &c) { return c.peer.name.find("-daemon") != std::string::npos && c.hop.id.find('@') != std::string::npos; },
     NameMeaning::NoHelo},
    {"sun-messaging", "messaging server ", [](const Context &c) { return c.hop.by.empty(); }, NameMeaning::NoHelo},
    {"sun-messaging", "oracle communications messaging"},
    {"sun-messaging", "sun java"},
    {"sun-messaging", "sun one messaging"},
    {"sun-messaging", "iplanet messaging"},
    {"sun-messaging", "netscape messaging"},
    {"pmdf", "|pmdf", [](const Context &c) { return c.peer.name == "PROCESS-DAEMON"; }, NameMeaning::NoHelo},
    {"pmdf", "|pmdf"},
    {"openwave", "|intermail "},
    {"openwave", "openwave"},
    {"openwave", "", isInterMail},
    {"icewarp", "icewarp"},
    {"merak", "merak"},
    {"xmail", "[xmail"},
    {"kerio", "kerio"},
    {"smartermail", "smartermail"},
    {"surgemail", "surgemail"},
    {"hmailserver", "hmailserver"},
    {"argosoft", "argosoft"},
    {"mailsite", "rockliffe"},
    {"vircom", "vircom"},
    {"mercury", "mercury/"},
    {"ntmail", "ntmail"},
    {"post-office", "post.office"},
    {"mirapoint", "|mos "},
    {"zmailer", "zmailer"},
    {"smail", "smail"},
    {"mmdf", "mmdf"},
    {"james", "james"},
    {"dma", "dragonfly mail agent", nullptr, NameMeaning::NoHelo},
    {"ssmtp", "ssmtp"},
    {"nullmailer", "nullmailer"},
    {"masqmail", "masqmail"},
    {"citadel", "citadel"},
    {"listserv", "|listserv"},
    {"simscan", "", [](const Context &c) { return c.host == "simscan"; }, NameMeaning::NoHelo},
    {"spamassassin", "|spamassassin", nullptr, NameMeaning::NoHelo},
    {"securitygateway", "securitygateway"},
    {"beehive", "beehive"},
    {"mailman", "|mailman", nullptr, NameMeaning::NoHelo},
    {"authentication-milter", "authentication milter"},
    {"dovecot-lmtp", "|dovecot"},
    {"vger-zmailer", "", isZMailer, NameMeaning::Resolved},
    // Gateways and filters
    {"symantec", "symantec"},
    {"symantec", "|smssmtp"},
    {"symantec", "brightmail"},
    {"navgw", "|navgw"},
    {"interscan", "interscan"},
    {"mimesweeper", "content technologies smtprs"},
    {"mimesweeper", "mailsweeper"},
    {"mimesweeper", "clearswift"},
    {"mailmarshal", "mailmarshal"},
    {"mailmarshal", "trustwave seg"},
    {"barracuda", "spam firewall"},
    {"barracuda", "spam & virus firewall"},
    {"barracuda", "", [](const Context &c) { return c.host.starts_with("barracuda"); }},
    {"mailfoundry", "mailfoundry"},
    {"ironport", "ironport", nullptr, NameMeaning::Resolved},
    {"mcafee", "mcafee"},
    {"forcepoint", "forcepoint"},
    {"f-secure", "f-secure"},
    {"surfcontrol", "surfcontrol"},
    {"tumbleweed", "tumbleweed"},
    {"sophos", "sophos"},
    {"proofpoint", "|pps)"},
    {"proofpoint", "", isProofpointSendmail},
    // Providers that sign their lines
    {"sendgrid", "|sg)", [](const Context &c) { return isWebAccess(c); }, NameMeaning::NoHelo},
    {"sendgrid", "|sg)", nullptr, NameMeaning::HeloOnly},
    {"gmx-nemesis", "|via http)", [](const Context &c) { return c.product.find("|3c-app") != std::string_view::npos; }, NameMeaning::NoHelo, true},
    {"gmx-nemesis", "nemesis"},
    {"yandex", "yandex"},
    {"yahoo", "yahoo inc", nullptr, NameMeaning::NoHelo},
    {"aol", "mail_out_v", nullptr, NameMeaning::NoHelo},
    {"mailchannels", "|trex/"},
    {"cloudmark", "", [](const Context &c) { return c.host == "cmsmtp" || c.host == "cloudmark gateway"; }},
    {"postfix", "|postfix"},
    {"postfix", ", from userid "},
    {"postfix", "|proxmox)"},
    {"postfix", "|mailchimp)"},
    {"sendmail", "", hasSendmailVersion},
    {"sendmail", "|sendmail)"},
};

} // namespace

std::span<const Writer> productWriters() { return writers; }

} // namespace heloscope::received
