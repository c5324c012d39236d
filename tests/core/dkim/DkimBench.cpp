// How long verification takes: ninja DkimBench && DkimBench. Ratios count, not absolute figures: machines and hours differ.
#include "core/dkim/DkimEvaluate.h"
#include "core/message/MessageParse.h"
#include "tests/support/Signer.h"

#include <chrono>
#include <cstdio>
#include <functional>

using namespace heloscope;

namespace {

// The best of several rounds, in microseconds a run.
double microseconds(int runs, const std::function<void()> &work)
{
    double best = 1e12;
    for (int round = 0; round < 60; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < runs; ++i)
            work();
        const std::chrono::duration<double, std::micro> elapsed = std::chrono::steady_clock::now() - start;
        best = std::min(best, elapsed.count() / runs);
    }
    return best;
}

std::string bodyOf(std::size_t size, std::string_view line)
{
    std::string body;
    while (body.size() < size)
        body.append(line).append("\r\n");
    return body;
}

void report(const char *what, double value, const char *unit) { std::printf("%-58s %10.1f %s\n", what, value, unit); }

void hashing(const char *what, std::string_view body, dkim::Canonicalization form)
{
    const dkim::BodyHashKey key{form, crypto::HashAlgorithm::Sha256, std::nullopt};
    report(what, double(body.size()) / microseconds(1, [&] { dkim::BodyHashes::compute(body, {key}); }), "MB/s");
}

void verification(const char *what, const test::SigningKey &key, std::size_t size)
{
    const std::string header = "From: Ann <ann@example.org>\r\nTo: bob@example.net\r\nSubject: Greetings\r\nDate: Tue, 1 Sep 2020 10:00:00 +0000\r\n";
    std::string received;
    for (int i = 0; i < 20; ++i)
        received +=
            "Received: from mail.example.org (mail.example.org [192.0.2.1])\r\n\tby mx.example.net with ESMTPS id 1234567890ABCDEF\r\n\tfor <bob@example.net>;"
            " Tue, 1 Sep 2020 10:00:00 +0000\r\n";
    const std::string text = received
        + test::dkimSign(header + "\r\n" + bodyOf(size, "A line of ordinary text, about as long as people and programs make them."), key);
    const auto message = *splitMessage(text, SourceKind::Message);
    const DnsTable table = test::txtTable({{"sel._domainkey.example.org", key.record()}});
    const double all = microseconds(10, [&] {
        const dkim::HeaderView view(*message);
        const dkim::ParsedSignatures parsed = dkim::parseSignatures(view);
        std::set<dkim::BodyHashKey> wanted;
        dkim::collectBodyHashes(parsed, wanted);
        const dkim::BodyHashes hashes = dkim::BodyHashes::compute(message->body(), wanted);
        DnsView dns(table);
        if (dkim::evaluate(parsed, hashes, dns, {}).front().result != AuthResult::Pass)
            std::abort();
    });
    report(what, all, "us");
    const double parse = microseconds(10, [&] { dkim::parseSignatures(dkim::HeaderView(*message)); });
    report("  of which reading and header digest", parse, "us");
    const dkim::BodyHashKey key256{dkim::Canonicalization::Relaxed, crypto::HashAlgorithm::Sha256, std::nullopt};
    report("  of which body hash", microseconds(10, [&] { dkim::BodyHashes::compute(message->body(), {key256}); }), "us");
    const auto record = dkim::parseKeyRecord(key.record());
    const std::string digest = crypto::digest(crypto::HashAlgorithm::Sha256, "x"), signature = key.sign("x");
    report("  of which arithmetic", microseconds(10, [&] { record.key->verify(crypto::HashAlgorithm::Sha256, digest, signature); }), "us");
    report("  reading the key, only the first time", microseconds(10, [&] { dkim::parseKeyRecord(key.record()); }), "us");
}

} // namespace

int main()
{
    const std::string plain = bodyOf(8'000'000, "A line of ordinary text, about as long as people and programs make them.");
    const std::string indented = bodyOf(8'000'000, "        <td  class=\"x\">\tindented markup with  many edits </td> ");
    const std::string base64 = bodyOf(8'000'000, "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3");
    const auto raw = [&](const std::string &body) {
        return double(body.size()) / microseconds(1, [&] { crypto::digest(crypto::HashAlgorithm::Sha256, body); });
    };
    report("SHA-256 alone, 8 MB", raw(plain), "MB/s");
    hashing("relaxed + SHA-256, ordinary text", plain, dkim::Canonicalization::Relaxed);
    hashing("relaxed + SHA-256, base64", base64, dkim::Canonicalization::Relaxed);
    hashing("relaxed + SHA-256, indented markup with many edits", indented, dkim::Canonicalization::Relaxed);
    hashing("simple + SHA-256, ordinary text", plain, dkim::Canonicalization::Simple);
    verification("RSA-2048, 15 kB message: everything after splitting", test::SigningKey::rsa(), 11'000);
    verification("Ed25519, 15 kB message: everything after splitting", test::SigningKey::ed25519(), 11'000);
    return 0;
}
