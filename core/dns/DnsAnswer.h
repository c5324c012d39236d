// Questions to the name service and their answers, as values. RFC 1034/1035; CONTRACT "DNS answers file".
#pragma once

#include "core/base/DateTime.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope {

enum class DnsType : std::uint16_t { A = 1, NS = 2, CNAME = 5, PTR = 12, MX = 15, TXT = 16, AAAA = 28, DS = 43, DNSKEY = 48, TLSA = 52 };
/// "A", "TXT" …; parse: in any case, nothing for a type we do not use.
std::string_view toString(DnsType type);
std::optional<DnsType> parseDnsType(std::string_view text);

/// `name` is lower case, A-labels, without final dot, and has passed domain::isWireName: any printable octet
/// but the backslash may stand in it, also the space.
struct DnsQuestion {
    std::string name;
    DnsType type = DnsType::A;
    friend auto operator<=>(const DnsQuestion &, const DnsQuestion &) = default;
};

/// Asked of a server that has only denied names so far: this one always exists (RFC 3172). Some networks deny everything, and "no such
/// domain" from there must not count against a sender.
inline const DnsQuestion existenceProbe{"arpa", DnsType::NS};

/// DnsAnswer::error of a TXT answer above maxTxtAnswerBytes.
inline constexpr std::string_view tooLargeError = "TOO-LARGE";

enum class DnsStatus { Answered, NoSuchDomain, NoData, Failed, NotAsked };
std::string_view toString(DnsStatus status);

struct DnsAnswer {
    DnsStatus status = DnsStatus::NotAsked;
    /// Final records after following CNAMEs. A, AAAA: canonical address text. MX: "10 host" ("0 ." = null MX). PTR, NS, CNAME: a
    /// name, lower case, no final dot. TXT: the strings of one record joined, any octets. Order as received.
    std::vector<std::string> values;
    std::optional<std::uint32_t> ttl;
    std::optional<bool> secure;   // true: validated, or AD over loopback or DoH; else nothing
    std::string error;            // for Failed: "SERVFAIL", "TIMEOUT", "REFUSED", "LOOP", "TOO-LARGE", "BOGUS", "UNREACHABLE" …
    std::string server;           // who answered, "127.0.0.1:53", a DoH URL, or empty for an answers file
    std::optional<UnixTime> askedAt;
    std::string wire;             // the reply packet, or empty
    std::vector<std::string> aliases; // names of the CNAME chain, in order
    /// In a report: the question tells the name of the sender's mailbox (DnsView::markMailboxName). `withheld`: so it was not asked.
    bool mailboxName = false, withheld = false;

    bool answered() const { return status == DnsStatus::Answered; }
    bool absent() const { return status == DnsStatus::NoSuchDomain || status == DnsStatus::NoData; }
};

/// A question with its answer. Made once and never changed, so that cache, tables and reports hold the same one.
using DnsEntry = std::pair<const DnsQuestion, DnsAnswer>;
using DnsEntryPtr = std::shared_ptr<const DnsEntry>;
inline DnsEntryPtr makeDnsEntry(DnsQuestion question, DnsAnswer answer) { return std::make_shared<const DnsEntry>(std::move(question), std::move(answer)); }

/// A question looked up without a copy of its name, hashed once on its way through views, tables and caches.
struct DnsKey {
    DnsKey(std::string_view lowerName, DnsType ofType);
    DnsKey(const DnsQuestion &question) : DnsKey(question.name, question.type) {}
    /// What `known` is about, whose hash was kept: where that very entry is found, nothing is compared.
    DnsKey(const DnsEntry &known, std::size_t itsHash) : name(known.first.name), type(known.first.type), hash(itsHash), entry(&known) {}
    DnsQuestion question() const { return {std::string(name), type}; }
    bool asks(const DnsQuestion &other) const { return type == other.type && name == other.name; }
    bool asks(const DnsEntry &other) const { return entry == &other || asks(other.first); }

    std::string_view name;
    DnsType type;
    std::size_t hash;
    const DnsEntry *entry = nullptr;
};

/// Entries by question, in the order of the questions. Reads like a std::map; a copy shares the answers.
class DnsAnswers {
public:
    class const_iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = DnsEntry;
        using difference_type = std::ptrdiff_t;
        using pointer = const DnsEntry *;
        using reference = const DnsEntry &;
        const_iterator() = default;
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        const_iterator &operator++() { return ++m_at, *this; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        friend class DnsAnswers;
        explicit const_iterator(const DnsEntryPtr *at) : m_at(at) {}
        const DnsEntryPtr *m_at = nullptr;
    };

    DnsAnswers() = default;
    DnsAnswers(std::initializer_list<DnsEntry> entries);

    const_iterator begin() const { return const_iterator(m_entries.data()); }
    const_iterator end() const { return const_iterator(m_entries.data() + m_entries.size()); }
    std::size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }
    void reserve(std::size_t count) { m_entries.reserve(count); }
    const_iterator find(const DnsQuestion &question) const;
    bool contains(const DnsQuestion &question) const { return find(question) != end(); }
    /// The entry there, to be held by somebody else as well.
    const DnsEntryPtr &share(const_iterator at) const { return *at.m_at; }
    /// Throws std::out_of_range where the question is not there.
    const DnsAnswer &at(const DnsQuestion &question) const;

    /// Where the question is not there yet.
    void insert(DnsEntryPtr entry);
    /// In place of what may be there.
    void set(DnsEntryPtr entry);
    void set(DnsQuestion question, DnsAnswer answer) { set(makeDnsEntry(std::move(question), std::move(answer))); }

private:
    std::vector<DnsEntryPtr>::iterator placeOf(const DnsQuestion &question);
    std::vector<DnsEntryPtr> m_entries; // sorted
};

/// True where look-ups were tried and no server of the real name service could be reached on port 53 at all, so that another way (DoH)
/// is worth offering.
bool noServerReachable(const DnsAnswers &answers);

} // namespace heloscope
