// Whose mail bounced: the decision from end to end, and the tricks it must survive.
#include "core/Analyse.h"
#include "core/base/Ascii.h"
#include "core/bounce/ReturnPathTag.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

constexpr const char *tagKey = "slate and chalk";

// A bounce to lena@near.example, whose server is mail.near.example [192.0.2.5].
struct Scene {
    std::string to = "lena@near.example";
    std::string outerPeer = "mx.far.example (mx.far.example [198.51.100.7])";
    std::string from = "MAILER-DAEMON@mx.far.example";
    std::string text = "Your message could not be delivered.";
    std::string returned = "\r\nReturn-Path: <lena@near.example>"; // header lines of the original above its own, each begun by a line end
    std::string originalId = "note-1@near.example";
    std::string originalTo = "omar@far.example";
    std::string subject = "Note";
    std::string failed = "omar@far.example";
    std::string diagnostic = "550 5.1.1 no such user";
    std::string originalBody = "Hello Omar.";
    std::string more; // header lines of the bounce

    std::string bytes() const
    {
        return "Return-Path: <>\r\nDelivered-To: " + to + "\r\nReceived: from " + outerPeer
            + "\r\n\tby mail.near.example (Postfix) with ESMTP id 9Z8Y\r\n\tfor <" + to + ">; Tue, 12 May 2026 10:00:00 +0000\r\nFrom: " + from
            + "\r\nTo: " + to + "\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: Tue, 12 May 2026 10:00:00 +0000\r\n" + more
            + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
            + text + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.far.example\r\n\r\nFinal-Recipient: rfc822; " + failed
            + "\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp; " + diagnostic + "\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n" + returned
            + "\r\nFrom: Lena <lena@near.example>\r\nTo: " + originalTo + "\r\nSubject: " + subject
            + "\r\nDate: Tue, 12 May 2026 09:50:00 +0000\r\nMessage-ID: <" + originalId + ">\r\n\r\n" + originalBody + "\r\n--b--\r\n";
    }
};

const std::string fromOurs =
    "\r\nReceived: from mail.near.example (mail.near.example [192.0.2.5])\r\n\tby mx.far.example (Postfix) with ESMTP id 1; Tue, 12 May 2026 09:55:00 +0000";
const std::string fromStranger =
    "\r\nReceived: from mail.near.example (host9.stranger.example [203.0.113.9])\r\n\tby mx.far.example (Postfix) with ESMTP id 1; Tue, 12 May 2026 09:55:00 +0000";
const std::string submitted =
    "\r\nReceived: from [10.1.1.1] (unknown [198.51.100.200])\r\n\t(Authenticated sender: lena)\r\n\tby mail.near.example (Postfix) with ESMTPSA id 2; Tue, 12 May 2026 09:54:00 +0000";

Profile fullProfile()
{
    Profile profile;
    profile.empty = false;
    profile.addresses = {"lena@near.example"};
    profile.domains = {"near.example"};
    profile.outboundIps = {*IpNetwork::parse("192.0.2.5")};
    profile.outboundHosts = profile.receivingHosts = {"mail.near.example"};
    profile.usualSubmissionIps = {*IpNetwork::parse("198.51.100.33")};
    profile.sentMessages = {{"note-1@near.example", "Tue, 12 May 2026 09:50:00 +0000", "Note", {"omar@far.example"}},
                            {"older@near.example", "Mon, 04 May 2026 09:50:00 +0000", "Older", {"tim@far.example"}}};
    return profile;
}

Profile withTag(Profile profile)
{
    profile.batv.push_back({"prvs", 0, tagKey, "2026-01-01", true, "lena@near.example", {}});
    return profile;
}

