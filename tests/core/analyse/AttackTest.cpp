// Attacks on the engine itself: each row is a vector, the name says where it comes from, and a finding must name the fault or the cap.
// Whole messages go through the whole analysis. Limits of one grammar alone stand in that folder's own tests.

#include "core/base/Base64.h"
#include "tests/support/Analysis.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace heloscope;

namespace {

constexpr int patienceMs = 10'000; // of one vector, also in a slow debug build

std::string times(int count, const std::function<std::string(int)> &piece)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece(i);
    return text;
}

std::string times(int count, std::string_view piece)
{
    return times(count, [piece](int) { return std::string(piece); });
}

std::string txt(const std::string &name, const std::string &value) { return R"(,{"name":")" + name + R"(","type":"TXT","value":")" + value + "\"}"; }

const std::string plain = "From: Ann <ann@bank.example>\r\nTo: robin@home.example\r\nSubject: Hello\r\nDate: Mon, 19 Oct 2026 08:59:00 +0000\r\n\r\nText\r\n";
const std::string stranger =
    "Return-Path: <x@evil.example>\r\nReceived: from evil.example (evil.example [203.0.113.66])\r\n\tby mx.home.example (Postfix) with ESMTP "
    "id 086B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n";
const std::string bankAnswers = R"([{"name":"mx.home.example","type":"A","value":"198.51.100.1"},{"name":"bank.example","type":"A","value":"192.0.2.1"})"
    + txt("_dmarc.bank.example", "v=DMARC1; p=reject") + txt("bank.example", "v=spf1 ip4:192.0.2.1 -all") + txt("evil.example", "v=spf1 ip4:203.0.113.66 -all");

test::Question question(const std::string &message, const std::string &moreAnswers = {})
{
    test::Question asked;
    asked.message = message;
    asked.answers = bankAnswers + moreAnswers + "]";
    asked.profile = R"({"receiving_hosts":["mx.home.example"],"authserv_ids":["mx.home.example"],"domains":["home.example"]})";
    return asked;
}

std::string fromLine(const std::string &value, const std::string &rest = "Subject: Hello\r\n\r\nText\r\n")
{
    return stranger + "From:" + value + "\r\n" + rest;
}

std::string signedBy(const std::string &domain, const std::string &extra = {})
{
    test::DkimOptions options;
    options.domain = domain;
    options.extra = extra;
    return test::dkimSign(plain, test::SigningKey::rsa(), options);
}

std::string keyOf(const std::string &domain) { return txt("sel._domainkey." + domain, test::SigningKey::rsa().record()); }

std::string spfOf(const std::string &record) { return txt("victim.example", record); }
std::string fromVictim() { return "Return-Path: <x@victim.example>\r\n" + stranger.substr(stranger.find("Received")) + plain; }

// What must hold of the report. Every attack must also leave the message anything but proven.
struct Row {
    const char *name;
    test::Question question;
    std::vector<FindingCode> findings; // all of them
    std::string results;               // "dmarc=permerror spf=permerror": words that must hold, by method
};

std::string resultOf(const Report &report, const std::string &method)
{
    if (method == "dmarc")
        return report.dmarc ? std::string(toString(report.dmarc->result)) : "-";
    if (method == "spf")
        return report.spf ? std::string(toString(report.spf->result)) : "-";
    if (method == "spf-reason")
        return report.spf ? report.spf->reason : "-";
    if (method == "arc")
        return report.arc ? std::string(toString(report.arc->result)) : "-";
    if (method == "dkim2")
        return report.dkim2 ? std::string(toString(report.dkim2->result)) : "-";
    if (method == "dkim")
        return report.dkim.empty() ? "-" : std::string(toString(report.dkim.front().result));
    if (method == "dkim-reason")
        return report.dkim.empty() ? "-" : report.dkim.front().reason;
    if (method == "dkims")
        return std::to_string(report.dkim.size());
    if (method == "trusted")
        return std::to_string(std::count_if(report.recorded.begin(), report.recorded.end(), [](const authres::Recorded &r) { return r.trusted; }));
    return "unknown method";
}

using enum FindingCode;

