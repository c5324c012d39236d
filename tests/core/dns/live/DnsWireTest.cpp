#include "core/dns/live/DnsWire.h"

#include "tests/support/LoopbackDns.h"
#include "tests/support/ToString.h"

#include <cstdlib>
#include <memory>

// ldns/common.h defines bool, true and false as macros in C++ unless <stdbool.h> came first.
#include <stdbool.h>

#include <ldns/ldns.h>

using namespace heloscope;
using namespace heloscope::dns;
namespace packet = heloscope::test::packet;
using heloscope::test::text;

namespace {

constexpr std::uint16_t id = 0x1234;
const DnsQuestion txtQuestion{"a.test", DnsType::TXT};

std::string soa(std::string_view zone, std::uint32_t ttl, std::uint32_t minimum)
{
    return packet::record(zone, 6, ttl,
                          packet::name("ns.test") + packet::name("root.test") + packet::u32(1) + packet::u32(2) + packet::u32(3) + packet::u32(4)
                              + packet::u32(minimum));
}

DecodedReply decode(const std::string &bytes, const DnsQuestion &question = txtQuestion, AdBit adBit = AdBit::Ignore)
{
    return decodeReply(bytes, question, id, adBit, "192.0.2.53:53");
}

std::string joined(const std::vector<std::string> &list)
{
    std::string out;
    for (const std::string &item : list)
        out += (out.empty() ? "" : "|") + item;
    return out;
}

} // namespace

// What ldns reads from the same reply: the type of the first answer and the octets of its fields, in order.
std::string ldnsReading(const std::string &bytes, int *type)
{
    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(&raw, reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)> parsed(raw, ldns_pkt_free);
    if (ldns_rr_list_rr_count(ldns_pkt_answer(raw)) != 1)
        return {};
    const ldns_rr *record = ldns_rr_list_rr(ldns_pkt_answer(raw), 0);
    *type = int(ldns_rr_get_type(record));
    std::string fields;
    for (std::size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(record, i);
        fields.append(reinterpret_cast<const char *>(ldns_rdf_data(field)), ldns_rdf_size(field));
    }
    return fields;
}

