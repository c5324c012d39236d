// Messages inside messages get a verdict of their own; what an opaque S/MIME signature encloses is read like the text around it.
#include "core/base/Base64.h"
#include "core/crypto/Cms.h"
#include "tests/support/Analysis.h"
#include "tests/support/OutlookFile.h"
#include "tests/support/Signer.h"
#include "tests/support/SmimeMaker.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

const std::string arrival = "Received: from mail.shop.example (mail.shop.example [192.0.2.10])\r\n\tby mx.home.example (Postfix) with ESMTPS id 086B1BCFD70;"
                            " Mon, 19 Oct 2026 09:00:00 +0000\r\n";
const std::string fields = "From: Karin <karin@shop.example>\r\nTo: robin@home.example\r\nSubject: Invoice\r\nDate: Mon, 19 Oct 2026 08:59:00 +0000\r\n";

// Sent on by a colleague as an attachment, or by the reader to the help desk.
std::string reported(const std::string &partHeader, const std::string &part)
{
    return "From: Robin <robin@home.example>\r\nTo: desk@home.example\r\nSubject: Is this real?\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease look.\r\n--b\r\n"
        + partHeader + "\r\n\r\n" + part + "\r\n--b--\r\n";
}

std::string signedMail()
{
    test::DkimOptions options;
    options.domain = "shop.example";
    return arrival + test::dkimSign(fields + "\r\nHello.\r\n", test::SigningKey::rsa(), options);
}

std::string answers()
{
    return R"([{"name":"sel._domainkey.shop.example","type":"TXT","value":")" + test::SigningKey::rsa().record() + R"("},)"
        + R"({"name":"_dmarc.shop.example","type":"TXT","value":"v=DMARC1; p=reject"}])";
}

ReportPtr reportOf(const std::string &message)
{
    test::Question question;
    question.message = message;
    question.answers = answers();
    question.profile = R"({"receiving_hosts":["mx.home.example"],"domains":["home.example"]})";
    return test::analyse(question);
}

std::string outlookFile(const std::string &headers)
{
    return test::compoundFile({{"__properties_version1.0", std::string(64, '\0')}, {"__substg1.0_007D001F", test::utf16(headers)}});
}

} // namespace

class EmbeddedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { gsf_init(); }

    void eachHasItsOwnVerdict_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("level");
        const auto row = [](const char *name, const std::string &message, VerdictLevel level) { QTest::newRow(name) << test::bytes(message) << int(level); };
        const std::string real = signedMail();
        std::string forged = arrival + fields + "\r\nPay now.\r\n";
        row("message/rfc822", reported("Content-Type: message/rfc822", real), VerdictLevel::Confirmed);
        row("forged message/rfc822", reported("Content-Type: message/rfc822", forged), VerdictLevel::Forged);
        row(".eml", reported("Content-Type: application/octet-stream; name=mail.eml\r\nContent-Transfer-Encoding: base64", encodeBase64(real)),
            VerdictLevel::Confirmed);
        const std::string header = real.substr(0, real.find("\r\n\r\n") + 4);
        const std::string base64 = "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"Invoice.msg\"";
        row(".msg by its type", reported("Content-Type: application/vnd.ms-outlook\r\n" + base64, encodeBase64(outlookFile(header))),
            VerdictLevel::ProbablyGenuine);
        row(".msg by its name", reported("Content-Type: application/octet-stream\r\n" + base64, encodeBase64(outlookFile(header))),
            VerdictLevel::ProbablyGenuine);
        row("forged .msg",
            reported("Content-Type: application/vnd.ms-outlook\r\n" + base64, encodeBase64(outlookFile(forged.substr(0, forged.find("\r\n\r\n") + 4)))),
            VerdictLevel::Forged);
    }
    void eachHasItsOwnVerdict()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, level);
        const ReportPtr report = reportOf(test::text(message));
        QCOMPARE(report->embedded.size(), std::size_t(1));
        COMPARE_TEXT(toString(report->embedded.front()->verdict.level), toString(VerdictLevel(level)));
        COMPARE_TEXT(report->embedded.front()->from.domains.front(), "shop.example");
        QVERIFY(test::mentions(*report, FindingCode::AttachedMessage));
        // Who handed it on is another question, with another answer.
        COMPARE_TEXT(report->from.domains.front(), "home.example");
    }

    void damagedOutlookFilesAreAttachmentsOnly()
    {
        const ReportPtr report = reportOf(
            reported("Content-Type: application/vnd.ms-outlook\r\nContent-Transfer-Encoding: base64", encodeBase64("no such file")));
        QVERIFY(report->embedded.empty());
        QCOMPARE(report->content.attachments.size(), std::size_t(1));
    }

    void opaqueSignaturesAreRead()
    {
        const std::string part =
            "Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\nPay at https://shop.example/pay today.\r\n"
            "--i\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--i--\r\n";
        const std::string message = arrival + fields + test::smimeOpaque(part);
        for (const bool broken : {false, true}) {
            std::string text = message;
            if (broken)
                text[text.size() - 12] = text[text.size() - 12] == 'A' ? 'B' : 'A'; // in the signature, behind the content
            const ReportPtr report = reportOf(text);
            QVERIFY(report->content.smime);
            COMPARE_TEXT(report->content.text, "Pay at https://shop.example/pay today.");
            QCOMPARE(report->content.links.size(), std::size_t(1));
            COMPARE_TEXT(report->content.links.front().host, "shop.example");
            QVERIFY(std::any_of(report->content.attachments.begin(), report->content.attachments.end(),
                                [](const Attachment &file) { return file.name == "a.pdf"; }));
        }
    }

    void messagesInsideOpaqueSignaturesHaveTheirOwnVerdict()
    {
        const ReportPtr report = reportOf(arrival + fields + test::smimeOpaque("Content-Type: message/rfc822\r\n\r\n" + signedMail()));
        QCOMPARE(report->embedded.size(), std::size_t(1));
        COMPARE_TEXT(toString(report->embedded.front()->verdict.level), toString(VerdictLevel::Confirmed));
    }

    void nothingIsTakenFromOtherStructures()
    {
        for (const std::string &structure : {std::string(), std::string("0\x80"), std::string("\x30\x03\x02\x01\x01", 5), std::string(1000, '0')})
            COMPARE_TEXT(crypto::enclosedContent(structure), "");
    }
};

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "EmbeddedTest.moc"
