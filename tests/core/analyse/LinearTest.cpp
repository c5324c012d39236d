// Time grows with the input, not with its square: each hostile shape at n and at 2 n.
#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"

#include <ctime>
#include <functional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace heloscope;

namespace {

const std::string from = "From: a@b.example\r\n";

std::string times(std::size_t n, const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < n; ++i)
        out += text;
    return out;
}

struct Shape {
    const char *name;
    std::size_t n;
    std::string (*make)(std::size_t n);
};

// clang-format off
const Shape shapes[] = {
    {"folds", 100'000, [](std::size_t n) { return from + "X: a" + times(n, "\r\n b") + "\r\n\r\n"; }},
    {"folds of From", 20'000, [](std::size_t n) { return "From: a" + times(n, "\r\n b") + " <a@b.example>\r\n\r\n"; }},
    {"blanks in a field", 2'000'000, [](std::size_t n) { return from + "Subject: a" + std::string(n, ' ') + "b\r\n\r\n"; }},
    {"blanks in the body", 2'000'000, [](std::size_t n) { return from + "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=b.example; s=s; h=from; bh=AAAA; b=AAAA\r\n\r\n" + std::string(n, ' ') + "b\r\n"; }},
    {"empty lines", 500'000, [](std::size_t n) { return from + "DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=b.example; s=s; h=from; bh=AAAA; b=AAAA\r\n\r\n" + times(n, "\r\n") + "b\r\n"; }},
    {"fields", 40'000, [](std::size_t n) { return from + times(n, "X-A: b\r\n") + "\r\n"; }},
    {"vendor fields", 5'000, [](std::size_t n) { return from + times(n, "X-Spam-Status: No, score=1 tests=A,B\r\n") + "\r\n"; }},
    {"From fields", 2'000, [](std::size_t n) { return times(n, from) + "\r\n"; }},
    {"Received", 800, [](std::size_t n) { return times(n, "Received: from a.example (b.example [192.0.2.1]) by c.example with ESMTP id 1; Mon, 19 Oct 2026 09:00:00 +0000\r\n") + from + "\r\n"; }},
    {"one long Received", 100'000, [](std::size_t n) { return "Received: from a.example (" + times(n, "(a [1.2.3.4]; ") + ") by c.example; Mon, 19 Oct 2026 09:00:00 +0000\r\n" + from + "\r\n"; }},
    {"addresses", 4'000, [](std::size_t n) { return "From: " + times(n, "\"a, b\" <a@b.example>, ") + "c@d.example\r\n\r\n"; }},
    {"comments in From", 100'000, [](std::size_t n) { return "From: " + std::string(n, '(') + "a" + std::string(n, ')') + " a@b.example\r\n\r\n"; }},
    {"quotes in From", 200'000, [](std::size_t n) { return "From: " + times(n, "\"\\\"\" ") + "<a@b.example>\r\n\r\n"; }},
    {"encoded words", 40'000, [](std::size_t n) { return from + "Subject: " + times(n, "=?utf-8?B?w6Q=?= ") + "\r\n\r\n"; }},
    {"recorded results", 20'000, [](std::size_t n) { return "Authentication-Results: mx.b.example" + times(n, "; dkim=pass (a) header.d=b.example") + "\r\n" + from + "\r\n"; }},
    {"recorded fields", 2'000, [](std::size_t n) { return times(n, "Authentication-Results: mx.b.example; spf=pass smtp.mailfrom=b.example\r\n") + from + "\r\n"; }},
    {"tags of a signature", 100'000, [](std::size_t n) { return "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=s; h=from; bh=AAAA; b=AAAA" + times(n, "; x=1") + "\r\n" + from + "\r\n"; }},
    {"names of h=", 5'000, [](std::size_t n) { return "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=s; bh=AAAA; b=AAAA; h=from" + times(n, ":from") + "\r\n" + times(n, "X: y\r\n") + from + "\r\n"; }},
    {"parts", 20'000, [](std::size_t n) { return from + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + times(n, "--b\r\n\r\nx\r\n") + "--b--\r\n"; }},
    {"lines that nearly are boundaries", 200'000, [](std::size_t n) { return from + "Content-Type: multipart/mixed; boundary=" + std::string(70, 'b') + "\r\n\r\n" + times(n, "--" + std::string(60, 'b') + "\r\n"); }},
    {"parts of different types", 10'000, [](std::size_t n) { std::string out = from + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"; for (std::size_t i = 0; i < n; ++i) out += "--b\r\nContent-Type: text/x-" + std::to_string(i) + "; a=b\r\n\r\nx\r\n"; return out; }},
    {"dashes", 1'000'000, [](std::size_t n) { return from + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + std::string(n, '-'); }},
    {"dots", 300'000, [](std::size_t n) { return from + "\r\n" + times(n, ".\r\n"); }},
    {"quoted-printable in one line", 300'000, [](std::size_t n) { return from + "Content-Type: application/zip\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + times(n, "=41 ="); }},
    {"parameters", 20'000, [](std::size_t n) { return from + "Content-Type: text/plain" + times(n, "; a*1*=b") + "\r\n\r\nx\r\n"; }},
    {"tags of HTML", 200'000, [](std::size_t n) { return from + "Content-Type: text/html\r\n\r\n" + times(n, "<b>x<!"); }},
    {"links", 4'000, [](std::size_t n) { return from + "\r\n" + times(n, "https://a.example/b "); }},
    {"anchors never closed", 4'000, [](std::size_t n) { return from + "Content-Type: text/html\r\n\r\n" + times(n, "<a href=https://a.example>x "); }},
    {"recipients of a report", 4'000, [](std::size_t n) { return "From: MAILER-DAEMON@b.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; x\r\n\r\n" + times(n, "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n") + "--b--\r\n"; }},
    {"text of a report", 40'000, [](std::size_t n) { return "From: MAILER-DAEMON@b.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" + times(n, "<a@b.example>: 550 no\r\n"); }},
    {"ARC sets", 25, [](std::size_t n) { std::string out; for (std::size_t i = n; i > 0; --i) out += times(1, "ARC-Seal: i=" + std::to_string(i) + "; cv=pass; a=rsa-sha256; d=b.example; s=s; b=" + std::string(100'000, 'A') + "\r\n"); return out + from + "\r\n"; }},
};
// clang-format on

// The least of a few runs, so that other work on the machine does not count.
double milliseconds(const std::string &message)
{
    double least = 1e9;
    for (int run = 0; run < 5; ++run) {
        const std::clock_t begin = std::clock();
        test::analyse({.message = message, .answers = {}, .profile = "{}", .now = "2026-10-22T09:00:00Z", .world = test::World::Offline});
        least = std::min(least, 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return least;
}

} // namespace

class LinearTest : public QObject {
    Q_OBJECT
private slots:
    // Memory given back after each run costs page faults, for the larger input alone: what is measured here is our own time.
    void initTestCase()
    {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // those bring a memory of their own
        constexpr int mostKept = 1 << 30; // octets
        QVERIFY(::mallopt(M_TRIM_THRESHOLD, mostKept));
        QVERIFY(::mallopt(M_MMAP_THRESHOLD, 32 << 20));
#endif
    }
    void twiceTheInputTakesTwiceTheTime_data()
    {
        QTest::addColumn<int>("shape");
        for (std::size_t i = 0; i < std::size(shapes); ++i)
            QTest::newRow(shapes[i].name) << int(i);
    }

    void twiceTheInputTakesTwiceTheTime()
    {
        QFETCH(int, shape);
        const Shape &tried = shapes[shape];
        // Four times would be the square; what is over in a few milliseconds proves nothing, so there the bound is a time. A square
        // shows every time, a disturbance of the machine does not.
        constexpr double briefMs = 20, mostGrowth = 3;
        QString measured;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const double once = milliseconds(tried.make(tried.n)), twice = milliseconds(tried.make(2 * tried.n));
            if (twice < briefMs || twice < mostGrowth * once)
                return;
            measured += QStringLiteral("%1 ms, then %2 ms; ").arg(once).arg(twice);
        }
        QFAIL(qPrintable(measured));
    }
};

QTEST_GUILESS_MAIN(LinearTest)
#include "LinearTest.moc"
