// The state of one check_host() evaluation; private to this folder. SpfEvaluate.cpp walks the records, SpfMechanism.cpp
// answers for the terms that need DNS.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/spf/SpfCoverage.h"
#include "core/spf/SpfEvaluate.h"
#include "core/spf/SpfMemo.h"
#include "core/spf/SpfRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::spf {

class Evaluation {
public:
    enum class Client { Given, Nobody }; // Nobody: terms that depend on the client are not asked
    Evaluation(const Input &input, DnsView &dns, RecordScope scope, Client client = Client::Given);
    Verdict run();

private:
    /// What one term gave. Pending: an answer is not known yet.
    enum class Match { No, Yes, TempError, PermError, Pending };
    /// Where a record stands: `outer` is the checked domain's or its redirect's, `passes` that a match inside lets the mail pass.
    struct Place {
        std::string domain;
        int depth = 0;
        bool outer = true;
        bool passes = true;
        std::string_view shown{}; // the domain as steps show it, from checkHost on
    };

    // Walking (SpfEvaluate.cpp). NotChecked as a result means pending.
    AuthResult checkHost(Place place);
    AuthResult walk(const Record &record, const Place &place);
    AuthResult follow(const Record &record, const Place &place);
    AuthResult matched(const Record &record, std::size_t index, const Place &place);
    Match evaluate(const Directive &directive, const Place &place, std::size_t step);
    Match include(const Directive &directive, const Place &place, std::size_t step);
    void explain(const Record &record, const Place &place);
    void noteStatic(const Record &record, std::size_t from, const Place &place);
    /// RFC 7208 §4.6.2 ends a check at the first match, and §4.6.4 wants few questions: what stands behind a term is asked only when it is known
    /// that the term does not match, host by host of an mx and name by name of a ptr too. So nothing is asked that the report does not show. It
    /// costs a round for each term that does not match. Where nothing can match, everything is needed, and asked together.
    bool needsEveryTerm() const { return m_client == Client::Nobody; }
    void prefetch(const Record &record, std::size_t from, const std::string &domain, int depth);
    void prefetch(const Directive &directive, const std::string &domain, int depth);
    void prefetchRecord(const std::string &domain, int depth);

    // Terms (SpfMechanism.cpp)
    Match address(const Directive &directive, const std::string &target, const Place &place, std::size_t step);
    Match exchange(const Directive &directive, const std::string &target, const Place &place, std::size_t step);
    Match exists(const std::string &target, std::size_t step);
    Match pointer(const std::string &target, std::size_t step);
    Match network(const Directive &directive, const Place &place);
    Match countVoid(std::size_t step);
    bool fits(const std::string &address, const Directive &directive) const;
    void cover(const DnsAnswer &answer, const Directive &directive, const Place &place);
    std::string pointerOwner() const { return m_input.client.reverseName(); }
    DnsType addressType() const { return m_input.client.isV4() ? DnsType::A : DnsType::AAAA; }

    /// The first maxPtrNames names of the client; nothing while not known.
    std::optional<std::vector<std::string>> pointerNames();
    /// Whether `name` has the client's address (RFC 7208 §5.5); Pending while not known, errors are No.
    Match validates(const std::string &name);
    /// %{p} for `domain`; nothing while not known.
    std::optional<std::string> validatedName(const std::string &domain);

    /// Asks, and notes it in the trace.
    DnsView::Asked askShared(const std::string &name, DnsType type);
    const DnsAnswer &ask(const std::string &name, DnsType type) { return *askShared(name, type).answer; }
    /// The target that `spec` names, marked where it tells a mailbox name.
    std::string targetOf(const MacroString &spec, const MacroContext &facts);
    /// The same with %{p}; nothing while that is not known.
    std::optional<std::string> expand(const MacroString &spec, const std::string &domain);
    MacroContext context(const std::string &domain) const;

    static bool isTarget(const std::string &name);
    static bool dependsOnClient(const Directive &directive);
    bool countLookup(std::size_t step, std::string_view term);
    AuthResult failed(AuthResult result, std::string_view reason, std::string_view detail);
    AuthResult pending(const std::string &name, DnsType type);
    std::size_t addStep(const Place &place, std::string_view term);
    Step &step(std::size_t index) { return index < m_steps.size() ? m_steps[index] : m_ignoredStep; }

    const Input &m_input;
    DnsView &m_dns;
    RecordScope m_scope;
    Client m_client;
    Verdict m_verdict;
    Coverage m_coverage;
    std::string m_localPart, m_senderDomain;
    std::vector<Step> m_steps;
    Steps::Texts m_texts;
    Step m_ignoredStep;
    int m_prefetchedTerms = 0;
    Trace m_trace;
};

} // namespace heloscope::spf
