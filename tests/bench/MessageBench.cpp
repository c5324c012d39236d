// The pure parts that every message pays for.
#include "tests/bench/Bench.h"

#include "core/Analyse.h"
#include "core/Facts.h"
#include "core/authres/AuthResParse.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"
#include "core/crypto/Ed25519Sum.h"
#include "core/crypto/Hash.h"
#include "core/crypto/RsaPower.h"
#include "core/dkim/DkimBodyDigests.h"
#include "core/dkim/DkimBodyHash.h"
#include "core/domain/Domain.h"
#include "core/message/Content.h"
#include "core/message/LineMarks.h"
#include "core/message/MessageParse.h"
#include "core/received/ReceivedParse.h"
#include "core/spf/SpfEvaluate.h"

#include <random>

namespace heloscope::bench {

namespace {

/// A message like the median one: 30 fields, lines of text.
std::string sampleMessage(std::size_t bodyBytes)
{
    std::mt19937 random(1);
    std::string out = "Return-Path: <a@sender.test>\r\n";
    for (int i = 0; i < 8; ++i)
        out += "Received: from h" + std::to_string(i) + ".sender.test (h" + std::to_string(i) + ".sender.test [192.0.2." + std::to_string(i)
            + "])\r\n\tby mx.reader.test (Postfix) with ESMTPS id 4FABC;\r\n\tSat, 21 Nov 2026 10:00:00 +0000 (UTC)\r\n";
    for (int i = 0; i < 20; ++i)
        out += "X-Field-" + std::to_string(i) + ": some value that is about as long as values are in practice, folded\r\n\tonce\r\n";
    out += "From: A <a@sender.test>\r\nTo: b@reader.test\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 09:59:00 +0000\r\n\r\n";
    const std::size_t begin = out.size();
    while (out.size() - begin < bodyBytes) {
        for (int i = 0; i < 12; ++i)
            out += std::string(2 + random() % 8, char('a' + random() % 26)) + (i == 11 ? "\r\n" : " ");
    }
    return out;
}

DnsAnswer textAnswer(std::string text)
{
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {std::move(text)};
    return answer;
}

DnsTable spfTable()
{
    DnsTable table;
    table.insert({"sender.test", DnsType::TXT}, textAnswer("v=spf1 include:a.test include:b.test -all"));
    table.insert({"a.test", DnsType::TXT}, textAnswer("v=spf1 ip4:198.51.100.0/24 ip4:203.0.113.0/25 include:c.test ?all"));
    table.insert({"b.test", DnsType::TXT}, textAnswer("v=spf1 ip6:2001:db8::/32 ip4:192.0.2.0/24 ?all"));
    table.insert({"c.test", DnsType::TXT}, textAnswer("v=spf1 ip4:198.51.100.7 ip4:198.51.100.9 ?all"));
    return table;
}

} // namespace

std::vector<Figure> messageBenches(const Arguments &arguments)
{
    std::vector<Figure> figures;
    const std::string message = sampleMessage(12'000), large = sampleMessage(2'000'000);
    if (wanted(arguments, "message split 16 KB"))
        figures.push_back(measure("message split 16 KB", double(message.size()), [&] { keep(splitMessage(message, SourceKind::Message)); }));
    if (wanted(arguments, "message split 2 MB"))
        figures.push_back(measure("message split 2 MB", double(large.size()), [&] { keep(splitMessage(large, SourceKind::Message)); }));

    using dkim::Canonicalization;
    const std::string_view body = std::string_view(large).substr(large.find("\r\n\r\n") + 4);
    const auto hash = [&](std::set<dkim::BodyHashKey> keys) { return [&body, keys] { keep(dkim::BodyHashes::compute(body, keys)); }; };
    const dkim::BodyHashKey relaxed{Canonicalization::Relaxed, crypto::HashAlgorithm::Sha256, {}},
        simple{Canonicalization::Simple, crypto::HashAlgorithm::Sha256, {}};
    if (wanted(arguments, "dkim body hash relaxed"))
        figures.push_back(measure("dkim body hash relaxed", double(body.size()), hash({relaxed})));
    if (wanted(arguments, "dkim body hash simple"))
        figures.push_back(measure("dkim body hash simple", double(body.size()), hash({simple})));
    if (wanted(arguments, "dkim body hash both"))
        figures.push_back(measure("dkim body hash both", double(body.size()), hash({relaxed, simple})));

    // A sender seen before is recalled.
    for (const bool seen : {false, true}) {
        const char *const name = seen ? "spf evaluate, seen before" : "spf evaluate, 3 includes";
        if (!wanted(arguments, name))
            continue;
        const DnsTable table = spfTable();
        std::uint32_t client = 0;
        figures.push_back(measure(name, 0, [&] {
            client += seen ? 0 : 1;
            const char octets[] = {'\x0A', char(client >> 16), char(client >> 8), char(client)};
            DnsView view(table);
            keep(spf::evaluate({*IpAddress::fromBytes({octets, sizeof octets}), "mail.sender.test", "a@sender.test", "mx.reader.test", 0}, view));
        }));
    }
    if (wanted(arguments, "authentication-results")) {
        const std::string value =
            " mx.reader.test;\r\n\tdkim=pass header.i=@sender.test header.s=s1 header.b=abcdefgh;\r\n\t"
            "spf=pass (mx.reader.test: domain of a@sender.test designates 192.0.2.77 as permitted sender) smtp.mailfrom=a@sender.test;\r\n\t"
            "dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=sender.test";
        figures.push_back(measure("authentication-results", double(value.size()), [&] { keep(authres::parseAuthenticationResults(value)); }));
    }
    return figures;
}

namespace {

struct Operation {
    std::string name;
    double bytes;
    std::function<void()> run;
};

void sideBySide(const std::string &message, std::size_t count)
{
    std::vector<crypto::Hash> hashes;
    for (std::size_t i = 0; i < count; ++i)
        hashes.emplace_back(crypto::HashAlgorithm::Sha256);
    std::vector<crypto::Hash::Feed> feeds;
    for (crypto::Hash &hash : hashes)
        feeds.push_back({&hash, message});
    const std::size_t together = crypto::Hash::updateEach(feeds);
    for (crypto::Hash &hash : hashes) {
        hash.update(std::string_view(message).substr(together));
        keep(hash.finish());
    }
}

void readMessages(const std::string &message, int together)
{
    for (int done = 0; done < 16; done += together) {
        Parsing parsing;
        for (int i = 0; i < together; ++i)
            keep(parsing.add(message, {}, {}));
        parsing.finish();
    }
}

// The parts a batch spends its time in.
std::vector<Operation> partOperations(const std::string &message)
{
    static const std::string letters = encodeBase64(std::string(30'000, 'q')),
                             html = "<html><body>" + message + "<p>a <a href=\"https://a.example/\">link</a></body></html>";
    static const std::string quoted = [] {
        std::string text;
        while (text.size() < 30'000)
            text += "<td style=3D\"padding:4px;color:#333\"><a href=3D\"https://a.example/one\">J=C3=A4n=\r\nner and more</a></td>\r\n";
        return text;
    }();
    static const std::string names[] = {"mail.sender.example", "mx.reader.co.uk", "a.b.c.example.org"};
    static const std::string line =
        "from h1.sender.test (h1.sender.test [192.0.2.1])\r\n\tby mx.reader.test (Postfix) with ESMTPS id 4FABC;\r\n\tSat, 21 Nov 2026 10:00:00 +0000 (UTC)";
    const auto parsed = std::make_shared<FactsPtr>(*parse(message, {}, {}));
    return {
        {"find any", double(message.size()),
         [&message] {
             static constexpr ByteSet set("\x01\x02"); // not in it
             keep(set.find(message));
         }},
        {"find a word in any case", double(message.size()), [&message] { keep(findIgnoreCase(message, "nowhere in it")); }},
        {"base64 decode", double(letters.size()), [] { keep(decodeBase64Lenient(letters, nullptr)); }},
        {"sha256 of two texts, one by one", 2 * double(message.size()),
         [&message] {
             keep(crypto::digest(crypto::HashAlgorithm::Sha256, message));
             keep(crypto::digest(crypto::HashAlgorithm::Sha256, message));
         }},
        {"sha256 of two texts, side by side", 2 * double(message.size()), [&message] { sideBySide(message, 2); }},
        {"sha256 of four texts, side by side", 4 * double(message.size()), [&message] { sideBySide(message, 4); }},
        {"sha256 of sixteen texts, side by side", 16 * double(message.size()), [&message] { sideBySide(message, 16); }},
        {"sixteen messages read one by one", 16 * double(message.size()), [&message] { readMessages(message, 1); }},
        {"sixteen messages read together", 16 * double(message.size()), [&message] { readMessages(message, 16); }},
        {"digests of four bodies", 4 * double(message.size()),
         [&message] {
             const std::vector<std::string_view> body{message};
             keep(dkim::bodyDigests({body, body, body, body}, dkim::Canonicalization::Relaxed, crypto::HashAlgorithm::Sha256));
         }},
        {"marked lines", double(message.size()), [&message] { keep(nextLineMark(message, 0, message.size())); }},
        {"quoted-printable", double(quoted.size()), [] { keep(decodeTransfer(quoted, TransferEncoding::QuotedPrintable, quoted.size())); }},
        {"links of html", double(html.size()), [] { keep(htmlToText(html, 1 << 20, HtmlWanted::LinksOnly)); }},
        {"html to text", double(html.size()), [] { keep(htmlToText(html, 1 << 20)); }},
        {"received line", double(line.size()), [] { keep(received::parseReceived(line)); }},
        {"owners of three names", 0,
         [] {
             for (const std::string &name : names)
                 keep(domain::registrableDomain(name));
         }},
        {"whole parse", double(message.size()), [&message] { keep(parse(message, {}, {})); }},
        {"one evaluation", double(message.size()), [parsed] { keep(evaluate(*parsed, DnsTable(), Profile(), Options())); }},
    };
}

// Those of them that need a processor of some kind, where this is one.
std::vector<Operation> signatureOperations()
{
    static const std::string key(32, '\x59'), signature = std::string(63, '\x59') + '\x09', base(256, '\x5a');
    static const auto power = crypto::RsaPower::make(std::string(256, '\xff'));
    static const auto sum = crypto::Ed25519Sum::make(key);
    std::vector<Operation> operations;
    if (power)
        operations.push_back({"rsa power 2048", 0, [] { keep(power->is(base, base)); }});
    if (sum) {
        operations.push_back({"ed25519 sum", 0, [] { keep(sum->is(signature, signature)); }});
        operations.push_back({"ed25519 key", 0, [] { keep(crypto::Ed25519Sum::make(key)); }});
    }
    return operations;
}

} // namespace

std::vector<Figure> partBenches(const Arguments &arguments)
{
    static const std::string message = sampleMessage(12'000);
    std::vector<Operation> operations = partOperations(message), more = signatureOperations();
    operations.insert(operations.end(), more.begin(), more.end());
    std::vector<Figure> figures;
    for (const Operation &operation : operations) {
        if (wanted(arguments, operation.name))
            figures.push_back(measure(operation.name, operation.bytes, operation.run));
    }
    return figures;
}

} // namespace heloscope::bench
