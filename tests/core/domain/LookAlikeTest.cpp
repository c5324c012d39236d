#include "core/domain/LookAlike.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class LookAlikeTest : public QObject {
    Q_OBJECT
private slots:
    void tellsHowDomainsResemble_data()
    {
        QTest::addColumn<QByteArray>("candidate");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("how");
        // clang-format off
        const struct { const char *candidate, *known, *how; } rows[] = {
            {"rnicrosoft.com", "microsoft.com", "same-skeleton"}, {"paypa1.com", "paypal.com", "same-skeleton"},
            {"p\xD0\xB0ypal.com", "paypal.com", "same-skeleton"}, {"xn--pypal-4ve.com", "paypal.com", "same-skeleton"},
            {"bank-secure.com", "bank.com", "none"}, {"northbank-secure.com", "northbank.com", "contains"},
            {"secure-northbank.com", "northbank.com", "contains"}, {"mynorthbanking.com", "northbank.com", "none"},
            {"north-bank.com", "northbank.com", "hyphens"}, {"nrothbank.com", "northbank.com", "swapped"},
            {"northbnk.com", "northbank.com", "one-edit-away"}, {"northbank.net", "northbank.com", "other-ending"},
            {"n0rthbank.com", "northbank.com", "ascii-confusable"}, {"northb4nk.com", "northbank.com", "ascii-confusable"},
            {"northbank.com", "northbank.com", "none"}, {"mail.northbank.com", "northbank.com", "none"},
            {"northb\xE1\xBA\xA1nk.com", "northbank.com", "same-skeleton"}, {"xn--northbnk-0wc.com", "xn--northbnk-0wc.com", "none"},
            {"northbank.com.evil.test", "northbank.com", "contains"}, {"login.northbank.com-check.evil.test", "northbank.com", "contains"},
            {"northbank.mailhouse.test", "northbank.com", "none"}, {"n0rthbank-secure.com", "northbank.com", "contains"},
            {"notnorthbank.com.evil.test", "northbank.com", "none"}, {"n\xD0\xBErthb4nk.com", "northbank.com", "ascii-confusable"},
            {"mail.com", "gmail.com", "none"}, {"ymail.com", "gmail.com", "none"}, {"hotmail.de", "hotmail.com", "none"}, {"yahoo.co.uk", "yahoo.com", "none"},
            {"yahoo.co", "yahoo.com", "other-ending"}, {"gmail.co", "gmail.com", "other-ending"}, {"gmaill.com", "gmail.com", "one-edit-away"},
            {"m\xC3\xBCllerbau.de", "schreinerbau.de", "none"}, {"\xE6\x97\xA5\xE6\x9C\xAC\xE9\x8A\x80\xE8\xA1\x8C.jp", "northbank.com", "none"},
            {"example.org", "northbank.com", "none"}, {"sap.com", "sat.com", "none"}, {"", "northbank.com", "none"},
            // Honest neighbours: short names one letter apart, plurals, common words with a hyphen, names for documents.
            {"martin.com", "marvin.com", "none"}, {"parker.com", "barker.com", "none"}, {"hotels.com", "hotel.com", "none"}, {"stone.com", "store.com", "none"},
            {"delta.com", "delfa.com", "none"}, {"apple-farm.com", "apple.com", "none"}, {"garden-tools.com", "garden.com", "none"},
            {"northbank-choir.com", "choir.com", "none"}, {"dest.example.net", "example.com", "none"}, {"example.org", "example.net", "none"},
            {"abc-post.com", "abc.com", "none"}, {"eastbank.com", "northbank.com", "none"}, {"northbankers.com", "northbank.com", "none"},
            {"southbank.com", "northbank.com", "none"}, {"westfield.com", "eastfield.com", "none"}, {"lark.com", "park.com", "none"},
            // The same slips where they deceive
            {"gogle.com", "google.com", "one-edit-away"}, {"googgle.com", "google.com", "one-edit-away"}, {"merten.com", "martin.com", "none"},
            {"mertin.com", "martin.com", "one-edit-away"}, {"apple-login.com", "apple.com", "contains"}, {"my-apple.com", "apple.com", "contains"},
            {"abcd.com.evil.test", "abcd.com", "contains"}, {"mail.abcd.com.evil.test", "abcd.com", "contains"}, {"ab.de.com", "ab.de", "none"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::addRow("%s ~ %s", row.candidate, row.known) << QByteArray(row.candidate) << QByteArray(row.known) << QByteArray(row.how);
    }
    void tellsHowDomainsResemble()
    {
        QFETCH(QByteArray, candidate);
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, how);
        COMPARE_TEXT(domain::toString(domain::howAlike(test::text(candidate), test::text(known))), test::text(how));
    }

    void scripts()
    {
        QVERIFY(domain::hasMixedScript("p\xD0\xB0ypal.com"));
        QVERIFY(!domain::hasMixedScript("m\xC3\xBCller.de"));
        QVERIFY(!domain::hasMixedScript("\xE6\x97\xA5\xE6\x9C\xAC"
                                        "abc.jp"));
        QVERIFY(domain::hasWholeScriptConfusable("\xD0\xB0\xD1\x80\xD1\x80\xD3\x8F\xD0\xB5.com"));
        QVERIFY(!domain::hasWholeScriptConfusable("\xD0\xBF\xD0\xBE\xD1\x87\xD1\x82\xD0\xB0.com"));
        QVERIFY(!domain::hasWholeScriptConfusable("\xE6\x97\xA5\xE6\x9C\xAC.jp"));
        QVERIFY(!domain::hasWholeScriptConfusable("apple.com"));
    }

    void names()
    {
        QVERIFY(domain::sameName("Karin Holt", "holt, KARIN"));
        QVERIFY(domain::sameName("Karin Holt", "K\xD0\xB0rin Holt"));
        QVERIFY(!domain::sameName("Karin Holt", "Karin Holz"));
        QVERIFY(!domain::sameName("", ""));
        QVERIFY(!domain::sameName("J\xC3\xBCrgen", "Jurgen"));
    }
};

QTEST_GUILESS_MAIN(LookAlikeTest)
#include "LookAlikeTest.moc"
