// What is masked is nowhere in a redacted report: rules one by one, then every message of the shared corpus in every format.
#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/message/EncodedWord.h"
#include "ui/export/Redaction.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportHtml.h"
#include "ui/export/ReportJson.h"
#include "ui/export/ReportPdf.h"
#include "ui/export/TicketText.h"
#include "ui/input/InputReader.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocumentFragment>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

using namespace heloscope;
using namespace heloscope::test;

namespace {

constexpr int pdfEvery = 60; // messages; each takes a while

Profile profileOf(const char *json)
{
    const auto profile = parseProfile(json);
    return profile ? *profile : Profile();
}

ReportPtr reportOf(const std::string &message, const char *profile = "{}")
{
    Question question;
    question.message = message;
    question.profile = profile;
    question.world = World::Offline;
    return analyse(question);
}

// Lower case where it is no single word, blanks as one, dots not defanged.
std::string plain(std::string_view text, bool fold)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 3) == "[.]") {
            out += '.';
            at += 2;
        } else if (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t') {
            if (!out.ends_with(' '))
                out += ' ';
        } else {
            out += fold ? toLower(text[at]) : text[at];
        }
    }
    return out;
}

bool isWordByte(char c) { return isAlnum(c) || (c & 0x80) != 0; }

// `value` stands in `text`, not as a part of a longer word.
bool holds(const std::string &text, const std::string &value)
{
    for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + 1)) {
        const std::size_t end = at + value.size();
        if ((at == 0 || !isWordByte(text[at - 1]) || !isWordByte(text[at])) && (end == text.size() || !isWordByte(text[end]) || !isWordByte(text[end - 1])))
            return true;
    }
    return false;
}

// All texts of a JSON document, one a line; hashes and our own words stand in their own members.
void collect(const nlohmann::json &value, std::string &out)
{
    if (value.is_string())
        out += value.get<std::string>() + "\n";
    for (const auto &[key, member] : value.items()) {
        if ((value.is_object() || value.is_array()) && !(value.is_object() && (key == "sha256" || key == "program")))
            collect(member, out);
    }
}

std::string pdfText(const Report &report, const Redactor &redactor)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfOptions options;
    options.redactor = &redactor;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("r.pdf")));
    if (!writePdf(buffer, report, Words(), options) || buffer.data().contains("/EmbeddedFile") || !file.open(QIODevice::WriteOnly))
        return "no PDF, or one with attachments";
    file.write(buffer.data());
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    process.waitForFinished();
    return text(process.readAllStandardOutput());
}

std::vector<std::pair<const char *, std::string>> outputs(const Report &report, const Redactor &redactor, bool withPdf)
{
    const Words words;
    std::string strings;
    collect(nlohmann::json::parse(writeJson(report, words, &redactor)), strings);
    HtmlOptions html;
    html.redactor = &redactor;
    TextOptions plainText;
    plainText.depth = Depth::Evidence;
    plainText.redactor = &redactor;
    std::vector<std::pair<const char *, std::string>> all{
        {"json", strings},
        {"html", QTextDocumentFragment::fromHtml(QString::fromStdString(writeHtml(report, words, html))).toPlainText().toStdString()},
        {"text", writeText(report, words, plainText)},
        {"csv", writeCsvRow(report, words, &redactor)},
        {"ticket", writeTicket(report, words, Defang::Yes, &redactor)},
        {"reply", writeReply(report, words, Defang::Yes, &redactor)}};
    if (withPdf)
        all.emplace_back("pdf", pdfText(report, redactor));
    return all;
}

// What must not be seen, told here from the message and the profile, not by the redactor.
std::set<std::string> privateValues(const Report &report, const Profile &profile)
{
    std::set<std::string> values;
    const auto add = [&](std::string value) {
        value = plain(value, false);
        while (value.starts_with(' '))
            value.erase(0, 1);
        while (value.ends_with(' '))
            value.pop_back();
        if (value.size() >= 4)
            values.insert(value);
    };
    for (const auto *list : {&profile.addresses, &profile.domains, &profile.receivingHosts, &profile.outboundHosts})
        std::for_each(list->begin(), list->end(), add);
    if (!report.message)
        return values;
    for (const HeaderField &field : report.message->fields()) {
        const std::string name = lowered(report.message->name(field));
        if (name == "subject")
            add(decodeHeaderText(report.message->value(field)).text);
        if (name == "to" || name == "cc" || name == "delivered-to" || name == "x-original-to") {
            for (const Mailbox &mailbox : parseAddressList(report.message->value(field)).mailboxes)
                add(mailbox.address());
        }
    }
    for (std::size_t i = 0; i < report.path.hops.size(); ++i) {
        if (report.path.zones[i] == received::Zone::Yours) {
            for (const std::string &host : {report.path.hops[i].by, report.path.hops[i].fromName, report.path.hops[i].ip}) {
                if (host.find('.') != std::string::npos && host != "127.0.0.1")
                    add(host);
            }
        }
    }
    return values;
}

} // namespace

