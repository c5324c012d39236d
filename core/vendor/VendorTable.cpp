#include "core/vendor/VendorTable.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace heloscope::vendor {
namespace {

constexpr std::string_view microsoftPage = "learn.microsoft.com, Anti-spam message headers in Microsoft 365 (2022-12)";
constexpr std::string_view sclPage = "learn.microsoft.com, Spam confidence level (2022-12)";
constexpr std::string_view spamAssassinPage = "spamassassin.apache.org, Mail::SpamAssassin::Conf (4.0)";
constexpr std::string_view rspamdPage = "rspamd.com, Milter headers module (3.8)";
constexpr std::string_view kasperskyPage = "support.kaspersky.com, KSMG 2.0 X-headers";
constexpr std::string_view observed = "observed";

// clang-format off
constexpr FieldRow fields[] = {
    // Microsoft
    {"x-forefront-antispam-report", "microsoft", "filter-report", Writer::Receiver, Form::Colons, microsoftPage},
    {"x-forefront-antispam-report-untrusted", "microsoft", "filter-report-of-other-tenant", Writer::Sender, Form::Colons, microsoftPage},
    {"x-microsoft-antispam", "microsoft", "bulk-and-phishing-levels", Writer::Receiver, Form::Colons, microsoftPage},
    {"x-microsoft-antispam-untrusted", "microsoft", "levels-of-other-tenant", Writer::Sender, Form::Colons, microsoftPage},
    {"x-microsoft-antispam-mailbox-delivery", "microsoft", "delivery-decision", Writer::Receiver, Form::Colons, observed},
    {"x-microsoft-antispam-message-info*", "microsoft", "opaque-filter-data", Writer::Receiver, Form::Opaque, microsoftPage},
    {"x-ms-exchange-organization-authas", "microsoft", "authenticated-as", Writer::Receiver, Form::Whole, "learn.microsoft.com, Exchange header firewall"},
    {"x-ms-exchange-organization-authsource", "microsoft", "server-that-judged-authentication", Writer::Receiver, Form::Whole, "learn.microsoft.com, Exchange header firewall"},
    {"x-ms-exchange-organization-authmechanism", "microsoft", "authentication-mechanism", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-organization-scl", "microsoft", "spam-level", Writer::Receiver, Form::Score, sclPage},
    {"x-ms-exchange-organization-pcl", "microsoft", "phishing-level", Writer::Receiver, Form::Score, "learn.microsoft.com, Antispam stamps"},
    {"x-ms-exchange-organization-messagedirectionality", "microsoft", "direction", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-organization-*", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-crosstenant-authas", "microsoft", "authenticated-as", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-crosstenant-fromentityheader", "microsoft", "where-it-entered", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-crosstenant-originalattributedtenantconnectingip", "microsoft", "first-connecting-server", Writer::Receiver, Form::Equals, observed},
    {"x-ms-exchange-crosstenant-*", "microsoft", "tenant-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-crosspremises-*", "microsoft", "hybrid-handover", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-transport-endtoendlatency", "microsoft", "time-inside-service", Writer::Receiver, Form::Whole, observed},
    {"x-sender-ip", "microsoft", "connecting-address", Writer::Receiver, Form::Whole, observed},
    {"x-sid-pra", "microsoft", "purported-responsible-address", Writer::Receiver, Form::Whole, "RFC 4407 (2006-04)"},
    {"x-sid-result", "microsoft", "sender-id-result", Writer::Receiver, Form::Whole, "RFC 4406 (2006-04)"},
    {"x-originatororg", "microsoft", "sending-tenant", Writer::Sender, Form::Whole, observed},
    {"x-message-delivery", "microsoft", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-message-info", "microsoft", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-incomingtopheadermarker", "microsoft", "border-marker", Writer::Receiver, Form::Opaque, observed},
    {"x-incomingheadercount", "microsoft", "count-of-senders-fields", Writer::Receiver, Form::Score, observed},
    {"x-clientproxiedby", "microsoft", "mailbox-front-end", Writer::Sender, Form::Whole, observed},
    {"x-ms-exchange-authentication-results", "microsoft", "combined-authentication", Writer::Receiver, Form::CombinedAuthentication, microsoftPage},
    {"authentication-results", "microsoft", "combined-authentication", Writer::Receiver, Form::CombinedAuthentication, microsoftPage},
    {"authentication-results-original", "microsoft", "results-of-an-earlier-server", Writer::Sender, Form::Whole, observed},
    {"x-ms-exchange-antispam-relay", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-exchange-antispam-messagedata*", "microsoft", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-ms-exchange-*", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-office365-filtering-*", "microsoft", "message-number", Writer::Receiver, Form::Whole, observed},
    {"x-ms-publictraffictype", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-traffictypediagnostic", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-ms-userlastlogontime", "microsoft", "last-login-of-reader", Writer::Receiver, Form::Whole, observed},
    {"x-ms-has-attach", "microsoft", "has-attachment", Writer::Client, Form::Whole, observed},
    {"x-ms-tnef-correlator", "microsoft", "message-number", Writer::Client, Form::Whole, observed},
    {"x-eop*", "microsoft", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-mimeole", "microsoft", "mail-program", Writer::Client, Form::Whole, observed},
    // Open filters
    {"x-spam-status", "spamassassin", "filter-verdict", Writer::Receiver, Form::SpamStatus, spamAssassinPage},
    {"x-spam-flag", "spamassassin", "filter-verdict", Writer::Receiver, Form::Whole, spamAssassinPage},
    {"x-spam-level", "spamassassin", "filter-score-as-stars", Writer::Receiver, Form::Whole, spamAssassinPage},
    {"x-spam-score", "spamassassin", "filter-score", Writer::Receiver, Form::Score, spamAssassinPage},
    {"x-spam_score", "exim", "filter-score", Writer::Receiver, Form::Score, "exim.org, content scanning"},
    {"x-spam_score_int", "exim", "filter-score-times-ten", Writer::Receiver, Form::Score, "exim.org, content scanning"},
    {"x-spam-score-int", "exim", "filter-score-times-ten", Writer::Receiver, Form::Score, "exim.org, content scanning"},
    {"x-spam-checker-version", "spamassassin", "filter-version-and-host", Writer::Receiver, Form::Whole, spamAssassinPage},
    {"x-spam-report", "spamassassin", "filter-rules", Writer::Receiver, Form::Whole, spamAssassinPage},
    {"x-spam-relays-*", "spamassassin", "relays-as-the-filter-saw-them", Writer::Receiver, Form::Whole, spamAssassinPage},
    {"x-spam-bar", "spamassassin", "filter-score-as-bar", Writer::Receiver, Form::Whole, observed},
    {"x-spam_bar", "exim", "filter-score-as-bar", Writer::Receiver, Form::Whole, "exim.org, content scanning"},
    {"x-spam_report", "exim", "filter-rules", Writer::Receiver, Form::Whole, "exim.org, content scanning"},
    {"x-spamd-result", "rspamd", "filter-verdict", Writer::Receiver, Form::Rspamd, rspamdPage},
    {"x-spamd-bar", "rspamd", "filter-score-as-bar", Writer::Receiver, Form::Whole, rspamdPage},
    {"x-rspamd-action", "rspamd", "filter-action", Writer::Receiver, Form::Whole, rspamdPage},
    {"x-rspamd-score", "rspamd", "filter-score", Writer::Receiver, Form::Score, rspamdPage},
    {"x-rspamd-server", "rspamd", "filter-host", Writer::Receiver, Form::Whole, rspamdPage},
    {"x-rspamd-queue-id", "rspamd", "queue-id", Writer::Receiver, Form::Whole, rspamdPage},
    {"x-rspamd-*", "rspamd", "internal-bookkeeping", Writer::Receiver, Form::Whole, rspamdPage},
    {"x-virus-scanned", "antivirus", "scanned-for-malware", Writer::Receiver, Form::Whole, observed},
    {"x-virus-status", "antivirus", "malware-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-greylist", "greylisting", "delayed-by-greylisting", Writer::Receiver, Form::Whole, observed},
    // Commercial gateways
    {"x-ironport-av", "cisco", "engines-used", Writer::Receiver, Form::Equals, observed},
    {"x-ironport-anti-spam-filtered", "cisco", "scanned-for-spam", Writer::Receiver, Form::Whole, observed},
    {"x-ironport-anti-spam-result", "cisco", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-sbrs", "cisco", "sender-reputation", Writer::Receiver, Form::Score, "cisco.com, AsyncOS 9.1.2, Sender Reputation Filtering"},
    {"x-ironport-mid", "cisco", "message-number", Writer::Receiver, Form::Whole, observed},
    {"x-ironport-remoteip", "cisco", "connecting-address", Writer::Receiver, Form::Whole, observed},
    {"x-ironport-reputation", "cisco", "sender-reputation", Writer::Receiver, Form::Score, "cisco.com, AsyncOS 9.1.2, Sender Reputation Filtering"},
    {"x-ironport-dmarc-check-result", "cisco", "dmarc-result", Writer::Receiver, Form::Whole, observed},
    {"x-ironport-*", "cisco", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"ironport-*", "cisco", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-proofpoint-spam-details", "proofpoint", "filter-report", Writer::Receiver, Form::Equals, observed},
    {"x-proofpoint-spam-details-enc", "proofpoint", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-proofpoint-virus-version", "proofpoint", "engines-used", Writer::Receiver, Form::Equals, observed},
    {"x-proofpoint-guid", "proofpoint", "message-number", Writer::Receiver, Form::Whole, observed},
    {"x-proofpoint-orig-guid", "proofpoint", "message-number", Writer::Receiver, Form::Whole, observed},
    {"x-proofpoint-*", "proofpoint", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-mimecast-spam-score", "mimecast", "filter-score", Writer::Receiver, Form::Score, "community.mimecast.com, Spam scores"},
    {"x-mimecast-bulk-signature", "mimecast", "bulk-mail-marker", Writer::Receiver, Form::Whole, observed},
    {"x-mimecast-impersonation-protect", "mimecast", "impersonation-checks", Writer::Receiver, Form::Equals, observed},
    {"x-mimecast-originator", "mimecast", "sending-domain", Writer::Sender, Form::Whole, observed},
    {"x-mimecast-mfc-*", "mimecast", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-mimecast-*", "mimecast", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-barracuda-connect", "barracuda", "connecting-address", Writer::Receiver, Form::Whole, observed},
    {"x-barracuda-spam-score", "barracuda", "filter-score", Writer::Receiver, Form::Score, observed},
    {"x-barracuda-spam-status", "barracuda", "filter-verdict", Writer::Receiver, Form::SpamStatus, observed},
    {"x-barracuda-envelope-from", "barracuda", "envelope-sender", Writer::Receiver, Form::Whole, observed},
    {"x-barracuda-*", "barracuda", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-brightmail-tracker", "symantec", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-tmase-*", "trendmicro", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-tm-as-*", "trendmicro", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-ksmg-antispam-rate", "kaspersky", "filter-score", Writer::Receiver, Form::Score, kasperskyPage},
    {"x-ksmg-antispam-status", "kaspersky", "filter-verdict", Writer::Receiver, Form::Whole, kasperskyPage},
    {"x-ksmg-message-action", "kaspersky", "filter-action", Writer::Receiver, Form::Whole, kasperskyPage},
    {"x-ksmg-antispam-auth", "kaspersky", "authentication-result", Writer::Receiver, Form::Whole, kasperskyPage},
    {"x-ksmg-*", "kaspersky", "filter-report", Writer::Receiver, Form::Whole, kasperskyPage},
    {"x-klms-antispam-rate", "kaspersky", "filter-score", Writer::Receiver, Form::Score, "support.kaspersky.com, KLMS 8.2 X-headers"},
    {"x-klms-antispam-status", "kaspersky", "filter-verdict", Writer::Receiver, Form::Whole, "support.kaspersky.com, KLMS 8.2 X-headers"},
    {"x-klms-*", "kaspersky", "filter-report", Writer::Receiver, Form::Whole, "support.kaspersky.com, KLMS 8.2 X-headers"},
    {"x-fe-*", "fortinet", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-feas-*", "fortinet", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-sophos-*", "sophos", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-sasi-*", "sophos", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-eset-*", "eset", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-antispameurope-*", "hornetsecurity", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-gnd-*", "gandi", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-recommended-action", "spamexperts", "filter-action", Writer::Receiver, Form::Whole, observed},
    {"x-spamexperts-*", "spamexperts", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-imss-*", "trendmicro", "filter-report", Writer::Receiver, Form::Whole, observed},
    {"x-locaweb-*", "locaweb", "internal-bookkeeping", Writer::Sender, Form::Whole, observed},
    {"x-smtplw*", "locaweb", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-mras", "mail-ru", "filter-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-provags-id", "ionos", "opaque-customer-number", Writer::Sender, Form::Opaque, observed},
    {"x-ovh-spamstate", "vade", "filter-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-vr-spamstate", "vade", "filter-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-vade-spamstate", "vade", "filter-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-vr-spamscore", "vade", "filter-score", Writer::Receiver, Form::Score, observed},
    {"x-vade-spamscore", "vade", "filter-score", Writer::Receiver, Form::Score, observed},
    {"x-ovh-spamscore", "vade", "filter-score", Writer::Receiver, Form::Score, observed},
    {"x-vr-spamcause", "vade", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-vade-spamcause", "vade", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-spam-cause", "vade", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-cmae-*", "cloudmark", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-cm-analysis", "cloudmark", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-clx-*", "cloudmark", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-cloudmark-*", "cloudmark", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-coremail-antispam", "coremail", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-ui-filterresults", "ionos", "filter-verdict", Writer::Receiver, Form::Colons, observed},
    {"x-ui-out-filterresults", "ionos", "outgoing-filter-verdict", Writer::Sender, Form::Colons, observed},
    {"x-gmx-antispam", "ionos", "filter-verdict", Writer::Receiver, Form::Score, observed},
    {"x-pm-origin", "proton", "where-it-entered", Writer::Receiver, Form::Whole, observed},
    {"x-pm-spamscore", "proton", "filter-score", Writer::Receiver, Form::Score, observed},
    {"x-pm-spam-action", "proton", "filter-action", Writer::Receiver, Form::Whole, observed},
    {"x-pm-transfer-encryption", "proton", "transport-encryption", Writer::Receiver, Form::Whole, observed},
    {"x-pm-content-encryption", "proton", "stored-encryption", Writer::Receiver, Form::Whole, observed},
    // Mailbox providers
    {"x-apparently-to", "yahoo", "recipient-via-address", Writer::Receiver, Form::Whole, observed},
    {"x-ymailisg", "yahoo", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-ymail-osg", "yahoo", "opaque-filter-data", Writer::Sender, Form::Opaque, observed},
    {"x-sonic-mf", "yahoo", "envelope-sender", Writer::Sender, Form::Whole, observed},
    {"x-yahoo-newman-*", "yahoo", "internal-bookkeeping", Writer::Sender, Form::Whole, observed},
    {"x-aol-ip", "yahoo", "client-address", Writer::Sender, Form::Whole, observed},
    {"x-pm-spam", "proton", "opaque-filter-data", Writer::Receiver, Form::Opaque, observed},
    {"x-yandex-*", "yandex", "internal-bookkeeping", Writer::Receiver, Form::Whole, observed},
    {"x-zohomail-*", "zoho", "internal-bookkeeping", Writer::Sender, Form::Whole, observed},
    {"x-zoho-virus-status", "zoho", "malware-verdict", Writer::Receiver, Form::Whole, observed},
    {"x-gm-message-state", "google", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-google-smtp-source", "google", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-gm-gg", "google", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-gm-features", "google", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-google-dkim-signature", "google", "providers-own-signature", Writer::Sender, Form::Opaque, observed},
    {"x-forwarded-to", "google", "forwarded-to", Writer::Sender, Form::Whole, observed},
    {"x-forwarded-for", "google", "forwarded-for", Writer::Sender, Form::Whole, observed},
    {"x-forwarded-encrypted", "google", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-me-sender", "fastmail", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    {"x-me-proxy*", "fastmail", "opaque-signed-state", Writer::Sender, Form::Opaque, observed},
    // Sending services
    {"x-ses-outgoing", "amazon-ses", "sending-date-and-address", Writer::Sender, Form::Whole, observed},
    {"feedback-id", "complaints", "campaign-customer-type-service", Writer::Sender, Form::Whole, "support.google.com, Feedback loop"},
    {"cfbl-address", "complaints", "complaint-address", Writer::Sender, Form::Whole, "RFC 9477 (2023-10)"},
    {"x-csa-complaints", "complaints", "complaint-address", Writer::Sender, Form::Whole, "certified-senders.org, CSA header"},
    {"x-report-abuse*", "complaints", "complaint-address", Writer::Sender, Form::Whole, observed},
    {"x-sg-eid", "sendgrid", "opaque-customer-number", Writer::Sender, Form::Opaque, observed},
    {"x-sg-id", "sendgrid", "opaque-customer-number", Writer::Sender, Form::Opaque, observed},
    {"x-entity-id", "sendgrid", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-mailgun-sending-ip", "mailgun", "sending-address", Writer::Sender, Form::Whole, "documentation.mailgun.com"},
    {"x-mailgun-sid", "mailgun", "opaque-customer-number", Writer::Sender, Form::Opaque, observed},
    {"x-mc-user", "mailchimp", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-mandrill-user", "mailchimp", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-campaignid", "mailchimp", "campaign", Writer::Sender, Form::Whole, observed},
    {"x-mc-relay", "mailchannels", "outgoing-filter-verdict", Writer::Sender, Form::Whole, observed},
    {"x-mailchannels-*", "mailchannels", "customer-account", Writer::Sender, Form::Whole, observed},
    {"x-sfmc-stack", "salesforce", "sending-cluster", Writer::Sender, Form::Whole, observed},
    {"x-sfdc-*", "salesforce", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-msfbl", "momentum", "opaque-complaint-data", Writer::Sender, Form::Opaque, observed},
    {"x-mailjet-*", "mailjet", "campaign", Writer::Sender, Form::Whole, observed},
    {"x-pm-message-id", "postmark", "message-number", Writer::Sender, Form::Whole, observed},
    {"x-mailin-*", "brevo", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-sib-id", "brevo", "opaque-customer-number", Writer::Sender, Form::Opaque, observed},
    {"x-hs-*", "hubspot", "customer-number", Writer::Sender, Form::Whole, observed},
    {"x-mailgun-*", "mailgun", "campaign", Writer::Sender, Form::Whole, "documentation.mailgun.com"},
    {"x-mc-unique", "mimecast", "message-number", Writer::Receiver, Form::Whole, observed},
    // Hosting
    {"x-php-originating-script", "php", "script-that-sent", Writer::Sender, Form::Whole, "php.net, mail.add_x_header"},
    {"x-antiabuse", "cpanel", "who-sent-on-this-server", Writer::Sender, Form::AntiAbuse, observed},
    {"x-get-message-sender-via", "cpanel", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-authenticated-sender", "cpanel", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-authuser", "hosting", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-source-ip", "cpanel", "client-address", Writer::Sender, Form::Whole, observed},
    {"x-source*", "cpanel", "program-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-sender-id", "mailchannels", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-auth-info", "hosting", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-auth-id", "hosting", "login-that-sent", Writer::Sender, Form::Whole, observed},
    {"x-originating-ip", "webmail", "client-address", Writer::Sender, Form::Whole, observed},
    {"x-originating-client-ip", "webmail", "client-address", Writer::Sender, Form::Whole, observed},
    {"x-authentication-warning", "sendmail", "sender-set-by-local-user", Writer::Sender, Form::Whole, observed},
    {"x-ovh-clientip", "ovh", "client-address", Writer::Sender, Form::Whole, observed},
    {"x-srs-rewrite", "srs", "envelope-sender-rewritten", Writer::Sender, Form::Whole, observed},
    // Lists
    {"list-id", "list", "list-name", Writer::Sender, Form::Whole, "RFC 2919 (2001-03)"},
    {"list-unsubscribe", "list", "unsubscribe-address", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"list-unsubscribe-post", "list", "one-click-unsubscribe", Writer::Sender, Form::Whole, "RFC 8058 (2017-01)"},
    {"list-post", "list", "list-posting-address", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"list-archive", "list", "list-archive", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"list-owner", "list", "list-owner", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"list-help", "list", "list-help", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"list-subscribe", "list", "subscribe-address", Writer::Sender, Form::Whole, "RFC 2369 (1998-07)"},
    {"x-mailing-list", "list", "list-name", Writer::Sender, Form::Whole, observed},
    {"mailing-list", "list", "list-name", Writer::Sender, Form::Whole, observed},
    {"x-loop", "list", "list-loop-marker", Writer::Sender, Form::Whole, observed},
    {"errors-to", "list", "address-for-errors", Writer::Sender, Form::Whole, observed},
    {"precedence", "list", "bulk-mail-marker", Writer::Sender, Form::Whole, "RFC 3834 (2004-08)"},
    {"x-mailman-version", "list", "list-program", Writer::Sender, Form::Whole, observed},
    {"x-beenthere", "list", "list-loop-marker", Writer::Sender, Form::Whole, observed},
    // Mail programs
    {"x-mailer", "client", "mail-program", Writer::Client, Form::Whole, observed},
    {"user-agent", "client", "mail-program", Writer::Client, Form::Whole, observed},
    {"x-priority", "client", "priority", Writer::Client, Form::Score, observed},
    {"x-msmail-priority", "client", "priority", Writer::Client, Form::Whole, observed},
    {"importance", "client", "priority", Writer::Client, Form::Whole, "RFC 4021 (2005-03)"},
    {"thread-index", "client", "conversation-time", Writer::Client, Form::Whole, "learn.microsoft.com, MS-OXOMSG conversation index"},
    {"msip_labels", "client", "sensitivity-label", Writer::Client, Form::Whole, observed},
};
// clang-format on

// clang-format off
constexpr ValueRow values[] = {
    {"microsoft", "SCL", "-1..-1", "scl-filter-skipped"}, {"microsoft", "SCL", "0..1", "scl-clean"}, {"microsoft", "SCL", "2..4", "scl-below-threshold"},
    {"microsoft", "SCL", "5..6", "scl-spam"}, {"microsoft", "SCL", "7..9", "scl-certainly-spam"},
    {"microsoft", "BCL", "0..0", "bcl-no-bulk-sender"}, {"microsoft", "BCL", "1..3", "bcl-few-complaints"}, {"microsoft", "BCL", "4..7", "bcl-mixed-complaints"},
    {"microsoft", "BCL", "8..9", "bcl-many-complaints"}, {"microsoft", "PCL", "0..3", "pcl-no-phishing"}, {"microsoft", "PCL", "4..8", "pcl-perhaps-phishing"},
    {"microsoft", "SRV", "BULK", "srv-bulk"}, {"microsoft", "IPV", "NLI", "ipv-on-no-list"}, {"microsoft", "IPV", "CAL", "ipv-on-allow-list"},
    {"microsoft", "CIP", "255.255.255.255", "cip-internal"},
    {"microsoft", "SFV", "NSPM", "sfv-clean"}, {"microsoft", "SFV", "SPM", "sfv-spam"}, {"microsoft", "SFV", "SKN", "sfv-clean-before-filter"},
    {"microsoft", "SFV", "SKI", "sfv-inside-organisation"}, {"microsoft", "SFV", "SKA", "sfv-sender-on-allow-list"}, {"microsoft", "SFV", "SFE", "sfv-sender-on-users-safe-list"},
    {"microsoft", "SFV", "SKB", "sfv-sender-on-block-list"}, {"microsoft", "SFV", "SKS", "sfv-spam-before-filter"}, {"microsoft", "SFV", "BLK", "sfv-sender-on-users-block-list"},
    {"microsoft", "SFV", "SKQ", "sfv-released-from-quarantine"},
    {"microsoft", "CAT", "NONE", "cat-none"}, {"microsoft", "CAT", "SPM", "cat-spam"}, {"microsoft", "CAT", "HSPM", "cat-certainly-spam"}, {"microsoft", "CAT", "BULK", "cat-bulk"},
    {"microsoft", "CAT", "PHSH", "cat-phishing"}, {"microsoft", "CAT", "HPHSH", "cat-certainly-phishing"}, {"microsoft", "CAT", "HPHISH", "cat-certainly-phishing"},
    {"microsoft", "CAT", "SPOOF", "cat-spoofing"}, {"microsoft", "CAT", "DIMP", "cat-domain-impersonation"}, {"microsoft", "CAT", "UIMP", "cat-user-impersonation"},
    {"microsoft", "CAT", "GIMP", "cat-contact-impersonation"}, {"microsoft", "CAT", "BIMP", "cat-brand-impersonation"}, {"microsoft", "CAT", "MALW", "cat-malware"},
    {"microsoft", "CAT", "AMP", "cat-malware"}, {"microsoft", "CAT", "SAP", "cat-dangerous-attachment"}, {"microsoft", "CAT", "FTBP", "cat-blocked-file-type"},
    {"microsoft", "CAT", "OSPM", "cat-outgoing-spam"}, {"microsoft", "CAT", "INTOS", "cat-spoofing-inside-organisation"},
    {"microsoft", "SFTY", "9.19", "sfty-domain-impersonation"}, {"microsoft", "SFTY", "9.20", "sfty-user-impersonation"}, {"microsoft", "SFTY", "9.25", "sfty-first-contact"},
    {"microsoft", "DIR", "INB", "direction-in"}, {"microsoft", "DIR", "OUT", "direction-out"}, {"microsoft", "DIR", "INT", "direction-inside"},
    {"microsoft", "dest", "I", "delivered-to-inbox"}, {"microsoft", "dest", "J", "delivered-to-junk"}, {"microsoft", "dest", "C", "delivered-to-own-folder"},
    {"microsoft", "RF", "JunkEmail", "delivered-to-junk"}, {"microsoft", "jmr", "1..1", "junk-rule-applied"}, {"microsoft", "ucf", "1..1", "users-rule-applied"},
    {"microsoft", "jmr", "0..0", "junk-rule-not-applied"}, {"microsoft", "ucf", "0..0", "users-rule-not-applied"},
    {"microsoft", "authenticated-as", "Anonymous", "authas-from-outside"}, {"microsoft", "authenticated-as", "Internal", "authas-inside"},
    {"microsoft", "authenticated-as", "External", "authas-outside-login"}, {"microsoft", "authenticated-as", "Partner", "authas-partner"},
    {"microsoft", "where-it-entered", "Internet", "entered-from-internet"}, {"microsoft", "where-it-entered", "Hosted", "entered-in-the-service"},
    {"microsoft", "where-it-entered", "HybridOnPrem", "entered-from-own-servers"},
    {"microsoft", "direction", "Incoming", "direction-in"}, {"microsoft", "direction", "Originating", "direction-out"},
    {"microsoft", "sender-id-result", "PASS", "sender-id-pass"}, {"microsoft", "sender-id-result", "FAIL", "sender-id-fail"}, {"microsoft", "sender-id-result", "NONE", "sender-id-none"},
    {"microsoft", "compauth", "pass", "compauth-word-pass"}, {"microsoft", "compauth", "fail", "compauth-word-fail"},
    {"microsoft", "compauth", "softpass", "compauth-word-soft-pass"}, {"microsoft", "compauth", "none", "compauth-word-none"},
    {"microsoft", "reason", "000", "compauth-explicit-fail"}, {"microsoft", "reason", "001", "compauth-implicit-fail"}, {"microsoft", "reason", "002", "compauth-pair-forbidden"},
    {"microsoft", "reason", "010", "compauth-own-domain-fail"}, {"microsoft", "reason", "1*", "compauth-pass"}, {"microsoft", "reason", "2*", "compauth-soft-pass"},
    {"microsoft", "reason", "3*", "compauth-not-checked"}, {"microsoft", "reason", "4*", "compauth-bypassed"}, {"microsoft", "reason", "6*", "compauth-own-domain-implicit-fail"},
    {"microsoft", "reason", "7*", "compauth-pass"}, {"microsoft", "reason", "9*", "compauth-bypassed"},
    {"microsoft", "action", "none", "dmarc-action-none"}, {"microsoft", "action", "quarantine", "dmarc-action-quarantine"}, {"microsoft", "action", "reject", "dmarc-action-reject"},
    {"microsoft", "action", "oreject", "dmarc-action-reject-overridden"}, {"microsoft", "action", "o.reject", "dmarc-action-reject-overridden"},
    {"microsoft", "action", "pct.quarantine", "dmarc-action-spared-by-percentage"}, {"microsoft", "action", "pct.reject", "dmarc-action-spared-by-percentage"},
    {"spamassassin", "verdict", "Yes", "filter-says-spam"}, {"spamassassin", "verdict", "No", "filter-says-clean"}, {"spamassassin", "filter-verdict", "YES", "filter-says-spam"},
    {"spamassassin", "filter-verdict", "NO", "filter-says-clean"}, {"barracuda", "verdict", "Yes", "filter-says-spam"}, {"barracuda", "verdict", "No", "filter-says-clean"},
    {"spamassassin", "autolearn", "ham", "filter-learnt-clean"}, {"spamassassin", "autolearn", "spam", "filter-learnt-spam"},
    {"spamassassin", "autolearn", "no", "filter-learnt-nothing"}, {"spamassassin", "autolearn", "unavailable", "filter-learnt-nothing"},
    {"spamassassin", "autolearn", "disabled", "filter-learnt-nothing"}, {"spamassassin", "autolearn", "failed", "filter-learnt-nothing"},
    {"cisco", "sender-reputation", "None", "reputation-unknown"},
    {"rspamd", "verdict", "True", "filter-says-spam"}, {"rspamd", "verdict", "False", "filter-says-clean"},
    {"rspamd", "filter-action", "no action", "action-none"}, {"rspamd", "filter-action", "add header", "action-marked"}, {"rspamd", "filter-action", "rewrite subject", "action-marked"},
    {"rspamd", "filter-action", "soft reject", "action-delayed"}, {"rspamd", "filter-action", "greylist", "action-delayed"}, {"rspamd", "filter-action", "reject", "action-rejected"},
    {"rspamd", "filter-action", "quarantine", "action-quarantined"}, {"rspamd", "filter-action", "discard", "action-discarded"},
    {"cisco", "sender-reputation", "-10..-3", "reputation-bad"}, {"cisco", "sender-reputation", "-2.9..-1", "reputation-doubtful"},
    {"cisco", "sender-reputation", "-0.9..5.9", "reputation-neutral"}, {"cisco", "sender-reputation", "6..10", "reputation-good"},
    {"mimecast", "filter-score", "-1000..2.9", "filter-says-clean"}, {"mimecast", "filter-score", "3..4.9", "filter-says-perhaps-spam"},
    {"mimecast", "filter-score", "5..6.9", "filter-says-likely-spam"}, {"mimecast", "filter-score", "7..1000", "filter-says-spam"},
    {"proofpoint", "rule", "notspam", "filter-says-clean"}, {"proofpoint", "rule", "spam", "filter-says-spam"}, {"proofpoint", "rule", "outbound_notspam", "filter-says-clean-going-out"},
    {"proofpoint", "rule", "outbound_spam", "filter-says-spam-going-out"}, {"proofpoint", "rule", "inbound_notspam", "filter-says-clean"},
    {"vade", "filter-verdict", "OK", "filter-says-clean"}, {"vade", "filter-verdict", "spam*", "filter-says-spam"}, {"vade", "filter-verdict", "phishing", "filter-says-phishing"},
    {"vade", "filter-verdict", "virus", "filter-says-malware"}, {"vade", "filter-verdict", "commercial*", "filter-says-advertising"},
    {"kaspersky", "filter-verdict", "not_detected", "filter-says-clean"}, {"kaspersky", "filter-verdict", "spam", "filter-says-spam"},
    {"kaspersky", "filter-verdict", "probable_spam", "filter-says-perhaps-spam"}, {"kaspersky", "filter-verdict", "mass_mail", "filter-says-advertising"},
    {"antivirus", "malware-verdict", "Clean", "no-malware-found"}, {"proton", "filter-action", "phishing", "filter-says-phishing"}, {"proton", "filter-action", "spam", "filter-says-spam"},
    {"proton", "where-it-entered", "external", "entered-from-internet"}, {"proton", "where-it-entered", "internal", "entered-in-the-service"},
    {"ionos", "notjunk", "1..1", "filter-says-clean"}, {"ionos", "junk", "1..100", "filter-says-spam"}, {"ionos", "filter-verdict", "0..0", "filter-says-clean"},
    {"mailchannels", "outgoing-filter-verdict", "Good", "filter-says-clean-going-out"}, {"mailchannels", "outgoing-filter-verdict", "Neutral", "reputation-neutral"},
    {"mailchannels", "outgoing-filter-verdict", "Bad", "filter-says-spam-going-out"},
    {"list", "bulk-mail-marker", "bulk", "bulk-mail"}, {"list", "bulk-mail-marker", "list", "list-mail"}, {"list", "bulk-mail-marker", "junk", "bulk-mail"},
    {"list", "bulk-mail-marker", "auto_reply", "automatic-answer"},
    {"client", "priority", "1..2", "priority-high"}, {"client", "priority", "3..3", "priority-normal"}, {"client", "priority", "4..5", "priority-low"},
    {"client", "priority", "High", "priority-high"}, {"client", "priority", "Normal", "priority-normal"}, {"client", "priority", "Low", "priority-low"},
};
// clang-format on

std::optional<double> number(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional<double>(value) : std::nullopt;
}

bool fits(std::string_view pattern, std::string_view value)
{
    if (const std::size_t dots = pattern.find(".."); dots != std::string_view::npos) {
        const auto low = number(pattern.substr(0, dots)), high = number(pattern.substr(dots + 2)), given = number(value);
        return low && high && given && *given >= *low && *given <= *high;
    }
    if (pattern.ends_with('*'))
        return startsWithIgnoreCase(value, pattern.substr(0, pattern.size() - 1));
    return equalsIgnoreCase(value, pattern);
}

} // namespace

std::span<const FieldRow> fieldRows() { return fields; }
std::span<const ValueRow> valueRows() { return values; }

namespace {

// By the third and fourth letter: nearly all begin with "x-".
constexpr std::size_t telling = 4;
std::size_t familyOf(std::string_view header)
{
    return (static_cast<unsigned char>(header[2] | 0x20) * 7u + static_cast<unsigned char>(header[3] | 0x20)) % 256;
}

// By size and some letters, whatever their case. Most names of a header are in no row; nearly all of them have a place without rows.
constexpr std::size_t places = 1024;
std::size_t placeOf(std::string_view header)
{
    const auto letter = [header](std::size_t at) { return std::uint32_t(static_cast<unsigned char>(header[at] | 0x20)); };
    const std::size_t size = header.size();
    const std::uint32_t sign = (letter(size / 4) | letter(size / 2) << 8 | letter(size - 1) << 16 | std::uint32_t(size) << 24) * 0x9E3779B1u;
    return sign >> 22;
}
static_assert(places == UINT32_MAX / (1u << 22) + 1);

// The rows of a place and those of a family, each led by its first. Rows go by their number + 1; 0 is none.
struct Index {
    std::array<std::uint16_t, places> names{};
    std::array<std::uint16_t, 256> families{};
    std::array<std::uint16_t, std::size(fields)> next{}; // of the same place or family
};

const Index &fieldIndex()
{
    static const Index built = [] {
        Index index;
        for (std::size_t row = std::size(fields); row-- > 0;) {
            const std::string_view header = fields[row].header;
            std::uint16_t &first = header.ends_with('*') ? index.families[familyOf(header)] : index.names[placeOf(header)];
            index.next[row] = first;
            first = std::uint16_t(row + 1);
        }
        return index;
    }();
    return built;
}

} // namespace

// The first row that fits, whole name or family.
const FieldRow *findField(std::string_view header)
{
    if (header.empty())
        return nullptr;
    const Index &index = fieldIndex();
    std::size_t row = index.names[placeOf(header)];
    while (row != 0 && !equalsIgnoreCase(fields[row - 1].header, header))
        row = index.next[row - 1];
    std::size_t member = header.size() < telling ? 0 : index.families[familyOf(header)];
    const auto isMember = [&] { return startsWithIgnoreCase(header, fields[member - 1].header.substr(0, fields[member - 1].header.size() - 1)); };
    while (member != 0 && !isMember())
        member = index.next[member - 1];
    const std::size_t found = row == 0 ? member : member == 0 ? row : std::min(row, member);
    return found == 0 ? nullptr : &fields[found - 1];
}

bool hasValues(std::string_view vendor, std::string_view part)
{
    // An address, a folder: one value has a meaning of its own, all others speak for themselves.
    if (part == "CIP" || part == "RF")
        return false;
    return std::any_of(std::begin(values), std::end(values), [&](const ValueRow &row) { return row.vendor == vendor && equalsIgnoreCase(row.part, part); });
}

std::string_view meaningOf(std::string_view vendor, std::string_view part, std::string_view value)
{
    // Values are nearly all different, parts are few: the rows of a part stand together.
    static const auto ofPart = [] {
        std::array<std::vector<const ValueRow *>, 64> rows;
        for (const ValueRow &row : values)
            rows[placeOf(row.part) % rows.size()].push_back(&row);
        return rows;
    }();
    if (part.empty())
        return {};
    for (const ValueRow *row : ofPart[placeOf(part) % ofPart.size()]) {
        if (equalsIgnoreCase(row->part, part) && row->vendor == vendor && fits(row->value, value))
            return row->meaning;
    }
    return {};
}

} // namespace heloscope::vendor
