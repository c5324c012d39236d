// Bounces of public collections: recognised, of the right kind, with the right recipients, status and original.
#include "core/base/Ascii.h"
#include "core/bounce/BounceParse.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

struct Count {
    int right = 0, all = 0;
    void add(bool ok)
    {
        ++all;
        right += ok;
    }
    double percent() const { return all == 0 ? 100.0 : 100.0 * right / all; }
};

bool isBounceKind(const std::optional<BounceFacts> &facts)
{
    return facts && (facts->kind == Kind::Failure || facts->kind == Kind::Delay || facts->kind == Kind::Success);
}

std::set<std::string> folded(const nlohmann::json &list)
{
    std::set<std::string> set;
    for (const auto &entry : list) {
        if (!entry.get<std::string>().empty())
            set.insert(lowered(entry.get<std::string>()));
    }
    return set;
}

std::string shown(const std::set<std::string> &set)
{
    std::string text;
    for (const std::string &entry : set)
        text += entry + " ";
    return text;
}

} // namespace

class BounceCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void collections()
    {
        const auto expected = test::sharedFile("corpus/bounces/expected.json");
        if (!expected)
            QSKIP("shared corpus is not here");
        Count bounce, kind, recipients, status, original, messageId;
        const nlohmann::json whole = nlohmann::json::parse(*expected);
        for (const auto &entry : whole.at("messages")) {
            const std::string file = entry.at("file");
            auto bytes = test::sharedFile("corpus/bounces/" + file);
            QVERIFY2(bytes, file.c_str());
            const auto message = splitMessage(std::move(*bytes), SourceKind::Message);
            QVERIFY2(message.has_value(), file.c_str());
            const MimeTree tree(**message);
            const auto facts = parseBounce(**message, tree);
            std::string misses;
            const auto check = [&](Count &count, bool ok, const std::string &what) {
                count.add(ok);
                if (!ok)
                    misses += " | " + what;
            };
            const std::string wantedKind = entry.at("kind");
            const std::string gotKind = facts ? std::string(toString(facts->kind)) : "ordinary";
            check(bounce, isBounceKind(facts) == entry.at("is_bounce").get<bool>(), "bounce: " + gotKind + " for " + wantedKind);
            check(kind, wantedKind == "not-a-bounce" ? !isBounceKind(facts) && gotKind != "complaint" : gotKind == wantedKind,
                  "kind " + gotKind + " for " + wantedKind);
            const std::set<std::string> wantedRecipients = folded(entry.at("failed_recipients")), wantedStatus = folded(entry.at("status"));
            std::set<std::string> gotRecipients, gotStatus;
            for (const Recipient &recipient : facts ? facts->recipients : std::vector<Recipient>()) {
                gotRecipients.insert(lowered(recipient.address));
                gotStatus.insert(recipient.status);
            }
            if (!wantedRecipients.empty())
                check(recipients, gotRecipients == wantedRecipients, "recipients want " + shown(wantedRecipients) + "got " + shown(gotRecipients));
            if (!wantedStatus.empty())
                check(status, std::includes(gotStatus.begin(), gotStatus.end(), wantedStatus.begin(), wantedStatus.end()),
                      "status want " + shown(wantedStatus) + "got " + shown(gotStatus));
            const bool none = entry.at("original") == "none", gotNone = !facts || !facts->original || facts->original->carried == "none";
            if (wantedKind != "not-a-bounce")
                check(original, none == gotNone,
                      "original want " + entry.at("original").get<std::string>() + " got " + (gotNone ? "none" : facts->original->carried));
            std::string wantedId = entry.at("original_message_id").is_string() ? entry.at("original_message_id").get<std::string>() : "";
            std::erase_if(wantedId, [](char c) { return c == '<' || c == '>' || c == ' '; });
            if (!wantedId.empty() && wantedKind != "not-a-bounce") {
                const std::string gotId = facts && facts->original ? facts->original->messageId : "";
                check(messageId, gotId == wantedId, "id want " + wantedId + " got " + gotId);
            }
            if (!misses.empty())
                qInfo("%s [%s]%s", file.c_str(), facts ? facts->dialect.c_str() : "", misses.c_str());
        }
        qInfo("bounce %.1f kind %.1f recipients %.1f status %.1f original %.1f message-id %.1f", bounce.percent(), kind.percent(), recipients.percent(),
              status.percent(), original.percent(), messageId.percent());
        QVERIFY(bounce.percent() >= 99.5);
        QVERIFY(kind.percent() >= 97);
        QVERIFY(recipients.percent() >= 97.5);
        QVERIFY(status.percent() >= 92);
        QVERIFY(original.percent() >= 98);
        QVERIFY(messageId.percent() >= 98);
    }
};

QTEST_GUILESS_MAIN(BounceCorpusTest)
#include "BounceCorpusTest.moc"
