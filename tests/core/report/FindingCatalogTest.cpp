#include "core/report/FindingCode.h"
#include "tests/support/ToString.h"

#include <set>

using namespace heloscope;

class FindingCatalogTest : public QObject {
    Q_OBJECT
private slots:
    void idsAreUniqueKebabCaseAndFoundAgain()
    {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < findingCodeCount; ++i) {
            const FindingInfo &info = infoOf(FindingCode(i));
            QCOMPARE(std::size_t(info.code), i);
            QVERIFY(seen.insert(info.id).second);
            for (const char c : info.id)
                QVERIFY2((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-', info.id.data());
            QCOMPARE(parseFindingCode(info.id), std::optional(info.code));
        }
        QVERIFY(!parseFindingCode("no-such-code-at-all"));
    }
};

QTEST_GUILESS_MAIN(FindingCatalogTest)
#include "FindingCatalogTest.moc"
