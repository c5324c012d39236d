// Bounces of many products in variations of our own: several recipients, names without brackets, other languages, broken MIME, text in
// quoted-printable. Each is a file in dialects/; expected.txt says who failed.
#include "core/base/Ascii.h"
#include "core/bounce/BounceParse.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

#include <set>
#include <sstream>

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

std::optional<BounceFacts> read(std::string bytes)
{
    const auto message = splitMessage(std::move(bytes), SourceKind::Message);
    if (!message)
        return std::nullopt;
    const MimeTree tree(**message);
    return parseBounce(**message, tree);
}

std::string withCrlf(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

std::multiset<std::string> wordsOf(const std::string &text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

class BounceDialectsTest : public QObject {
    Q_OBJECT

private slots:
    void recipients_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        std::istringstream list(test::readFile(HELOSCOPE_DIALECTS "/expected.txt").value_or(""));
        for (std::string line; std::getline(list, line);) {
            const std::string name = line.substr(0, line.find(' '));
            QTest::newRow(name.c_str()) << test::bytes(name) << test::bytes(line.substr(name.size() + 1));
        }
    }
    void recipients()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, expected);
        const auto bytes = test::readFile(HELOSCOPE_DIALECTS "/" + test::text(name) + ".eml");
        QVERIFY(bytes);
        for (const std::string &form : {*bytes, withCrlf(*bytes)}) {
            const auto facts = read(form);
            QVERIFY(facts);
            QCOMPARE(int(facts->kind), int(Kind::Failure));
            std::multiset<std::string> found;
            for (const Recipient &recipient : facts->recipients)
                found.insert(recipient.address);
            QVERIFY2(found == wordsOf(test::text(expected)), facts->recipients.empty() ? "none" : facts->recipients.front().address.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(BounceDialectsTest)
#include "BounceDialectsTest.moc"
