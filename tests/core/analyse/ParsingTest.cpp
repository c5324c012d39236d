// Messages read together are what they are alone, whatever stands beside them.
#include "core/Analyse.h"
#include "core/Facts.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

const std::string from = "From: a@b.example\r\n";

std::string repeated(const std::string &text, std::size_t size)
{
    std::string out;
    while (out.size() < size)
        out += text;
    return out;
}

std::string signedBy(const std::string &forms, const std::string &rest)
{
    return "DKIM-Signature: v=1; a=rsa-sha256; c=" + forms + "; d=b.example; s=s; h=from; bh=AAAA; b=AAAA\r\n" + rest;
}

// Whatever is hashed, in one text.
std::string digestsOf(const Facts &facts)
{
    std::string text = facts.source.sha256 + " " + std::to_string(facts.source.bytes);
    for (const Attachment &attachment : facts.content.attachments)
        text += " " + attachment.name + ":" + std::to_string(attachment.bytes) + ":" + attachment.sha256;
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(facts.dkim, wanted);
    for (const dkim::BodyHashKey &key : wanted) {
        const dkim::BodyHash *hash = facts.bodyHashes.find(key);
        text += hash ? " body:" + hash->digest + std::to_string(hash->canonicalLength) : " none";
    }
    for (const FactsPtr &embedded : facts.embedded)
        text += " (" + digestsOf(*embedded) + ")";
    return text;
}

std::vector<std::string> messages()
{
    const std::string line = "Some text  with blanks \r\n", letters = repeated("aGVsbG8gd29ybGQ=\r\n", 40'000);
    std::string attachments = from + "Content-Type: multipart/mixed; boundary=m\r\n\r\n";
    for (const std::string name : {"one", "two", "three"})
        attachments += "--m\r\nContent-Type: application/pdf; name=" + name + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + name + letters + "\r\n";
    std::vector<std::string> all = {
        from + "\r\n",
        "no mail at all",
        signedBy("relaxed/relaxed", signedBy("relaxed/simple", from + "\r\n" + repeated(line, 70'000))),
        signedBy("simple/simple; l=100", from + "\r\n" + line + line + line + line + line),
        signedBy("relaxed/relaxed", attachments + "--m--\r\n"),
        from + "Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n" + attachments + "--m--\r\n",
    };
    for (std::size_t i = 0; i < 30; ++i)
        all.push_back(signedBy(i % 2 == 0 ? "relaxed/relaxed" : "simple/simple", from + "\r\n" + repeated(line, i * i * 100)));
    return all;
}

} // namespace

class ParsingTest : public QObject {
    Q_OBJECT
private slots:
    void togetherAsAlone()
    {
        const std::vector<std::string> texts = messages();
        Parsing parsing;
        // What was read before, and finished, changes nothing.
        QVERIFY(parsing.add(texts.front(), {}, {}));
        parsing.finish();
        std::vector<Result<FactsPtr>> together;
        for (const std::string &text : texts)
            together.push_back(parsing.add(text, {}, {}));
        parsing.finish();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto alone = parse(texts[i], {}, {});
            QCOMPARE(together[i].has_value(), alone.has_value());
            if (alone)
                COMPARE_TEXT(digestsOf(**together[i]), digestsOf(**alone));
            else
                COMPARE_TEXT(together[i].error().code, alone.error().code);
        }
        QVERIFY((*together[4])->content.attachments.size() == 3 && (*together[5])->embedded.size() == 1);
    }

    void digestsAreThoseOfTheOctets()
    {
        const auto facts = parse(from
                                     + "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: application/pdf; name=a\r\n"
                                       "Content-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--m--\r\n",
                                 {}, {});
        QVERIFY(facts.has_value());
        // FIPS 180-4: "abc".
        QCOMPARE((*facts)->content.attachments.size(), 1u);
        COMPARE_TEXT((*facts)->content.attachments[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE((*facts)->content.attachments[0].bytes, 3u);
    }
};

QTEST_GUILESS_MAIN(ParsingTest)
#include "ParsingTest.moc"
