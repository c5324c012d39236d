#include "core/authres/AuthResParse.h"

#include "core/authres/CfwsScanner.h"
#include "core/authres/HostClaim.h"
#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::authres {

namespace {

/// RFC 7208 §2.6, and the words of the drafts before it.
constexpr std::string_view resultWords[] = {"pass",      "fail",  "softfail", "neutral",  "none",     "temperror",
                                            "permerror", "error", "unknown",  "hardfail", "permfail", "tempfail"};

bool isHostName(std::string_view text)
{
    return text.find('.') != std::string_view::npos
        && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-' || c == '.' || c == '_'; });
}

/// "mybox.example.org: domain of x designates y as permitted sender" -> "mybox.example.org"
std::string hostOfComment(std::string_view comment)
{
    const std::size_t colon = comment.find(": ");
    if (colon == std::string_view::npos)
        return {};
    const std::string_view host = trimmed(comment.substr(0, colon));
    return isHostName(host) ? std::string(host) : std::string();
}

class Reader {
public:
    explicit Reader(std::string_view text) : m_scan(text, m_out) { m_out.header = "Received-SPF"; }

    // RFC 7208 §9.1: header-field = "Received-SPF:" [CFWS] result FWS [comment FWS] [ key-value-list ] CRLF
    Recorded read()
    {
        std::vector<Comment> comments;
        m_scan.skipCfws(&comments);
        const std::string word = lowered(m_scan.takeRun("=:"));
        if (std::find(std::begin(resultWords), std::end(resultWords), word) == std::end(resultWords))
            note(m_out, "no-result");
        m_result.method = "spf";
        m_result.result = word;
        addComments(comments);
        while (!m_scan.atEnd()) {
            if (m_result.properties.size() >= maxRecordedProperties) {
                note(m_out, "limit-reached");
                break;
            }
            readPair();
        }
        finish();
        return std::move(m_out);
    }

private:
    void addComments(std::vector<Comment> &comments)
    {
        for (Comment &comment : comments)
            m_result.properties.emplace_back("comment", std::move(comment.text));
        comments.clear();
    }

    void readPair()
    {
        std::vector<Comment> comments;
        m_scan.skipCfws(&comments);
        addComments(comments);
        if (m_scan.atEnd() || m_scan.take(';'))
            return;
        const std::string_view word = m_scan.takeRun("=");
        m_scan.skipCfws(&comments);
        if (word.empty() || !m_scan.at('='))
            note(m_out, "malformed-result");
        if (!m_scan.take('=')) {
            continueValue(word);
        } else {
            const std::string key = lowered(word);
            m_scan.skipCfws(&comments);
            m_result.properties.emplace_back(key, readValue(key));
            m_lastValue = m_result.properties.size();
        }
        addComments(comments);
    }

    std::string readValue(const std::string &key)
    {
        std::string value;
        if (!m_scan.takeQuoted(value)) {
            value = std::string(m_scan.takeRun());
            if (value.empty())
                note(m_out, "value-not-token");
        }
        if (!namesHost(key))
            return value;
        if (isInjection(key, value))
            note(m_out, "injection");
        if (m_scan.at('(') && !value.empty()) {
            const std::size_t begin = m_scan.position();
            if (isInjection(m_scan.takeComment()))
                note(m_out, "injection");
            m_scan.goTo(begin);
        }
        return value;
    }

    /// A word without "=" goes on with the value before it: "x-software=spfmilter 0.97 …".
    void continueValue(std::string_view word)
    {
        if (m_lastValue > 0)
            m_result.properties[m_lastValue - 1].second.append(" ").append(word);
    }

    void finish()
    {
        m_out.authservId = m_result.property("receiver");
        if (m_out.authservId.empty())
            m_out.authservId = hostOfComment(m_result.property("comment"));
        m_out.results.push_back(std::move(m_result));
    }

    Recorded m_out;
    CfwsScanner m_scan;
    MethodResult m_result;
    std::size_t m_lastValue = 0; // 1 + index of the property read last; 0 = none
};

} // namespace

Recorded parseReceivedSpf(std::string_view value) { return Reader(value).read(); }

} // namespace heloscope::authres
