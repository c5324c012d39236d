// parse(): the bytes of one message to Facts. Everything here is done once, whatever the number of evaluation passes.

#include "core/Analyse.h"
#include "core/Facts.h"
#include "core/authres/AuthResParse.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/crypto/Cms.h"
#include "core/crypto/Hash.h"
#include "core/domain/Domain.h"
#include "core/message/Address.h"
#include "core/message/Content.h"
#include "core/message/MessageParse.h"
#include "core/message/OutlookMsg.h"
#include "core/message/Secured.h"

#include <algorithm>

namespace heloscope {

namespace {

// The digests of attachments, made side by side with those of the body and of what was given.
class DigestBeside final : public AttachmentDigest {
public:
    explicit DigestBeside(dkim::BodyHashing &body) : m_body(body) {}
    void update(std::string_view bytes) override { m_body.update(m_hash, bytes); }
    std::string finish() override { return encodeHex(m_hash.finish()); }

private:
    crypto::Hash m_hash{crypto::HashAlgorithm::Sha256};
    dkim::BodyHashing &m_body;
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
void readEnclosed(Facts &facts, AttachmentDigest &digest)
{
    const auto part = facts.content.smime ? securedPart(facts.mime) : std::nullopt;
    if (!part || part->content)
        return;
    auto enclosed = std::make_shared<const std::string>(crypto::enclosedContent(part->structure));
    if (enclosed->empty())
        return;
    facts.enclosed = std::move(enclosed);
    facts.enclosedMime.emplace(*facts.enclosed);
    addEnclosed(*facts.enclosedMime, digest, facts.content);
}

void readEmbedded(Facts &facts, const Options &options)
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
            if (auto parsed = parse(std::move(embedded.bytes), std::move(source), inner)) {
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
void readReturned(Facts &facts, const Options &options)
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
    auto parsed = parse(std::move(bytes), std::move(source), inner, original.headersOnly ? SourceKind::Headers : SourceKind::Message);
    if (!parsed)
        return;
    facts.bounceOriginal = *parsed;
    if (options.embeddedDepth == 0)
        facts.embedded.push_back(std::move(*parsed));
}

// A bounce inside a message is read as one, too; what that returned is taken apart, but not read on.
void readBounce(Facts &facts, const Options &options)
{
    constexpr int deepestBounce = 1;
    if (options.embeddedDepth <= deepestBounce)
        facts.bounce = bounce::parseBounce(*facts.message, facts.mime);
    readEmbedded(facts, options);
    readReturned(facts, options);
}

} // namespace

Result<FactsPtr> parse(Bytes bytes, Source source, const Options &options, SourceKind hint)
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
    Result<std::shared_ptr<Message>> split = splitMessage(std::move(bytes), hint);
    if (!split)
        return tl::unexpected(split.error());

    auto facts = std::make_shared<Facts>(std::move(*split), std::move(source));
    facts->given = std::move(given);
    const std::string_view asGiven = givenText(*facts);
    crypto::SideDigest digest(asGiven, asGiven.data() == facts->message->bytes().data() ? facts->message->keeper() : nullptr);
    readFrom(*facts);
    facts->recorded = authres::readRecorded(*facts->message);
    facts->dkim = dkim::parseSignatures(facts->header);
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(facts->dkim, wanted);
    facts->domainKeys = domainkeys::parseSignatures(*facts->message, facts->header);
    facts->arc = arc::parseChain(facts->header);
    facts->dkim2 = dkim2::parse(*facts->message, facts->header, options.dkim2Draft);
    arc::collectBodyHashes(facts->arc, wanted);
    dkim::BodyHashing bodyHashing(facts->message->body(), wanted, &digest, facts->message->keeper());
    DigestBeside attachments(bodyHashing);
    facts->content = readContent(*facts->message, facts->mime, attachments);
    readEnclosed(*facts, attachments);
    if (facts->message->hasBody())
        facts->bodyHashes = bodyHashing.finish();
    facts->source.sha256 = encodeHex(digest.finish());
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
    readBounce(*facts, options);
    return facts;
}

} // namespace heloscope
