// Each rule of the verdict with a message of our own just inside and just outside of it.

#include "tests/support/Analysis.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <functional>

using namespace heloscope;

namespace {

// A message from shop.example as mx.home.example stored it; each case changes what it needs.
struct Scene {
    std::string from = "From: Shop <news@shop.example>\r\n";
    std::string mailFrom = "news@shop.example";
    std::string clientIp = "192.0.2.10", clientName = "mail.shop.example";
    std::string to = "To: robin@home.example\r\n";
    std::string subject = "Subject: Your order\r\n";
    std::string date = "Date: Mon, 19 Oct 2026 08:59:00 +0000\r\nMessage-ID: <1@shop.example>\r\n";
    std::string extra;                 // header fields between trace and From
    std::string above;                 // header fields above the border line
    std::string body = "Hello,\r\nthank you for your order.\r\n";
    std::string lower = "Received: from app.shop.example (app.shop.example [192.0.2.99])\r\n\tby mail.shop.example (Postfix) with ESMTP id "
                        "4AB12CD34E;\r\n\tMon, 19 Oct 2026 08:59:30 +0000\r\n";
    std::string signDomain;            // signs where not empty
    std::vector<std::string> signedNames = {"from", "to", "subject", "date", "from", "subject"};
    std::string afterSigning;          // appended to the body after signing
    std::string dmarc = "v=DMARC1; p=reject";  // empty = no record
    std::string spf = "v=spf1 ip4:192.0.2.10 -all"; // empty = no record
    bool keyPublished = true;
    std::string moreAnswers;           // JSON objects with a leading comma
    std::string profile =
        R"({"receiving_hosts":["mx.home.example"],"authserv_ids":["mx.home.example"],"domains":["home.example"],"recipient":"robin@home.example"})";
    bool authorExists = true;

