#include "app/cli/Analyser.h"
#include "ui/text/Labels.h"

#include "app/cli/Diagnostics.h"
#include "app/cli/Late.h"
#include "app/cli/TextFile.h"
#include "core/Analyse.h"
#include "core/base/IpAddress.h"
#include "core/dns/live/LiveCheckup.h"
#include "core/dns/live/UdpTcpTransport.h"
#include "core/origin/OriginTypes.h"
#include "ui/export/CaseFile.h"
#include "ui/input/SentMail.h"
#include "ui/input/SiteProfile.h"
#include "ui/input/TrustStore.h"

#include <filesystem>

namespace heloscope::cli {

namespace {

constexpr long long longestTimeoutMs = 3'600'000;

std::uint64_t microsecondsSince(dns::Clock::time_point start)
{
    return std::uint64_t(std::chrono::duration_cast<std::chrono::microseconds>(dns::Clock::now() - start).count());
}

UnixTime clockNow() { return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

// "<a@b>" and "a@b" are the same; "<>" is the null sender.
std::string withoutBrackets(const std::string &address)
{
    return address.size() >= 2 && address.front() == '<' && address.back() == '>' ? address.substr(1, address.size() - 2) : address;
}

std::string dohProblem(const Error &error, const AnalysisArguments &arguments)
{
    if (error.code == "bad-doh-url")
        return "--doh: \"" + arguments.doh + "\" is no address like https://dns.example/dns-query";
    if (error.code == "bad-doh-ca")
        return "--doh-ca: " + arguments.dohCa + " holds no certificate that can be read";
    return "--doh: " + error.detail;
}

// One line a second while sent mail is read.
std::function<void(const input::SentProgress &)> sentMailProgress()
{
    return [next = dns::Clock::now()](const input::SentProgress &progress) mutable {
        const auto now = dns::Clock::now();
        if (now < next)
            return;
        next = now + std::chrono::seconds(1);
        remark("sent mail: " + std::to_string(progress.messages) + " messages so far");
    };
}

} // namespace

Result<std::unique_ptr<Analyser>> Analyser::create(const AnalysisArguments &arguments)
{
    std::unique_ptr<Analyser> analyser(new Analyser);
    if (auto done = analyser->takeArguments(arguments); !done)
        return tl::unexpected(done.error());
    if (auto done = analyser->takeProfile(arguments); !done)
        return tl::unexpected(done.error());
    if (auto done = analyser->takeAnswers(arguments); !done)
        return tl::unexpected(done.error());
    if (auto done = analyser->takeTransport(arguments); !done)
        return tl::unexpected(done.error());
    return analyser;
}

Result<void> Analyser::takeArguments(const AnalysisArguments &arguments)
{
    m_options.now = clockNow();
    if (!arguments.now.empty()) {
        const auto now = parseRfc3339(arguments.now);
        if (!now)
            return failure("usage", "--now: \"" + arguments.now + "\" is no time like 2026-11-21T18:35:00Z");
        m_options.now = *now;
        m_timeIsGiven = true;
    }
    if (!arguments.clientIp.empty()) {
        const auto address = IpAddress::parse(arguments.clientIp);
        if (!address)
            return failure("usage", "--client-ip: \"" + arguments.clientIp + "\" is no IP address");
        m_options.clientIp = address->toString();
    }
    if (!arguments.helo.empty())
        m_options.helo = arguments.helo;
    if (arguments.hasMailFrom)
        m_options.mailFrom = withoutBrackets(arguments.mailFrom);
    for (const std::string &recipient : arguments.rcptTo)
        m_options.rcptTo.push_back(withoutBrackets(recipient));
    if (!arguments.wrote.empty() && arguments.wrote != "yes" && arguments.wrote != "no")
        return failure("usage", "--wrote: say yes or no, not \"" + arguments.wrote + "\"");
    m_options.wrote = arguments.wrote.empty() ? Wrote::Unknown : arguments.wrote == "yes" ? Wrote::Yes : Wrote::No;
    m_options.undo = arguments.undo ? Undo::Try : Undo::Skip;
    m_options.offline = arguments.offline;
    m_options.askMailboxNames = arguments.mailboxNames;
    m_options.trustRoots = input::systemTrustRoots();
    if (arguments.timeoutMs < 1 || arguments.timeoutMs > longestTimeoutMs)
        return failure("usage", "--timeout: from 1 to " + std::to_string(longestTimeoutMs) + " milliseconds");
    m_timeout = std::chrono::milliseconds(arguments.timeoutMs);
    if (arguments.record.empty())
        return {};
    auto record = PendingFile::create(arguments.record);
    if (!record)
        return tl::unexpected(record.error());
    m_record.emplace(std::move(*record));
    return {};
}

Result<void> Analyser::takeProfile(const AnalysisArguments &arguments)
{
    std::filesystem::path folder;
    if (arguments.profile == "user") {
        const auto own = userProfile();
        if (!own)
            return failure(own.error().code, "--profile user: " + own.error().detail);
        auto profile = input::profileOverSite(*own);
        if (!profile)
            return failure(profile.error().code, "--profile user: " + profile.error().detail);
        m_profile = std::move(*profile);
    } else if (!arguments.profile.empty()) {
        auto text = readTextFile(arguments.profile, input::maxProfileBytes);
        if (!text)
            return failure(text.error().code, "--profile: " + text.error().detail);
        auto profile = parseProfile(*text);
        wipe(*text);
        if (!profile)
            return failure(profile.error().code, "--profile: " + arguments.profile + ": " + profile.error().detail);
        m_profile = std::move(*profile);
        folder = std::filesystem::path(arguments.profile).parent_path();
    }
    if (!arguments.asnZone.empty())
        m_profile.asnZone = arguments.asnZone;
    else if (arguments.asn)
        m_profile.asnZone = std::string(origin::defaultAsnZone);
    if (auto sent = takeSentMail(arguments, folder); !sent)
        return sent;
    for (const auto &[key, value] : m_profile.dns) {
        if (auto added = m_answers.addShort(key, value); !added)
            return failure(added.error().code, arguments.profile + ": " + added.error().detail);
    }
    return {};
}

Result<void> Analyser::takeSentMail(const AnalysisArguments &arguments, const std::filesystem::path &profileFolder)
{
    input::SentSource source;
    source.store = arguments.sentIndex;
    for (const std::string &path : m_profile.sentPaths)
        source.paths.push_back((profileFolder / path).string());
    source.paths.insert(source.paths.end(), arguments.sent.begin(), arguments.sent.end());
    if (source.paths.empty() && source.store.empty())
        return {};
    // With an index alone the mail itself is not looked at: it may be elsewhere by now.
    auto archive = source.paths.empty() ? input::openSentArchive(source.store)
                                        : input::archiveSentMail(source, arguments.showProgress ? sentMailProgress() : nullptr);
    if (!archive)
        return failure(archive.error().code, (source.paths.empty() ? "--sent-index: " : "--sent: ") + archive.error().detail);
    m_profile.sentArchive = std::move(*archive);
    m_profile.empty = false;
    return {};
}

Result<void> Analyser::takeAnswers(const AnalysisArguments &arguments)
{
    for (const std::string &path : arguments.answers) {
        const auto text = readTextFile(path);
        if (!text)
            return failure(text.error().code, "--answers: " + text.error().detail);
        if (auto added = m_answers.add(*text); !added)
            return failure(added.error().code, "--answers: " + path + ": " + added.error().detail);
    }
    // CONTRACT: an answers file is a closed world; only with --offline is what it lacks "not asked".
    m_closedWorld = !arguments.answers.empty() && !arguments.offline;
    return {};
}

Result<void> Analyser::takeTransport(const AnalysisArguments &arguments)
{
    if (!arguments.doh.empty() && !arguments.dns.empty())
        return failure("usage", "--dns and --doh: name one of them");
    if (!arguments.dohCa.empty() && arguments.doh.empty())
        return failure("usage", "--doh-ca: needs --doh");
    std::vector<dns::Server> servers;
    for (const std::string &text : arguments.dns) {
        auto server = dns::parseServer(text);
        if (!server)
            return failure("usage", "--dns: \"" + text + "\" is no server; say HOST or HOST:PORT");
        servers.push_back(std::move(*server));
    }
    if (arguments.offline || m_closedWorld)
        return {};
    if (!arguments.doh.empty()) {
        m_network = Needs::Network::Https;
        const auto prepared = prepareLate();
        return prepared ? Result<void>() : failure(prepared.error().code, dohProblem(prepared.error(), arguments));
    }
    if (servers.empty())
        servers = dns::systemServers();
    m_network = Needs::Network::Dns;
    for (const dns::Server &server : servers)
        m_ports.push_back(server.port);
    m_transport = std::make_unique<dns::UdpTcpTransport>(std::move(servers));
    return {};
}

Result<void> Analyser::confineAndConnect(Needs needs, const AnalysisArguments &arguments)
{
    needs.network = m_network;
    needs.ports = m_ports;
    if (!arguments.dohCa.empty())
        needs.inputs.push_back(arguments.dohCa);
    if (auto done = confine(needs); !done)
        return done;
    // This one starts a thread, which is confined if it starts now.
    if (m_network != Needs::Network::Https)
        return {};
    auto transport = makeDohTransport(arguments.doh, arguments.dohCa);
    if (!transport)
        return failure(transport.error().code, dohProblem(transport.error(), arguments));
    m_transport = std::move(*transport);
    return {};
}

void Analyser::renewTime()
{
    if (!m_timeIsGiven)
        m_options.now = clockNow();
}

Analyser::Stream::Stream(Analyser &analyser)
    : m_analyser(analyser),
      m_with{analyser.m_options, analyser.m_profile, analyser.m_answers, analyser.m_closedWorld, analyser.m_transport.get()},
      m_live(analyser.liveOptions(m_with)),
      m_set(analyser.m_profile, analyser.m_options, m_live, analyser.m_timeout)
{
}

void Analyser::Stream::add(std::vector<input::Item> &items, const Done &done)
{
    // All are read before the first of them is judged: what is hashed goes side by side.
    struct Read {
        std::size_t which, bytes;
        FactsPtr facts;
        std::uint64_t parseUs;
    };
    std::vector<Read> read;
    std::size_t bytes = 0;
    Parsing parsing;
    for (std::size_t i = 0; i < items.size(); ++i) {
        input::Item &item = items[i];
        item.readRest();
        if (item.error || item.caseFile) {
            done(i, item.error ? Result<ReportPtr>(tl::unexpected(*item.error)) : m_analyser.analyseSaved(item));
            continue;
        }
        const std::size_t size = item.bytes.size();
        const auto start = dns::Clock::now();
        auto facts = parsing.add(std::move(item.bytes), item.source, m_analyser.m_options, item.hint);
        if (!facts) {
            done(i, tl::unexpected(facts.error()));
            continue;
        }
        read.push_back({i, size, std::move(*facts), microsecondsSince(start)});
        bytes += size;
    }
    const auto start = dns::Clock::now();
    parsing.finish();
    const std::uint64_t finishUs = microsecondsSince(start);
    const auto told = std::make_shared<const Done>(done);
    std::vector<LiveSet::Arrival> arrivals;
    arrivals.reserve(read.size());
    for (Read &each : read) {
        const std::uint64_t parseUs = each.parseUs + finishUs * each.bytes / bytes; // its share
        arrivals.push_back({std::move(each.facts), [this, told, which = each.which, parseUs](const ReportPtr &report) {
                                m_analyser.finishReport(report, parseUs);
                                (*told)(which, report);
                            }});
    }
    m_set.add(std::move(arrivals));
}

void Analyser::Stream::goOn()
{
    // Others who join share a wait, but all that waits takes room. And where somebody is silent, they would only wait with the rest.
    constexpr std::chrono::milliseconds hardlyAWait{2}, silence{1000};
    const auto waited = m_set.goOn();
    if (waited < hardlyAWait || waited > silence)
        m_set.finish();
}

Result<ReportPtr> Analyser::analyseSaved(const input::Item &item)
{
    auto saved = input::readCase(item.bytes);
    if (!saved)
        return tl::unexpected(saved.error());
    Source source = item.source;
    source.remarks = saved->remarks;
    return analyseCase(*saved, source);
}

Result<ReportPtr> Analyser::analyseCase(input::SavedCase &saved, const Source &source)
{
    saved.options.trustRoots = input::systemTrustRoots();
    const auto start = dns::Clock::now();
    const auto facts = parse(std::move(saved.message), source, saved.options, saved.kind);
    if (!facts)
        return tl::unexpected(facts.error());
    const std::uint64_t parseUs = microsecondsSince(start);
    // What was not asked then is not asked now: no closed world, no transport.
    const Surroundings with{saved.options, saved.profile, saved.answers};
    DnsTable table;
    const ReportPtr report = analyseLive(*facts, table, with.profile, with.options, liveOptions(with));
    finishReport(report, parseUs);
    return report;
}

void Analyser::finishReport(const ReportPtr &report, std::uint64_t parseUs)
{
    // Made just now and not shared yet: the one figure that the driver cannot know is filled in without copying the report.
    std::const_pointer_cast<Report>(report)->timing.parseUs = parseUs;
    if (m_record)
        remember(answersUsed(*report));
}

LiveOptions Analyser::liveOptions(const Surroundings &with)
{
    LiveOptions live;
    live.transport = with.transport;
    live.cache = with.transport ? &m_cache : nullptr;
    live.deadline = dns::Clock::now() + m_timeout;
    if (!with.answers.empty() || with.closedWorld)
        live.local = [&with](const DnsQuestion &question) { return with.answers.lookUp(question, with.closedWorld); };
    return live;
}

checkup::Checkup Analyser::checkUp(const checkup::Request &request)
{
    const Surroundings with{m_options, m_profile, m_answers, m_closedWorld, m_transport.get()};
    DnsTable table;
    checkup::Checkup result = checkUpLive(request, table, liveOptions(with));
    remember(table.all());
    return result;
}

void Analyser::remember(const DnsAnswers &answers)
{
    if (!m_record)
        return;
    const std::lock_guard lock(m_recordMutex);
    for (const auto &[question, answer] : answers) {
        if (answer.status != DnsStatus::NotAsked)
            m_used.emplace(question, answer);
    }
}

Result<void> Analyser::saveRecord()
{
    if (!m_record)
        return {};
    const std::string text = writeAnswers(m_used, m_options.now);
    std::fwrite(text.data(), 1, text.size(), m_record->file()); // commit() says whether it went well
    return m_record->commit();
}

void warnOfChangedCase(const Report &report, const Words &words)
{
    for (const std::string &code : report.source.remarks)
        complain(report.source.path + ": " + repairSentence(code, words));
}

} // namespace heloscope::cli
