#include "core/message/Address.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/Memo.h"
#include "core/base/Utf8.h"
#include "core/message/AddressElement.h"
#include "core/message/AddressScanner.h"
#include "core/message/AddressText.h"
#include "core/message/EncodedWord.h"
#include "core/message/UsualAddress.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace heloscope {

namespace {

using address::AddressScanner;
using address::Element;
using address::Token;
using address::TokenKind;
using Tokens = std::vector<Token>;

class ListReader {
public:
    explicit ListReader(std::string_view value) : m_value(value) {}

    AddressList read()
    {
        AddressScanner scanner(m_value);
        Tokens tokens;
        AddressScanner::End end;
        while (scanner.nextElement(tokens, end)) {
            if (m_list.mailboxes.size() >= maxMailboxes) {
                m_list.limitReached = true;
                break;
            }
            if (end == AddressScanner::End::Colon)
                openGroup(tokens);
            else
                addElement(address::readElement(m_value, tokens), end);
        }
        flushNames();
        closeOpenGroup();
        for (const Mailbox &mailbox : m_list.mailboxes)
            m_list.oddities |= mailbox.oddities;
        if (!m_list.groups.empty())
            m_list.oddities |= AddrInGroup;
        return std::move(m_list);
    }

private:
    // RFC 5322 §3.4 group, allowed in From by RFC 6854.
    void openGroup(const Tokens &tokens)
    {
        flushNames();
        if (m_group)
            m_list.strict = false; // groups do not nest
        closeOpenGroup();
        Tokens phrase;
        std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(phrase), [](const Token &token) { return token.kind != TokenKind::Comment; });
        Group group;
        group.name = decodeHeaderText(address::phraseText(m_value, phrase)).text;
        group.firstMailbox = m_list.mailboxes.size();
        group.begin = tokens.empty() ? 0 : tokens.front().range.begin;
        if (std::any_of(phrase.begin(), phrase.end(), [](const Token &token) { return token.kind == TokenKind::At || token.kind == TokenKind::Less; })) {
            // "admin@victim.example: x@evil.example;": some programs stop reading at the colon.
            m_list.oddities |= AddrMalformed;
            m_list.strict = false;
            for (std::string &address : addressesInText(toUtf8(ByteRange{phrase.front().range.begin, phrase.back().range.end}.of(m_value))))
                m_others.push_back(std::move(address));
        }
        m_group = std::move(group);
    }

    void closeGroup()
    {
        for (std::size_t i = m_group->firstMailbox; i < m_list.mailboxes.size(); ++i)
            m_list.mailboxes[i].oddities |= AddrInGroup;
        m_list.groups.push_back(m_group->name);
        m_group.reset();
    }

    // Never closed: a colon in an unquoted name before one address is a mistake of honest programs, the rest is a group all the same.
    void closeOpenGroup()
    {
        if (!m_group)
            return;
        m_list.strict = false;
        if (m_list.mailboxes.size() != m_group->firstMailbox + 1) {
            closeGroup();
            return;
        }
        Mailbox &only = m_list.mailboxes.back();
        prependName(only, m_group->name, ":", m_group->begin);
        m_group.reset();
    }

    void prependName(Mailbox &mailbox, const std::string &name, std::string_view separator, std::size_t begin)
    {
        mailbox.displayName = mailbox.displayName.empty() ? name : name + std::string(separator) + " " + mailbox.displayName;
        const std::size_t rawEnd = mailbox.range.begin + m_value.substr(mailbox.range.begin, mailbox.range.size()).find('<');
        if (rawEnd > begin && rawEnd <= mailbox.range.end)
            mailbox.rawName = trimmed(m_value.substr(begin, rawEnd - begin));
        mailbox.range.begin = begin;
    }

    void addElement(Element element, AddressScanner::End end)
    {
        const bool separated = end != AddressScanner::End::Text;
        if (end == AddressScanner::End::Semicolon && !m_group)
            m_list.strict = false; // Outlook's separator
        if (!element.empty) {
            // "Doe, Ann <ann@a.example>" without quotes: hold names back until the address they belong to shows up.
            constexpr std::size_t longestNameRun = 3;
            if (element.nameOnly && separated && m_names.size() < longestNameRun) {
                m_names.push_back(std::move(element));
            } else {
                takeNames(element);
                addMailbox(std::move(element));
            }
        }
        if (end == AddressScanner::End::Semicolon && m_group) {
            flushNames();
            closeGroup();
        }
    }