std::vector<Row> fromRows()
{
    const std::string tail = "Subject: Hello\r\n\r\nText\r\n";
    return {
        {"two From fields (CVE-2019-16378)",
         question(fromLine(" ann@bank.example", "From: x@evil.example\r\n" + tail)),
         {MultipleFromHeaders},
         "dmarc=permerror"},
        {"two From fields, own one first",
         question(fromLine(" x@evil.example", "From: ann@bank.example\r\n" + tail)),
         {MultipleFromHeaders},
         "dmarc=permerror"},
        {"two mailboxes of two domains", question(fromLine(" x@evil.example, ann@bank.example")), {FromMultipleDomains}, "dmarc=permerror"},
        {"address within quotes", question(fromLine(" \"ann@bank.example\" <x@evil.example>")), {DisplayNameContainsAddress}, "dmarc=none"},
        {"address in a comment", question(fromLine(" x@evil.example (ann@bank.example)")), {CommentContainsAddress}, "dmarc=none"},
        {"address in an encoded word", question(fromLine(" =?utf-8?Q?ann=40bank.example?= <x@evil.example>")), {EncodedWordHidesAddress}, "dmarc=none"},
        {"NUL in the address", question(fromLine(std::string(" ann@bank.example\0.evil.example", 31))), {NulByteInHeader}, ""},
        {"bare CR in the line", question(fromLine(" x@evil.example\rFrom: ann@bank.example")), {BareCrInHeader}, ""},
        {"name folded before its colon", question(stranger + "From\r\n : ann@bank.example\r\nFrom: x@evil.example\r\n" + tail), {MalformedHeaderLine}, ""},
        {"space before the colon",
         question(stranger + "From : ann@bank.example\r\nFrom: x@evil.example\r\n" + tail),
         {HeaderSpaceBeforeColon, MultipleFromHeaders},
         "dmarc=permerror"},
        {"capitals and small letters mixed",
         question(stranger + "fRoM: ann@bank.example\r\nFrOm: x@evil.example\r\n" + tail),
         {MultipleFromHeaders},
         "dmarc=permerror"},
        {"From of a hundred labels", question(fromLine(" x@" + times(100, "a.") + "bank.example")), {DmarcFail}, "dmarc=fail"},
        {"From of a thousand labels", question(fromLine(" x@" + times(1000, "a.") + "bank.example")), {FromDomainInvalid}, "dmarc=permerror"},
        {"HELO is the author, MAIL FROM is not (CVE-2019-20790)",
         question("Return-Path: <x@evil.example>\r\nReceived: from bank.example (evil.example [203.0.113.66])\r\n\tby mx.home.example (Postfix) with ESMTP id "
                  "086B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n"
                  + plain),
         {DmarcFail},
         "dmarc=fail spf=pass"},
    };
}

