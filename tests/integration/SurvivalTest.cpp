// What befalls a long run: the name server dies in the middle, the mail is broken at random. Every message has its result all the same, and
// what was not answered is never taken for an answer.
#include "tests/fuzz/Mutate.h"
#include "tests/support/LoopbackDns.h"
#include "tests/support/OutputChecks.h"
#include "tests/support/RunCli.h"
#include "tests/support/ToString.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

#include <atomic>
#include <memory>
#include <set>

#include <sys/resource.h>

using namespace heloscope;
using test::cli, test::Run;

namespace {

constexpr unsigned typeTxt = 16, noSuchDomain = 3;

// Each domain forbids all senders and wants forgeries rejected; SPF of the chain goes through six includes first.
std::vector<std::string> answered(std::string_view query)
{
    const std::string name = test::packet::questionName(query);
    const auto text = [&](std::string_view value) {
        return std::vector<std::string>{test::packet::reply(query, 0, {test::packet::record(name, typeTxt, 300, test::packet::txt(value))})};
    };
    if (test::packet::questionType(query) == typeTxt && name.starts_with("_dmarc.s"))
        return text("v=DMARC1; p=reject");
    if (test::packet::questionType(query) == typeTxt && name.starts_with("chain"))
        return text(name == "chain6.example" ? "v=spf1 -all" : "v=spf1 include:chain" + std::to_string(name[5] - '0' + 1) + ".example -all");
    if (test::packet::questionType(query) == typeTxt && name.starts_with("s") && name.ends_with(".example"))
        return text("v=spf1 -all");
    return {test::packet::reply(query, noSuchDomain, {})};
}

QByteArray message(const QByteArray &domain)
{
    return "Return-Path: <a@" + domain + ">\r\nFrom: a@" + domain
        + "\r\nTo: b@reader.example\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: x\r\n\r\nx\r\n";
}

QString textAt(const QJsonObject &report, const char *object, const char *member)
{
    return report.value(QLatin1String(object)).toObject().value(QLatin1String(member)).toString();
}

// The most any child of this process used so far, in MiB.
long peakOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class SurvivalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_mutated;

    QString put(const QString &name, const QByteArray &content) const { return test::putFile(m_dir, name, content); }

    // The corpus where it is at hand, else our examples.
    static QStringList corpus()
    {
        QStringList files;
        for (const QString &folder : {QString::fromStdString(test::sharedPath("corpus")), QStringLiteral(HELOSCOPE_EXAMPLES)}) {
            for (QDirIterator entry(folder, {"*.eml"}, QDir::Files, QDirIterator::Subdirectories); files.size() < 5000 && entry.hasNext();)
                files << entry.next();
            if (!files.isEmpty())
                break;
        }
        files.sort();
        return files;
    }

private slots:
    void initTestCase()
    {
        constexpr std::size_t mostOctets = 256 * 1024;
        const QStringList files = corpus();
        QVERIFY(!files.isEmpty());
        m_mutated = m_dir.filePath("mutated");
        for (int seed = 0; seed < 1000; ++seed) {
            const auto content = test::readFile(files[seed * 7 % files.size()].toStdString());
            QVERIFY(content);
            put(QStringLiteral("mutated/%1.eml").arg(seed, 4, 10, QLatin1Char('0')),
                test::bytes(fuzz::mutate(fuzz::mutate(*content, std::uint64_t(seed), mostOctets), std::uint64_t(seed) + 1000, mostOctets)));
        }
    }

