#include "tests/bench/BenchMail.h"

#include "core/base/Base64.h"
#include "tests/support/Signer.h"

#include <cmath>
#include <random>

namespace heloscope::bench {

namespace {

using test::SigningKey;
namespace packet = test::packet;

constexpr int domains = 40;

std::string domainName(std::size_t i) { return "sender" + std::to_string(i % domains) + ".example"; }

std::string text(std::mt19937 &random, std::size_t bytes, const char *lineEnd)
{
    std::string out;
    while (out.size() < bytes) {
        for (int word = 0; word < 12; ++word)
            out += std::string(2 + random() % 8, char('a' + random() % 26)) + (word == 11 ? "" : " ");
        out += lineEnd;
    }
    return out;
}

std::string attachment(std::mt19937 &random, std::size_t bytes)
{
    std::string raw(bytes, '\0');
    for (char &c : raw)
        c = char(random());
    const std::string letters = encodeBase64(raw);
    std::string out;
    for (std::size_t at = 0; at < letters.size(); at += 76)
        out += letters.substr(at, 76) + "\r\n";
    return out;
}

std::string body(std::mt19937 &random, std::size_t bytes, bool withAttachment)
{
    const std::size_t words = withAttachment ? std::min<std::size_t>(bytes / 4, 20'000) : bytes;
    std::string out = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text(random, words / 2, "\r\n");
    out += "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>\r\n" + text(random, words / 2, "<br>\r\n") + "</body></html>\r\n";
    if (withAttachment)
        out += "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + attachment(random, (bytes - words) / 4 * 3);
    return out + "--b--\r\n";
}

std::string header(std::size_t i)
{
    const std::string domain = domainName(i), number = std::to_string(i);
    std::string out = "Return-Path: <user" + number + "@" + domain + ">\r\nReceived: from mail." + domain + " (mail." + domain
        + " [192.0.2.7])\r\n\tby mx.reader.example (Postfix) with ESMTPS id 4FA" + number
        + "BC\r\n\tfor <reader@reader.example>; Sat, 21 Nov 2026 10:00:09 +0000 (UTC)\r\n";
    for (int hop = 6; hop > 0; --hop)
        out += "Received: from h" + std::to_string(hop) + "." + domain + " (h" + std::to_string(hop) + "." + domain + " [198.51.100." + std::to_string(hop)
            + "])\r\n\tby mail." + domain + " (Postfix) with ESMTP id 7C" + number + "D" + std::to_string(hop) + ";\r\n\tSat, 21 Nov 2026 10:00:0"
            + std::to_string(hop) + " +0000 (UTC)\r\n";
    for (int field = 0; field < 10; ++field)
        out += "X-Field-" + std::to_string(field) + ": a value that is about as long as values are in practice, folded\r\n\tonce\r\n";
    return out + "From: \"A User\" <user" + number + "@" + domain + ">\r\nTo: reader@reader.example\r\nSubject: Message number " + number
        + "\r\nDate: Sat, 21 Nov 2026 09:59:59 +0000\r\nMessage-ID: <" + number + "@" + domain
        + ">\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n";
}

constexpr const char *envelope =
    "Received: from mail.sender1.example (mail.sender1.example [192.0.2.7])\r\n\tby mx.reader.example (Postfix) with ESMTPS id 4FA7BC;"
    " Sat, 21 Nov 2026 10:00:09 +0000\r\n";
constexpr const char *plainFields = "From: a@sender1.example\r\nTo: b@reader.example\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 09:59:59 +0000\r\n";

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string out;
    out.reserve(piece.size() * times);
    while (times-- > 0)
        out += piece;
    return out;
}

std::string parts(std::size_t count)
{
    return envelope + std::string(plainFields) + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + repeated("--b\r\n\r\nx\r\n", count) + "--b--\r\n";
}

std::string nested(std::size_t depth)
{
    std::string out = envelope + std::string(plainFields) + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (std::size_t i = 0; i < depth; ++i)
        out += "--b" + std::to_string(i) + "\r\nContent-Type: multipart/mixed; boundary=b" + std::to_string(i + 1) + "\r\n\r\n";
    return out;
}

} // namespace

BenchMail makeBenchMail(std::size_t count)
{
    BenchMail mail;
    std::mt19937 random(7);
    struct Kind {
        const SigningKey &key;
        const char *selector;
        std::size_t &used;
    };
    Kind kinds[] = {
        {SigningKey::rsa(2048), "s2048", mail.rsa2048}, {SigningKey::rsa(1024), "s1024", mail.rsa1024}, {SigningKey::ed25519(), "ed", mail.ed25519}};
    for (std::size_t i = 0; i < domains; ++i) {
        const std::string domain = domainName(i);
        for (const Kind &kind : kinds)
            mail.records[std::string(kind.selector) + "._domainkey." + domain] = kind.key.record();
        mail.records[domain] = "v=spf1 include:_spf." + domain + " -all";
        mail.records["_spf." + domain] = "v=spf1 ip4:203.0.113.0/24 include:_more." + domain + " ~all";
        mail.records["_more." + domain] = "v=spf1 ip4:192.0.2.0/24 ~all";
        mail.records["_dmarc." + domain] = "v=DMARC1; p=reject; rua=mailto:dmarc@" + domain;
    }
    for (std::size_t i = 0; i < count; ++i) {
        // The median of real mail is 15 KB, a twentieth of it is above 240 KB.
        const double size = 15'000 * std::exp(1.4 * (double(random() % 1000) + double(random() % 1000) + double(random() % 1000) - 1500) / 500);
        std::string message = header(i) + body(random, std::size_t(std::min(size, 2e6)), random() % 4 == 0);
        const std::size_t bodyBytes = message.size() - message.find("\r\n\r\n") - 4;
        const std::size_t signatures = 1 + random() % 2;
        for (std::size_t s = 0; s < signatures; ++s) {
            Kind &kind = kinds[random() % 10 < 8 ? 0 : 1 + random() % 2];
            test::DkimOptions options;
            options.domain = domainName(i);
            options.selector = kind.selector;
            message = test::dkimSign(message, kind.key, options);
            ++kind.used;
            mail.bodyBytesPerSignature += double(bodyBytes);
        }
        mail.bodyBytesShared += double(bodyBytes);
        mail.bytes += double(message.size());
        mail.messages.push_back(std::move(message));
    }
    return mail;
}

test::LoopbackDns::Handler answering(const BenchMail &mail)
{
    return [&mail](std::string_view query, test::Over) {
        const std::string name = packet::questionName(query);
        const unsigned type = packet::questionType(query);
        constexpr unsigned typeA = 1, typeTxt = 16, hour = 3600;
        const auto found = mail.records.find(name);
        if (type == typeTxt && found != mail.records.end())
            return std::vector<std::string>{packet::reply(query, 0, {packet::record(name, typeTxt, hour, packet::txt(found->second))})};
        if (type == typeA)
            return std::vector<std::string>{packet::reply(query, 0, {packet::record(name, typeA, hour, std::string("\xC0\0\2\7", 4))})};
        return std::vector<std::string>{packet::reply(query, 0, {})};
    };
}

std::vector<Hostile> hostileMessages()
{
    const auto fields = [](std::size_t n) { return repeated(envelope, n) + plainFields + "\r\nx\r\n"; };
    const auto longLine = [](std::size_t n) { return envelope + std::string(plainFields) + "X-Long: " + std::string(n, 'x') + "\r\n\r\nx\r\n"; };
    const auto folds = [](std::size_t n) { return envelope + std::string(plainFields) + "X-Folds: a" + repeated("\r\n b", n) + "\r\n\r\nx\r\n"; };
    const auto blanks = [](std::size_t n) { return envelope + std::string(plainFields) + "X-Blanks: a" + std::string(n, ' ') + "b\r\n\r\nx\r\n"; };
    const auto signatures = [](std::size_t n) {
        return repeated("DKIM-Signature: v=1; a=rsa-sha256; d=sender1.example; s=s2048; h=from:to;\r\n\tbh=AAAA; b=AAAA\r\n", n) + envelope + plainFields
            + "\r\nx\r\n";
    };
    const auto bodyBlanks = [](std::size_t n) { return envelope + std::string(plainFields) + "\r\nx" + std::string(n, ' ') + "x\r\n"; };
    const auto emptyLines = [](std::size_t n) { return envelope + std::string(plainFields) + "\r\nx\r\n" + repeated("\r\n", n) + "x\r\n"; };
    const auto types = [](std::size_t n) {
        std::string text = envelope + std::string(plainFields) + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (std::size_t i = 0; i < n; ++i)
            text += "--b\r\nContent-Type: text/x-" + std::to_string(i) + "; a=b\r\n\r\nx\r\n";
        return text;
    };
    const auto dashes = [](std::size_t n) {
        return envelope + std::string(plainFields) + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + std::string(n, '-') + "\r\n";
    };
    return {{"Received fields", fields, 20'000},      {"one header line", longLine, 1'000'000},
            {"folds in a field", folds, 260'000},     {"blanks in a field", blanks, 1'000'000},
            {"MIME parts", parts, 100'000},           {"nested multiparts", nested, 20'000},
            {"signatures", signatures, 1'000},        {"blanks in the body", bodyBlanks, 5'000'000},
            {"empty lines", emptyLines, 5'000'000},   {"types of parts", types, 50'000},
            {"dashes in the body", dashes, 5'000'000}};
}

std::string messageOfSize(std::size_t bodyBytes)
{
    std::mt19937 random(3);
    return header(1) + text(random, bodyBytes, "\r\n");
}

} // namespace heloscope::bench
