// Reports that can be shown around: own people, the subject and hosts of the own side are replaced by numbered marks. Every writer
// of a report passes each text through here last, so that no field of a report slips through.
#pragma once

#include "core/profile/Profile.h"
#include "core/report/Report.h"
#include "ui/export/TermFinder.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heloscope {

class Redactor {
public:
    /// Masked are: own addresses (profile, recipients of the message and of those inside it, the sender that a bounce returns to), the
    /// names beside them, subjects, own domains with all hosts below, hosts and addresses of the reader's side of the path.
    Redactor(const Report &report, const Profile &profile);

    /// `text` (UTF-8, defanged or not) with marks such as "[person 1]", "[host 2]", "[subject]". The same thing has the same mark
    /// throughout one report. Linear in the text.
    std::string operator()(std::string_view text) const;

    /// True where the whole value of this header field of the message is private: recipients, subjects, steps on the own side.
    bool hides(std::size_t field) const { return field < m_hidden.size() && m_hidden[field]; }
    /// What stands in the place of such a value.
    static constexpr std::string_view hiddenValue = "[masked]";
    /// A mark for the place of a message: its names may tell people and subjects. The same for the same path everywhere.
    static std::string pathMark(std::string_view path);

private:
    enum class Kind { Address, Host, Domain, Phrase };
    struct Term {
        Kind kind;
        std::string text, mark;
        bool wholeOnly = false; // only where it is the whole text: it is a common word
    };
    void addReport(const Report &report);
    void addMessage(const Message &message);
    void addHiddenFields(const Report &report);
    void addProfile(const Profile &profile);
    void addPerson(const std::string &address);
    void addHost(const std::string &host);
    void addDomain(const std::string &domain);
    void addPhrase(const std::string &phrase, std::string_view mark);
    void add(Kind kind, std::string_view text, const std::string &mark, bool wholeOnly = false);
    bool fits(const Term &term, std::string_view given, std::size_t begin, std::size_t end) const;

    std::vector<Term> m_terms;
    std::unordered_map<std::string, std::size_t> m_known; // lower case -> term
    TermFinder m_finder;
    std::vector<bool> m_hidden;
    std::size_t m_persons = 0, m_hosts = 0, m_domains = 0, m_names = 0;
    std::size_t m_bytes = 0;
    bool m_everyAddress = false; // too many to look for: all are masked
};

/// `text` masked, or as it is where there is no redactor.
std::string masked(const Redactor *redactor, std::string text);

} // namespace heloscope
