#include "ui/export/Redaction.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/crypto/Hash.h"
#include "core/message/Address.h"
#include "core/message/EncodedWord.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t maxTermBytes = std::size_t(4) << 20;
constexpr std::size_t mostNames = 1000; // of recipients, each of which a hostile message can make a part of the next
constexpr std::size_t shortestPhrase = 3; // shorter ones are masked where they stand alone

constexpr std::string_view recipientFields[] = {
    "to",        "cc",        "bcc",       "delivered-to", "x-delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "apparently-to",
    "x-rcpt-to", "resent-to", "resent-cc", "resent-bcc",   "x-forwarded-to", "x-recipient"};
// Their values name the reader or the subject, often encoded.
constexpr std::string_view hiddenFields[] = {"subject",          "thread-topic",    "thread-index",        "comments",      "keywords",
                                             "list-unsubscribe", "x-forwarded-for", "x-failed-recipients", "x-feedback-id", "feedback-id"};
// Names of computers that are words of every report, or tell nothing.
constexpr std::string_view commonWords[] = {"localhost", "localdomain", "mail", "mailhub", "mx",   "smtp",    "relay", "gateway",  "server",     "host",
                                            "unknown",   "mta",         "exim", "postfix", "lmtp", "dovecot", "cyrus", "sendmail", "mailserver", "filter"};

template<typename List> bool isIn(const List &list, std::string_view text) { return std::find(std::begin(list), std::end(list), text) != std::end(list); }

bool isWordByte(char c) { return isAlnum(c) || (c & 0x80) != 0; }
bool isHostByte(char c) { return isWordByte(c) || c == '-' || c == '.' || c == '_'; }
bool isLocalPartByte(char c) { return isHostByte(c) || c == '+' || c == '=' || c == '%' || c == '/'; }

// What is compared: lower case, runs of blanks as one, "[.]" as a dot; with the place in the text each byte came from.
struct Folded {
    std::string text;
    std::vector<std::size_t> from; // one more than bytes: the end
};

Folded folded(std::string_view text)
{
    Folded result;
    result.text.reserve(text.size());
    result.from.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        char c = toLower(text[at]);
        if (text.substr(at, 3) == "[.]") {
            c = '.';
            length = 3;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            c = ' ';
            while (at + length < text.size() && std::string_view(" \t\r\n").find(text[at + length]) != std::string_view::npos)
                ++length;
        }
        result.text += c;
        result.from.push_back(at);
        at += length;
    }
    result.from.push_back(text.size());
    return result;
}

} // namespace

Redactor::Redactor(const Report &report, const Profile &profile)
{
    addProfile(profile);
    addReport(report);
    addHiddenFields(report);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (!m_terms[i].wholeOnly)
            m_finder.add(folded(m_terms[i].text).text, i);
    }
    m_finder.prepare();
}

void Redactor::add(Kind kind, std::string_view text, const std::string &mark, bool wholeOnly)
{
    // As it stands, and as reports show it: control characters visible, the middle of a long one left out.
    for (const std::string &form : {std::string(text), shownValue(text)}) {
        if (form.empty() || m_known.contains(folded(form).text))
            continue;
        m_bytes += form.size();
        if (m_bytes > maxTermBytes) {
            m_everyAddress = true;
            return;
        }
        m_known.emplace(folded(form).text, m_terms.size());
        m_terms.push_back({kind, form, mark, wholeOnly});
    }
}

void Redactor::addPerson(const std::string &address)
{
    const std::size_t at = address.rfind('@');
    if (address.empty() || m_known.contains(folded(address).text))
        return;
    const std::string mark = "[person " + std::to_string(++m_persons) + "]";
    const bool isWord = at == std::string::npos;
    add(isWord ? Kind::Phrase : Kind::Address, address, mark, isWord && address.size() < shortestPhrase);
    if (isWord)
        return;
    // As a part of other addresses (VERP, BATV) and of links.
    for (const char *between : {"=", "%40"})
        add(Kind::Address, address.substr(0, at) + between + address.substr(at + 1), mark);
}

void Redactor::addHost(const std::string &host)
{
    const std::string name = lowered(host);
    if (name.empty() || name == "127.0.0.1" || name == "::1" || name == "localhost" || m_known.contains(folded(name).text))
        return;
    add(Kind::Host, host, "[host " + std::to_string(++m_hosts) + "]", isIn(commonWords, name) || name.size() < shortestPhrase);
}

void Redactor::addDomain(const std::string &domain)
{
    std::string name = domain.starts_with("*.") ? domain.substr(2) : domain;
    if (!name.empty() && !m_known.contains(folded(name).text))
        add(Kind::Domain, name, "[own domain " + std::to_string(++m_domains) + "]");
}

void Redactor::addPhrase(const std::string &phrase, std::string_view mark)
{
    std::string_view text = phrase;
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    add(Kind::Phrase, text, std::string(mark), text.size() < shortestPhrase);
}

void Redactor::addProfile(const Profile &profile)
{
    for (const std::string &address : profile.addresses)
        addPerson(address);
    addPerson(profile.recipient);
    for (const auto *domains : {&profile.domains, &profile.receivingHosts, &profile.outboundHosts}) {
        for (const std::string &domain : *domains)
            addDomain(domain);
    }
    for (const auto *networks : {&profile.outboundIps, &profile.usualSubmissionIps}) {
        for (const IpNetwork &network : *networks)
            addHost(network.address.toString());
    }
}

