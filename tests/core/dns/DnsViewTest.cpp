#include "core/dns/DnsTypes.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

DnsAnswer answered(std::string value)
{
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {std::move(value)};
    return answer;
}

} // namespace

class DnsViewTest : public QObject {
    Q_OBJECT
private slots:
    void notesUsedAndMissing()
    {
        DnsTable table;
        table.insert({"example.com", DnsType::TXT}, answered("first"));
        table.insert({"example.com", DnsType::TXT}, answered("second"));
        DnsView view(table);
        COMPARE_TEXT(view.ask("Example.COM.", DnsType::TXT).values.front(), "first");
        COMPARE_TEXT(toString(view.ask("example.com", DnsType::A).status), toString(DnsStatus::NotAsked));
        QCOMPARE(view.used().size(), std::size_t(2));
        QCOMPARE(view.missing().size(), std::size_t(1));
        QVERIFY(view.missing().contains({"example.com", DnsType::A}));
    }

    void prefetchIsNotUse()
    {
        DnsTable table;
        table.insert({"example.com", DnsType::TXT}, answered("x"));
        DnsView view(table);
        view.prefetch("EXAMPLE.com", DnsType::TXT);
        view.prefetch("other.example", DnsType::TXT);
        QVERIFY(view.used().empty());
        QCOMPARE(view.missing().size(), std::size_t(1));
        QVERIFY(view.missing().contains({"other.example", DnsType::TXT}));
    }

    void sourceIsAskedOnceForWhatTheTableLacks()
    {
        DnsTable table;
        table.insert({"example.com", DnsType::TXT}, answered("table"));
        std::vector<std::string> asked;
        table.setSource([&](const DnsKey &key) {
            asked.emplace_back(key.name);
            return key.name == "known.example" ? makeDnsEntry(key.question(), answered("source")) : nullptr;
        });
        DnsView view(table);
        QVERIFY(!view.peek("known.example", DnsType::TXT)); // looking is not asking
        COMPARE_TEXT(view.ask("example.com", DnsType::TXT).values.front(), "table");
        COMPARE_TEXT(view.ask("known.example", DnsType::TXT).values.front(), "source");
        COMPARE_TEXT(view.ask("known.example", DnsType::TXT).values.front(), "source");
        QVERIFY(view.peek("known.example", DnsType::TXT));
        COMPARE_TEXT(toString(view.ask("other.example", DnsType::TXT).status), toString(DnsStatus::NotAsked));
        QCOMPARE(asked, (std::vector<std::string>{"known.example", "other.example"}));
        QCOMPARE(view.missing().size(), std::size_t(1));
        QCOMPARE(table.all().size(), std::size_t(2));
    }

    void namesThatCannotBeAskedDoNotExist()
    {
        DnsTable table;
        DnsView view(table);
        for (const std::string &name :
             {std::string("a..b"), std::string(), std::string("."), std::string(64, 'a') + ".com", std::string("a\0b.com", 7), std::string("b\xFC.com")}) {
            COMPARE_TEXT(toString(view.ask(name, DnsType::A).status), toString(DnsStatus::NoSuchDomain));
            view.prefetch(name, DnsType::A);
        }
        QVERIFY(view.used().empty());
        QVERIFY(view.missing().empty());
        QVERIFY(!view.limitReached());
    }

    void limitIsReported()
    {
        DnsTable table;
        DnsView view(table);
        for (std::size_t i = 0; i < maxPrefetch + 50; ++i)
            view.prefetch("p" + std::to_string(i) + ".example", DnsType::A);
        QCOMPARE(view.missing().size(), maxPrefetch);
        for (std::size_t i = 0; i < maxQuestionsPerMessage; ++i)
            view.ask("n" + std::to_string(i) + ".example", DnsType::A);
        QVERIFY(!view.limitReached());
        view.ask("n0.example", DnsType::A);
        QVERIFY(!view.limitReached());
        COMPARE_TEXT(toString(view.ask("one-more.example", DnsType::A).status), toString(DnsStatus::NotAsked));
        QVERIFY(view.limitReached());
        QVERIFY(!view.missing().contains({"one-more.example", DnsType::A}));
    }