    void nameServerEndsInABatch_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"silent", "refusing", "garbage", "gone"})
            QTest::newRow(end) << end;
    }

    void nameServerEndsInABatch()
    {
        QFETCH(QString, end);
        constexpr int many = 40, lives = 60; // questions; a message asks four or more
        for (int i = 0; i < many; ++i)
            put(QStringLiteral("batch/%1.eml").arg(i, 2, 10, QLatin1Char('0')), message("s" + QByteArray::number(i) + ".example"));
        std::atomic<int> queries = 0;
        auto server = std::make_unique<test::LoopbackDns>([&](std::string_view query, test::Over) -> std::vector<std::string> {
            const int number = ++queries;
            if (number <= lives)
                return answered(query);
            if (end == "refusing")
                return {test::packet::reply(query, 5, {})};
            if (end == "garbage")
                return {fuzz::mutate(answered(query).front(), std::uint64_t(number), 512), "?"};
            return {};
        });
        QVERIFY(server->isListening());
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(
            HELOSCOPE_CLI,
            {"check", "--json", "--client-ip", "192.0.2.7", "--dns", QString::fromStdString(server->address()), "--timeout", "300", m_dir.filePath("batch")});
        process.closeWriteChannel();
        if (end == "gone") {
            QTRY_VERIFY_WITH_TIMEOUT(queries >= lives || process.state() == QProcess::NotRunning, 20'000);
            server.reset();
        }
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(process.exitCode() == 0 || process.exitCode() == 1);
        const QList<QJsonObject> lines = Run{0, process.readAllStandardOutput(), {}}.objects();
        QCOMPARE(lines.size(), qsizetype(many));
        int decided = 0, cut = 0;
        for (const QJsonObject &line : lines) {
            const QString verdict = textAt(line, "verdict", "from"), dmarc = textAt(line, "dmarc", "result"), spf = textAt(line, "spf", "result");
            // Only a rule and a list that came make a forgery.
            QVERIFY2((verdict == "forged") == (dmarc == "fail"), qPrintable(verdict + ' ' + dmarc));
            if (end != "garbage") // among which are proper answers that say "nothing there"
                QVERIFY2(dmarc != "fail" || spf == "fail", qPrintable(spf));
            QVERIFY(verdict != "genuine");
            decided += dmarc == "fail";
            cut += dmarc == "temperror" || spf == "temperror";
        }
        qInfo("%d messages: %d decided, %d without an answer, %lld ms", many, decided, cut, clock.elapsed());
        QVERIFY(decided > 0 && cut > 0);
    }

    // Where the answers stop within one check: after each question of a chain of six includes.
    void nameServerEndsInOneCheck_data()
    {
        QTest::addColumn<int>("lives");
        for (int lives = 0; lives < 10; ++lives)
            QTest::newRow(qPrintable(QString::number(lives))) << lives;
    }

    void nameServerEndsInOneCheck()
    {
        QFETCH(int, lives);
        int queries = 0;
        const test::LoopbackDns server([&](std::string_view query, test::Over) {
            const bool spf = test::packet::questionName(query).starts_with("chain");
            queries += spf;
            return spf && queries > lives ? std::vector<std::string>() : answered(query);
        });
        QVERIFY(server.isListening());
        const Run run = cli({"check", "--json", "--client-ip", "192.0.2.7", "--dns", QString::fromStdString(server.address()), "--timeout", "300",
                             put("chain.eml", message("chain1.example"))});
        QVERIFY(run.status == 0 || run.status == 1);
        QCOMPARE(run.objects().size(), 1);
        const QString spf = textAt(run.objects()[0], "spf", "result");
        if (lives < 6)
            QVERIFY2(spf == "temperror", qPrintable(spf));
        else
            QVERIFY2(spf == "temperror" || spf == "fail", qPrintable(spf)); // questions besides the chain's own come before its end
        QVERIFY(textAt(run.objects()[0], "verdict", "from") != "genuine");
    }

    void thousandMutatedMessages_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"json", "text", "csv", "html", "ticket"})
            QTest::newRow(format) << format;
    }

    void thousandMutatedMessages()
    {
        QFETCH(QString, format);
        const bool folder = format == "html";
        const QString out = m_dir.filePath("mutated-" + format);
        if (folder)
            QDir().mkpath(out);
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(HELOSCOPE_CLI, {"check", "--offline", "--format", format, "-o", out, m_mutated});
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(280'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 2, said.constData());
        qInfo("1000 mutated messages as %s: %lld ms, at most %ld MiB", qPrintable(format), clock.elapsed(), peakOfChildren());
        if (folder) {
            const QStringList files = QDir(out).entryList(QDir::Files);
            QVERIFY2(files.size() > 950, qPrintable(QString::number(files.size()))); // a few are no mail any more
            for (const QString &file : files)
                COMPARE_TEXT(test::problemInHtml(*test::readFile((out + '/' + file).toStdString())), "");
            return;
        }
        const std::string written = *test::readFile(out.toStdString());
        if (format != "json") {
            COMPARE_TEXT(format == "csv" ? test::problemInCsv(written) : test::problemInPlainText(written), "");
            return;
        }
        const QList<QByteArray> lines = test::bytes(written).split('\n');
        std::set<QString> read;
        for (int i = 0; i + 1 < lines.size(); ++i) {
            COMPARE_TEXT(test::problemInJson(test::text(lines[i])), "");
            read.insert(textAt(QJsonDocument::fromJson(lines[i]).object(), "source", "path"));
        }
        // A report or an error for each file, two where it became a mailbox; what is no mail any more is counted.
        const int skipped = said.left(qMax(0, said.indexOf(" files that are no mail"))).split('\n').last().toInt();
        QCOMPARE(int(read.size()) + skipped, 1000);
    }

    void mutatedMessagesAndAnswers()
    {
        std::atomic<int> queries = 0;
        const test::LoopbackDns server([&](std::string_view query, test::Over) {
            const std::uint64_t number = std::uint64_t(++queries);
            std::string whole = number % 2 ? answered(query).front()
                                           : test::packet::reply(query, 0,
                                                                 {test::packet::record(test::packet::questionName(query), test::packet::questionType(query), 60,
                                                                                       std::string(number % 300, char(number)))});
            return std::vector<std::string>{number % 3 ? fuzz::mutate(whole, number, 4096) : whole, whole};
        });
        QVERIFY(server.isListening());
        QStringList files;
        for (int i = 0; i < 100; ++i)
            files << m_mutated + QStringLiteral("/%1.eml").arg(i * 10, 4, 10, QLatin1Char('0'));
        const Run run = cli(QStringList{"check", "--json", "--dns", QString::fromStdString(server.address()), "--timeout", "300"} + files);
        QVERIFY2(run.status >= 0 && run.status <= 2, run.err.constData());
        QCOMPARE(run.objects().size(), 100);
        // Each mail of its own asks four or more; of our few examples there are many mutations, which share their answers.
        QVERIFY(queries >= 4 * std::min<qsizetype>(files.size(), corpus().size()));
    }
};

QTEST_GUILESS_MAIN(SurvivalTest)
#include "SurvivalTest.moc"