    void takeNames(Element &element)
    {
        if (m_names.empty())
            return;
        if (!element.hasAngle || element.mailbox.domain.empty()) {
            flushNames();
            return;
        }
        std::string name;
        for (const Element &part : m_names) {
            const Mailbox &mailbox = part.mailbox;
            name += (name.empty() ? "" : ", ") + (mailbox.displayName.empty() ? mailbox.localPart : mailbox.displayName);
        }
        prependName(element.mailbox, name, ",", m_names.front().mailbox.range.begin);
        element.strict = false;
        m_names.clear();
    }

    void flushNames()
    {
        std::vector<Element> names = std::move(m_names);
        m_names.clear();
        for (Element &element : names)
            addMailbox(std::move(element));
    }

    void addMailbox(Element element)
    {
        m_list.strict = m_list.strict && element.strict;
        if (!element.mailbox.domain.empty() && !element.mailbox.localPart.empty())
            m_list.readings.push_back(element.mailbox.localPart + "@" + lowered(element.mailbox.domain));
        for (std::string &reading : element.readings)
            m_others.push_back(std::move(reading));
        m_list.mailboxes.push_back(std::move(element.mailbox));
    }

public:
    std::vector<std::string> takeOthers() { return std::move(m_others); }

private:
    struct Group {
        std::string name;
        std::size_t firstMailbox = 0;
        std::size_t begin = 0;
    };

    std::string_view m_value;
    AddressList m_list;
    std::optional<Group> m_group;
    std::vector<Element> m_names;      // name-only elements, perhaps pieces of one name with commas
    std::vector<std::string> m_others; // lenient readings, to stand behind the strict ones
};

// Where some reader would end the value: at a NUL, or at a lone CR or LF that is no fold.
std::vector<std::size_t> earlyEnds(std::string_view value)
{
    static constexpr ByteSet marks(std::string_view("\0\r\n", 3));
    std::vector<std::size_t> ends;
    for (std::size_t at = marks.find(value); at != std::string_view::npos && ends.size() < 2; at = marks.find(value, at + 1)) {
        std::size_t next = at + 1;
        if (value[at] == '\r' && next < value.size() && value[next] == '\n')
            ++next;
        const bool lineFeed = next > at + 1 || value[at] == '\n';
        const bool fold = lineFeed && (next == value.size() || isWsp(value[next]));
        if (!fold)
            ends.push_back(at);
        at = next - 1;
    }
    return ends;
}

void addReadings(AddressList &list, std::vector<std::string> others)
{
    if (others.empty() && list.readings.size() < 2)
        return; // nothing to be there twice
    std::unordered_set<std::string> seen;
    std::vector<std::string> all = std::move(list.readings);
    all.insert(all.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    list.readings.clear();
    for (std::string &reading : all) {
        if (seen.insert(lowered(reading)).second)
            list.readings.push_back(std::move(reading));
    }
}

} // namespace

std::string Mailbox::address() const { return domain.empty() ? localPart : localPart + "@" + domain; }

namespace {

AddressList readAddressList(std::string_view value)
{
    if (auto usual = address::readUsualAddress(value))
        return std::move(*usual);
    ListReader reader(value);
    AddressList list = reader.read();
    std::vector<std::string> others = reader.takeOthers();
    std::size_t begin = 0;
    const std::vector<std::size_t> ends = earlyEnds(value);
    for (std::size_t i = 0; i <= ends.size() && !ends.empty(); ++i) {
        const std::size_t end = i < ends.size() ? ends[i] : value.size();
        std::string_view line = value.substr(begin, end - begin);
        if (startsWithIgnoreCase(trimmed(line), "from:"))
            line = line.substr(line.find(':') + 1);
        ListReader part(line);
        for (std::string &reading : part.read().readings)
            others.push_back(std::move(reading));
        begin = std::min(end + 1, value.size());
    }
    if (!ends.empty()) {
        list.strict = false;
        list.oddities |= AddrMalformed | (value.find('\0') != std::string_view::npos ? std::uint32_t(AddrNul) : 0u);
    }
    addReadings(list, std::move(others));
    return list;
}

} // namespace

const AddressList &parseAddressList(std::string_view value)
{
    // The author of one message is asked for by eight readers.
    static thread_local Memo<AddressList, 256> memo;
    return memo.get(value, readAddressList);
}

} // namespace heloscope
