#include "core/vendor/VendorRead.h"
#include "core/base/Ascii.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "core/vendor/VendorTable.h"
#include "tests/support/ToString.h"

#include <set>

using namespace heloscope;

namespace {

std::vector<vendor::Field> fieldsOf(const std::string &header)
{
    const auto message = splitMessage(header + "From: a@sender.example\r\n\r\nbody\r\n", SourceKind::Message);
    const received::Path path = received::findBorder(**message, received::readChain(**message).hops, {}, Profile(), Options());
    return vendor::readVendorFields(**message, path);
}

/// "part=value>meaning" of each fact.
std::string describe(const vendor::Field &field)
{
    std::string out;
    for (const vendor::Fact &fact : field.facts)
        out += (out.empty() ? "" : " | ") + fact.part + "=" + fact.value + (fact.meaning.empty() ? "" : ">" + fact.meaning);
    return out;
}

const std::string border =
    "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1 for <r@home.example>;"
    " Sat, 21 Nov 2026 17:35:00 +0000\r\n";

} // namespace

class VendorReadTest : public QObject {
    Q_OBJECT
private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<QByteArray>("meaning");
        QTest::addColumn<QByteArray>("facts");
        // clang-format off
        const struct { const char *header, *vendor, *meaning, *facts; } rows[] = {
            {"X-Forefront-Antispam-Report: CIP:198.51.100.7;CTRY:DE;LANG:en;SCL:5;SRV:BULK;IPV:NLI;SFV:SPM;H:mail.sender.example;PTR:;CAT:HPHISH;SFTY:9.20;DIR:INB;", "microsoft",
             "filter-report",
             "CIP=198.51.100.7 | CTRY=DE | LANG=en | SCL=5>scl-spam | SRV=BULK>srv-bulk | IPV=NLI>ipv-on-no-list | SFV=SPM>sfv-spam | H=mail.sender.example | CAT=HPHISH>cat-certainly-phishing"
             " | SFTY=9.20>sfty-user-impersonation | DIR=INB>direction-in"},
            {"X-Microsoft-Antispam: BCL:7;ARA:132300", "microsoft", "bulk-and-phishing-levels", "BCL=7>bcl-mixed-complaints | ARA=132300"},
            {"X-Microsoft-Antispam-Mailbox-Delivery:\r\n\tucf:0;jmr:1;auth:0;dest:J;ENG:(5062000285);OFR:SpamFilterAuthJ;", "microsoft", "delivery-decision",
             "ucf=0>users-rule-not-applied | jmr=1>junk-rule-applied | auth=0 | dest=J>delivered-to-junk | ENG=(5062000285) | OFR=SpamFilterAuthJ"},
            {"X-MS-Exchange-Organization-SCL: -1", "microsoft", "spam-level", "SCL=-1>scl-filter-skipped"},
            {"X-MS-Exchange-Organization-AuthAs: Anonymous", "microsoft", "authenticated-as", "=Anonymous>authas-from-outside"},
            {"X-MS-Exchange-CrossTenant-FromEntityHeader: Internet", "microsoft", "where-it-entered", "=Internet>entered-from-internet"},
            {"X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=206a;Ip=[198.51.100.7];Helo=[mail.sender.example]", "microsoft", "first-connecting-server",
             "TenantId=206a | Ip=198.51.100.7 | Helo=mail.sender.example"},
            {"X-Microsoft-Antispam-Message-Info: abcdef", "microsoft", "opaque-filter-data", ""},
            {"X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99,\r\n\tHTML_MESSAGE,MISSING_MID autolearn=spam autolearn_force=no version=4.0.1", "spamassassin", "filter-verdict",
             "verdict=Yes>filter-says-spam | score=7.1 | required=5.0 | tests=BAYES_99,\tHTML_MESSAGE,MISSING_MID | autolearn=spam>filter-learnt-spam | version=4.0.1"},
            {"X-Spam-Flag: NO", "spamassassin", "filter-verdict", "=NO>filter-says-clean"},
            {"X-Spam_score_int: 33", "exim", "filter-score-times-ten", "=33"},
            {"X-Spamd-Result: default: False [-8.29 / 50.00];\r\n\tREPLY(-4.00)[];\r\n\tBAYES_HAM(-3.00)[100.00%]", "rspamd", "filter-verdict",
             "verdict=False>filter-says-clean | score=-8.29 | required=50.00 | symbol=REPLY(-4.00) | symbol=BAYES_HAM(-3.00)"},
            {"X-Rspamd-Action: add header", "rspamd", "filter-action", "=add header>action-marked"},
            {"X-SBRS: -4.5", "cisco", "sender-reputation", "=-4.5>reputation-bad"},
            {"X-Mimecast-Spam-Score: 6", "mimecast", "filter-score", "=6>filter-says-likely-spam"},
            {"X-Proofpoint-Spam-Details: rule=notspam policy=default score=0\r\n phishscore=12 bulkscore=0", "proofpoint", "filter-report",
             "rule=notspam>filter-says-clean | policy=default | score=0 | phishscore=12 | bulkscore=0"},
            {"X-Barracuda-Connect: mail.sender.example[198.51.100.7]", "barracuda", "connecting-address", "=mail.sender.example[198.51.100.7]"},
            {"X-VR-SPAMSTATE: OK", "vade", "filter-verdict", "=OK>filter-says-clean"},
            {"X-KSMG-AntiSpam-Status: not_detected", "kaspersky", "filter-verdict", "=not_detected>filter-says-clean"},
            {"X-AntiAbuse: Originator/Caller UID/GID - [47 12] / [47 12]", "cpanel", "who-sent-on-this-server", "Originator/Caller UID/GID=[47 12] / [47 12]"},
            {"X-Get-Message-Sender-Via: cp1.host.example: authenticated_id: anna@corp.example", "cpanel", "login-that-sent", "=cp1.host.example: authenticated_id: anna@corp.example"},
            {"X-Source-IP: 203.0.113.8", "cpanel", "client-address", "=203.0.113.8"},
            {"List-Unsubscribe-Post: List-Unsubscribe=One-Click", "list", "one-click-unsubscribe", "=List-Unsubscribe=One-Click"},
            {"Precedence: bulk", "list", "bulk-mail-marker", "=bulk>bulk-mail"},
            {"X-Priority: 1 (Highest)", "client", "priority", "=1>priority-high"},
            {"Thread-Index: AQHUk5Q7WzbYHKYKHEeFxyzA7wQ3yqUqzE4AgAABx4A=", "client", "conversation-time", "begun=2018-12-14T10:03:15Z | answers=2"},
            {"Thread-Index: AcX8VnUqC6AhTmQ1TpCSMmjFkkV8Lw==", "client", "conversation-time", "begun=2005-12-09T00:21:11Z | answers=0"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.header) << QByteArray(row.header) << QByteArray(row.vendor) << QByteArray(row.meaning) << QByteArray(row.facts);
    }
    void decodes()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, meaning);
        QFETCH(QByteArray, facts);
        const auto fields = fieldsOf(test::text(header) + "\r\n");
        QCOMPARE(fields.size(), std::size_t(1));
        COMPARE_TEXT(fields[0].vendor, test::text(vendor));
        COMPARE_TEXT(fields[0].meaning, test::text(meaning));
        COMPARE_TEXT(describe(fields[0]), test::text(facts));
    }

    void onlyTheReadersSideIsBelieved()
    {
        const std::string status = "X-Spam-Status: No, score=0.1\r\n";
        QVERIFY(fieldsOf(status + border)[0].believable);
        QVERIFY(!fieldsOf(border + status)[0].believable);
        QVERIFY(!fieldsOf(status)[0].believable);
        QVERIFY(!fieldsOf("X-Mailer: Pine\r\n" + border)[0].believable); // nobody's server wrote it
    }
    void exchangeOnlineKeepsItsNamesForItself()
    {
        const std::string online =
            "Received: from mail.sender.example (198.51.100.7) by D.mail.protection.outlook.com (10.167.16.91) with Microsoft SMTP Server id 15.20.9678.25"
            " via Frontend Transport; Sat, 21 Nov 2026 17:35:00 +0000\r\n";
        const std::string atHome =
            "Received: from mail.sender.example (198.51.100.7) by EX1.corp.example (10.0.0.4) with Microsoft SMTP Server id 15.1.2507.35;"
            " Sat, 21 Nov 2026 17:35:00 +0000\r\n";
        const std::string report = "X-Forefront-Antispam-Report: SCL:1\r\n", untrusted = "X-Forefront-Antispam-Report-Untrusted: SCL:1\r\n",
                          scl = "X-MS-Exchange-Organization-SCL: 1\r\n";
        QVERIFY(fieldsOf(online + report)[0].believable);
        QVERIFY(!fieldsOf(online + untrusted)[0].believable);
        QVERIFY(!fieldsOf(border + report)[0].believable);
        QVERIFY(!fieldsOf("Return-Path: <>\r\n" + atHome + report)[0].believable);
        QVERIFY(fieldsOf("Return-Path: <>\r\n" + atHome + scl)[0].believable);
    }

    void tableIsWellFormed()
    {
        std::set<std::string_view> seen;
        for (const vendor::FieldRow &row : vendor::fieldRows()) {
            const std::string name(row.header);
            QVERIFY2(name == lowered(name), name.c_str());
            QVERIFY2(seen.insert(row.header).second, name.c_str());
            QVERIFY2(!row.vendor.empty() && !row.meaning.empty() && !row.source.empty(), name.c_str());
            // A family row ("x-…-*") must not hide a row below it.
            const std::string sample = row.header.back() == '*' ? name.substr(0, name.size() - 1) + "zz" : name;
            QVERIFY2(vendor::findField(sample) == &row, name.c_str());
        }
        for (const vendor::ValueRow &row : vendor::valueRows())
            QVERIFY2(!row.meaning.empty(), std::string(row.value).c_str());
        COMPARE_TEXT(vendor::meaningOf("microsoft", "reason", "109"), "compauth-pass");
        COMPARE_TEXT(vendor::meaningOf("microsoft", "reason", "000"), "compauth-explicit-fail");
        COMPARE_TEXT(vendor::meaningOf("microsoft", "SCL", "x"), "");
    }

    void hostileFieldsStayBounded()
    {
        std::string header = "X-Spamd-Result: default: True [1 / 2];";
        for (int i = 0; i < 5000; ++i)
            header += " A(1)[x];";
        const auto fields = fieldsOf(header + "\r\nX-Mailer: " + std::string(10000, 'a') + "\r\n");
        QCOMPARE(fields[0].facts.size(), vendor::maxFacts);
        QCOMPARE(fields[1].facts[0].value.size(), vendor::maxFactBytes);
    }
};

QTEST_GUILESS_MAIN(VendorReadTest)
#include "VendorReadTest.moc"
