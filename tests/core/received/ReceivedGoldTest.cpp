// Accuracy on hand-labelled lines (corpus/received), scored as its README says.
#include "core/base/Ascii.h"
#include "core/base/IpAddress.h"
#include "core/received/ReceivedParse.h"
#include "tests/support/ToString.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace heloscope;

namespace {

/// The gold file holds bytes as Latin-1 text.
std::string bytesOf(const QJsonValue &value) { return value.toString().toLatin1().toStdString(); }

std::string stripped(std::string_view text, std::string_view front, std::string_view back)
{
    text = trimmed(text);
    while (!text.empty() && front.find(text.front()) != front.npos)
        text.remove_prefix(1);
    while (!text.empty() && back.find(text.back()) != back.npos)
        text.remove_suffix(1);
    return lowered(text);
}

bool sameProtocol(std::string_view gold, std::string_view got)
{
    const std::string a = stripped(gold, "[", "]"), b = stripped(got, "[", "]");
    if (a.empty() || b.empty())
        return a == b;
    const std::string first = stripped(b.substr(0, b.find(' ')), "", ";,");
    return a == b || b.starts_with(a + " ") || b.starts_with(a + "(") || first == a
        || (a.find(' ') != a.npos && a.substr(0, a.find(' ')) == b.substr(0, b.find(' ')));
}

bool isWithoutHelo(std::string_view protocol)
{
    for (const std::string_view word :
         {"mapi", "https", "http", "httprest", "rest", "ecstream", "rules", "local", "mailboxresubmission", "raw", "qmqp", "nnfmp"}) {
        if (equalsIgnoreCase(protocol, word))
            return true;
    }
    return false;
}

struct Score {
    int right = 0, all = 0;
    void count(bool ok)
    {
        right += ok;
        ++all;
    }
    double percent() const { return all ? 100.0 * right / all : 0; }
};

} // namespace

class ReceivedGoldTest : public QObject {
    Q_OBJECT
private slots:
    void reachesTheBars()
    {
        const auto file = test::sharedFile("corpus/received/gold.json");
        if (!file)
            QSKIP("the shared corpus is not here");
        std::map<std::string, Score> scores;
        const QJsonArray rows = QJsonDocument::fromJson(test::bytes(*file)).array();
        QVERIFY(rows.size() > 100);
        for (int i = 0; i < rows.size(); ++i)
            score(i, rows[i].toObject(), scores);
        const std::map<std::string, double> bars = {{"ip", 99.5}, {"helo", 99}, {"rdns", 98}, {"by", 99},       {"with", 99}, {"id", 99},
                                                    {"for", 99},  {"date", 99}, {"tls", 99},  {"software", 97}, {"whole", 95}};
        for (const auto &[name, bar] : bars)
            qInfo("%s %d/%d", name.c_str(), scores[name].right, scores[name].all);
        for (const auto &[name, bar] : bars)
            QVERIFY2(scores[name].percent() >= bar, name.c_str());
    }

private:
    static void score(int index, const QJsonObject &row, std::map<std::string, Score> &scores)
    {
        const received::Hop hop = received::parseReceived(bytesOf(row["header"]));
        std::string wrong;
        const auto check = [&](const char *name, bool ok, const std::string &gold, const std::string &got, bool counts = true) {
            scores[name].count(ok);
            if (!ok)
                qInfo("%d %s: want \"%s\", got \"%s\"", index, name, gold.c_str(), got.c_str());
            if (!ok && counts)
                wrong += name;
        };
        const auto text = [&](const char *name, const char *key, const std::string &got, const char *front, const char *back) {
            const std::string gold = bytesOf(row[key]);
            check(name, stripped(gold, front, back) == stripped(got, front, back), gold, got);
        };
        const std::string protocol = bytesOf(row["with"]);
        if (!(row["from_helo"].isNull() && isWithoutHelo(protocol)))
            text("helo", "from_helo", hop.helo, "[<", "]>!.;,");
        text("rdns", "from_rdns", hop.rdns, "[<", "]>!.;,");
        text("by", "by", hop.by, "[<", "]>!.;,");
        text("id", "id", hop.id, "<;,", ">;,");
        text("for", "for", hop.forAddress, "<;,", ">;,");
        const std::string goldIp = bytesOf(row["from_ip"]);
        const auto ip = IpAddress::parseLenient(goldIp);
        check("ip", (ip ? ip->toString() : goldIp) == hop.ip, goldIp, hop.ip);
        check("with", sameProtocol(protocol, hop.with), protocol, hop.with);
        const std::string date = bytesOf(row["date_utc"]), got = hop.date ? formatRfc3339(hop.date->utc) : "";
        check("date", date == got || (!got.empty() && bytesOf(row["date_utc_alt"]) == got), date, got);
        const QJsonObject tls = row["tls"].toObject();
        const std::string goldTls = bytesOf(tls["version"]) + "|" + bytesOf(tls["cipher"]), gotTls = hop.tlsVersion + "|" + hop.tlsCipher;
        check("tls", goldTls == gotTls && hop.tls == (goldTls != "|"), goldTls, gotTls, false);
        check("software", bytesOf(row["mta"]) == hop.software, bytesOf(row["mta"]), hop.software, false);
        check("name", bytesOf(row["from_name"]) == hop.fromName, bytesOf(row["from_name"]), hop.fromName, false);
        check("auth", bytesOf(row["auth_user"]) == hop.authUser, bytesOf(row["auth_user"]), hop.authUser, false);
        check("envelope", bytesOf(row["env_from"]) == hop.envelopeFrom, bytesOf(row["env_from"]), hop.envelopeFrom, false);
        scores["whole"].count(wrong.empty());
    }
};

QTEST_GUILESS_MAIN(ReceivedGoldTest)
#include "ReceivedGoldTest.moc"
