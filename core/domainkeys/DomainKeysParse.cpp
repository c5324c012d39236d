#include "core/domainkeys/DomainKeysParse.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/TagList.h"
#include "core/domain/Domain.h"
#include "core/domainkeys/DomainKeysCanonicalize.h"
#include "core/message/Address.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_map>

namespace heloscope::domainkeys {

namespace {

constexpr std::size_t maxHeaderListNames = 10'000;

// Reads one field in the order of RFC 4870 §3.3.1. The first problem decides; reading goes on for the arithmetic's sake.
class SignatureReader {
public:
    SignatureReader(const Message &message, const dkim::HeaderView &header, std::size_t field)
        : m_message(message),
          m_header(header),
          m_field(field),
          m_list(parseTagList(header.fields()[field].value))
    {
        m_parsed.tags.field = field;
        m_parsed.hasBody = message.hasBody();
    }

    ParsedSignature read()
    {
        if (m_list.duplicate || m_list.malformedItem || m_list.limitReached)
            fail(m_list.duplicate ? "syntax-duplicate-tag" : "syntax-tag-list");
        if (m_list.find("a").value_or("rsa-sha1") != "rsa-sha1")
            fail("syntax-a");
        m_parsed.signature = decodeBase64(text("b"), Base64Space::Allowed).value_or(std::string());
        if (m_parsed.signature.empty())
            fail("syntax-b");
        const auto form = parseCanonicalization(m_list.find("c").value_or("simple"));
        if (!form)
            fail("syntax-c");
        readNames();
        readQuery();
        const std::vector<std::size_t> fields = signedFields();
        readSendingAddress(fields);
        if (form && m_parsed.hasBody)
            digestAll(fields, *form);
        return std::move(m_parsed);
    }

private:
    void fail(std::string_view problem)
    {
        if (m_parsed.problem.empty())
            m_parsed.problem = problem;
    }
    std::string_view text(std::string_view name) const { return m_list.find(name).value_or(std::string_view()); }

    void readNames()
    {
        const auto domainName = domain::toAscii(text("d"));
        const auto selector = domain::toAscii(text("s"));
        if (!domainName)
            fail("domain-invalid");
        if (!selector)
            fail("selector-invalid");
        m_parsed.tags.domain = domainName.value_or(std::string(text("d")));
        m_parsed.tags.selector = selector.value_or(std::string(text("s")));
        m_parsed.askKey = domainName && selector;
    }

    // RFC 4870 §3.3.1: "dns" is the only query method; an empty or another one cannot be followed.
    void readQuery()
    {
        const auto query = m_list.find("q");
        if (query && !equalsIgnoreCase(*query, "dns"))
            fail("syntax-q");
    }

    // RFC 4870 §3.4.2.1. h= is walked from its end: a name that stands further to the left once more takes the lowest field still free,
    // the leftmost mention takes all that are left. Only fields below the signature count.
    std::vector<std::size_t> signedFields() const
    {
        const std::size_t count = m_header.fields().size();
        const auto list = m_list.find("h");
        if (!list) {
            std::vector<std::size_t> all(count - m_field - 1);
            std::iota(all.begin(), all.end(), m_field + 1);
            return all;
        }
        std::vector<std::string> names;
        for (const std::string_view item : split(*list, ':')) {
            if (names.size() < maxHeaderListNames)
                names.push_back(lowered(trimmed(item)));
        }
        std::unordered_map<std::string_view, std::size_t> mentionsLeft;
        for (const std::string &name : names)
            ++mentionsLeft[name];
        std::unordered_map<std::string_view, std::vector<std::size_t>> free; // top to bottom
        std::vector<std::vector<std::size_t>> taken(names.size());
        for (std::size_t i = names.size(); i-- > 0;) {
            const auto [entry, isNew] = free.try_emplace(names[i]);
            std::vector<std::size_t> &fields = entry->second;
            if (isNew)
                fields = below(names[i]);
            if (--mentionsLeft[names[i]] == 0) {
                taken[i] = std::move(fields);
            } else if (!fields.empty()) {
                taken[i].push_back(fields.back());
                fields.pop_back();
            }
        }
        std::vector<std::size_t> result;
        for (const auto &part : taken)
            result.insert(result.end(), part.begin(), part.end());
        return result;
    }

    std::vector<std::size_t> below(const std::string &name) const
    {
        std::vector<std::size_t> result;
        const std::span<const std::size_t> all = m_header.find(name);
        std::copy_if(all.begin(), all.end(), std::back_inserter(result), [this](std::size_t i) { return i > m_field; });
        return result;
    }

    // RFC 4870 §3.5: the sending address is that of Sender where it is signed, else of From; its domain must fit d=.
    void readSendingAddress(const std::vector<std::size_t> &fields)
    {
        const auto top = [&](std::string_view name) -> const dkim::FieldText * {
            const dkim::FieldText *found = nullptr;
            std::size_t lowest = SIZE_MAX;
            for (const std::size_t i : fields) {
                if (i < lowest && equalsIgnoreCase(m_header.fields()[i].name, name)) {
                    lowest = i;
                    found = &m_header.fields()[i];
                }
            }
            return found;
        };
        const dkim::FieldText *field = top("sender");
        if (!field)
            field = top("from");
        const AddressList &list = parseAddressList(field ? field->value : std::string_view());
        if (list.mailboxes.empty()) {
            fail("no-sending-address");
            return;
        }
        const Mailbox &mailbox = list.mailboxes.front();
        m_parsed.tags.sendingAddress = mailbox.address();
        m_parsed.sendingLocalPart = mailbox.localPart;
        const auto domainName = domain::toAscii(mailbox.domain);
        if (!domainName || !domain::isSameOrBelow(*domainName, m_parsed.tags.domain))
            fail("sending-domain-outside");
    }

    void digestAll(const std::vector<std::size_t> &fields, Canonicalization form)
    {
        m_parsed.digest = digestOf(fields, form);
        std::vector<std::size_t> sorted = fields;
        std::sort(sorted.begin(), sorted.end());
        if (sorted != fields)
            m_parsed.messageOrderDigest = digestOf(sorted, form);
    }

    std::string digestOf(const std::vector<std::size_t> &fields, Canonicalization form) const
    {
        crypto::Hash hash(crypto::HashAlgorithm::Sha1);
        dkim::HashSink sink(hash);
        dkim::BatchingSink batch(sink);
        for (const std::size_t i : fields)
            writeField(batch, m_header.fields()[i], form);
        writeBody(batch, m_message.body(), form, m_message.keeper());
        batch.flush();
        return hash.finish();
    }

    const Message &m_message;
    const dkim::HeaderView &m_header;
    std::size_t m_field;
    TagList m_list;
    ParsedSignature m_parsed;
};

} // namespace

ParsedSignatures parseSignatures(const Message &message, const dkim::HeaderView &header)
{
    ParsedSignatures result;
    const std::span<const std::size_t> fields = header.find("domainkey-signature");
    result.total = fields.size();
    for (std::size_t i = 0; i < std::min(fields.size(), maxDomainKeysSignatures); ++i)
        result.signatures.push_back(SignatureReader(message, header, fields[i]).read());
    return result;
}

} // namespace heloscope::domainkeys
