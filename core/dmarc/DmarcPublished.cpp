#include "core/dmarc/DmarcPublished.h"

#include "core/domain/Domain.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace heloscope::dmarc {

namespace {

// RFC 9989 §4.7 "np": NXDOMAIN. A name with something below it, as _dmarc is, exists.
bool doesNotExist(const std::string &domain, DnsView &dns)
{
    // The walk has asked this one. For a domain so long that nothing can stand below it the answer is that nothing does.
    if (dns.ask("_dmarc." + domain, DnsType::TXT).status != DnsStatus::NoSuchDomain)
        return false;
    return dns.ask(domain, DnsType::A).status == DnsStatus::NoSuchDomain;
}

void findByList(Published &found, DnsView &dns)
{
    found.listDomain = domain::registrableDomain(found.walk.start);
    for (const std::string *name : {&found.walk.start, &found.listDomain}) {
        const DnsView::Asked reply = dns.askShared("_dmarc." + *name, DnsType::TXT);
        if (reply.answer->status == DnsStatus::NotAsked || reply.answer->status == DnsStatus::Failed) {
            found.listResult = reply.answer->status == DnsStatus::NotAsked ? AuthResult::NotChecked : AuthResult::TempError;
            found.listRecord.reset();
            return;
        }
        const PublishedRecord here = publishedIn(reply);
        found.listRecord = here.record;
        if (here.multiple || here.record) // §6.6.3 step 5: with several records discovery ends
            return;
    }
}

struct Remembered {
    struct Known {
        DnsEntryPtr entry;
        std::size_t hash; // of its question
    };
    std::string author; // what the walk began with
    Published found;
    std::vector<Known> answers;
};

constexpr std::size_t places = 256;     // what loses its place is found again
constexpr std::size_t maxOctets = 4096; // of answers held: honest records have a few hundred

// Per thread: no lock.
std::unique_ptr<Remembered> &placeOf(const std::string &author)
{
    static thread_local std::array<std::unique_ptr<Remembered>, places> store;
    return store[std::hash<std::string>{}(author) % places];
}

// The questions of that time, in their order, up to the first that is answered otherwise now.
bool isAnsweredSo(const Remembered &remembered, DnsView &dns)
{
    for (const auto &[entry, hash] : remembered.answers) {
        const DnsView::Asked now = dns.askAgain(*entry, hash);
        if (!now.entry || *now.entry != entry)
            return false;
    }
    return true;
}

// Holds the answers; false where there are none to hold, or too much.
bool holdAnswers(const DnsView::Log &log, Remembered &remembered, DnsView &dns)
{
    std::size_t octets = 0;
    for (const DnsView::Log::Known &known : log.known) {
        const DnsView::Asked asked = dns.askAgain(*known.entry, known.hash);
        if (!asked.entry)
            return false;
        const bool isHeld = !remembered.answers.empty() && remembered.answers.front().entry == *asked.entry;
        if (isHeld) // the author's own, asked for again
            continue;
        octets += known.entry->second.wire.size();
        for (const std::string &value : known.entry->second.values)
            octets += value.size() + sizeof value;
        remembered.answers.push_back({*asked.entry, known.hash});
    }
    return !remembered.answers.empty() && octets <= maxOctets;
}

} // namespace

const Published &publishedFor(const std::string &author, DnsView &dns)
{
    std::unique_ptr<Remembered> &place = placeOf(author);
    if (place && place->author == author && isAnsweredSo(*place, dns))
        return place->found;
    static thread_local std::unique_ptr<Remembered> latest;
    latest = std::make_unique<Remembered>();
    latest->author = author;
    DnsView::Log log;
    dns.writeLog(&log);
    Published &found = latest->found;
    found.walk = walkTree(latest->author, dns);
    found.doesNotExist = !found.walk.at(author) && doesNotExist(author, dns);
    findByList(found, dns);
    dns.writeLog(nullptr);
    // What a walk that was stopped fetches ahead is no part of its answers.
    if (!log.complete || found.walk.stopped || !holdAnswers(log, *latest, dns))
        return found;
    place = std::move(latest);
    return place->found;
}

} // namespace heloscope::dmarc