    test::Question question() const
    {
        std::string authored = from + to + subject + date + "\r\n" + body;
        if (!signDomain.empty()) {
            test::DkimOptions options;
            options.domain = signDomain;
            options.names = signedNames;
            authored = test::dkimSign(authored, test::SigningKey::rsa(), options);
        }
        const std::string trace = "Return-Path: <" + mailFrom + ">\r\n" + above + "Received: from " + clientName + " (" + clientName + " [" + clientIp
            + "])\r\n\tby mx.home.example (Postfix) with ESMTPS id 086B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n" + lower;
        test::Question question;
        question.message = trace + extra + authored + afterSigning;
        std::string answers = R"([{"name":"mx.home.example","type":"A","value":"198.51.100.1"})";
        const auto row = [&](const std::string &name, const std::string &type, const std::string &value) {
            answers += ",{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"value\":\"" + value + "\"}";
        };
        if (authorExists)
            row("shop.example", "A", "192.0.2.10");
        if (!spf.empty())
            row("shop.example", "TXT", spf);
        if (!dmarc.empty())
            row("_dmarc.shop.example", "TXT", dmarc);
        row("evil.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
        if (!signDomain.empty() && keyPublished)
            row("sel._domainkey." + signDomain, "TXT", test::SigningKey::rsa().record());
        question.answers = answers + moreAnswers + "]";
        question.profile = profile;
        return question;
    }
};

using Change = void (*)(Scene &);

struct Row {
    const char *name;
    Change change;
    VerdictLevel level;
    std::vector<FindingCode> findings;
};

void byStranger(Scene &s)
{
    s.mailFrom = "bounce@evil.example";
    s.clientIp = "203.0.113.66";
    s.clientName = "mail.evil.example";
    s.lower.clear();
}

// clang-format off
const Row rows[] = {
    {"sealed and listed", [](Scene &s) { s.signDomain = "shop.example"; }, VerdictLevel::Confirmed,
     {FindingCode::DkimAlignedPass, FindingCode::SpfAlignedPass, FindingCode::DmarcPass}},
    {"listed only", [](Scene &) {}, VerdictLevel::ProbablyGenuine, {FindingCode::SpfOnlyPass, FindingCode::NoDkimSignature}},
    {"listed only, everybody is", [](Scene &s) { s.spf = "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"; }, VerdictLevel::DoesNotFit,
     {FindingCode::SpfOverlyPermissive}},
    {"listed by a shared service only",
     [](Scene &s) {
         s.spf = "v=spf1 include:service.test -all";
         s.moreAnswers = R"(,{"name":"service.test","type":"TXT","value":"v=spf1 ip4:192.0.2.0/24 -all"})";
     },
     VerdictLevel::CannotTell, {FindingCode::SharedSenderInfrastructure}},
    {"stranger, reject", byStranger, VerdictLevel::Forged, {FindingCode::DmarcFail, FindingCode::SpfPassUnaligned}},
    {"stranger, quarantine", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=quarantine"; }, VerdictLevel::Forged, {FindingCode::DmarcFail}},
    {"stranger, policy none", [](Scene &s) { byStranger(s); s.dmarc = "v=DMARC1; p=none"; }, VerdictLevel::DoesNotFit, {FindingCode::DmarcPolicyNone}},
    {"stranger, nothing published", [](Scene &s) { byStranger(s); s.dmarc.clear(); s.spf.clear(); }, VerdictLevel::CannotTell,
     {FindingCode::NoDmarcPolicy}},
    {"not listed, no policy", [](Scene &s) { byStranger(s); s.mailFrom = "news@shop.example"; s.dmarc.clear(); }, VerdictLevel::DoesNotFit,
     {FindingCode::SpfFail}},
    {"domain does not exist",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <refund@pay.nowhere.example>\r\n";
     },
     VerdictLevel::Forged, {FindingCode::FromDomainNonexistent}},
    {"domain never sends",
     [](Scene &s) {
         byStranger(s);
         s.mailFrom = "news@shop.example";
         s.spf = "v=spf1 -all";
         s.moreAnswers = R"(,{"name":"shop.example","type":"MX","value":"0 ."})";
     },
     VerdictLevel::Forged, {FindingCode::DomainNeverSendsMail}},
    {"text appended after the seal",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.afterSigning = "Click here.\r\n";
     },
     VerdictLevel::ProbablyGenuine, {FindingCode::DkimBodyModified}},
    {"stranger with a broken seal",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.afterSigning = "Click here.\r\n";
     },
     VerdictLevel::Forged, {FindingCode::DkimBodyModified}},
    {"list with a broken seal",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.afterSigning = "-- \r\nlist footer\r\n";
         s.extra = "List-Id: <friends.evil.example>\r\nList-Post: <mailto:friends@evil.example>\r\n";
     },
     VerdictLevel::CannotTell, {FindingCode::MailingList}},
    {"sealed, sent again by a stranger to somebody else",
     [](Scene &s) {
         byStranger(s);
         s.signDomain = "shop.example";
         s.to = "To: somebody@else.example\r\n";
     },
     VerdictLevel::DoesNotFit, {FindingCode::DkimReplayPossible, FindingCode::RecipientNotAddressed}},
    {"sealed, forwarded with its envelope",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.clientIp = "198.51.100.77";
         s.clientName = "mx.college.example";
         s.to = "To: robin@college.example\r\n";
         s.lower = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.college.example (Postfix) with ESMTP id "
                   "4AB12CD34E\r\n\tfor <robin@college.example>; Mon, 19 Oct 2026 08:59:30 +0000\r\n";
     },
     VerdictLevel::Confirmed, {FindingCode::ForwardingLikely}},
    {"second subject above the sealed one",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.signedNames = {"from", "to", "subject", "date"};
         s.extra = "Subject: Urgent\r\n";
     },
     VerdictLevel::DoesNotFit, {FindingCode::DuplicateSingletonHeader, FindingCode::DkimUnsignedDuplicateHeader}},
    {"two sender lines, one proven",
     [](Scene &s) {
         byStranger(s);
         s.extra = "From: <boss@evil.example>\r\n";
     },
     VerdictLevel::Forged, {FindingCode::MultipleFromHeaders}},
    {"two mailboxes of one domain",
     [](Scene &s) {
         s.from = "From: <a@shop.example>, <b@shop.example>\r\nSender: <a@shop.example>\r\n";
         s.signDomain = "shop.example";
     },
     VerdictLevel::Confirmed, {FindingCode::FromMultipleAddresses}},
    {"no sender line, another field shown",
     [](Scene &s) {
         byStranger(s);
         s.from = "Sender: <boss@shop.example>\r\n";
     },
     VerdictLevel::DoesNotFit, {FindingCode::FromMissing, FindingCode::SenderShownInsteadOfFrom}},
    {"own domain from outside",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <chief@home.example>\r\n";
         s.mailFrom = "chief@home.example";
         s.moreAnswers = R"(,{"name":"home.example","type":"TXT","value":"v=spf1 ip4:198.51.100.1 -all"},{"name":"_dmarc.home.example","type":"TXT","value":"v=DMARC1; p=none"})";
     },
     VerdictLevel::Forged, {FindingCode::OwnDomainFromOutside}},
    {"key withdrawn, receiver's word remains",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@evil.example";
         s.clientIp = "203.0.113.66";
         s.above = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     },
     VerdictLevel::ProbablyGenuine, {FindingCode::DkimKeyMissing, FindingCode::ReceiverResultsUsed}},
    {"the same word written below the border",
     [](Scene &s) {
         byStranger(s);
         s.extra = "Authentication-Results: mx.home.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example\r\n";
     },
     VerdictLevel::Forged, {FindingCode::AuthenticationResultsUntrusted}},
    {"receiver's pass that does not hold up",
     [](Scene &s) {
         byStranger(s);
         s.above = "Authentication-Results: mx.home.example; dmarc=pass header.from=shop.example\r\n";
     },
     VerdictLevel::Forged, {FindingCode::ReceiverResultDisagrees}},
    {"key lookup fails",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.keyPublished = false;
         s.mailFrom = "b@evil.example";
         s.clientIp = "203.0.113.66";
         s.moreAnswers = R"(,{"name":"sel._domainkey.shop.example","type":"TXT","error":"SERVFAIL"})";
     },
     VerdictLevel::CannotTell, {FindingCode::DnsTemporaryFailure}},
    {"smuggled commands in the text",
     [](Scene &s) { s.body = "Hello\r\n\n.\r\nMAIL FROM:<x@shop.example>\r\nRCPT TO:<y@home.example>\r\nDATA\r\n"; }, VerdictLevel::DoesNotFit,
     {FindingCode::SmtpSmugglingAttempt}},
    {"sender line hidden behind a bare CR",
     [](Scene &s) { s.signDomain = "shop.example"; s.extra = "X-Info: a\rFrom: <boss@evil.example>\r\n"; }, VerdictLevel::DoesNotFit,
     {FindingCode::BareCrInHeader}},
    {"sender line hidden in the fold of a trace line",
     [](Scene &s) { byStranger(s); s.lower = " From: <boss@bank.test>\r\n"; }, VerdictLevel::Forged, {FindingCode::HiddenHeaderInFold}},
    {"space before the colon of a second sender line",
     [](Scene &s) { byStranger(s); s.extra = "From : <boss@evil.example>\r\n"; }, VerdictLevel::Forged,
     {FindingCode::HeaderSpaceBeforeColon, FindingCode::MultipleFromHeaders}},
    {"address outside the brackets",
     [](Scene &s) { byStranger(s); s.from = "From: <x@evil.example>admin@shop.example\r\n"; }, VerdictLevel::DoesNotFit, {FindingCode::FromMalformed}},
    {"invisible character in the address",
     [](Scene &s) { byStranger(s); s.from = "From: <news@sh\xE2\x80\x8Bop.example>\r\n"; }, VerdictLevel::Forged, {FindingCode::InvisibleCharInAddress}},
    {"source route",
     [](Scene &s) { byStranger(s); s.from = "From: <@evil.example:news@shop.example>\r\n"; }, VerdictLevel::Forged, {FindingCode::FromSourceRoute}},
    {"sealed through a mailing service",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.mailFrom = "b+1@service.test";
         s.clientIp = "198.51.100.60";
         s.clientName = "out1.service.test";
         s.extra = "Feedback-ID: 1:2:3:service\r\nList-Unsubscribe: <mailto:u@service.test>\r\n";
         s.moreAnswers = R"(,{"name":"service.test","type":"TXT","value":"v=spf1 ip4:198.51.100.60 -all"})";
     },
     VerdictLevel::Confirmed, {FindingCode::ThirdPartySender}},
    {"on behalf of, policy none",
     [](Scene &s) {
         byStranger(s);
         s.from = "From: <anna@shop.example>\r\nSender: <calendar@evil.example>\r\n";
         s.dmarc = "v=DMARC1; p=none";
     },
     VerdictLevel::CannotTell, {FindingCode::OnBehalfOf}},
    {"smuggled out of the provider's own server",
     [](Scene &s) { s.lower.clear(); s.date.clear(); }, VerdictLevel::DoesNotFit, {FindingCode::NoOriginHop, FindingCode::MissingDateHeader}},
    {"the sealed subject is not covered, to somebody else",
     [](Scene &s) {
         s.signDomain = "shop.example";
         s.signedNames = {"from"};
         s.to = "To: somebody@else.example\r\n";
         s.mailFrom = "x@evil.example";
         s.clientIp = "203.0.113.66";
     },
     VerdictLevel::DoesNotFit, {FindingCode::DkimSubjectUnsigned}},
};
// clang-format on

