// A message from shop.example as mx.home.example stored it, with its world of answers; each test changes what it needs.
#pragma once

#include "tests/support/Analysis.h"
#include "tests/support/Signer.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::test {

struct Scene {
    std::string from = "From: Shop <news@shop.example>\r\n";
    std::string mailFrom = "news@shop.example";
    std::string clientIp = "192.0.2.10", clientName = "mail.shop.example";
    std::string helo;                  // empty = clientName
    std::string to = "To: robin@home.example\r\n";
    std::string subject = "Subject: Your order\r\n";
    std::string date = "Date: Mon, 19 Oct 2026 08:59:00 +0000\r\nMessage-ID: <1@shop.example>\r\n";
    std::string more;                  // header fields below From, before signing
    std::string extra;                 // header fields between trace and From, put there after signing
    std::string above;                 // header fields above the border line
    std::string returnPath;            // whole field instead of the one made from mailFrom
    std::string body = "Hello,\r\nthank you for your order.\r\n";
    std::string lower = "Received: from app.shop.example (app.shop.example [192.0.2.99])\r\n\tby mail.shop.example (Postfix) with ESMTP id "
                        "4AB12CD34E;\r\n\tMon, 19 Oct 2026 08:59:30 +0000\r\n";
    std::string signDomain;            // signs where not empty
    std::vector<std::string> signedNames = {"from", "to", "subject", "date", "from", "subject"};
    DkimOptions sealing;               // further choices of the signer; domain and names are taken from above
    const SigningKey *key = &SigningKey::rsa();
    std::string secondSeal;            // a further signature by this domain, on top
    std::string afterSigning;          // appended to the body after signing
    std::string dmarc = "v=DMARC1; p=reject";  // empty = no record
    std::string spf = "v=spf1 ip4:192.0.2.10 -all"; // empty = no record
    bool keyPublished = true;
    bool authorExists = true;
    std::string moreAnswers;           // JSON objects with a leading comma
    std::string profile =
        R"({"receiving_hosts":["mx.home.example"],"authserv_ids":["mx.home.example"],"domains":["home.example"],"recipient":"robin@home.example"})";
    std::string whole;                 // the message itself, where building it is of no use
    std::string now = "2026-10-22T09:00:00Z";
    World world = World::Closed;
    Options options = {};              // the time and the world are set from above
    std::vector<std::string> remarks;  // of the case file it stood in
    std::string (*finish)(std::string) = nullptr; // the last change of the whole message

    void record(std::string_view name, std::string_view type, std::string_view value)
    {
        moreAnswers += ",{\"name\":\"" + std::string(name) + "\",\"type\":\"" + std::string(type) + "\",\"value\":\"" + std::string(value) + "\"}";
    }
    void failure(std::string_view name, std::string_view type)
    {
        moreAnswers += ",{\"name\":\"" + std::string(name) + "\",\"type\":\"" + std::string(type) + "\",\"error\":\"SERVFAIL\"}";
    }
    /// Adds to the reader's profile: `"known_domains":["bank.example"]`.
    void know(std::string_view entry) { profile.insert(profile.size() - 1, "," + std::string(entry)); }

    Question question() const
    {
        Question question;
        question.message = whole.empty() ? built() : whole;
        if (finish)
            question.message = finish(question.message);
        question.answers = answers();
        question.profile = profile;
        question.now = now;
        question.world = world;
        question.options = options;
        question.remarks = remarks;
        return question;
    }

private:
    std::string built() const
    {
        std::string authored = from + to + subject + date + more + "\r\n" + body;
        if (!signDomain.empty()) {
            DkimOptions choices = sealing;
            choices.domain = signDomain;
            choices.names = signedNames;
            authored = dkimSign(authored, *key, choices);
        }
        if (!secondSeal.empty()) {
            DkimOptions choices;
            choices.domain = secondSeal;
            choices.names = signedNames;
            authored = dkimSign(authored, SigningKey::rsa(), choices);
        }
        const std::string greeting = helo.empty() ? clientName : helo;
        const std::string trace = (returnPath.empty() ? "Return-Path: <" + mailFrom + ">\r\n" : returnPath) + above + "Received: from " + greeting + " ("
            + clientName + " [" + clientIp
            + "])\r\n\tby mx.home.example (Postfix) with ESMTPS id 086B1BCFD70\r\n\tfor <robin@home.example>; Mon, 19 Oct 2026 09:00:00 +0000\r\n" + lower;
        return trace + extra + authored + afterSigning;
    }

    std::string answers() const
    {
        std::string text = R"([{"name":"mx.home.example","type":"A","value":"198.51.100.1"})";
        const auto row = [&](const std::string &name, const std::string &type, const std::string &value) {
            text += ",{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"value\":\"" + value + "\"}";
        };
        if (authorExists)
            row("shop.example", "A", "192.0.2.10");
        if (!spf.empty())
            row("shop.example", "TXT", spf);
        if (!dmarc.empty())
            row("_dmarc.shop.example", "TXT", dmarc);
        row("evil.example", "TXT", "v=spf1 ip4:203.0.113.66 -all");
        if (!signDomain.empty() && keyPublished)
            row("sel._domainkey." + signDomain, "TXT", key->record());
        if (!secondSeal.empty() && secondSeal != signDomain)
            row("sel._domainkey." + secondSeal, "TXT", SigningKey::rsa().record());
        return text + moreAnswers + "]";
    }
};

/// Handed over by a machine of evil.example, with its own return path and nothing below.
inline void byStranger(Scene &scene)
{
    scene.mailFrom = "bounce@evil.example";
    scene.clientIp = "203.0.113.66";
    scene.clientName = "mail.evil.example";
    scene.lower.clear();
}

} // namespace heloscope::test
