#include "core/undo/Undo.h"

#include "core/base/Ascii.h"
#include "core/undo/BodySearch.h"
#include "core/undo/HeaderChanges.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

void addCode(std::string &codes, std::string_view code)
{
    const std::vector<std::string_view> known = split(codes, '+');
    if (std::find(known.begin(), known.end(), code) == known.end())
        codes += (codes.empty() ? "" : "+") + std::string(code);
}

// Tries the options of a header: first one change, then two and three together.
class HeaderTries {
public:
    HeaderTries(const Material &material, const dkim::ParsedSignature &parsed, const dkim::KeyAnswer &keys, Budget &budget)
        : m_parsed(parsed),
          m_keys(keys),
          m_budget(budget),
          m_choices(headerChoices(material.message, material.header, parsed, material.mime))
    {
        m_fields = dkim::selectFields(material.header, parsed.tags.headerList, parsed.tags.field);
        m_fields.push_back(parsed.tags.field);
        std::sort(m_fields.begin(), m_fields.end());
        for (const std::size_t field : m_fields) {
            m_texts.push_back(material.header.fields()[field]);
            m_octets += m_texts.back().whole.size();
        }
        m_signature = placeOf(parsed.tags.field);
        // Few options first: the pairs that gateways make come before those of an encoded subject.
        std::stable_sort(m_choices.begin(), m_choices.end(), [](const HeaderChoice &a, const HeaderChoice &b) { return a.size() < b.size(); });
    }

    std::optional<RestoredHeader> run()
    {
        for (std::size_t changes = 1; changes <= std::min<std::size_t>(3, m_choices.size()); ++changes) {
            if (choose(0, changes))
                return restored();
        }
        return std::nullopt;
    }

private:
    std::size_t placeOf(std::size_t field) const { return std::size_t(std::lower_bound(m_fields.begin(), m_fields.end(), field) - m_fields.begin()); }

    bool choose(std::size_t from, std::size_t left)
    {
        if (left == 0)
            return verifies();
        for (std::size_t i = from; i + left <= m_choices.size(); ++i) {
            for (const HeaderOption &option : m_choices[i]) {
                m_taken.push_back(&option);
                if (choose(i + 1, left - 1))
                    return true;
                m_taken.pop_back();
            }
        }
        return false;
    }

    bool verifies()
    {
        if (m_tries >= maxTriesPerHeader || m_budget.headerTries == 0 || m_octets > m_budget.octets) {
            m_budget.reached = m_budget.reached || m_tries < maxTriesPerHeader;
            return false;
        }
        ++m_tries;
        --m_budget.headerTries;
        m_budget.octets -= m_octets;
        std::vector<dkim::FieldText> fields = m_texts;
        std::vector<std::string> wholes; // stands still: the fields point into it
        std::size_t edits = 0;
        for (const HeaderOption *option : m_taken)
            edits += option->edits.size();
        wholes.reserve(edits);
        for (const HeaderOption *option : m_taken) {
            for (const FieldEdit &edit : option->edits) {
                dkim::FieldText &field = fields[placeOf(edit.field)];
                const std::size_t name = field.name.size();
                wholes.push_back(std::string(field.name) + ":" + edit.value);
                field = {std::string_view(wholes.back()).substr(0, name), wholes.back(), std::string_view(wholes.back()).substr(name + 1)};
            }
        }
        return dkim::verifyHeaders(m_parsed, dkim::HeaderView(std::move(fields)), m_signature, m_keys) == Validity::Valid;
    }

    RestoredHeader restored() const
    {
        RestoredHeader header;
        for (const HeaderOption *option : m_taken) {
            addCode(header.codes, option->code);
            header.encoding += option->encoding;
            header.charset += option->charset;
        }
        return header;
    }

    const dkim::ParsedSignature &m_parsed;
    const dkim::KeyAnswer &m_keys;
    Budget &m_budget;
    std::vector<HeaderChoice> m_choices;
    std::vector<std::size_t> m_fields;    // the signed ones and the signature itself
    std::vector<dkim::FieldText> m_texts; // of them
    std::vector<const HeaderOption *> m_taken;
    std::size_t m_signature = 0, m_octets = 0, m_tries = 0;
};

} // namespace

std::string findChange(const Material &material, const dkim::ParsedSignature &parsed, const dkim::KeyAnswer &keys, Budget &budget)
{
    if (!parsed.problem.empty() || keys.records.empty() || !material.message.hasBody())
        return {};
    // l= leaves room for anything: what verifies under it after a change proves nothing.
    if (parsed.tags.length)
        return {};
    const bool bodyGood = dkim::matchBody(parsed, material.bodyHashes) == dkim::BodyState::Match;
    const bool headerGood = dkim::verifyHeaders(parsed, keys) == Validity::Valid;
    if (bodyGood && headerGood)
        return {};
    RestoredHeader header;
    if (!headerGood) {
        auto restored = HeaderTries(material, parsed, keys, budget).run();
        if (!restored)
            return {};
        header = std::move(*restored);
    }
    if (bodyGood) {
        // The text itself is as it was: it cannot have been in another form, whatever its header said.
        const bool sameText = isIdentity(header.encoding) && isIdentity(toString(material.mime.parts().front().encoding)) && header.charset.empty();
        return sameText ? header.codes : std::string();
    }
    if (material.message.body().size() > maxUndoBody || budget.bodySearches == 0) {
        budget.reached = true;
        return {};
    }
    --budget.bodySearches;
    const std::string found = BodySearch(material, parsed, header, budget).run();
    if (found.empty())
        return {};
    // What the header says of the text changed together with the text: one change, the body's.
    std::string codes;
    for (const std::string_view code : split(header.codes, '+')) {
        if (!code.empty() && code != "content-transfer-encoding")
            addCode(codes, code);
    }
    for (const std::string_view code : split(found, '+'))
        addCode(codes, code);
    return codes;
}

bool preservesContent(std::string_view change)
{
    // Quoting of dots and of "From ", folds, blanks, and the form a text was stored in are undone by every mail program; a tag that the
    // reader's own gateway writes is known to stand for itself. Text that was added to a body is not, nor is a link that leads elsewhere.
    constexpr std::string_view kept[] = {"body-8bit",
                                         "body-encoding",
                                         "body-charset",
                                         "body-blanks",
                                         "mbox-quoting",
                                         "dot-added",
                                         "dot-removed",
                                         "subject-code",
                                         "header-quotes",
                                         "header-folds",
                                         "date-form",
                                         "type-form",
                                         "content-transfer-encoding",
                                         "subject-tag"};
    const std::vector<std::string_view> codes = split(change, '+');
    return std::all_of(codes.begin(), codes.end(), [&](std::string_view code) { return std::find(std::begin(kept), std::end(kept), code) != std::end(kept); });
}

} // namespace heloscope::undo
