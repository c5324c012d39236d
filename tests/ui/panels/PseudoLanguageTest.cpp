// In a language whose letters are all Cyrillic nothing Latin may be read but data and names of standards: every window, tab, dialog and
// page of the manual is translated, from the start and when the language changes under way.
#include "tests/support/PseudoLanguage.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/VisibleText.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/models/ReportFacts.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/HelpWindow.h"
#include "ui/panels/SettingsDialog.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>

using namespace heloscope;
using namespace heloscope::test;

namespace {

// Names that are the same everywhere: standards, protocols, result words of the RFCs, formats, keys, the program itself.
const char *const everywhere = "Heloscope SPF DKIM DKIM2 DMARC ARC BIMI DNS DNSSEC TLS TLSRPT MTA STS RPT RFC SMTP ESMTP ESMTPS HELO EHLO MX TXT "
                               "pass fail softfail neutral none temperror permerror reject quarantine batv prvs PDF HTML JSON CSV HTTPS DoH UTC "
                               "Ctrl Shift Alt Esc Enter PgUp PgDn Del F1 F2 F3 F4 F5 F6 Sender ID S/MIME OpenPGP "
                               "American English Deutsch bytes kB MB KiB MiB " // QLocale says these in the language of the locale
                               "https://dns.example/dns-query <maria@example.com> asn.cymru.com " // examples in fields
                               "Scroll Left Right"; // Qt names these once for screen readers

void addCodes(KnownWords &known)
{
    for (std::size_t i = 0; i < findingCodeCount; ++i) {
        const FindingInfo &info = infoOf(FindingCode(i));
        known.add(QString::fromStdString(std::string(info.id) + ' ' + std::string(info.section)));
    }
}

KnownWords knownOf(const std::vector<ReportPtr> &reports)
{
    KnownWords known({QString::fromLatin1(everywhere)});
    addCodes(known);
    for (const ReportPtr &report : reports) {
        known.add(QString::fromStdString(std::string(report->message->bytes())));
        known.add(QString::fromStdString(report->source.path) + QString::fromStdString(report->source.sha256));
        for (const auto &[question, answer] : report->dns) {
            known.add(QString::fromStdString(question.name) + QLatin1Char(' ') + QString::fromUtf8(std::string(toString(question.type)).c_str()));
            for (const std::string &value : answer.values)
                known.add(QString::fromStdString(value));
        }
        for (const Link &link : report->content.links)
            known.add(QString::fromStdString(link.text + ' ' + link.target));
        for (const Attachment &attachment : report->content.attachments)
            known.add(QString::fromStdString(attachment.name + ' ' + attachment.type + ' ' + attachment.sha256));
        known.add(QString::fromStdString(report->content.text));
        for (const Finding &finding : report->findings)
            known.add(QString::fromStdString(std::string(finding.values.get("verdict"))));
        for (const received::Hop &hop : report->path.hops) {
            for (const std::string &problem : hop.problems)
                known.add(QString::fromStdString(problem));
        }
        if (report->bounce && report->bounce->original) {
            const bounce::Original &original = *report->bounce->original;
            known.add(QString::fromStdString(original.messageId + ' ' + original.from + ' ' + original.to + ' ' + original.subject));
            for (const bounce::Recipient &recipient : report->bounce->recipients)
                known.add(QString::fromStdString(recipient.address + ' ' + recipient.diagnostic));
        }
    }
    return known;
}

QString described(const QObject &where)
{
    QString path;
    for (const QObject *object = &where; object; object = object->parent())
        path = QLatin1String(object->metaObject()->className()) + (object->objectName().isEmpty() ? QString() : QLatin1Char('#') + object->objectName())
            + (path.isEmpty() ? QString() : QLatin1String(" > ") + path);
    return path;
}

/// What is not translated, each once.
QStringList untranslated(const QWidget &window, const KnownWords &known)
{
    QStringList found;
    collectText(window, [&](const QString &text, const QObject &where) {
        const QStringList words = known.strange(text);
        const QString line = words.join(QLatin1Char(' ')) + QLatin1String(" in \"") + text.left(120) + QLatin1String("\" of ") + described(where);
        if (!words.isEmpty() && !found.contains(line))
            found << line;
    });
    return found;
}

#define VERIFY_TRANSLATED(window, known) \
    do { \
        const QStringList found = untranslated(window, known); \
        for (const QString &line : found) \
            qWarning("not translated: %s", qPrintable(line)); \
        QCOMPARE(found.size(), 0); \
    } while (false)

std::vector<ReportPtr> everyReport() { return {forgedReport(), genuineReport(), probablyReport(), cannotTellReport(), imitationReport(), bounceReport()}; }

} // namespace

class PseudoLanguageTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QApplication::installTranslator(&m_pseudo); }
    void cleanup() { QApplication::removeTranslator(&m_pseudo); }

    void findsWhatIsNotTranslated()
    {
        const KnownWords known({QStringLiteral("mx.shop.example")});
        QVERIFY(known.strange(pseudo(QStringLiteral("Forged: this is not from {domain}")).replace(QLatin1String("{domain}"), QLatin1String("shop.example")))
                    .isEmpty());
        QCOMPARE(known.strange(QStringLiteral("Forged: shop.example")), QStringList{QStringLiteral("forged")});
    }

    void everyTabIsTranslated_data()
    {
        QTest::addColumn<ReportPtr>("report");
        const char *const names[] = {"forged", "real", "probably", "cannot tell", "name not", "bounce"};
        const std::vector<ReportPtr> reports = everyReport();
        for (std::size_t i = 0; i < reports.size(); ++i)
            QTest::newRow(names[i]) << reports[i];
    }

    void everyTabIsTranslated()
    {
        QFETCH(ReportPtr, report);
        WindowFixture fixture(report);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        for (ui::FindingCard *card : fixture.window.caseView()->findings()->cards())
            card->toggleDetails();
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab)
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
        VERIFY_TRANSLATED(fixture.window, knownOf({report}));
    }

    void startPageAndMenusAreTranslated()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.show();
        for (QMenu *menu : fixture.window.findChildren<QMenu *>())
            emit menu->aboutToShow();
        VERIFY_TRANSLATED(fixture.window, knownOf({}));
    }

    void dialogsAreTranslated()
    {
        const ui::StepsDialog steps(*forgedReport(), nullptr);
        VERIFY_TRANSLATED(steps, knownOf({forgedReport()}));
        const ui::CompareDialog compare(forgedReport(), genuineReport(), nullptr);
        VERIFY_TRANSLATED(compare, knownOf({forgedReport(), genuineReport()}));
        ui::DnsDialog dns(nullptr);
        dns.showReport(forgedReport());
        VERIFY_TRANSLATED(dns, knownOf({forgedReport()}));
        const ui::PrivacyDialog privacy(QStringLiteral("192.0.2.53"), QStringLiteral("asn.example"), nullptr);
        KnownWords asked = knownOf({});
        asked.add(QStringLiteral("asn.example"));
        VERIFY_TRANSLATED(privacy, asked);
        const ui::DomainDialog domain([](const checkup::Request &, std::stop_token) { return checkup::Checkup(); }, nullptr);
        VERIFY_TRANSLATED(domain, knownOf({}));
    }

    void settingsAreTranslated()
    {
        Profile profile;
        profile.addresses = {"you@yourcompany.example"};
        const ui::SettingsDialog dialog({}, profile, {QStringLiteral("en"), QStringLiteral("de")}, forgedReport());
        KnownWords known = knownOf({forgedReport()});
        known.add(QStringLiteral("you@yourcompany.example"));
        VERIFY_TRANSLATED(dialog, known);
    }

    void batchIsTranslated()
    {
        ui::BatchWindow window;
        const Words words;
        std::vector<ui::BatchRow> rows;
        for (const ReportPtr &report : everyReport()) {
            ui::BatchRow &row = rows.emplace_back();
            row.source.path = "/mail/archive.mbox";
            row.sender = ui::ReportFacts::shortSender(*report);
            row.subject = ui::ReportFacts::subject(*report);
            row.look = lookOf(*report);
            row.level = report->verdict.level;
            row.verdict = ui::ReportFacts::answerWord(*report, words);
            row.reason = QString::fromStdString(words.sentence(report->verdict.because.front()));
        }
        window.model()->append(rows);
        window.retranslate();
        KnownWords known = knownOf(everyReport());
        known.add(QStringLiteral("/mail/archive.mbox"));
        VERIFY_TRANSLATED(window, known);
    }

    void everyPageOfTheManualIsTranslated()
    {
        KnownWords known = knownOf({});
        QStringList found;
        for (const manual::Page &page : manual::pages(Words())) {
            for (const QString &word : known.strange(QString::fromStdString(page.title)))
                found << word + QLatin1String(" in the title of ") + QString::fromStdString(page.id);
            for (const manual::Part &part : page.parts) {
                const bool data = part.kind == manual::Kind::Code || part.kind == manual::Kind::Picture || part.kind == manual::Kind::SeeAlso;
                for (const QString &word : known.strange(QString::fromStdString(data ? part.more : part.text + ' ' + part.more)))
                    found << word + QLatin1String(" in ") + QString::fromStdString(page.id);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void theLanguageChangesUnderWay()
    {
        QApplication::removeTranslator(&m_pseudo);
        WindowFixture fixture(bounceReport());
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        for (QAction *action : fixture.window.findChildren<QAction *>()) {
            for (const char *name : {"DNS &questions…", "&Settings…", "&What should I do?", "What is &sent, and what is not…", "&About Heloscope"}) {
                if (action->text() == QString::fromUtf8(name))
                    action->trigger();
            }
        }
        QVERIFY(!untranslated(fixture.window, knownOf({bounceReport()})).isEmpty());
        QApplication::installTranslator(&m_pseudo);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(fixture.window.findChild<ui::SettingsDialog *>() && fixture.window.findChild<ui::DnsDialog *>());
        QVERIFY(fixture.window.findChild<ui::HelpWindow *>());
        KnownWords known = knownOf({bounceReport()});
        VERIFY_TRANSLATED(fixture.window, known);
    }

private:
    PseudoLanguage m_pseudo;
};

QTEST_MAIN(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
