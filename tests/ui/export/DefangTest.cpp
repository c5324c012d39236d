// Names of strangers that nobody can click by accident, in sentences of any language.
#include "ui/export/TicketText.h"

#include "tests/support/ToString.h"

using namespace heloscope;

class DefangTest : public QObject {
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) { QTest::newRow(name) << QByteArray(text) << QByteArray(expected); };
        row("in a sentence", "It came from bulk.example.", "It came from bulk[.]example.");
        row("in an address", "a.b@bulk.example wrote", "a[.]b@bulk[.]example wrote");
        row("behind a name that is none", "a.b@host wrote", "a.b@host wrote");
        row("a property of a result", "spf=pass smtp.mailfrom=bulk.example", "spf=pass smtp.mailfrom=bulk[.]example");
        row("a name like a property", "smtp.bulk.example says", "smtp[.]bulk[.]example says");
        row("an address written as a name", "1.2.0.192.in-addr.arpa", "1.2.0.192.in-addr.arpa");
        row("in curly quotes", "It says \u201cbulk.example\u201d.", "It says \u201cbulk[.]example\u201d.");
        row("in German quotes", "Es sagt \u201ebulk.example\u201c.", "Es sagt \u201ebulk[.]example\u201c.");
        row("behind an Arabic particle", "\u0644\u0640bulk.example\u060c \u0644\u0627", "\u0644\u0640bulk[.]example\u060c \u0644\u0627");
        row("between isolates", "\u2068bulk.example\u2069", "\u2068bulk[.]example\u2069");
        row("international", "b\u00fccher.example sent it", "b\u00fccher[.]example sent it");
        row("an Arabic name", "\u0645\u062b\u0627\u0644.\u0625\u062e\u062a\u0628\u0627\u0631",
            "\u0645\u062b\u0627\u0644[.]\u0625\u062e\u062a\u0628\u0627\u0631");
        row("a number", "version 1.2, 1.5 seconds", "version 1.2, 1.5 seconds");
        row("a full stop", "The end. A start.", "The end. A start.");
    }

    void names()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Report report;
        COMPARE_TEXT(defanged(test::text(text), report), test::text(expected));
    }

    void ownPeopleStay()
    {
        Report report;
        report.path.hops.emplace_back().by = "mx.own.example";
        report.path.zones.push_back(received::Zone::Border);
        COMPARE_TEXT(defanged("<jo.miller@own.example>, <jo.miller@bulk.example>, <20261120.6B0F@mx.own.example>", report),
                     "<jo.miller@own.example>, <jo[.]miller@bulk[.]example>, <20261120.6B0F@mx.own.example>");
    }
};

QTEST_GUILESS_MAIN(DefangTest)
#include "DefangTest.moc"
