#include "core/authres/CfwsScanner.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::authres {

void note(Recorded &recorded, std::string_view problem)
{
    if (std::find(recorded.problems.begin(), recorded.problems.end(), problem) == recorded.problems.end())
        recorded.problems.emplace_back(problem);
    if (problem != "non-ascii" && problem != "injection")
        recorded.conforming = false;
}

bool isToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter); }

bool CfwsScanner::take(char c)
{
    if (!at(c))
        return false;
    ++m_at;
    return true;
}

bool CfwsScanner::skipAll(std::vector<Comment> *comments)
{
    const std::size_t begin = m_at;
    while (!atEnd()) {
        if (isFws(m_text[m_at])) {
            ++m_at;
        } else if (m_text[m_at] == '(') {
            Comment comment = takeComment();
            if (comments)
                comments->push_back(std::move(comment));
        } else {
            break;
        }
    }
    return m_at != begin;
}

Comment CfwsScanner::takeComment()
{
    Comment comment;
    const std::size_t open = m_at;
    comment.adjacentBefore = open > 0 && !isFws(m_text[open - 1]) && m_text[open - 1] != ';';
    std::size_t close = closingParenthesis(open);
    comment.terminated = close != std::string_view::npos;
    if (!comment.terminated) {
        // The rest of the field cannot all be comment: read on behind the next ";", so that the other results stay visible.
        note(m_recorded, "unterminated-comment");
        close = nextSemicolon(open);
    }
    comment.text.reserve(close - open);
    for (std::size_t i = open + 1; i < close; ++i) {
        char c = m_text[i];
        if (c == '\\' && i + 1 < close)
            c = m_text[++i];
        if (c != '\r' && c != '\n')
            comment.text += c;
    }
    m_at = comment.terminated ? close + 1 : close;
    comment.adjacentAfter = !atEnd() && !isFws(peek()) && !at(';');
    return comment;
}

// One pass pairs all parentheses of the text, so that comments left open do not cost a scan to the end each.
std::size_t CfwsScanner::closingParenthesis(std::size_t open)
{
    if (!m_indexed) {
        m_indexed = true;
        std::vector<std::size_t> stack;
        for (std::size_t i = open; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++i;
            } else if (m_text[i] == '(') {
                stack.push_back(i);
            } else if (m_text[i] == ')' && !stack.empty()) {
                m_pairs.emplace_back(stack.back(), i);
                stack.pop_back();
            }
        }
        std::sort(m_pairs.begin(), m_pairs.end());
    }
    const auto pair = std::lower_bound(m_pairs.begin(), m_pairs.end(), std::pair<std::size_t, std::size_t>(open, 0));
    return pair != m_pairs.end() && pair->first == open ? pair->second : std::string_view::npos;
}

std::size_t CfwsScanner::nextSemicolon(std::size_t from) const
{
    const std::size_t found = m_text.find(';', from);
    return found == std::string_view::npos ? m_text.size() : found;
}

bool CfwsScanner::takeQuoted(std::string &content)
{
    if (!at('"') || !m_quotesLeft)
        return false;
    std::string text;
    for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
        char c = m_text[i];
        if (c == '"') {
            content = std::move(text);
            m_at = i + 1;
            return true;
        }
        if (c == '\\' && i + 1 < m_text.size())
            c = m_text[++i];
        if (c != '\r' && c != '\n')
            text += c;
    }
    // No later quote can be closed either, so this search is not repeated.
    m_quotesLeft = false;
    note(m_recorded, "unterminated-quote");
    const std::size_t end = nextSemicolon(m_at);
    content = std::string(trimmed(m_text.substr(m_at + 1, end - m_at - 1)));
    m_at = end;
    return true;
}

std::size_t CfwsScanner::runEnd(std::string_view stops) const
{
    static constexpr ByteSet always(" \t\r\n;(");
    std::size_t end = m_at;
    if (stops.empty()) {
        while (end < m_text.size() && !always.has(m_text[end]))
            ++end;
        return end;
    }
    const char first = stops.front(), last = stops.back(); // there are one or two
    while (end < m_text.size() && !always.has(m_text[end]) && m_text[end] != first && m_text[end] != last)
        ++end;
    return end;
}

std::string_view CfwsScanner::peekRun(std::string_view stops) const { return m_text.substr(m_at, runEnd(stops) - m_at); }

std::string_view CfwsScanner::takeRun(std::string_view stops)
{
    const std::string_view run = peekRun(stops);
    m_at += run.size();
    return run;
}

void CfwsScanner::skipSegment()
{
    std::string ignored;
    while (!atEnd() && !at(';')) {
        if (!skipCfws() && !takeQuoted(ignored))
            ++m_at;
    }
}

} // namespace heloscope::authres
