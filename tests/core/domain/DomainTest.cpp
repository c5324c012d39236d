#include "core/domain/Domain.h"
#include "core/base/Ascii.h"
#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;

class DomainTest : public QObject {
    Q_OBJECT
private slots:
    void toAscii_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected"); // empty = no valid name
        const std::string label63(63, 'a'), label64(64, 'a');
        const std::string name253 = label63 + "." + label63 + "." + label63 + "." + std::string(61, 'b');
        // clang-format off
        const struct { const char *row; std::string input, expected; } rows[] = {
            {"plain", "Example.COM", "example.com"},
            {"final dot", "example.com.", "example.com"},
            {"two final dots", "example.com..", ""},
            {"only a dot", ".", ""},
            {"empty", "", ""},
            {"single label", "localhost", "localhost"},
            {"underscore", "_dmarc.example.com", "_dmarc.example.com"},
            {"empty label", "a..example.com", ""},
            {"leading dot", ".example.com", ""},
            {"literal", "[192.0.2.1]", ""},
            {"comment injection", "legitimate.com(.attacker.com", ""},
            {"space", "exa mple.com", ""},
            {"NUL", std::string("a\0.example.com", 14), ""},
            {"at", "user@example.com", ""},
            {"slash", "../example.com", ""},
            {"label of 63", label63 + ".com", label63 + ".com"},
            {"label of 64", label64 + ".com", ""},
            {"name of 253", name253, name253},
            {"name of 253 and dot", name253 + ".", name253},
            {"name of 254", "c" + name253, ""},
            {"umlaut", "b\xC3\xBC" "cher.example", "xn--bcher-kva.example"},
            {"capital umlaut", "B\xC3\x9C" "CHER.example", "xn--bcher-kva.example"},
            {"decomposed umlaut", "bu\xCC\x88" "cher.example", "xn--bcher-kva.example"},
            {"sharp s stays", "stra\xC3\x9F" "e.example", "xn--strae-oqa.example"},
            {"ideographic stop", "example\xE3\x80\x82" "com", "example.com"},
            {"ideographic final stop", "b\xC3\xBC" "cher.example\xE3\x80\x82", "xn--bcher-kva.example"},
            {"full width", "\xEF\xBD\x85xample.com", "example.com"},
            {"underscore beside umlaut", "_dmarc.b\xC3\xBC" "cher.example", "_dmarc.xn--bcher-kva.example"},
            {"invalid UTF-8", "b\xFC" "cher.example", ""},
            {"A-label kept", "XN--BCHER-KVA.example", "xn--bcher-kva.example"},
            {"not punycode, still a DNS name", "xn--.com", "xn--.com"},
            {"hyphens anywhere", "-a--b-.example", "-a--b-.example"},
            {"mixed direction in one label", "a\xD7\x90.example", ""},
            {"full-width slash would split", "exa\xEF\xBC\x8Fmple.com", ""},
            {"megabyte", std::string(1 << 20, '\xC3'), ""},
            {"megabyte of umlauts", [] { std::string s; for (int i = 0; i < 500000; ++i) s += "\xC3\xBC"; return s; }(), ""},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray::fromStdString(row.input) << QByteArray::fromStdString(row.expected);
    }
    void toAscii()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(domain::toAscii(test::text(input)).value_or(""), test::text(expected));
    }

    void toUnicode()
    {
        COMPARE_TEXT(domain::toUnicode("xn--bcher-kva.example"),
                     "b\xC3\xBC"
                     "cher.example");
        COMPARE_TEXT(domain::toUnicode("_dmarc.xn--bcher-kva.example"),
                     "_dmarc.b\xC3\xBC"
                     "cher.example");
        COMPARE_TEXT(domain::toUnicode("plain.example"), "plain.example");
        COMPARE_TEXT(domain::toUnicode("xn--.com"), "xn--.com");
        COMPARE_TEXT(domain::toUnicode("xn--a\xFF.com"), "xn--a\xFF.com");
    }

    void wireNamesMayBeNoHostNames()
    {
        for (const char *name : {"foo:bar/baz.example.com", "a b.example.com", "user+tag=x.example.com"}) {
            QVERIFY(domain::isWireName(name));
            QVERIFY(!domain::isQueryable(name));
        }
        for (const char *name : {"a..b", "", ".", "a\\.b", "a\tb.example", "\xC3\xBC.example"})
            QVERIFY2(!domain::isWireName(name), name);
        QVERIFY(domain::isFullyQualified("a.b."));
        QVERIFY(!domain::isFullyQualified("ab."));
    }

    // Every octet at every place of names of many lengths, octet by octet: those that fit several at once must say the same.
    void namesOctetByOctet()
    {
        const auto lowerName = [](std::string_view name, bool host) -> std::string {
            std::string lower;
            for (const std::string_view label : split(name, '.')) {
                const auto fits = [host](char c) { return host ? isAlnum(c) || c == '-' || c == '_' : c >= ' ' && c < 0x7F && c != '\\'; };
                if (label.empty() || label.size() > 63 || !std::all_of(label.begin(), label.end(), fits))
                    return {};
                lower += (lower.empty() ? "" : ".") + lowered(label);
            }
            return lower;
        };
        domain::WireBuffer buffer;
        for (const std::size_t size : {1, 2, 7, 15, 16, 17, 31, 32, 33, 47, 48, 49, 62, 63, 64, 65, 80}) {
            std::string name;
            while (name.size() < size)
                name += name.size() % 9 == 5 && name.size() + 1 < size ? '.' : "aZ0-_mQ9"[name.size() % 8];
            for (std::size_t at = 0; at < size; ++at) {
                for (int octet = 0; octet < 256; ++octet) {
                    std::string other = name;
                    other[at] = char(octet);
                    const bool final = at + 1 == size && octet == '.'; // left out before
                    const std::string asked = lowerName(final ? other.substr(0, at) : other, false);
                    COMPARE_TEXT(domain::toWireName(other, buffer), asked);
                    QCOMPARE(domain::isQueryable(other), !lowerName(final ? other.substr(0, at) : other, true).empty());
                }
            }
        }
        QVERIFY(domain::isQueryable(std::string(63, 'a')));
        QVERIFY(!domain::isQueryable(std::string(64, 'a')));
    }

    void labelsAndAncestors()
    {
        QCOMPARE(domain::labels("a.b.c.").size(), std::size_t(3));
        QVERIFY(domain::labels("").empty());
        COMPARE_TEXT(domain::parent("a.b.c"), "b.c");
        COMPARE_TEXT(domain::parent("c"), "");
        QVERIFY(domain::isSameOrBelow("Mail.Example.com", "example.COM."));
        QVERIFY(domain::isSameOrBelow("example.com", "example.com"));
        QVERIFY(!domain::isSameOrBelow("badexample.com", "example.com"));
        QVERIFY(!domain::isSameOrBelow("com", "example.com"));
        QVERIFY(!domain::isSameOrBelow("example.com", ""));
    }

    void publicSuffixHints()
    {
        COMPARE_TEXT(domain::registrableDomain("a.b.Example.co.uk"), "example.co.uk");
        COMPARE_TEXT(domain::registrableDomain("co.uk"), "co.uk");
        COMPARE_TEXT(domain::registrableDomain("mail.example.invalid"), "example.invalid");
        COMPARE_TEXT(domain::registrableDomain(""), "");
        QVERIFY(domain::isPublicSuffix("co.uk"));
        QVERIFY(domain::isPublicSuffix("COM."));
        QVERIFY(!domain::isPublicSuffix("example.co.uk"));
        QVERIFY(domain::isRegistrySuffix("co.uk"));
        QVERIFY(domain::isPublicSuffix("github.io") && !domain::isRegistrySuffix("github.io"));
        QVERIFY(domain::sameOwnerHint("mail.example.com", "news.example.com"));
        QVERIFY(!domain::sameOwnerHint("a.co.uk", "b.co.uk"));
        QVERIFY(!domain::sameOwnerHint("evil-example.com", "example.com"));
    }
};

QTEST_GUILESS_MAIN(DomainTest)
#include "DomainTest.moc"
