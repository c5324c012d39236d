#include "core/message/Address.h"
#include "core/base/Utf8.h"
#include "core/message/UsualAddress.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using namespace std::string_literals;

namespace {

std::string joined(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : " | ") + item;
    return text;
}

// "name=local@domain; …"
std::string mailboxesOf(const AddressList &list)
{
    std::string text;
    for (const Mailbox &mailbox : list.mailboxes)
        text += (text.empty() ? "" : "; ") + mailbox.displayName + "=" + mailbox.address();
    return text;
}

std::string odditiesOf(std::uint32_t oddities)
{
    // clang-format off
    constexpr std::pair<AddressOddity, const char *> names[] = {
        {AddrMalformed, "malformed"}, {AddrSourceRoute, "route"}, {AddrQuotedLocalAt, "quoted-at"}, {AddrCommentWithAddress, "comment"},
        {AddrEncodedWordInAddrSpec, "word-in-addr"}, {AddrEncodedWordHidesAddress, "word-hides"}, {AddrControlInEncodedWord, "control"},
        {AddrInvalidUtf8, "utf8"}, {AddrNul, "nul"}, {AddrDomainLiteral, "literal"}, {AddrDomainTrailingDot, "dot"}, {AddrInvisible, "invisible"},
        {AddrBidi, "bidi"}, {AddrDomainInvalid, "bad-domain"}, {AddrNoDomain, "no-domain"}, {AddrInGroup, "group"}, {AddrPercentOrEqualsHack, "hack"},
        {AddrPadding, "padding"}, {AddrQuotedPairOutsideQuotes, "pair"}, {AddrTextAroundBrackets, "around"},
    };
    // clang-format on
    std::string text;
    for (const auto &[oddity, name] : names) {
        if (oddities & oddity)
            text += (text.empty() ? "" : " ") + std::string(name);
    }
    return text;
}

} // namespace

