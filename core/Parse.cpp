// parse(): the bytes of one message to Facts. Everything here is done once, whatever the number of evaluation passes.

#include "core/Analyse.h"
#include "core/Facts.h"
#include "core/authres/AuthResParse.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ForwardPass.h"
#include "core/crypto/Cms.h"
#include "core/crypto/TextDigests.h"
#include "core/domain/Domain.h"
#include "core/message/Address.h"
#include "core/message/Content.h"
#include "core/message/MessageParse.h"
#include "core/message/OutlookMsg.h"
#include "core/message/Secured.h"

#include <algorithm>

namespace heloscope {

namespace {

// The digest of the text as it was given.
class GivenText final : public crypto::HashedText {
public:
    GivenText(std::shared_ptr<Facts> facts, std::string_view text, const ByteKeeper *keeper) : m_facts(std::move(facts)), m_text(text), m_pass(text, keeper) {}

    std::string_view next(crypto::Hash &) override
    {
        m_pass.reached(m_at);
        const std::string_view piece = m_text.substr(m_at, ForwardPass::window);
        m_at += piece.size();
        return piece;
    }
    void finish(std::string digest) override
    {
        m_pass.finish();
        m_facts->source.sha256 = encodeHex(digest);
    }

private:
    const std::shared_ptr<Facts> m_facts;
    const std::string_view m_text;
    std::size_t m_at = 0;
    ForwardPass m_pass;
};

// Size and digest of one attachment after the other: two at once would need twice the room of a large message.
class AttachmentTexts final : public crypto::HashedText {
public:
    struct Left {
        std::shared_ptr<Facts> facts;
        AttachmentReaders readers;
        std::size_t next = 0, octets = 0; // encoded, of those that are left
    };
    /// Adds what is left, if anything is, to `digests`, which must outlive it.
    static void add(Left left, crypto::TextDigests &digests)
    {
        const std::size_t octets = left.octets;
        if (left.next < left.readers.size())
            digests.add(crypto::HashAlgorithm::Sha256, octets, std::make_unique<AttachmentTexts>(std::move(left), digests));
    }

    AttachmentTexts(Left left, crypto::TextDigests &digests) : m_left(std::move(left)), m_digests(digests) {}