void Redactor::addMessage(const Message &message)
{
    for (const HeaderField &field : message.fields()) {
        const std::string name = lowered(message.name(field));
        if (isIn(recipientFields, name)) {
            const AddressList people = parseAddressList(message.value(field));
            m_everyAddress = m_everyAddress || people.limitReached;
            for (const Mailbox &mailbox : people.mailboxes) {
                addPerson(mailbox.address());
                if (++m_names <= mostNames)
                    addPhrase(mailbox.displayName, "[name]");
            }
        } else if (name == "subject" || name == "thread-topic") {
            addPhrase(decodeHeaderText(message.value(field)).text, "[subject]");
        }
    }
}

void Redactor::addReport(const Report &report)
{
    if (report.message)
        addMessage(*report.message);
    if (report.bounce && report.bounce->original) {
        for (const Mailbox &mailbox : parseAddressList(report.bounce->original->from).mailboxes)
            addPerson(mailbox.address());
        addPhrase(report.bounce->original->subject, "[subject]");
    }
    for (std::size_t i = 0; i < report.path.hops.size() && i < report.path.zones.size(); ++i) {
        const received::Hop &hop = report.path.hops[i];
        addPerson(hop.forAddress);
        if (report.path.zones[i] == received::Zone::Claimed)
            continue;
        addHost(hop.by);
        if (report.path.zones[i] == received::Zone::Yours) {
            for (const std::string &host : {hop.fromName, hop.helo, hop.rdns, hop.ip})
                addHost(host);
        }
    }
    for (const authres::Recorded &recorded : report.recorded) {
        if (recorded.trusted)
            addHost(recorded.authservId);
    }
    for (const auto &inner : report.embedded)
        addReport(*inner);
}

void Redactor::addHiddenFields(const Report &report)
{
    if (!report.message)
        return;
    const std::vector<HeaderField> &fields = report.message->fields();
    m_hidden.resize(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string name = lowered(report.message->name(fields[i]));
        const std::string_view value = report.message->value(fields[i]);
        // RFC 6376 §3.5: z= holds copies of fields.
        const bool hasCopies = name.ends_with("dkim-signature") && (value.find("z=") != std::string_view::npos || value.find("z =") != std::string_view::npos);
        m_hidden[i] = isIn(recipientFields, name) || isIn(hiddenFields, name) || name.find("subject") != std::string::npos || hasCopies;
    }
    for (std::size_t i = 0; i < report.path.hops.size() && i < report.path.zones.size(); ++i) {
        if (report.path.zones[i] == received::Zone::Yours && report.path.hops[i].field < fields.size())
            m_hidden[report.path.hops[i].field] = true;
    }
}

// Not inside a longer word; a common word must be spelt as it was.
bool Redactor::fits(const Term &term, std::string_view given, std::size_t begin, std::size_t end) const
{
    if (begin > 0 && isWordByte(given[begin - 1]) && isWordByte(given[begin]))
        return false;
    if (end < given.size() && isWordByte(given[end]) && isWordByte(given[end - 1]))
        return false;
    const bool isWord = std::all_of(term.text.begin(), term.text.end(), isWordByte);
    return !isWord || given.substr(begin, end - begin) == term.text;
}

std::string Redactor::operator()(std::string_view text) const
{
    const Folded input = folded(text);
    if (const auto whole = m_known.find(input.text); whole != m_known.end())
        return m_terms[whole->second].mark;
    struct Cut {
        std::size_t begin, end;
        std::string_view mark;
    };
    std::vector<Cut> cuts;
    m_finder.find(input.text, [&](const TermFinder::Hit &hit) {
        const Term &term = m_terms[hit.term];
        std::size_t begin = input.from[hit.begin], end = input.from[hit.end];
        if (!fits(term, text, begin, end))
            return;
        if (term.kind == Kind::Domain) { // with the hosts below it and the people at it
            std::size_t first = hit.begin;
            while (first > 0 && input.text[first - 1] == '.' && first > 1 && isHostByte(input.text[first - 2])) {
                for (--first; first > 0 && isHostByte(input.text[first - 1]) && input.text[first - 1] != '.';)
                    --first;
            }
            if (first > 0 && input.text[first - 1] == '@') {
                for (--first; first > 0 && isLocalPartByte(input.text[first - 1]);)
                    --first;
            }
            begin = input.from[first];
        }
        cuts.push_back({begin, end, term.mark});
    });
    if (m_everyAddress) {
        for (std::size_t at = input.text.find('@'); at != std::string::npos; at = input.text.find('@', at + 1)) {
            std::size_t first = at, last = at + 1;
            while (first > 0 && isLocalPartByte(input.text[first - 1]))
                --first;
            while (last < input.text.size() && isHostByte(input.text[last]))
                ++last;
            cuts.push_back({input.from[first], input.from[last], "[address]"});
        }
    }
    if (cuts.empty())
        return std::string(text);
    std::sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    std::string out;
    std::size_t done = 0;
    for (const Cut &cut : cuts) {
        if (cut.begin < done) {
            done = std::max(done, cut.end); // what overlaps goes with it
            continue;
        }
        out.append(text, done, cut.begin - done).append(cut.mark);
        done = cut.end;
    }
    return out.append(text, done);
}

std::string Redactor::pathMark(std::string_view path) { return "[file " + encodeHex(crypto::digest(crypto::HashAlgorithm::Sha256, path)).substr(0, 12) + "]"; }

std::string masked(const Redactor *redactor, std::string text) { return redactor ? (*redactor)(text) : text; }

} // namespace heloscope
