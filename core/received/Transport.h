// Protocol, TLS, login and envelope sender of a Received line: the parts whose forms hardly depend on who wrote it.
// Internal to core/received.
#pragma once

#include "core/received/Line.h"
#include "core/received/Peer.h"
#include "core/received/ReceivedTypes.h"

#include <string>
#include <string_view>

namespace heloscope::received {

/// What a comment speaks of; bits of Token::about.
enum CommentAbout : std::uint8_t { AboutEnvelope = 1, AboutLogin = 2, AboutTls = 4 };
/// Sets `about` of all comments, which the other functions here need.
void markComments(Line &line);
/// A comment of the from side: whatever is not clearly about something else is about the peer.
bool isAboutPeer(const Token &comment);
/// A date in the place of a peer, in brackets or not: no server writes one there.
bool isDateComment(const Token &comment);

/// The `with` protocol: one token ("ESMTPS") or a product's phrase whole ("Microsoft SMTP Server"); TLS suffixes cut off.
std::string readProtocol(const Line &line);
/// "ESMTPSA", "HTTP" … : a word that is a protocol by itself, in any case.
bool isProtocol(std::string_view word);
/// A protocol without HELO: HTTP and other programming interfaces, local delivery, mailbox pulls.
bool hasNoHelo(std::string_view protocol);

void readTls(const Line &line, Hop &hop);
/// Needs hop.with.
void readLogin(const Line &line, const Peer &peer, Hop &hop);
void readEnvelopeFrom(const Line &line, Hop &hop);

/// `text` without surrounding angle brackets, spaces and trailing commas or semicolons.
std::string_view withoutAngles(std::string_view text);

} // namespace heloscope::received