std::shared_ptr<const Report> judge(const std::string &bytes, const Profile &profile, Wrote wrote = Wrote::Unknown, const DnsTable *given = nullptr)
{
    Options options;
    options.now = *parseRfc3339("2026-05-12T12:00:00Z");
    options.offline = true;
    options.wrote = wrote;
    DnsTable table;
    DnsAnswer spf;
    spf.status = DnsStatus::Answered;
    spf.values = {"v=spf1 ip4:192.0.2.5 -all"};
    table.insert({"near.example", DnsType::TXT}, spf);
    const auto facts = parse(bytes, {}, options);
    return facts ? evaluate(*facts, given ? *given : table, profile, options).report : nullptr;
}

std::string verdictOf(const std::shared_ptr<const Report> &report)
{
    if (!report || !report->bounce)
        return "none";
    return std::string(toString(report->bounce->verdict)) + " " + std::string(toString(report->bounce->confidence));
}

std::string tagged(std::int64_t day) { return makePrvs("lena@near.example", tagKey, 0, day); }

const std::int64_t today = *parseRfc3339("2026-05-12T12:00:00Z") / secondsPerDay;

} // namespace

class BounceVerdictTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("profile"); // 0 none, 1 without tags, 2 full
        QTest::addColumn<int>("wrote");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *name, const Scene &scene, int profile, Wrote wrote, const char *verdict) {
            QTest::newRow(name) << test::bytes(scene.bytes()) << profile << int(wrote) << QByteArray(verdict);
        };
        Scene genuine;
        genuine.returned += fromOurs;
        row("genuine", genuine, 1, Wrote::Unknown, "genuine high");
        row("genuine, nothing known", genuine, 0, Wrote::Unknown, "genuine low");
        Scene stranger;
        stranger.originalId = "spam-7@near.example";
        stranger.subject = "Parcel";
        stranger.returned += fromStranger;
        row("own name in HELO, foreign address", stranger, 1, Wrote::Unknown, "backscatter high");
        row("no profile, only SPF speaks", stranger, 0, Wrote::Unknown, "backscatter medium");
        row("the reader did not write it", stranger, 0, Wrote::No, "backscatter high");
        Scene guessed = stranger;
        guessed.subject = "Note";
        row("guessed subject and time outweigh no route", guessed, 1, Wrote::Unknown, "backscatter medium");
        Scene replaced = genuine;
        replaced.originalId = "0102-abc@provider.example";
        row("a provider replaced the Message-ID", replaced, 1, Wrote::Unknown, "genuine high");
        Scene forgedBelow = stranger;
        forgedBelow.returned += fromOurs + submitted;
        row("forged lines of our server below", forgedBelow, 1, Wrote::Unknown, "backscatter high");
        Scene forgedAuth = stranger;
        forgedAuth.returned += "\r\nAuthentication-Results: mx.far.example; spf=pass smtp.mailfrom=near.example; dkim=pass header.d=near.example";
        row("forged results in the original", forgedAuth, 1, Wrote::Unknown, "backscatter high");
        Scene allForged = stranger;
        allForged.returned = "\r\nReceived: from mail.near.example (mail.near.example [192.0.2.5]) by relay.elsewhere.example; Tue, 12 May 2026 09:55:00 +0000"
            + submitted;
        row("no line by the bouncing side", allForged, 1, Wrote::Unknown, "cannot-tell low");

        Scene tagValid = genuine;
        tagValid.to = tagged(today);
        row("valid tag", tagValid, 2, Wrote::Unknown, "genuine high");
        Scene tagMissing = stranger;
        row("tag missing", tagMissing, 2, Wrote::Unknown, "backscatter high");
        Scene tagWrong = stranger;
        tagWrong.to = "prvs=0" + tagged(today).substr(6, 3) + "abcdef=lena@near.example";
        row("invented tag", tagWrong, 2, Wrote::Unknown, "backscatter high");
        Scene tagStolen = stranger;
        tagStolen.to = tagged(today);
        row("stolen tag contradicts the route", tagStolen, 2, Wrote::Unknown, "cannot-tell medium");
        Scene tagLate = genuine;
        tagLate.to = tagged(today - 20);
        row("late bounce, tag expired", tagLate, 2, Wrote::Unknown, "genuine medium");

        Scene replay = stranger;
        replay.originalId = "note-1@near.example";
        replay.failed = "strange@far.example";
        row("our mail sent again to a stranger", replay, 1, Wrote::Unknown, "backscatter medium");
        Scene forwarder = genuine;
        forwarder.failed = "omar@home.example";
        forwarder.originalTo = "omar@far.example";
        row("forwarded by the recipient", forwarder, 1, Wrote::Unknown, "genuine high");

        Scene hijacked = genuine;
        hijacked.originalId = "spam-8@near.example";
        hijacked.originalTo = hijacked.failed = "victim@far.example";
        hijacked.returned += submitted;
        row("account used by somebody else", hijacked, 1, Wrote::Unknown, "compromised high");
        Scene script = genuine;
        script.originalId = "web-1@near.example";
        script.originalTo = script.failed = "victim@far.example";
        script.returned += "\r\nX-PHP-Originating-Script: 33:form.php";
        row("our web page sent it", script, 1, Wrote::Unknown, "compromised high");
        Scene scriptClaimed = stranger;
        scriptClaimed.returned += submitted + "\r\nX-PHP-Originating-Script: 33:form.php";
        row("never compromised from claims", scriptClaimed, 1, Wrote::No, "backscatter high");
        Scene onlyAbsent = genuine;
        onlyAbsent.originalId = "phone-1@near.example";
        onlyAbsent.originalTo = onlyAbsent.failed = "victim@far.example";
        row("not in sent mail alone alarms nobody", onlyAbsent, 1, Wrote::Unknown, "cannot-tell low");

        Scene phishInside = genuine;
        phishInside.originalBody = "Please confirm your password: http://login.bad.example/?u=lena@near.example";
        row("a phish inside a real bounce is no fake bounce", phishInside, 1, Wrote::Unknown, "genuine high");
        Scene fake;
        fake.outerPeer = "vps.bad.example (vps.bad.example [203.0.113.5])";
        fake.text = "Your mailbox must be confirmed. Sign in: http://login.bad.example/?u=lena@near.example";
        fake.returned.clear();
        row("a demand to sign in", fake, 1, Wrote::Unknown, "fake medium");
        Scene helpLink = genuine;
        helpLink.text = "The address was not found. Learn more: https://support.far.example/answer/6596";
        row("a help page is no demand", helpLink, 1, Wrote::Unknown, "genuine high");
        Scene victimNamed = stranger;
        victimNamed.more = "X-Failed-Recipients: lena@near.example\r\n";
        row("a field that names the reader", victimNamed, 1, Wrote::Unknown, "backscatter high");
        Scene dates = genuine;
        dates.more = "Date: Tue, 12 May 1970 10:00:00 +0000\r\n";
        row("a date decades off", dates, 1, Wrote::Unknown, "genuine high");
        Scene twice = stranger;
        twice.returned += "\r\nMessage-ID: <note-1@near.example>\r\nFrom: lena@near.example\r\nTo: omar@far.example";
        row("fields twice", twice, 1, Wrote::Unknown, "backscatter medium");
    }
    void verdicts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, profile);
        QFETCH(int, wrote);
        QFETCH(QByteArray, verdict);
        const Profile known = profile == 0 ? Profile() : profile == 1 ? fullProfile() : withTag(fullProfile());
        const auto report = judge(test::text(bytes), known, Wrote(wrote));
        COMPARE_TEXT(verdictOf(report), test::text(verdict));
        QVERIFY(!report->verdict.because.empty() || report->bounce->verdict == BounceVerdict::CannotTell);
    }

    // A mark of the reader's own making, in each place where it may stand.
    void ownMarks_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text"); // what the message carries there
        QTest::addColumn<bool>("stranger");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *where, const char *pattern, const char *text, bool stranger, const char *verdict,
                            const char *result) {
            QTest::newRow(name) << QByteArray(where) << QByteArray(pattern) << QByteArray(text) << stranger << QByteArray(verdict) << QByteArray(result);
        };
        row("return address", "return-path", "lena-{serial}@near.example", "lena-a1@near.example", false, "genuine high", "valid");
        row("an invented one", "return-path", "lena-{serial}@near.example", "lena-a9@near.example", true, "backscatter high", "wrong-hash");
        row("a stolen one", "return-path", "lena-{serial}@near.example", "lena-a1@near.example", true, "cannot-tell medium", "valid");
        row("number of the message", "message-id", "{serial}.{domain}", "a1.near.example@near.example", false, "genuine high", "valid");
        row("a field, and it lacks", "X-Serial", "{serial}", "", true, "backscatter high", "unsigned");
        row("a field", "X-Serial", "{serial}", "a2", false, "genuine high", "valid");
        row("envelope identifier, not returned", "envelope-id", "{serial}", "", false, "genuine high", "");
    }
    void ownMarks()
    {
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, stranger);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, result);
        Profile profile = fullProfile();
        profile.addresses.push_back("lena-a1@near.example");
        Profile::BatvKey key{"serial", {}, "", "", true, "", {}};
        key.serial.where = test::text(where);
        key.serial.pattern = test::text(pattern);
        key.serial.issued = {"a1", "a2"};
        profile.batv.push_back(key);
        Scene scene;
        scene.returned += stranger ? fromStranger : fromOurs;
        if (stranger) {
            scene.originalId = "spam-7@near.example";
            scene.subject = "Parcel";
        }
        if (where == "return-path")
            scene.to = test::text(text);
        else if (where == "message-id")
            scene.originalId = test::text(text);
        else if (!text.isEmpty())
            scene.returned += "\r\nX-Serial: " + test::text(text);
        const auto report = judge(scene.bytes(), profile);
        COMPARE_TEXT(verdictOf(report), test::text(verdict));
        COMPARE_TEXT(report->bounce->signatures.empty() ? std::string() : report->bounce->signatures.front().result, test::text(result));
    }

    void theOriginalIsEmbeddedHoweverItCameBack()
    {
        Scene scene;
        scene.returned += fromOurs;
        const auto whole = judge(scene.bytes(), fullProfile());
        QCOMPARE(whole->embedded.size(), std::size_t(1));
        std::string headers = scene.bytes();
        headers.replace(headers.find("message/rfc822"), 14, "text/rfc822-headers");
        const auto part = judge(headers, fullProfile());
        QCOMPARE(part->embedded.size(), std::size_t(1));
        QCOMPARE(part->bounce->original->handover->ip, std::string("192.0.2.5"));
        QVERIFY(!part->embedded.front()->bounce);
    }

    void aForwardedBounceIsInside()
    {
        Scene scene;
        scene.returned += fromStranger;
        scene.originalId = "spam@near.example";
        const std::string forwarded =
            "Return-Path: <tim@near.example>\r\nReceived: from [10.0.0.5] by mail.near.example with ESMTPSA id 7; Tue, 12 May 2026 11:00:00 +0000\r\n"
            "From: Tim <tim@near.example>\r\nTo: lena@near.example\r\nSubject: what is this\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n"
            "--o\r\n\r\nLook.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n"
            + scene.bytes() + "\r\n--o--\r\n";
        const auto report = judge(forwarded, fullProfile());
        QVERIFY(!report->bounce);
        QCOMPARE(report->embedded.size(), std::size_t(1));
        QVERIFY(report->embedded.front()->bounce);
        COMPARE_TEXT(toString(report->embedded.front()->bounce->verdict), "backscatter");
    }

    void secretsStayOut()
    {
        Scene scene;
        scene.returned += fromOurs;
        scene.to = tagged(today);
        const auto report = judge(scene.bytes(), withTag(fullProfile()));
        for (const Evidence &evidence : report->bounce->evidence) {
            for (const auto &[name, value] : evidence.values)
                QVERIFY(value.find(tagKey) == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(BounceVerdictTest)
#include "BounceVerdictTest.moc"