std::vector<Row> dkimRows()
{
    return {
        {"unsigned second Subject",
         question("Subject: Pay now\r\n" + signedBy("bank.example"), keyOf("bank.example")),
         {DkimUnsignedDuplicateHeader},
         "dkim=pass"},
        {"unsigned second To",
         question("To: victim@home.example\r\n" + signedBy("bank.example"), keyOf("bank.example")),
         {DkimUnsignedDuplicateHeader},
         "dkim=pass"},
        {"unsigned second From",
         question("From: ceo@bank.example\r\n" + signedBy("bank.example"), keyOf("bank.example")),
         {MultipleFromHeaders},
         "dmarc=permerror"},
        {"text after l=",
         question(
             [] {
                 test::DkimOptions options;
                 options.domain = "bank.example";
                 options.length = 4;
                 return test::dkimSign(plain, test::SigningKey::rsa(), options) + "More text\r\n";
             }(),
             keyOf("bank.example")),
         {DkimBodyNotFullySigned},
         "dkim=pass"},
        {"d= with a parenthesis",
         question(stranger + signedBy("bank.example(.evil.example"), keyOf("bank.example")),
         {DkimDomainInvalid},
         "dkim=permerror dmarc=fail"},
        {"d= is a top-level domain", question(stranger + signedBy("example"), keyOf("example")), {DkimDomainInvalid}, "dkim=permerror dmarc=fail"},
        {"a thousand signatures",
         question(times(1000, "DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=sel; h=from; bh=YQ==; b=YQ==\r\n") + stranger + plain),
         {LimitReached},
         "dkims=64 dmarc=fail"},
        {"h= of ten thousand names",
         question("DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=sel; h=" + times(10'001, "from:") + "to; bh=YQ==; b=YQ==\r\n" + stranger + plain),
         {DkimSignatureMalformed},
         "dkim=permerror"},
        {"exponent one",
         question(signedBy("bank.example"), txt("sel._domainkey.bank.example", "p=MCowDQYJKoZIhvcNAQEBBQADGQAwFgIRANf0Y4cAAAAAAAAAAAAAAAECAQE=")),
         {DkimKeyInvalid},
         "dkim=permerror"},
        {"key record of 64 KiB",
         question(signedBy("bank.example"), txt("sel._domainkey.bank.example", "v=DKIM1; n=" + times(70'000, "x"))),
         {LimitReached, DkimNotChecked},
         "dkim=temperror"},
    };
}

std::vector<Row> spfRows()
{
    const auto loop = [](const std::string &record) { return question(fromVictim(), spfOf(record)); };
    return {
        {"include of itself", loop("v=spf1 include:victim.example -all"), {SpfPermerror}, "spf=permerror spf-reason=lookup-limit"},
        {"redirect to itself", loop("v=spf1 redirect=victim.example"), {SpfPermerror}, "spf=permerror spf-reason=lookup-limit"},
        {"two hundred includes",
         loop("v=spf1 " + times(200, [](int i) { return "include:n" + std::to_string(i) + ".example "; }) + "-all"),
         {SpfPermerror},
         "spf=permerror"},
        {"macro of a million parts (hMailServer)", loop("v=spf1 exists:%{s1000000r}.victim.example -all"), {SpfFail}, "spf=fail"},
        {"macro number beyond all numbers (CVE-2023-42118)", loop("v=spf1 exists:%{d99999999999999999999999}.victim.example -all"), {SpfFail}, "spf=fail"},
        {"macro of zero parts (CVE-2023-42118)", loop("v=spf1 exists:%{d0}.victim.example -all"), {SpfPermerror}, "spf=permerror spf-reason=syntax"},
        {"macro cut off (CVE-2023-42118)", loop("v=spf1 exists:%{ -all"), {SpfPermerror}, "spf=permerror spf-reason=syntax"},
        {"reversed few labels (CVE-2021-33912, CVE-2021-33913)", loop("v=spf1 exists:%{l8r-}%{h9R}.%{o1r}.victim.example -all"), {SpfFail}, "spf=fail"},
        {"explanation that grows (CVE-2021-20314)",
         question(fromVictim(), spfOf("v=spf1 -all exp=exp.victim.example") + txt("exp.victim.example", times(6000, "%{S}%{L}%{H}"))),
         {SpfFail},
         "spf=fail"},
        {"explanation with control characters",
         question(fromVictim(), spfOf("v=spf1 -all exp=exp.victim.example") + txt("exp.victim.example", "No.\\u001b[31m\\u0000")),
         {SpfFail},
         "spf=fail"},
        {"%{d} after an include (mailauth 125)",
         question(fromVictim(),
                  spfOf("v=spf1 include:inner.example exists:%{d}.list.example -all") + txt("inner.example", "v=spf1 exists:%{d}.none.example -all")
                      + R"(,{"name":"victim.example.list.example","type":"A","value":"127.0.0.2"})"),
         {SpfPassUnaligned},
         "spf=pass"},
        {"record with a NUL", loop("v=spf1 a:\\u0000 +all"), {SpfPermerror}, "spf=permerror"},
        {"names of 450 octets", loop("v=spf1 a:" + times(90, "abcd.") + "example -all"), {SpfFail}, "spf=fail"},
        {"a thousand pointers",
         question(
             fromVictim(),
             spfOf("v=spf1 ptr -all")
                 + times(1000, [](int i) { return R"(,{"name":"66.113.0.203.in-addr.arpa","type":"PTR","value":"n)" + std::to_string(i) + R"(.example"})"; })),
         {SpfFail},
         "spf=fail"},
        {"eleven mail servers",
         question(fromVictim(),
                  spfOf("v=spf1 mx -all")
                      + times(11, [](int i) { return R"(,{"name":"victim.example","type":"MX","value":"10 n)" + std::to_string(i) + R"(.example"})"; })),
         {SpfPermerror},
         "spf=permerror spf-reason=mx-limit"},
    };
}

std::vector<Row> otherRows()
{
    const auto withRecord = [](const std::string &record) {
        test::Question asked = question(stranger + "From: x@other.example\r\nSubject: Hello\r\n\r\nText\r\n", txt("_dmarc.other.example", record));
        return asked;
    };
    const auto recorded = [](const std::string &value) { return question("Authentication-Results: " + value + "\r\n" + stranger + plain); };
    const std::string pass = "; dmarc=pass header.from=bank.example; dkim=pass header.d=bank.example";
    const auto dkim2 = [](const std::string &fields) { return question(fields + stranger + plain); };
    return {
        {"DMARC record without v first", withRecord("p=reject; v=DMARC1"), {NoDmarcPolicy}, "dmarc=none"},
        {"DMARC version with a tail", withRecord("v=DMARC1x; p=reject"), {NoDmarcPolicy}, "dmarc=none"},
        {"DMARC version in small letters", withRecord("v=dmarc1; p=reject"), {NoDmarcPolicy}, "dmarc=none"},
        {"five hundred report addresses",
         withRecord("v=DMARC1; p=reject; rua=" + times(499, "mailto:a@other.example,") + "mailto:a@other.example"),
         {DmarcFail},
         "dmarc=fail"},
        {"pass of one domain for another (OpenDMARC 70)",
         question(stranger + signedBy("evil.example"), keyOf("evil.example")),
         {DmarcFail},
         "dmarc=fail dkim=pass"},
        {"51 ARC sets",
         question(times(51, [](int i) { return "ARC-Seal: i=" + std::to_string(i + 1) + "; a=rsa-sha256; cv=none; d=x.example; s=s; b=YQ==\r\n"; }) + stranger
                  + plain),
         {LimitReached, ArcChainBroken},
         "arc=fail"},
        {"ARC instance beyond 32 bits",
         question("ARC-Seal: i=2147483648; a=rsa-sha256; cv=none; d=x.example; s=s; b=YQ==\r\n" + stranger + plain),
         {ArcChainBroken},
         "arc=fail"},
        {"ARC instance 2^32+1",
         question("ARC-Seal: i=4294967297; a=rsa-sha256; cv=none; d=x.example; s=s; b=YQ==\r\n" + stranger + plain),
         {ArcChainBroken},
         "arc=fail"},
        {"comment behind the authserv-id (CVE-2020-12272)", recorded("mx.home.example(.evil.example" + pass), {DmarcFail}, "dmarc=fail trusted=0"},
        {"authserv-id that is no token", recorded("mx.home.example/x" + pass), {DmarcFail}, "dmarc=fail trusted=0"},
        {"authserv-id with a tail", recorded("mx.home.example.evil.example" + pass), {DmarcFail}, "dmarc=fail trusted=0"},
        {"another header's name",
         question("X-Authentication-Results: mx.home.example" + pass + "\r\n" + stranger + plain),
         {DmarcFail},
         "dmarc=fail trusted=0"},
        {"the receiver's own name below its line (OpenDKIM 185)",
         question(stranger + "Authentication-Results: mx.home.example" + pass + "\r\n" + plain),
         {AuthenticationResultsUntrusted},
         "dmarc=fail trusted=0"},
        {"host of a property with a comment in it (RFC 8601 §7.8)",
         question(stranger + "Authentication-Results: mx.other.example; dkim=pass header.d=bank.example(.evil.example\r\n" + plain),
         {AuthenticationResultsInjection},
         "dmarc=fail trusted=0"},
        {"comments ten thousand deep", recorded("mx.home.example; spf=pass " + times(10'000, "(") + "x"), {DmarcFail}, "dmarc=fail"},
        {"a recorded value of one megabyte (OpenDKIM 434)",
         recorded("mx.home.example; spf=pass smtp.mailfrom=" + times(1'000'000, "x")),
         {DmarcFail},
         "dmarc=fail"},
        {"DKIM2 instance 2^32+1", dkim2("Message-Instance: m=4294967297; h=sha256:YQ==:YQ==;\r\n"), {Dkim2Result}, "dkim2=permerror"},
        {"DKIM2 recipe that is a depth bomb",
         dkim2("Message-Instance: m=1; h=sha256:YQ==:YQ==; r=" + encodeBase64(times(100'000, "[")) + ";\r\n"),
         {Dkim2Result},
         "dkim2=permerror"},
        {"DKIM2 recipe that copies 10^12 lines",
         dkim2("Message-Instance: m=1; h=sha256:YQ==:YQ==; r=" + encodeBase64(R"({"b":[{"c":[1,1000000000000]}]})") + ";\r\n"),
         {Dkim2Result},
         "dkim2=permerror"},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> all;
    for (const auto &rows : {fromRows(), dkimRows(), spfRows(), otherRows()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace

class AttackTest : public QObject {
    Q_OBJECT
private slots:
    void attacks_data()
    {
        QTest::addColumn<int>("index");
        m_rows = allRows();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            QTest::newRow(m_rows[i].name) << int(i);
    }

    void attacks()
    {
        QFETCH(int, index);
        const Row &row = m_rows[std::size_t(index)];
        QElapsedTimer clock;
        clock.start();
        const ReportPtr report = test::analyse(row.question);
        QVERIFY2(clock.elapsed() < patienceMs, "too slow");
        for (const FindingCode code : row.findings)
            QVERIFY2(test::mentions(*report, code), toString(code).data());
        for (const QString &wanted : QString::fromStdString(row.results).split(' ', Qt::SkipEmptyParts)) {
            const std::string method = wanted.section('=', 0, 0).toStdString();
            COMPARE_TEXT(method + "=" + resultOf(*report, method), wanted.toStdString());
        }
    }

private:
    std::vector<Row> m_rows;
};

QTEST_GUILESS_MAIN(AttackTest)
#include "AttackTest.moc"
