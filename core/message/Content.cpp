#include "core/message/Content.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <unordered_set>

namespace heloscope {

namespace {

constexpr std::size_t maxTextPartBytes = std::size_t(8) << 20; // of one text part, decoded, that is searched for links

class ContentReader {
public:
    ContentReader(const MimeTree &tree, AttachmentReaders &attachments) : m_tree(tree), m_attachments(attachments) {}

    /// What is read is added to `content`, duplicates and limits counted together.
    Content read(Content content = {})
    {
        m_content = std::move(content);
        for (const Link &link : m_content.links)
            m_seen.insert(link.text + '\0' + link.target);
        m_plain = std::move(m_content.text);
        for (const MimePart &part : m_tree.parts()) {
            const std::string type = m_tree.type(part);
            noteSecured(part, type);
            if (part.kind == MimeKind::Multipart)
                continue;
            m_embedded += part.kind == MimeKind::Embedded;
            if (m_tree.isAttachment(part))
                addAttachment(part, type);
            else if (type == "text/html")
                readHtml(part);
            else if (type.starts_with("text/"))
                readPlain(part, type == "text/plain");
            m_tree.setAside(part);
        }
        if (m_embedded > maxEmbedded)
            reached("embedded-messages"); // the others are not opened
        m_content.text = isBlank(m_plain) ? std::move(m_html) : std::move(m_plain);
        return std::move(m_content);
    }

private:
    static bool isBlank(std::string_view text) { return std::all_of(text.begin(), text.end(), isFws); }

    void reached(const char *limit)
    {
        if (std::find(m_content.limits.begin(), m_content.limits.end(), limit) == m_content.limits.end())
            m_content.limits.emplace_back(limit);
    }

    // Good until the next call.
    std::string_view textOf(const MimePart &part)
    {
        if (part.body.size() > maxTextPartBytes)
            reached("text");
        return m_tree.viewText(part, maxTextPartBytes, m_room);
    }

    void readPlain(const MimePart &part, bool shown)
    {
        const std::string_view text = textOf(part);
        addLinks(linksInText(text));
        if (text.find("-----BEGIN PGP ") != std::string_view::npos)
            m_content.openPgp = true;
        if (shown && isBlank(m_plain))
            m_plain = capped(text);
    }

    void readHtml(const MimePart &part)
    {
        const std::string_view source = textOf(part);
        // Nearly always the plain text stands before, and what this one reads matters only where it reaches a limit.
        const bool wanted = isBlank(m_html) && (isBlank(m_plain) || source.size() > maxContentText);
        HtmlText html = htmlToText(source, maxTextPartBytes, wanted ? HtmlWanted::TextAndLinks : HtmlWanted::LinksOnly);
        if (html.limitReached)
            reached("links");
        addLinks(std::move(html.links));
        if (wanted)
            m_html = capped(html.text);
    }

    std::string capped(std::string_view text)
    {
        if (text.size() <= maxContentText)
            return std::string(text);
        std::size_t end = maxContentText;
        while (end > 0 && (text[end] & 0xC0) == 0x80) // not inside a character
            --end;
        reached("text");
        return std::string(text.substr(0, end));
    }

    // The same link twice (plain and HTML, picture and text) says nothing new.
    void addLinks(std::vector<Link> links)
    {
        for (Link &link : links) {
            if (m_content.links.size() >= maxLinks) {
                reached("links");
                return;
            }
            if (m_seen.insert(link.text + '\0' + link.target).second)
                m_content.links.push_back(std::move(link));
        }
    }

    void addAttachment(const MimePart &part, const std::string &type)
    {
        if (m_content.attachments.size() >= maxAttachments) {
            reached("attachments");
            return;
        }
        m_content.attachments.push_back({m_tree.fileName(part), type, 0, {}});
        m_attachments.push_back(m_tree.bodyReader(part));
    }

    // RFC 8551 §3, RFC 3156; whether the signature holds is for core/crypto.
    void noteSecured(const MimePart &part, const std::string &type)
    {
        std::string protocol;
        if (type == "multipart/signed" || type == "multipart/encrypted") {
            const MimeParameters parameters = m_tree.contentType(part);
            if (const std::string *value = parameters.find("protocol"))
                protocol = lowered(*value);
        }
        const bool pkcs7 = type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime" || protocol == "application/pkcs7-signature"
            || protocol == "application/x-pkcs7-signature";
        if (pkcs7 && !m_content.smime) {
            m_content.smime = Smime{};
            m_content.smime->result = "not-checked";
        }
        if (protocol == "application/pgp-signature" || protocol == "application/pgp-encrypted")
            m_content.openPgp = true;
    }

    const MimeTree &m_tree;
    AttachmentReaders &m_attachments;
    Content m_content;
    std::string m_plain, m_html, m_room;
    std::size_t m_embedded = 0;
    std::unordered_set<std::string> m_seen;
};

} // namespace

Content readContent(const Message &message, const MimeTree &tree, AttachmentReaders &attachments)
{
    return message.hasBody() ? ContentReader(tree, attachments).read() : Content{};
}

void addEnclosed(const MimeTree &enclosed, AttachmentReaders &attachments, Content &content)
{
    content = ContentReader(enclosed, attachments).read(std::move(content));
}

namespace {

// A message as Outlook saves it; whether it is one is seen when it is opened.
bool isOutlookItem(const MimeTree &tree, const MimePart &part)
{
    if (part.kind != MimeKind::Leaf || part.encoding != TransferEncoding::Base64)
        return false;
    const std::string name = tree.fileName(part);
    return tree.type(part) == "application/vnd.ms-outlook" || (name.size() > 4 && equalsIgnoreCase(std::string_view(name).substr(name.size() - 4), ".msg"));
}

} // namespace

std::vector<EmbeddedMessage> embeddedMessages(const MimeTree &tree)
{
    std::vector<EmbeddedMessage> found;
    for (std::size_t i = 0; i < tree.parts().size() && found.size() < maxEmbedded; ++i) {
        if (tree.parts()[i].kind == MimeKind::Embedded || isOutlookItem(tree, tree.parts()[i]))
            found.push_back({i, tree.bodyBytes(tree.parts()[i])});
    }
    return found;
}

} // namespace heloscope
