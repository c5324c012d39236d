// The border on real mail: messages whose provider recorded the peer (with those records taken out), and the mail of the lab.
#include "core/authres/AuthResParse.h"
#include "core/base/Ascii.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "tests/support/ToString.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace heloscope;

namespace {

bool isPeerRecord(std::string_view line)
{
    for (const std::string_view name : {"x-sender-ip", "received-spf", "authentication-results", "authentication-results-original",
                                        "x-ms-exchange-authentication-results", "arc-authentication-results", "x-forefront-antispam-report",
                                        "x-forefront-antispam-report-untrusted", "x-ms-exchange-crosstenant-originalattributedtenantconnectingip",
                                        "x-eopattributedmessage", "x-incomingtopheadermarker", "x-sid-pra", "x-sid-result", "x-barracuda-connect"}) {
        if (startsWithIgnoreCase(line, name) && trimmed(line.substr(name.size())).starts_with(":"))
            return true;
    }
    return false;
}

/// The message without the fields in which the receiving provider wrote down its peer.
std::string withoutPeerRecords(const std::string &bytes)
{
    std::string out;
    bool header = true, drop = false;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const std::string_view line = std::string_view(bytes).substr(at, end - at);
        if (header && trimmed(line).empty())
            header = drop = false;
        else if (header && !isWsp(line[0]))
            drop = isPeerRecord(line);
        if (!drop)
            out += line;
        at = end;
    }
    return out;
}

received::Path pathOf(const std::string &bytes, const Profile &profile = {})
{
    const auto message = splitMessage(bytes, SourceKind::Message);
    if (!message)
        return {};
    const auto chain = received::readChain(**message);
    return received::findBorder(**message, chain.hops, authres::readRecorded(**message), profile, Options());
}

std::string text(const QJsonValue &value) { return value.toString().toStdString(); }

} // namespace

class BorderCorpusTest : public QObject {
    Q_OBJECT
private slots:
    void findsThePeerThatTheProviderRecorded()
    {
        const auto file = test::sharedFile("corpus/received/border-ip.json");
        if (!file)
            QSKIP("the shared corpus is not here");
        const QJsonArray rows = QJsonDocument::fromJson(test::bytes(*file)).array();
        int right = 0, helo = 0, helos = 0, senders = 0, sendersRight = 0, sure = 0, sureWrong = 0;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const auto bytes = test::sharedFile("corpus/" + text(row["file"]));
            QVERIFY(bytes);
            const received::Path path = pathOf(withoutPeerRecords(*bytes));
            const std::string want = IpAddress::parseLenient(text(row["border_ip"]))->toString();
            const bool ok = path.client.ip == want;
            right += ok;
            sure += path.confidence == received::Confidence::High;
            sureWrong += path.confidence == received::Confidence::High && !ok;
            if (!ok) {
                qInfo("%s: want %s, got %s (%s)", text(row["file"]).c_str(), want.c_str(), path.client.ip.c_str(),
                      std::string(received::toString(path.basis)).c_str());
            }
            if (!row["border_helo"].isNull()) {
                ++helos;
                helo += equalsIgnoreCase(path.client.helo, text(row["border_helo"]));
            }
            if (!row["mail_from"].isNull()) {
                ++senders;
                const bool same = path.client.mailFrom && equalsIgnoreCase(*path.client.mailFrom, text(row["mail_from"]));
                sendersRight += same;
                if (!same)
                    qInfo("%s: MAIL FROM want %s, got %s", text(row["file"]).c_str(), text(row["mail_from"]).c_str(),
                          path.client.mailFrom.value_or("(none)").c_str());
            }
        }
        qInfo("ip %d/%d, HELO %d/%d, MAIL FROM %d/%d, sure %d, sure and wrong %d", right, int(rows.size()), helo, helos, sendersRight, senders, sure,
              sureWrong);
        QVERIFY(rows.size() > 100);
        QVERIFY(right * 100 >= rows.size() * 98);
        QVERIFY(helo * 100 >= helos * 98);
    }

    void findsThePeersOfTheLab_data()
    {
        QTest::addColumn<bool>("configured");
        QTest::newRow("with the reader's profile") << true;
        QTest::newRow("with nothing known") << false;
    }
    void findsThePeersOfTheLab()
    {
        QFETCH(bool, configured);
        if (!test::sharedFile("corpus/lab/README.md"))
            QSKIP("the shared corpus is not here");
        int right = 0, all = 0;
        QDirIterator folders(QString::fromStdString(test::sharedPath("corpus/lab")), QDir::Dirs | QDir::NoDotAndDotDot);
        while (folders.hasNext()) {
            const std::string folder = folders.next().toStdString();
            const QJsonObject expect = QJsonDocument::fromJson(test::bytes(*test::readFile(folder + "/expect.json"))).object();
            const QJsonObject spf = expect["spf"].toObject();
            if (spf["ip"].isNull() || spf["ip"].isUndefined())
                continue;
            Profile profile;
            if (configured) {
                const auto parsed = parseProfile(*test::readFile(folder + "/profile.json"));
                QVERIFY2(parsed.has_value(), folder.c_str());
                profile = *parsed;
            }
            const received::Path path = pathOf(*test::readFile(folder + "/message.eml"), profile);
            const auto want = IpAddress::parseLenient(text(spf["ip"]));
            const bool ok = want && path.client.ip == want->toString()
                && (spf["helo"].isNull() || spf["helo"].isUndefined() || equalsIgnoreCase(path.client.helo, text(spf["helo"])));
            right += ok;
            ++all;
            if (!ok)
                qInfo("%s: want %s, got %s %s", folder.c_str(), text(spf["ip"]).c_str(), path.client.ip.c_str(), path.client.helo.c_str());
        }
        qInfo("%d/%d", right, all);
        QVERIFY(all > 50);
        QVERIFY(right * 100 >= all * 98);
    }
};

QTEST_GUILESS_MAIN(BorderCorpusTest)
#include "BorderCorpusTest.moc"
