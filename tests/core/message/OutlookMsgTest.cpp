#include "core/message/OutlookMsg.h"
#include "core/message/MessageParse.h"
#include "tests/support/OutlookFile.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using namespace heloscope::test;
using namespace std::string_literals;

namespace {

const std::string headers = "Received: from a.example by b.example; Mon, 19 Oct 2026 09:00:00 +0000\r\nFrom: Ann <ann@a.example>\r\nSubject: x\r\n\r\n";

std::string codeOf(const std::string &bytes)
{
    const auto result = readOutlookHeaders(bytes);
    return result ? "ok" : result.error().code;
}

} // namespace

class OutlookMsgTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { gsf_init(); }

    void readsHeaders()
    {
        for (const auto &[name, content] : Streams{{"__substg1.0_007D001F", utf16(headers)},
                                                   {"__substg1.0_007D001E", headers},
                                                   {"__substg1.0_007D001F", utf16(headers) + std::string(2, '\0')}}) {
            const std::string bytes = compoundFile({{"__properties_version1.0", std::string(64, '\0')}, {name, content}});
            QVERIFY(looksLikeOutlookMsg(bytes));
            const auto result = readOutlookHeaders(bytes);
            QVERIFY(result);
            COMPARE_TEXT(*result, headers);
            const auto message = splitMessage(*result, SourceKind::OutlookMsg);
            QVERIFY(message);
            QVERIFY((*message)->parts().kind == SourceKind::OutlookMsg);
            QVERIFY(!(*message)->hasBody());
            QCOMPARE((*message)->fields().size(), 3u);
        }
    }

    void largeStreamsAreReadFromTheMainSectors()
    {
        std::string large = headers.substr(0, headers.size() - 2);
        for (int i = 0; i < 5000; ++i)
            large += "X-Filler: " + std::to_string(i) + "\r\n";
        const auto result = readOutlookHeaders(compoundFile({{"__substg1.0_007D001F", utf16(large)}}));
        QVERIFY(result);
        COMPARE_TEXT(*result, large);
    }

    void saysWhatIsMissing()
    {
        const std::string properties(64, '\0');
        COMPARE_TEXT(codeOf(compoundFile({{"__properties_version1.0", properties}})), "msg-no-headers");
        COMPARE_TEXT(codeOf(compoundFile({{"__properties_version1.0", properties}, {"__substg1.0_007D001F", utf16(" \r\n")}})), "msg-no-headers");
        COMPARE_TEXT(codeOf(compoundFile({{"WordDocument", properties}})), "msg-damaged");
        COMPARE_TEXT(codeOf(compoundFile({{"__substg1.0_007D001E", std::string(maxOutlookHeaderBytes + 1, 'x')}})), "msg-damaged");
        COMPARE_TEXT(codeOf("From: a@b.example\r\n\r\n"), "msg-damaged");
        QVERIFY(!looksLikeOutlookMsg("From: a@b.example\r\n\r\n"));
    }

    void damagedFilesAreRefused()
    {
        const std::string good = compoundFile({{"__properties_version1.0", std::string(64, '\0')}, {"__substg1.0_007D001F", utf16(headers)}});
        const std::string magic = good.substr(0, 8);
        for (const std::string &bytes : {magic, magic + std::string(100000, '\0'), magic + std::string(1 << 20, '\xFF'), good.substr(0, 600)})
            COMPARE_TEXT(codeOf(bytes), "msg-damaged");
        // One octet after the other of the header and the first sectors changed: any answer, but an answer.
        std::size_t readable = 0;
        for (std::size_t at = 8; at < std::min<std::size_t>(good.size(), 2048); ++at) {
            std::string bytes = good;
            bytes[at] = char(bytes[at] ^ 0xFF);
            readable += codeOf(bytes) == "ok";
        }
        QVERIFY(readable > 0);
    }
};

QTEST_GUILESS_MAIN(OutlookMsgTest)
#include "OutlookMsgTest.moc"