// The same question, written by ldns.
std::string ldnsWriting(const DnsQuestion &question, Edns edns)
{
    ldns_rdf *owner = nullptr;
    if (ldns_str2rdf_dname(&owner, question.name.c_str()) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)> query(ldns_pkt_query_new(owner, ldns_rr_type(question.type), LDNS_RR_CLASS_IN, LDNS_RD),
                                                                    ldns_pkt_free);
    ldns_pkt_set_id(query.get(), id);
    ldns_pkt_set_ad(query.get(), true);
    if (edns == Edns::Use)
        ldns_pkt_set_edns_udp_size(query.get(), ednsBufferSize);
    std::uint8_t *bytes = nullptr;
    std::size_t size = 0;
    if (ldns_pkt2wire(&bytes, query.get(), &size) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<std::uint8_t, decltype(&std::free)> owned(bytes, std::free);
    return std::string(bytes, bytes + size);
}

class DnsWireTest : public QObject {
    Q_OBJECT
private slots:
    void queryIsExact()
    {
        const std::string query = encodeQuery({"_dmarc.a.test", DnsType::TXT}, id);
        COMPARE_TEXT(query, std::string("\x12\x34\x01\x20\0\1\0\0\0\0\0\1\6_dmarc\1a\4test\0\0\x10\0\1\0\0\x29\x04\xd0\0\0\0\0\0\0", 42));
        QCOMPARE(encodeQuery({"a.test", DnsType::A}, id, Edns::LeaveOut).size(), std::size_t(12 + 8 + 4));
        QVERIFY(encodeQuery({"a..test", DnsType::A}, id).empty());
        QVERIFY(encodeQuery({"", DnsType::A}, id).empty());
        QVERIFY(encodeQuery({std::string(64, 'a') + ".test", DnsType::A}, id).empty());
        QVERIFY(!encodeQuery({std::string(63, 'a') + ".test", DnsType::A}, id).empty());
        std::string longName = "a";
        while (longName.size() < 255)
            longName += ".a";
        QVERIFY(encodeQuery({longName, DnsType::A}, id).empty());
    }

    void anotherLibraryWritesTheSameQuestion()
    {
        for (const DnsType type : {DnsType::A, DnsType::TXT, DnsType::TLSA, DnsType::DNSKEY}) {
            for (const char *name : {"a", "_25._tcp.mail.a.test", "xn--strae-oqa.example"}) {
                for (const Edns edns : {Edns::Use, Edns::LeaveOut}) {
                    const std::string theirs = ldnsWriting({name, type}, edns);
                    QVERIFY(!theirs.empty());
                    COMPARE_TEXT(encodeQuery({name, type}, id, edns), theirs);
                }
            }
        }
    }

    void recordsBecomeValues_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("rdata");
        QTest::addColumn<QByteArray>("value"); // empty = malformed
        const auto row = [](const char *name, DnsType type, const std::string &rdata, const char *value) {
            QTest::newRow(name) << int(type) << QByteArray::fromStdString(rdata) << QByteArray(value);
        };
        row("A", DnsType::A, {char(192), 0, 2, 1}, "192.0.2.1");
        row("AAAA", DnsType::AAAA, std::string("\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\1", 16), "2001:db8::1");
        row("MX", DnsType::MX, packet::u16(10) + packet::name("MX.a.Test"), "10 mx.a.test");
        row("null MX", DnsType::MX, packet::u16(0) + packet::name(""), "0 .");
        row("PTR", DnsType::PTR, packet::name("Host.a.test"), "host.a.test");
        row("NS", DnsType::NS, packet::name("ns.a.test"), "ns.a.test");
        row("CNAME asked for", DnsType::CNAME, packet::name("b.test"), "b.test");
        row("label with a dot", DnsType::PTR, std::string("\3a.b\4test\0", 10), "a\\046b.test");
        row("label with a space and NUL", DnsType::PTR, std::string("\3a \0\4test\0", 10), "a\\032\\000.test");
        row("TXT of one string", DnsType::TXT, packet::txt("v=spf1 -all"), "v=spf1 -all");
        row("TXT of three strings", DnsType::TXT, packet::txt("v=DKIM1; ") + packet::txt("p=\"a\\") + packet::txt(";b"), "v=DKIM1; p=\"a\\;b");
        row("TXT with an empty string", DnsType::TXT, packet::txt("a") + packet::txt("") + packet::txt("b"), "ab");
        row("TLSA", DnsType::TLSA, {3, 1, 1, char(0xab), char(0xcd)}, "3 1 1 abcd");
        row("DS", DnsType::DS, packet::u16(12345) + std::string{8, 2, char(0xab)}, "12345 8 2 ab");
        row("DNSKEY", DnsType::DNSKEY, packet::u16(257) + std::string{3, 13, 'a', 'b', 'c'}, "257 3 13 YWJj");
        row("A of three octets", DnsType::A, "abc", "");
        row("A of five octets", DnsType::A, "abcde", "");
        row("TXT without string", DnsType::TXT, "", "");
        row("PTR with octets behind the name", DnsType::PTR, packet::name("a.test") + "x", "");
        row("TXT string longer than the record", DnsType::TXT, std::string("\x09") + "abc", "");
        row("MX without host", DnsType::MX, packet::u16(10), "");
    }
    void recordsBecomeValues()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, rdata);
        QFETCH(QByteArray, value);
        const DnsQuestion question{"a.test", DnsType(type)};
        const std::string bytes = packet::reply(encodeQuery(question, id), 0, {packet::record("A.Test", unsigned(type), 300, text(rdata))});
        const DecodedReply decoded = decode(bytes, question);
        if (value.isEmpty()) {
            COMPARE_TEXT(decoded.reply.answer.error, "MALFORMED");
            return;
        }
        QVERIFY(decoded.kind == ReplyKind::Answer);
        QVERIFY(decoded.reply.answer.answered());
        COMPARE_TEXT(joined(decoded.reply.answer.values), text(value));
        QCOMPARE(decoded.reply.answer.ttl.value_or(0), 300u);
        COMPARE_TEXT(decoded.reply.answer.server, "192.0.2.53:53");
        QVERIFY(!decoded.reply.answer.wire.empty());
        int ldnsType = 0;
        const std::string ldnsFields = ldnsReading(bytes, &ldnsType);
        QCOMPARE(ldnsType, type);
        COMPARE_TEXT(ldnsFields, text(rdata));
    }

    void severalRecordsKeepTheirOrder()
    {
        const std::string query = encodeQuery(txtQuestion, id);
        const DecodedReply decoded = decode(
            packet::reply(query, 0,
                          {packet::record("a.test", 16, 60, packet::txt("b")), packet::record("other.test", 16, 5, packet::txt("not ours")),
                           packet::record("a.test", 16, 30, packet::txt("a")), packet::record("a.test", 1, 1, "abcd")}));
        COMPARE_TEXT(joined(decoded.reply.answer.values), "b|a");
        QCOMPARE(decoded.reply.answer.ttl.value_or(0), 30u);
    }

    void onlyOurReplyCounts()
    {
        const std::string query = encodeQuery(txtQuestion, id);
        const std::string good = packet::reply(query, 0, {});
        QVERIFY(decode(good).kind == ReplyKind::Answer);
        QVERIFY(decodeReply(good, txtQuestion, id + 1, AdBit::Ignore, {}).kind == ReplyKind::NotOurs);
        QVERIFY(decode(query).kind == ReplyKind::NotOurs); // our own query sent back
        QVERIFY(decode(good, {"b.test", DnsType::TXT}).kind == ReplyKind::NotOurs);
        QVERIFY(decode(good, {"a.test", DnsType::A}).kind == ReplyKind::NotOurs);
        std::string chaos = good;
        chaos[12 + 8 + 3] = 3; // class CH
        QVERIFY(decode(chaos).kind == ReplyKind::NotOurs);
        std::string update = good;
        update[2] = char(update[2] | 0x28); // opcode 5
        QVERIFY(decode(update).kind == ReplyKind::NotOurs);
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(decode(good.substr(0, size)).kind == ReplyKind::NotOurs);
        std::string upper = good;
        upper[13] = 'A';
        QVERIFY(decode(upper).kind == ReplyKind::Answer);
    }

    void statusFollowsTheResponseCode()
    {
        const std::string query = encodeQuery(txtQuestion, id);
        DecodedReply decoded = decode(packet::reply(query, 3, {}, {soa("test", 900, 60)}));
        QVERIFY(decoded.reply.answer.status == DnsStatus::NoSuchDomain);
        QCOMPARE(decoded.reply.answer.ttl.value_or(0), 60u); // RFC 2308 §5
        decoded = decode(packet::reply(query, 0, {}, {soa("test", 30, 60)}));
        QVERIFY(decoded.reply.answer.status == DnsStatus::NoData);
        QCOMPARE(decoded.reply.answer.ttl.value_or(0), 30u);
        decoded = decode(packet::reply(query, 0, {}));
        QVERIFY(decoded.reply.answer.status == DnsStatus::NoData);
        QVERIFY(!decoded.reply.answer.ttl);
        decoded = decode(packet::reply(query, 2, {}));
        QVERIFY(decoded.kind == ReplyKind::OtherServer);
        COMPARE_TEXT(decoded.reply.answer.error, "SERVFAIL");
        decoded = decode(packet::reply(query, 5, {}));
        COMPARE_TEXT(decoded.reply.answer.error, "REFUSED");
        decoded = decode(packet::reply(query, 9, {}));
        COMPARE_TEXT(decoded.reply.answer.error, "RCODE-9");
        QVERIFY(decode(packet::reply(query, 1, {})).kind == ReplyKind::NoEdns);
        QVERIFY(decode(query.substr(0, 2) + std::string("\x81\x81\0\0\0\0\0\0\0\0", 10)).kind == ReplyKind::NoEdns);
        QVERIFY(decode(packet::reply(query, 0x0200, {})).kind == ReplyKind::Truncated);
    }

    void validationFailureIsNamed()
    {
        // SERVFAIL with an OPT record that carries an extended error (RFC 8914): 6 = DNSSEC Bogus, 22 = no authority reachable.
        const std::string query = encodeQuery(txtQuestion, id);
        for (const auto &[code, expected] : {std::pair<unsigned, const char *>(6, "BOGUS"), {9, "BOGUS"}, {22, "SERVFAIL"}, {5, "SERVFAIL"}}) {
            std::string reply = packet::reply(query, 2, {});
            reply[11] = 1;
            reply += std::string(1, '\0') + packet::u16(41) + packet::u16(1232) + packet::u32(0) + packet::u16(6) + packet::u16(15) + packet::u16(2)
                + packet::u16(code);
            COMPARE_TEXT(decode(reply).reply.answer.error, expected);
        }
    }

    void adBitCountsOnlyWhereBelieved()
    {
        const std::string reply = packet::reply(encodeQuery(txtQuestion, id), 0x0020, {packet::record("a.test", 16, 60, packet::txt("x"))});
        QVERIFY(!decode(reply, txtQuestion, AdBit::Ignore).reply.answer.secure);
        QVERIFY(decode(reply, txtQuestion, AdBit::Believe).reply.answer.secure == true);
        const std::string unsignedReply = packet::reply(encodeQuery(txtQuestion, id), 0, {packet::record("a.test", 16, 60, packet::txt("x"))});
        QVERIFY(!decode(unsignedReply, txtQuestion, AdBit::Believe).reply.answer.secure);
    }

    void aliasesAreFollowedInsideTheReply()
    {
        const std::string query = encodeQuery(txtQuestion, id);
        const auto alias = [](const char *from, const char *to) { return packet::record(from, 5, 20, packet::name(to)); };
        DecodedReply decoded = decode(
            packet::reply(query, 0, {alias("b.test", "C.test"), packet::record("c.test", 16, 60, packet::txt("x")), alias("a.test", "b.test")}));
        COMPARE_TEXT(joined(decoded.reply.answer.values), "x");
        COMPARE_TEXT(joined(decoded.reply.answer.aliases), "b.test|c.test");
        QCOMPARE(decoded.reply.answer.ttl.value_or(0), 20u);

        decoded = decode(packet::reply(query, 0, {alias("a.test", "elsewhere.example")}));
        COMPARE_TEXT(decoded.reply.continueAt, "elsewhere.example");
        decoded = decode(packet::reply(query, 0, {alias("a.test", "b.test")}, {soa("test", 60, 60)}));
        COMPARE_TEXT(decoded.reply.continueAt, "");
        QVERIFY(decoded.reply.answer.status == DnsStatus::NoData);
        decoded = decode(packet::reply(query, 3, {alias("a.test", "b.test")}));
        COMPARE_TEXT(decoded.reply.continueAt, "");
        QVERIFY(decoded.reply.answer.status == DnsStatus::NoSuchDomain);

        decoded = decode(packet::reply(query, 0, {alias("a.test", "b.test"), alias("b.test", "a.test")}));
        COMPARE_TEXT(decoded.reply.answer.error, "LOOP");
        decoded = decode(packet::reply(query, 0, {alias("a.test", "a.test")}));
        COMPARE_TEXT(decoded.reply.answer.error, "LOOP");
        std::vector<std::string> chain{alias("a.test", "n0.test")};
        for (int i = 0; i < 20; ++i)
            chain.push_back(alias(("n" + std::to_string(i) + ".test").c_str(), ("n" + std::to_string(i + 1) + ".test").c_str()));
        COMPARE_TEXT(decode(packet::reply(query, 0, chain)).reply.answer.error, "LOOP");
    }

    void tooMuchTextIsRefused()
    {
        // No packet holds 64 KiB of text, so the limit of a packet is met first.
        std::string reply = packet::reply(encodeQuery(txtQuestion, id), 0, {});
        reply.resize(70000);
        COMPARE_TEXT(decode(reply).reply.answer.error, "TOO-LARGE");
    }

    void brokenPacketsAreFailures()
    {
        const std::string query = encodeQuery(txtQuestion, id);
        std::string promised = packet::reply(query, 0, {});
        promised[7] = 5; // five answers promised, none there
        COMPARE_TEXT(decode(promised).reply.answer.error, "MALFORMED");
        std::string looping = packet::reply(query, 0, {"x"});
        looping.pop_back();
        const std::size_t at = looping.size();
        looping += std::string{char(0xc0 | at >> 8), char(at)} + packet::u16(16) + packet::u16(1) + packet::u32(1) + packet::u16(2) + packet::txt("a");
        COMPARE_TEXT(decode(looping).reply.answer.error, "MALFORMED");
        const std::string good = packet::reply(query, 0, {packet::record("a.test", 16, 60, packet::txt("abc"))});
        for (std::size_t size = query.size(); size < good.size(); ++size)
            QVERIFY(!decode(good.substr(0, size)).reply.answer.answered());
    }
};

QTEST_APPLESS_MAIN(DnsWireTest)
#include "DnsWireTest.moc"