class RedactionTest : public QObject {
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *given, const char *expected) { QTest::newRow(given) << QByteArray(given) << QByteArray(expected); };
        row("to jo@own.example, again JO@OWN.example.", "to [person 1], again [person 1].");
        row("xjo@own.example", "[own domain 1]");
        row("bounces+jo=own.example@list.test", "bounces+[person 1]@list.test");
        row("?u=jo%40own.example&x", "?u=[person 1]&x");
        row("mail.own.example and own.example", "[own domain 1] and [own domain 1]");
        row("mail[.]own[.]example", "[own domain 1]");
        row("my-own.example is another", "my-[own domain 1] is another");
        row("own.example.evil.test", "[own domain 1].evil.test");
        row("own.examples.test", "own.examples.test");
        row("Quarterly  figures", "[subject]");
        row("about QUARTERLY figures.", "about [subject].");
        row("Quarterly figuresque", "Quarterly figuresque");
        row("Dear Jo Miller,", "Dear [name],");
        row("192.0.2.1 and 192.0.2.10", "[host 1] and 192.0.2.10");
        row("", "");
        row("nothing of that", "nothing of that");
    }
    void rules()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto report = reportOf("From: a@b.test\r\nTo: Jo Miller <jo@own.example>\r\nSubject: Quarterly\r\n figures\r\n\r\n");
        const Redactor redactor(*report, profileOf(R"({"domains":["own.example"],"outbound_ips":["192.0.2.1"]})"));
        QCOMPARE(bytes(redactor(text(given))), expected);
    }

    void commonWordsStayWords()
    {
        const auto report = reportOf("From: a@b.test\r\nSubject: Mail\r\n\r\n");
        const Redactor redactor(*report, {});
        COMPARE_TEXT(redactor("Mail"), "[subject]");
        COMPARE_TEXT(redactor("This mail is real"), "This mail is real");
        const auto json = nlohmann::json::parse(writeJson(*reportOf("From: a@b.test\r\nSubject: message\r\n\r\n"), Words(), &redactor));
        COMPARE_TEXT(json["source"]["kind"].get<std::string>(), "message");
    }

    void privateFieldsAreLeftOutOfTheSource()
    {
        const auto report = reportOf("To: jo@own.example\r\nSubject: =?utf-8?B?U2VjcmV0?=\r\n =?utf-8?B?cGxhbg==?=\r\nX-Other: here\r\nFrom: a@b.test\r\n\r\n");
        const Redactor redactor(*report, {});
        TextOptions options;
        options.depth = Depth::Evidence;
        options.redactor = &redactor;
        const std::string written = writeText(*report, Words(), options);
        QVERIFY2(written.find("U2VjcmV0") == std::string::npos && written.find("cGxhbg") == std::string::npos, written.c_str());
        QVERIFY(written.find("Subject: [masked]") != std::string::npos && written.find("X-Other: here") != std::string::npos);
    }

    void tooManyPeopleHideEveryAddress()
    {
        std::string to;
        for (int i = 0; i < 60'000; ++i)
            to += (i > 0 ? ",\r\n person" : "person") + std::to_string(i) + "@a-rather-long-domain-name-for-this.example";
        const auto report = reportOf("From: a@b.test\r\nTo: " + to + "\r\n\r\n");
        const Redactor redactor(*report, {});
        QVERIFY(redactor("x person59999@a-rather-long-domain-name-for-this.example y").find('@') == std::string::npos);
    }

    void pathIsAMark()
    {
        QCOMPARE(Redactor::pathMark("/home/jo/Secret.eml"), Redactor::pathMark("/home/jo/Secret.eml"));
        QVERIFY(Redactor::pathMark("a") != Redactor::pathMark("b"));
        const Redactor redactor(*fullReport(), {});
        QVERIFY(writeJson(*fullReport(), Words(), &redactor).find("forged.eml") == std::string::npos);
    }

    void wholeCorpus()
    {
        const std::filesystem::path corpus(sharedPath("corpus"));
        if (!std::filesystem::is_directory(corpus))
            QSKIP("The shared corpus is not here.");
        const bool havePdf = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
        input::InputReader reader({corpus.string()});
        int messages = 0, searched = 0, leaks = 0, unmasked = 0; // the last: what the same search finds without masking
        while (auto item = reader.next()) {
            if (item->error || item->caseFile || item->bytes.size() > 2'000'000)
                continue;
            const auto profileText = readFile((std::filesystem::path(item->source.path).parent_path() / "profile.json").string());
            auto profile = parseProfile(profileText.value_or("{}"));
            Options options;
            options.now = 1795278720;
            options.offline = true;
            const auto facts = parse(std::move(item->bytes), item->source, options, item->hint);
            if (!facts || !profile)
                continue;
            const ReportPtr report = evaluate(*facts, DnsTable(), *profile, options).report;
            const Redactor redactor(*report, *profile);
            const auto written = outputs(*report, redactor, havePdf && messages % pdfEvery == 0);
            ++messages;
            const std::string bare = plain(writeJson(*report, Words()) + writeText(*report, Words(), {Depth::Evidence}), true);
            for (const std::string &value : privateValues(*report, *profile)) {
                unmasked += int(holds(bare, lowered(value)));
                const bool isWord = std::all_of(value.begin(), value.end(), isWordByte);
                for (const auto &[format, output] : written) {
                    ++searched;
                    if (holds(plain(output, !isWord), isWord ? value : lowered(value)) && ++leaks <= 20)
                        qWarning("%s: %s shows \"%s\"", item->source.path.c_str(), format, value.c_str());
                }
            }
        }
        qInfo("%d messages, %d searches, %d values seen; %d without masking", messages, searched, leaks, unmasked);
        QVERIFY(messages > 900 && unmasked > messages);
        QCOMPARE(leaks, 0);
    }
};

QTEST_MAIN(RedactionTest)
#include "RedactionTest.moc"
