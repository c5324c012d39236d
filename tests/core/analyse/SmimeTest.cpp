// S/MIME signatures: whether they hold, whose they are, and whether a chain leads to a root are three facts, each told apart.

#include "core/crypto/Cms.h"
#include "tests/support/Analysis.h"
#include "tests/support/SmimeMaker.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

const std::string part = "Content-Type: text/plain; charset=utf-8\r\n\r\nPlease pay the invoice.\r\n";

std::string mail(const std::string &signedPart, const std::string &from = "Karin Holt <karin@shop.example>")
{
    return "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.home.example (Postfix) with ESMTPS id 086B1BCFD70;"
           " Mon, 19 Oct 2026 09:00:00 +0000\r\nFrom: "
        + from + "\r\nTo: robin@home.example\r\nSubject: Invoice\r\nDate: Mon, 19 Oct 2026 08:59:00 +0000\r\n" + signedPart;
}

std::string changed(std::string text) { return text.replace(text.find("the invoice"), 11, "the stranger"); }

std::string withLf(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c != '\r')
            result += c;
    }
    return result;
}

ReportPtr reportOf(const std::string &message, bool roots = true)
{
    test::Question question;
    question.message = message;
    question.profile = R"({"receiving_hosts":["mx.home.example"],"domains":["home.example"]})";
    if (roots)
        question.options.trustRoots = std::make_shared<const crypto::TrustRoots>(test::authorityPem);
    return test::analyse(question);
}

} // namespace

class SmimeTest : public QObject {
    Q_OBJECT
private slots:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("matches"); // -1 = not known
        QTest::addColumn<QByteArray>("finding");
        const auto row = [](const char *name, const std::string &message, const char *result, const char *reason, int matches, const char *finding) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << QByteArray(result) << QByteArray(reason) << matches << QByteArray(finding);
        };
        const std::string good = test::smimeSigned(part), opaque = test::smimeOpaque(part);
        row("detached", mail(good), "pass", "", 1, "smime-valid");
        row("opaque", mail(opaque), "pass", "", 1, "smime-valid");
        row("stored with bare line feeds", withLf(mail(good)), "pass", "", 1, "smime-valid");
        row("address in capitals", mail(good, "<Karin@SHOP.example>"), "pass", "", 1, "smime-valid");
        row("another address", mail(good, "<boss@shop.example>"), "pass", "", 0, "smime-other-address");
        row("two mailboxes, one named", mail(good, "<karin@shop.example>, <boss@shop.example>"), "pass", "", 0, "smime-other-address");
        row("no address in the certificate", mail(test::smimeSigned(part, {"", "Karin Holt"})), "pass", "", 0, "smime-other-address");
        row("text changed", mail(changed(good)), "fail", "content-changed", -1, "smime-invalid");
        row("expired", mail(test::smimeSigned(part, {"karin@shop.example", "Karin", 1700000000, 1767225600})), "untrusted", "certificate-expired", 1,
            "smime-untrusted");
        row("expired since", mail(test::smimeSigned(part, {"karin@shop.example", "Karin", 1767225600, 1792450800})), "pass", "", 1, "smime-valid");
        row("not yet valid", mail(test::smimeSigned(part, {"karin@shop.example", "Karin", 1800000000, 1830297600})), "untrusted", "certificate-not-yet-valid",
            1, "smime-untrusted");
        row("self-signed", mail(test::smimeSigned(part, {"karin@shop.example", "Karin", 1767225600, 1830297600, true})), "untrusted", "self-signed", 1,
            "smime-untrusted");
        row("beside another part",
            mail("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=list\r\n\r\n--list\r\n" + good.substr(good.find("Content-Type"))
                 + "--list\r\n\r\nfooter of a list\r\n--list--\r\n"),
            "pass", "part-only", 1, "smime-valid");
        row("signature missing",
            mail("Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=sig\r\n\r\n--sig\r\n" + part + "\r\n--sig--\r\n"),
            "not-checked", "unreadable", -1, "smime-not-checked");
        row("no structure", mail("Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"),
            "not-checked", "unreadable", -1, "smime-not-checked");
    }
    void signatures()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, reason);
        QFETCH(int, matches);
        QFETCH(QByteArray, finding);
        const ReportPtr report = reportOf(message.toStdString());
        QVERIFY(report->content.smime);
        COMPARE_TEXT(report->content.smime->result, test::text(result));
        COMPARE_TEXT(report->content.smime->reason, test::text(reason));
        QCOMPARE(report->content.smime->addressMatches ? int(*report->content.smime->addressMatches) : -1, matches);
        QVERIFY(test::mentions(*report, parseFindingCode(test::text(finding)).value()));
    }

    void withoutRootsNobodyIsTrusted()
    {
        const ReportPtr report = reportOf(mail(test::smimeSigned(part)), false);
        COMPARE_TEXT(report->content.smime->result, "untrusted");
        COMPARE_TEXT(report->content.smime->reason, "no-roots");
    }

    // The signature speaks of the writer of the text; who sent the message is judged as without it.
    void theVerdictIsNotMoved()
    {
        const ReportPtr with = reportOf(mail(test::smimeSigned(part))), without = reportOf(mail(part));
        COMPARE_TEXT(toString(with->verdict.level), toString(without->verdict.level));
    }

    void damagedStructuresAreRefused()
    {
        const std::string good = mail(test::smimeSigned(part));
        const std::size_t begin = good.find("base64\r\n\r\n") + 10, end = good.rfind("\r\n--sig--");
        for (std::size_t at = begin; at < end; at += 37) {
            std::string broken = good;
            broken[at] = broken[at] == 'A' ? 'B' : 'A';
            const ReportPtr report = reportOf(broken);
            QVERIFY(report->content.smime);
            QVERIFY2(report->content.smime->result != "pass" || report->content.smime->addressMatches == true, "a broken structure vouches for another");
        }
        for (std::size_t at = begin; at < end; at += 211)
            QVERIFY(reportOf(good.substr(0, at))->content.smime->result != "pass");
    }

    void openPgpIsRecognised()
    {
        const ReportPtr report = reportOf(mail("Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=sig\r\n\r\n--sig\r\n" + part
                                               + "\r\n--sig\r\nContent-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----\r\n--sig--\r\n"));
        QVERIFY(report->content.openPgp && !report->content.smime);
        QVERIFY(test::mentions(*report, FindingCode::OpenPgpNotChecked));
    }
};

QTEST_GUILESS_MAIN(SmimeTest)
#include "SmimeTest.moc"