    std::string_view next(crypto::Hash &) override
    {
        const std::string_view piece = m_left.readers[m_left.next].next();
        m_size += piece.size();
        return piece;
    }
    void finish(std::string digest) override
    {
        Attachment &attachment = m_left.facts->content.attachments[m_left.next];
        attachment.bytes = m_size;
        attachment.sha256 = encodeHex(digest);
        m_left.octets -= m_left.readers[m_left.next].encodedSize();
        ++m_left.next;
        add(std::move(m_left), m_digests);
    }

private:
    Left m_left;
    crypto::TextDigests &m_digests;
    std::size_t m_size = 0;
};

// The text as it was given: the Outlook file, the text before its repair, or the message itself.
std::string_view givenText(const Facts &facts)
{
    const std::shared_ptr<const std::string> &other = facts.given ? facts.given : facts.message->parts().input;
    return other ? std::string_view(*other) : facts.message->bytes();
}

void readFrom(Facts &facts)
{
    const Message &message = *facts.message;
    for (const std::size_t field : message.find("From")) {
        ++facts.from.fields;
        AddressList list = parseAddressList(message.value(message.fields()[field]));
        facts.fromIsGroup = facts.fromIsGroup || !list.groups.empty();
        for (Mailbox &mailbox : list.mailboxes) {
            facts.from.domains.push_back(domain::toAscii(mailbox.domain).value_or(std::string()));
            facts.from.addresses.push_back(std::move(mailbox));
        }
        for (std::string &reading : list.readings) {
            if (std::find(facts.from.readings.begin(), facts.from.readings.end(), reading) == facts.from.readings.end())
                facts.from.readings.push_back(std::move(reading));
        }
    }
}

// What mail programs show of an opaque signature, whether it holds or not (RFC 8551 §3.5.2).
void readEnclosed(Facts &facts, AttachmentReaders &attachments)
{
    const auto part = facts.content.smime ? securedPart(facts.mime) : std::nullopt;
    if (!part || part->content)
        return;
    auto enclosed = std::make_shared<const std::string>(crypto::enclosedContent(part->structure));
    if (enclosed->empty())
        return;
    facts.enclosed = std::move(enclosed);
    facts.enclosedMime.emplace(*facts.enclosed);
    addEnclosed(*facts.enclosedMime, attachments, facts.content);
}

Result<std::shared_ptr<Facts>> read(Bytes bytes, Source source, const Options &options, SourceKind hint, crypto::TextDigests &digests);

void readEmbedded(Facts &facts, const Options &options, crypto::TextDigests &digests)
{
    if (options.embeddedDepth > 0)
        return;
    Options inner = options;
    inner.embeddedDepth = options.embeddedDepth + 1;
    std::size_t index = 0;
    const auto readAll = [&](const MimeTree &tree, bool enclosed) {
        for (EmbeddedMessage &embedded : embeddedMessages(tree)) {
            Source source;
            source.path = facts.source.path;
            source.index = index++;
            const bool returned = !enclosed && facts.bounce && facts.bounce->original && facts.bounce->original->part == embedded.part;
            if (auto parsed = read(std::move(embedded.bytes), std::move(source), inner, SourceKind::Message, digests)) {
                if (returned)
                    facts.bounceOriginal = *parsed;
                facts.embedded.push_back(std::move(*parsed));
            }
        }
    };
    readAll(facts.mime, false);
    if (facts.enclosedMime)
        readAll(*facts.enclosedMime, true);
}

// What came back with a bounce otherwise than as an embedded message: headers alone, or text inside the report.
void readReturned(Facts &facts, const Options &options, crypto::TextDigests &digests)
{
    if (!facts.bounce || !facts.bounce->original || facts.bounceOriginal || facts.bounce->original->bytes.empty())
        return;
    const bounce::ReturnedOriginal &original = *facts.bounce->original;
    std::string bytes = original.bytes;
    if (original.headersOnly)
        bytes.erase(trimmedEnd(bytes).size());
    Options inner = options;
    inner.embeddedDepth = options.embeddedDepth + 1;
    Source source;
    source.path = facts.source.path;
    source.index = facts.embedded.size();
    auto parsed = read(std::move(bytes), std::move(source), inner, original.headersOnly ? SourceKind::Headers : SourceKind::Message, digests);
    if (!parsed)
        return;
    facts.bounceOriginal = *parsed;
    if (options.embeddedDepth == 0)
        facts.embedded.push_back(std::move(*parsed));
}

// A bounce inside a message is read as one, too; what that returned is taken apart, but not read on.
void readBounce(Facts &facts, const Options &options, crypto::TextDigests &digests)
{
    constexpr int deepestBounce = 1;
    if (options.embeddedDepth <= deepestBounce)
        facts.bounce = bounce::parseBounce(*facts.message, facts.mime);
    readEmbedded(facts, options, digests);
    readReturned(facts, options, digests);
}

// The sources of the digests keep the facts they fill.
void readContentAndDigests(const std::shared_ptr<Facts> &facts, crypto::TextDigests &digests)
{
    const std::string_view asGiven = givenText(*facts);
    const ByteKeeper *const keeper = facts->message->keeper();
    digests.add(crypto::HashAlgorithm::Sha256, asGiven.size(),
                std::make_unique<GivenText>(facts, asGiven, asGiven.data() == facts->message->bytes().data() ? keeper : nullptr));
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(facts->dkim, wanted);
    arc::collectBodyHashes(facts->arc, wanted);
    if (facts->message->hasBody())
        dkim::BodyHashes::compute(facts->message->body(), wanted, {facts, &facts->bodyHashes}, digests, keeper);
    AttachmentReaders attachments;
    facts->content = readContent(*facts->message, facts->mime, attachments);
    readEnclosed(*facts, attachments);
    std::size_t octets = 0;
    for (const TransferReader &reader : attachments)
        octets += reader.encodedSize();
    AttachmentTexts::add({facts, std::move(attachments), 0, octets}, digests);
}

// The message taken apart.
Result<std::shared_ptr<Facts>> split(Bytes bytes, Source source, SourceKind hint)
{
    source.bytes = bytes.size();
    if (bytes.size() > maxMessageBytes)
        return failure("too-large", "more than " + std::to_string(maxMessageBytes) + " bytes");
    std::shared_ptr<const std::string> given;
    if (looksLikeOutlookMsg(bytes)) {
        Result<std::string> headers = readOutlookHeaders(bytes);
        if (!headers)
            return tl::unexpected(headers.error());
        given = bytes.asString();
        bytes = std::move(*headers);
        hint = SourceKind::OutlookMsg;
    }
    Result<std::shared_ptr<Message>> message = splitMessage(std::move(bytes), hint);
    if (!message)
        return tl::unexpected(message.error());
    auto facts = std::make_shared<Facts>(std::move(*message), std::move(source));
    facts->given = std::move(given);
    return facts;
}

// Who wrote and who sealed it, and what servers noted.
void readHeader(Facts &facts, const Options &options)
{
    readFrom(facts);
    facts.recorded = authres::readRecorded(*facts.message);
    facts.dkim = dkim::parseSignatures(facts.header);
    facts.domainKeys = domainkeys::parseSignatures(*facts.message, facts.header);
    facts.arc = arc::parseChain(facts.header);
    facts.dkim2 = dkim2::parse(*facts.message, facts.header, options.dkim2Draft);
}

// The rest but for the digests.
void readBody(const std::shared_ptr<Facts> &facts, const Options &options, crypto::TextDigests &digests)
{
    readContentAndDigests(facts, digests);
    if (facts->dkim.limitReached())
        facts->limits.push_back("dkim-signatures");
    if (facts->domainKeys.limitReached())
        facts->limits.push_back("domainkeys-signatures");
    if (facts->arc.limitReached)
        facts->limits.push_back("arc-sets");
    if (facts->dkim2.limitReached)
        facts->limits.push_back("dkim2-hops");
    for (const std::string_view limit : facts->mime.limits())
        facts->limits.emplace_back(limit);
    facts->limits.insert(facts->limits.end(), facts->content.limits.begin(), facts->content.limits.end());
    readBounce(*facts, options, digests);
}

// All but the digests.
Result<std::shared_ptr<Facts>> read(Bytes bytes, Source source, const Options &options, SourceKind hint, crypto::TextDigests &digests)
{
    auto facts = split(std::move(bytes), std::move(source), hint);
    if (facts) {
        readHeader(**facts, options);
        readBody(*facts, options, digests);
    }
    return facts;
}

} // namespace

Parsing::Parsing() : m_digests(std::make_unique<crypto::TextDigests>()) {}
Parsing::~Parsing() = default;

Result<FactsPtr> Parsing::add(Bytes bytes, Source source, const Options &options, SourceKind hint)
{
    auto facts = split(std::move(bytes), std::move(source), hint);
    if (!facts)
        return tl::unexpected(facts.error());
    m_begun.push_back({*facts, options});
    return FactsPtr(std::move(*facts));
}

void Parsing::finish()
{
    for (const Begun &message : m_begun)
        readHeader(*message.facts, message.options);
    for (const Begun &message : m_begun)
        readBody(message.facts, message.options, *m_digests);
    m_begun.clear();
    m_digests->run();
}

Result<FactsPtr> parse(Bytes bytes, Source source, const Options &options, SourceKind hint)
{
    Parsing parsing;
    auto facts = parsing.add(std::move(bytes), std::move(source), options, hint);
    parsing.finish();
    return facts;
}

} // namespace heloscope