struct ImitationRow {
    const char *name, *from, *profileExtra;
    std::optional<FindingCode> finding; // nothing = must stay silent
};

// clang-format off
const ImitationRow imitationRows[] = {
    {"address in the name", "\"ceo@bank.test\" <x@shop.example>", "", FindingCode::DisplayNameContainsAddress},
    {"own address in the name", "\"news@shop.example\" <news@shop.example>", "", std::nullopt},
    {"another address of the same domain", "\"sales@shop.example\" <news@shop.example>", "", std::nullopt},
    {"no address, only an at sign", "Bot@Builds <news@shop.example>", "", std::nullopt},
    {"domain in the name", "Support bank.com <news@shop.example>", "", FindingCode::DisplayNameContainsDomain},
    {"a technology, no domain", "Node.js Weekly <news@shop.example>", "", std::nullopt},
    {"name with an umlaut", "=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <news@shop.example>", "", std::nullopt},
    {"right-to-left override", "=?utf-8?B?4oCudHNldC5rbmFiQG9lY+KArA==?= <news@shop.example>", "", FindingCode::BidiControlInHeader},
    {"known person, other address", "Karin Holt <x@shop.example>", R"(,"known_people":[{"name":"Karin Holt","address":"karin@bank.test"}])",
     FindingCode::DisplayNameKnownPerson},
    {"known person, her address", "Karin Holt <karin@shop.example>", R"(,"known_people":[{"name":"Karin Holt","address":"karin@shop.example"}])",
     std::nullopt},
};
// clang-format on

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT
private slots:
    void levels_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::newRow(rows[i].name) << i;
    }
    void levels()
    {
        QFETCH(int, index);
        const Row &row = rows[index];
        Scene scene;
        row.change(scene);
        const ReportPtr report = test::analyse(scene.question());
        COMPARE_TEXT(toString(report->verdict.level), toString(row.level));
        for (const FindingCode code : row.findings)
            QVERIFY2(test::mentions(*report, code), toString(code).data());
        QVERIFY(!report->verdict.because.empty() && report->verdict.because.size() <= 3);
    }

    void imitations_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(imitationRows)); ++i)
            QTest::newRow(imitationRows[i].name) << i;
    }
    void imitations()
    {
        QFETCH(int, index);
        const ImitationRow &row = imitationRows[index];
        Scene scene;
        scene.signDomain = "shop.example";
        scene.from = std::string("From: ") + row.from + "\r\n";
        scene.profile.insert(scene.profile.size() - 1, row.profileExtra);
        const ReportPtr report = test::analyse(scene.question());
        // A borrowed name never lowers the level of a proven address, and never reads as plain good news.
        COMPARE_TEXT(toString(report->verdict.level), "confirmed");
        QCOMPARE(report->verdict.imitates.empty(), !row.finding || *row.finding == FindingCode::BidiControlInHeader ? report->verdict.imitates.empty() : false);
        if (row.finding)
            QVERIFY2(test::mentions(*report, *row.finding), toString(*row.finding).data());
        else
            QVERIFY(report->verdict.imitates.empty());
    }

    // A piece of evidence taken away moves the verdict only the way that evidence pointed.
    void withoutTheSealItIsLessSure()
    {
        Scene sealed;
        sealed.signDomain = "shop.example";
        const Scene bare;
        const auto with = test::analyse(sealed.question())->verdict.level, without = test::analyse(bare.question())->verdict.level;
        QVERIFY(with == VerdictLevel::Confirmed && without == VerdictLevel::ProbablyGenuine);
    }

    void withoutDnsNothingIsForgedOrConfirmed()
    {
        Scene scene;
        byStranger(scene);
        test::Question question = scene.question();
        question.answers.clear();
        question.world = test::World::Offline;
        const ReportPtr report = test::analyse(question);
        COMPARE_TEXT(toString(report->verdict.level), "cannot-tell");
        QVERIFY(test::mentions(*report, FindingCode::DnsNotAsked));
        const auto &missing = report->verdict.notChecked;
        QVERIFY(std::any_of(missing.begin(), missing.end(), [](const Statement &s) { return s.code == StatementCode::MissingDns; }));
    }

    void refoldingAndCaseOfNamesChangeNothing()
    {
        Scene scene;
        scene.signDomain = "shop.example";
        const test::Question question = scene.question();
        test::Question changed = question;
        const std::size_t at = changed.message.find("From: Shop <");
        changed.message.replace(at, 12, "FROM:\r\n Shop <");
        const ReportPtr before = test::analyse(question), after = test::analyse(changed);
        COMPARE_TEXT(toString(after->verdict.level), toString(before->verdict.level));
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "VerdictTest.moc"
