// Reads what a person would see in a message: text, links with the host they really lead to, attachments with their digest.
#pragma once

#include "core/Limits.h"
#include "core/message/ContentTypes.h"
#include "core/message/Message.h"
#include "core/message/Mime.h"
#include "core/message/TransferReader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// What is in the attachments of `Content`, in the same order. They are not read here: of an attachment `bytes` and `sha256` are left for
/// whoever reads it, since hashing is for core/crypto.
using AttachmentReaders = std::vector<TransferReader>;

/// Links and attachments of all parts, the text of the first shown text part. `smime` is set to result "not-checked" where a signed
/// part is present; verifying it is for core/crypto. Nothing inside embedded messages is read: they are attachments here.
Content readContent(const Message &message, const MimeTree &tree, AttachmentReaders &attachments);

/// The same for the part that an opaque S/MIME signature encloses, added to what was read of the message around it.
void addEnclosed(const MimeTree &enclosed, AttachmentReaders &attachments, Content &content);

/// A message inside another, decoded; what the outer part says of it, and where it stands.
struct EmbeddedMessage {
    std::size_t part;   // index in the tree
    Bytes bytes;        // decoded
};
/// The messages directly inside `message` (message/rfc822, message/global, *.eml and Outlook *.msg attachments), at most `maxEmbedded`.
std::vector<EmbeddedMessage> embeddedMessages(const MimeTree &tree);

struct HtmlText {
    std::string text;
    std::vector<Link> links; // `differs` and `host` filled
    bool limitReached = false;
};
enum class HtmlWanted { TextAndLinks, LinksOnly }; // LinksOnly: `text` stays empty
/// Plain text and links of an HTML document. `html` is UTF-8. Tags, comments, scripts and styles are left out, block elements end lines,
/// character references are decoded. Linear; stops after `limit` octets of text or maxLinks links.
HtmlText htmlToText(std::string_view html, std::size_t limit, HtmlWanted wanted = HtmlWanted::TextAndLinks);

/// A link with its host, and whether its text claims to lead to another one (subdomains and "www." count as the same).
Link makeLink(std::string text, std::string target);
/// The URLs standing in plain text; one more than maxLinks where there are more.
std::vector<Link> linksInText(std::string_view text);

/// The host a URL leads to, lower case, as written (A- or U-label), without user, port and brackets; empty where it has none.
std::string urlHost(std::string_view url);
/// The host a link's text claims to lead to ("https://bank.example/x", "www.bank.example"), or empty where the text shows no address.
std::string hostShownIn(std::string_view linkText);

} // namespace heloscope