    void aReportHoldsTheAnswersOfTheTable()
    {
        DnsTable table;
        table.insert({"b.example", DnsType::TXT}, answered("b"));
        table.insert({"a.example", DnsType::TXT}, answered("a"));
        DnsView view(table, DnsView::MailboxNames::Withhold);
        view.ask("b.example", DnsType::TXT);
        view.ask("a.example", DnsType::TXT);
        view.markMailboxName("a.example");
        view.markMailboxName("ann.example");
        view.ask("ann.example", DnsType::TXT);
        view.ask("other.example", DnsType::TXT);
        QStringList shown;
        for (const DnsView::Used &used : view.used()) {
            const DnsEntryPtr entry = view.shown(used);
            shown << QString::fromStdString(entry->first.name + " " + (entry->second.values.empty() ? "-" : entry->second.values.front())
                                            + (entry->second.mailboxName ? " mailbox" : "") + (entry->second.withheld ? " withheld" : "")
                                            + (used.answer() == &entry->second ? " shared" : ""));
        }
        QCOMPARE(shown, (QStringList{"b.example b shared", "a.example a mailbox", "ann.example - mailbox withheld", "other.example -"}));
    }

    void answersStandInTheOrderOfTheirQuestions()
    {
        const DnsQuestion a{"a.example", DnsType::A}, text{"a.example", DnsType::TXT}, b{"b.example", DnsType::A};
        DnsAnswers answers{{b, answered("1")}, {text, answered("2")}};
        answers.insert(makeDnsEntry(a, answered("3")));
        answers.insert(makeDnsEntry(b, answered("not taken")));
        answers.set(text, answered("4"));
        const DnsAnswers copy = answers;
        answers.set(b, answered("not in the copy"));
        QStringList got;
        for (const auto &[question, answer] : copy)
            got << QString::fromStdString(question.name + " " + std::string(toString(question.type)) + " " + answer.values.front());
        QCOMPARE(got, (QStringList{"a.example A 3", "a.example TXT 4", "b.example A 1"}));
        QVERIFY(copy.contains(text) && !copy.contains({"b.example", DnsType::TXT}) && copy.find({"c.example", DnsType::A}) == copy.end());
        COMPARE_TEXT(copy.at(a).values.front(), "3");
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)copy.at({"c.example", DnsType::A}));
    }

    void unreachabilityIsRecognised()
    {
        const auto failed = [](const char *error, const char *server = "") {
            DnsAnswer answer;
            answer.status = DnsStatus::Failed;
            answer.error = error;
            answer.server = server;
            return answer;
        };
        const DnsQuestion a{"a.example", DnsType::A}, b{"b.example", DnsType::A}, c{"c.example", DnsType::A};
        QVERIFY(!noServerReachable({}));
        QVERIFY(!noServerReachable({{a, DnsAnswer{}}})); // not asked
        QVERIFY(noServerReachable({{a, failed("UNREACHABLE")}, {b, DnsAnswer{}}}));
        QVERIFY(!noServerReachable({{a, failed("UNREACHABLE")}, {c, failed("TIMEOUT")}}));
        QVERIFY(!noServerReachable({{a, failed("UNREACHABLE", "https://dns.example/dns-query")}})); // that way was tried already
        DnsAnswer none;
        none.status = DnsStatus::NoSuchDomain;
        QVERIFY(!noServerReachable({{a, failed("UNREACHABLE")}, {b, none}}));
    }

    void typesHaveNames()
    {
        for (const char *name : {"A", "NS", "CNAME", "PTR", "MX", "TXT", "AAAA", "DS", "DNSKEY", "TLSA"})
            COMPARE_TEXT(toString(parseDnsType(name).value()), name);
        QVERIFY(parseDnsType("txt") == DnsType::TXT);
        QVERIFY(!parseDnsType("SPF"));
        QVERIFY(!parseDnsType(""));
    }
};

QTEST_GUILESS_MAIN(DnsViewTest)
#include "DnsViewTest.moc"