class AddressTest : public QObject {
    Q_OBJECT
private slots:
    // Honest mail: one reading for each mailbox, nothing odd.
    void honest_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("mailboxes");
        QTest::addColumn<bool>("strict");
        const auto row = [](const std::string &value, const std::string &mailboxes, bool strict = true) {
            QTest::newRow(value.c_str()) << test::bytes(value) << test::bytes(mailboxes) << strict;
        };
        row(" ann@a.example", "=ann@a.example");
        row("Ann <ann@a.example>", "Ann=ann@a.example");
        row("\"Ann\" <ann@a.example>", "Ann=ann@a.example");
        row("Ann<ann@a.example>", "Ann=ann@a.example");
        row("<ann@a.example>", "=ann@a.example");
        row("ann@a.example (Ann B.)", "Ann B.=ann@a.example");
        row("(Ann) ann@a.example", "Ann=ann@a.example");
        row("Ann Q. Public <ann.q@a.example>", "Ann Q. Public=ann.q@a.example");
        row("\"Doe, Ann\" <ann@a.example>", "Doe, Ann=ann@a.example");
        row("\"Ann \\\"A\\\" Doe\" <ann@a.example>", "Ann \"A\" Doe=ann@a.example");
        row("\"ann@a.example\" <ann@a.example>", "ann@a.example=ann@a.example");
        row("=?utf-8?Q?J=C3=B6rg?= <j@a.example>", "J\xC3\xB6rg=j@a.example");
        row("=?utf-8?Q?J=C3=B6rg?= =?utf-8?Q?_M?= <j@a.example>", "J\xC3\xB6rg M=j@a.example");
        row("\"=?utf-8?Q?J=C3=B6rg?=\" <j@a.example>", "J\xC3\xB6rg=j@a.example");
        row("J\xC3\xB6rg <j\xC3\xB6@b\xC3\xBC"
            "cher.example>",
            "J\xC3\xB6rg=j\xC3\xB6@b\xC3\xBC"
            "cher.example");
        row("Ann\r\n <ann@a.example>,\r\n\tBob <bob@b.example>", "Ann=ann@a.example; Bob=bob@b.example");
        row("ann@a.example, , bob@b.example,", "=ann@a.example; =bob@b.example");
        row("Ann (a (nested \\) comment)) <ann@a.example> (end)", "Ann=ann@a.example");
        row("ann . x @ a . example", "=ann.x@a.example");
        row("\"ann x\"@a.example", "=ann x@a.example");
        row("Ann <Ann@A.Example>", "Ann=Ann@A.Example");
        // What honest programs get wrong.
        row("ann@a.example <ann@a.example>", "ann@a.example=ann@a.example", false);
        row("Doe, Ann <ann@a.example>", "Doe, Ann=ann@a.example", false);
        row("Re: Max <max@a.example>", "Re: Max=max@a.example", false);
        row("[JIRA] Ann [team] <jira@a.example>", "[JIRA] Ann [team]=jira@a.example", false);
        row("Ann @ Home <ann@a.example>", "Ann @ Home=ann@a.example", false);
        row("ann@a.example; bob@b.example", "=ann@a.example; =bob@b.example", false);
        row("'ann@a.example'", "=ann@a.example", false);
        row("<mailto:ann@a.example>", "=ann@a.example", false);
        row("=?utf-8?Q?Acme, Inc.?= <a@a.example>", "Acme, Inc.=a@a.example");
        row("Ann ann@a.example", "Ann=ann@a.example", false);
        row("\"Ann <ann@a.example>", "\"Ann=ann@a.example");
        row("=?utf-8?Q?ann=40a.example?= <ann@a.example>", "ann@a.example=ann@a.example");
        row("\xE2\x80\xAB\xD7\xA9\xD7\x9C\xE2\x80\xAC <s@a.example>", "\xE2\x80\xAB\xD7\xA9\xD7\x9C\xE2\x80\xAC=s@a.example");
    }
    void honest()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, mailboxes);
        QFETCH(bool, strict);
        const AddressList list = parseAddressList(test::text(value));
        QCOMPARE(QByteArray::fromStdString(mailboxesOf(list)), mailboxes);
        QCOMPARE(list.strict, strict);
        COMPARE_TEXT(odditiesOf(list.oddities), "");
        QCOMPARE(list.readings.size(), list.mailboxes.size());
        QVERIFY(list.groups.empty());
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("mailboxes");
        QTest::addColumn<QByteArray>("readings");
        QTest::addColumn<QByteArray>("oddities");
        const auto row = [](const char *name, const std::string &value, const std::string &mailboxes, const std::string &readings, const char *oddities) {
            QTest::newRow(name) << test::bytes(value) << test::bytes(mailboxes) << test::bytes(readings) << QByteArray(oddities);
        };
        row("two mailboxes are two readings", "ceo@victim.example, x@evil.example", "=ceo@victim.example; =x@evil.example",
            "ceo@victim.example | x@evil.example", "");
        row("source route", "<@evil.example,@any.example:admin@victim.example>", "=admin@victim.example", "admin@victim.example", "route");
        row("quoted pair outside quotes", "<admin@victim.example>\\, <x@evil.example>", "=admin@victim.example", "admin@victim.example | x@evil.example",
            "malformed pair around");
        row("text behind the brackets", "<x@evil.example>admin@victim.example", "=x@evil.example", "x@evil.example | admin@victim.example", "malformed around");
        row("two angle addresses", "A <x@evil.example> <admin@victim.example>", "A=x@evil.example", "x@evil.example | admin@victim.example",
            "malformed around");
        row("two bare addresses", "x@evil.example admin@victim.example", "=x@evil.example", "x@evil.example | admin@victim.example", "malformed around");
        row("quoted local part", "\"ceo@victim.example\"@evil.example", "=ceo@victim.example@evil.example", "ceo@victim.example@evil.example", "quoted-at");
        row("percent", "user%victim.example@evil.example", "=user%victim.example@evil.example", "user%victim.example@evil.example", "hack");
        row("equals", "user=victim.example@evil.example", "=user=victim.example@evil.example", "user=victim.example@evil.example", "hack");
        row("comment", "x@evil.example (ceo@victim.example)", "ceo@victim.example=x@evil.example", "x@evil.example", "comment");
        row("group", "Team: x@evil.example, y@evil.example;", "=x@evil.example; =y@evil.example", "x@evil.example | y@evil.example", "group");
        row("group named like an address", "admin@victim.example: x@evil.example;", "=x@evil.example", "x@evil.example | admin@victim.example",
            "malformed group");
        row("empty group", "undisclosed-recipients:;", "", "", "group");
        row("encoded word hides an address", "=?utf-8?B?Y2VvQHZpY3RpbS5leGFtcGxl?= <x@evil.example>", "ceo@victim.example=x@evil.example", "x@evil.example",
            "word-hides");
        row("encoded address in the place of one", "=?utf-8?B?PGNlb0B2aWN0aW0uZXhhbXBsZT4=?=, <x@evil.example>", "<ceo@victim.example>=; =x@evil.example",
            "x@evil.example | ceo@victim.example", "malformed word-hides no-domain");
        row("encoded local part", "=?utf-8?Q?admin=40victim.example=00?=@evil.example", "==?utf-8?Q?admin=40victim.example=00?=@evil.example",
            "=?utf-8?Q?admin=40victim.example=00?=@evil.example | admin@victim.example", "malformed word-in-addr control");
        row("encoded local part without at", "<=?utf-8?Q?ceo?=@evil.example>", "==?utf-8?Q?ceo?=@evil.example",
            "=?utf-8?Q?ceo?=@evil.example | ceo@evil.example", "malformed word-in-addr");
        row("raw address in an encoded word", "=?utf-8?Q?admin@victim.example?= <x@evil.example>", "admin@victim.example=x@evil.example", "x@evil.example",
            "word-hides");
        row("control in the name", "=?utf-8?Q?a=0Ab?= <x@evil.example>", "a\nb=x@evil.example", "x@evil.example", "control");
        row("NUL cuts", "admin@victim.example\0@evil.example"s, "=admin@victim.example\0@evil.example"s,
            "admin@victim.example\0@evil.example | admin@victim.example | admin@victim.example@evil.example"s, "malformed nul");
        row("lone CR", "x@evil.example\r From: admin@victim.example", "x@evil.example From=admin@victim.example", "admin@victim.example | x@evil.example",
            "malformed");
        row("zero width space", "ceo@vic\xE2\x80\x8Btim.example", "=ceo@vic\xE2\x80\x8Btim.example", "ceo@vic\xE2\x80\x8Btim.example | ceo@victim.example",
            "malformed invisible");
        row("blank of another kind behind the domain", "ceo@victim.example\xE2\x80\x80", "=ceo@victim.example\xE2\x80\x80",
            "ceo@victim.example\xE2\x80\x80 | ceo@victim.example", "malformed invisible");
        row("overlong dot",
            "ceo@victim\xC0\xAE"
            "example",
            "=ceo@victim\xEF\xBF\xBD\xEF\xBF\xBD"
            "example",
            "ceo@victim\xEF\xBF\xBD\xEF\xBF\xBD"
            "example | ceo@victim.example",
            "utf8");
        row("invalid UTF-8 in the name", "J\xF6rg <j@a.example>", "J\xC3\xB6rg=j@a.example", "j@a.example", "utf8");
        row("trailing dot", "ann@a.example.", "=ann@a.example", "ann@a.example", "dot");
        row("domain literal", "ann@[192.0.2.1]", "=ann@[192.0.2.1]", "ann@[192.0.2.1]", "literal");
        row("bidi override",
            "\xE2\x80\xAE"
            "elpmaxe.mitciv@oec <x@evil.example>",
            "\xE2\x80\xAE"
            "elpmaxe.mitciv@oec=x@evil.example",
            "x@evil.example", "bidi");
        row("bidi isolate without right-to-left text",
            "\xE2\x81\xA7"
            "abc <x@evil.example>",
            "\xE2\x81\xA7"
            "abc=x@evil.example",
            "x@evil.example", "bidi");
        row("invalid domain", "ann@a_b..example", "=ann@a_b..example", "ann@a_b..example", "bad-domain");
        row("label of 64", "ann@" + std::string(64, 'x') + ".example", "=ann@" + std::string(64, 'x') + ".example", "ann@" + std::string(64, 'x') + ".example",
            "bad-domain");
        row("no domain", "root", "=root", "", "no-domain");
        row("local part in brackets", "Mail System <MAILER-DAEMON>", "Mail System=MAILER-DAEMON", "", "no-domain");
        row("name only", "Ann Doe", "Ann Doe=", "", "no-domain");
        row("empty brackets", "Ann <>", "Ann=", "", "no-domain");
        row("no closing bracket", "Ann <ann@a.example", "Ann=ann@a.example", "ann@a.example", "malformed");
        row("double brackets", "Ann <<ann@a.example>>", "Ann=ann@a.example", "ann@a.example", "malformed");
        row("two at", "a@b.example@c.example", "=a@b.example@c.example", "a@b.example@c.example | a@b.example | b.example@c.example", "malformed");
        row("padding", "Ann" + std::string(40, ' ') + "x <ann@a.example>", "Ann" + std::string(40, ' ') + "x=ann@a.example", "ann@a.example", "padding");
        row("padding with no-break spaces", "Ann\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0x <ann@a.example>",
            "Ann\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0x=ann@a.example", "ann@a.example", "padding");
        row("long name", std::string(201, 'n') + " <ann@a.example>", std::string(201, 'n') + "=ann@a.example", "ann@a.example", "padding");
        row("quoted address alone", "\"ceo@victim.example\"", "=ceo@victim.example", "ceo@victim.example", "malformed quoted-at no-domain");
        row("empty", "", "", "", "");
    }
    void odd()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, mailboxes);
        QFETCH(QByteArray, readings);
        QFETCH(QByteArray, oddities);
        const AddressList list = parseAddressList(test::text(value));
        QCOMPARE(QByteArray::fromStdString(mailboxesOf(list)), mailboxes);
        QCOMPARE(QByteArray::fromStdString(joined(list.readings)), readings);
        QCOMPARE(QByteArray::fromStdString(odditiesOf(list.oddities)), oddities);
    }

    // The short way to an address finds what the long one does, which a comma behind it makes everybody take.
    void usualFormsAreReadAlike()
    {
        const auto all = [](const AddressList &list) {
            std::string text = mailboxesOf(list) + " / " + joined(list.readings) + " / " + joined(list.groups) + " / " + odditiesOf(list.oddities)
                + (list.strict ? " strict" : "") + (list.limitReached ? " limit" : "");
            for (const Mailbox &mailbox : list.mailboxes)
                text += " / " + mailbox.rawName + " " + odditiesOf(mailbox.oddities) + " " + joined(mailbox.comments) + " "
                    + std::to_string(mailbox.range.begin) + " " + std::to_string(mailbox.range.end);
            return text;
        };
        std::size_t usual = 0;
        for (const std::string name : {"",
                                       "Ann",
                                       "Ann B. Clark",
                                       "\"Ann\" ",
                                       "\" Clark, Ann (x@y.example) \"",
                                       "\"\" ",
                                       "'Ann' ",
                                       "Ann\t",
                                       "A  B ",
                                       "mailto ",
                                       "1 ",
                                       ". ",
                                       "\"a\\\"b\" ",
                                       "=?utf-8?Q?a?= ",
                                       "\"=?utf-8?Q?a?=\" ",
                                       "Ann, ",
                                       "Ann: ",
                                       "\"Ann\" B ",
                                       "(c) ",
                                       "\xC3\xA4 ",
                                       "a@b.example "}) {
            for (const std::string local :
                 {"ann", "ann.b", ".ann", "ann.", "an..n", "a+b_c-d", "\"a b\"", "a%b.example", "a=b", "'ann", "", "\xC3\xA4", "a b"}) {
                for (const std::string domain :
                     {"B.example", "b", "b.example.", ".b.example", "b..example", "[192.0.2.1]", "192.0.2.1", "b_c-d.example", "b c", "", "b.example'"}) {
                    for (const int form : {0, 1, 2, 3}) {
                        const std::string address = local + "@" + domain;
                        const std::string value = form == 0 ? name + "<" + address + ">"
                            : form == 1                     ? " " + name + " <" + address + "> \t"
                            : form == 2                     ? address
                                                            : "\t" + name + address + " ";
                        COMPARE_TEXT(all(parseAddressList(value)), all(parseAddressList(value + ",")));
                        usual += address::readUsualAddress(value).has_value();
                    }
                }
            }
        }
        QVERIFY(usual > 100);
        for (const std::string &length : {std::string(63, 'd'), std::string(64, 'd'), std::string(300, 'd'), "b." + std::string(250, 'd')})
            COMPARE_TEXT(all(parseAddressList("a@" + length)), all(parseAddressList("a@" + length + ",")));
        for (const std::string &name : {std::string(19, ' '), std::string(20, ' '), std::string(200, 'n'), std::string(201, 'n')})
            COMPARE_TEXT(all(parseAddressList("\"a" + name + "b\" <a@b.example>")), all(parseAddressList("\"a" + name + "b\" <a@b.example>,")));
    }

    void rangesAndRawNames()
    {
        const std::string value = " Ann <ann@a.example> ,\r\n \"Doe, Bob\" <bob@b.example> (x)";
        const AddressList list = parseAddressList(value);
        QCOMPARE(list.mailboxes.size(), 2u);
        COMPARE_TEXT(list.mailboxes[0].range.of(value), "Ann <ann@a.example>");
        COMPARE_TEXT(list.mailboxes[1].range.of(value), "\"Doe, Bob\" <bob@b.example> (x)");
        COMPARE_TEXT(list.mailboxes[1].rawName, "\"Doe, Bob\"");
        COMPARE_TEXT(list.mailboxes[1].comments.front(), "x");
        const std::string comma = "Doe, Ann <ann@a.example>";
        COMPARE_TEXT(parseAddressList(comma).mailboxes.front().rawName, "Doe, Ann");
        QVERIFY(parseAddressList("Team: a@b.example;").mailboxes.front().has(AddrInGroup));
        COMPARE_TEXT(parseAddressList("Team A: a@b.example;").groups.front(), "Team A");
    }

    void addressesStandInText()
    {
        COMPARE_TEXT(joined(addressesInText("write to ceo@Victim.example, or Bot@Builds. Or a@b.c, <x.y+z@sub.d.example.> or @none.example")),
                     "ceo@victim.example | x.y+z@sub.d.example");
        COMPARE_TEXT(joined(addressesInText("a@b.example a@b.example 1@2.3.4.5")), "a@b.example");
    }

    void hostileListsAreLinear()
    {
        std::string many, words;
        for (int i = 0; i < 1'000'000; ++i)
            many += "a@example.com,\r\n ";
        for (int i = 0; i < 100'000; ++i)
            words += "=?utf-8?B?//8=?= ";
        std::string quotes = "\"";
        for (int i = 0; i < 500'000; ++i)
            quotes += "\\\"";
        // clang-format off
        const std::string cases[] = {
            many, std::string(1'000'000, ','), std::string(10'000, '(') + "a@example.com" + std::string(10'000, ')'), std::string(1'000'000, '('), quotes,
            std::string(1'000'000, '"'), std::string(1'000'000, '<'), std::string(1'000'000, '@'), std::string(1'000'000, '\\'), std::string(1'000'000, '['),
            std::string(1'000'000, ':'), std::string(1'000'000, ';'), std::string(1'000'000, '\r'), std::string(1'000'000, '\0'), words + "<a@example.com>",
            std::string(1'000'000, '='), "<@" + std::string(1'000'000, ','), std::string(1'000'000, ' ') + "a@b.example",
        };
        // clang-format on
        for (const std::string &value : cases) {
            QElapsedTimer timer;
            timer.start();
            const AddressList list = parseAddressList(value);
            QVERIFY2(timer.elapsed() < 3000, value.substr(0, 20).c_str());
            QVERIFY(list.mailboxes.size() <= maxMailboxes + 4);
        }
        QVERIFY(parseAddressList(many).limitReached);
        QVERIFY(parseAddressList(cases[2]).mailboxes.empty()); // all of it is a comment
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
