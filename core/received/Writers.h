// Who wrote a Received line, and what that program means by the name after `from`. One row per kind of writer; adding a writer
// is adding a row. Internal to core/received.
#pragma once

#include "core/received/Line.h"
#include "core/received/Peer.h"
#include "core/received/ReceivedTypes.h"

#include <span>
#include <string>
#include <string_view>

namespace heloscope::received {

/// What the name after `from` is.
enum class NameMeaning {
    Helo,              // HELO; a name in front of the address is the resolved one (Postfix, Sendmail, most others)
    HeloOnly,          // HELO; the line never holds a resolved name (Exchange, PowerMTA, Coremail)
    Resolved,          // resolved name; HELO is shown only where it differs (Exim, qmail, IronPort)
    ResolvedOrLiteral, // as Resolved; HELO is also left out where it is a literal equal to the address (Exim)
    ResolvedNoHelo,    // resolved name, and no HELO exists (web mail)
    AddressOnly,       // the address again; HELO only where shown (Momentum)
    User,              // the user who logged in
    Sender,            // the envelope sender
    NoHelo,            // a user, a service or a host of a transport without HELO
};

/// What a row may look at.
struct Context {
    const Line &line;
    const Peer &peer;
    const Hop &hop;           // by, with, id, forAddress, date are filled
    std::string_view product; // lower case: phrases of with and by, comments behind them, each between "|"; comments end in ")"
    std::string_view host;    // lower case by
};

struct Writer {
    std::string_view family;                  // as in Hop::software; empty = read it this way, but do not name a writer
    std::string_view product;                 // part of Context::product; empty = only `wrote` decides
    bool (*wrote)(const Context &) = nullptr; // asked after `product`; null = the product mark is enough
    NameMeaning name = NameMeaning::Helo;
    bool login = false;                       // each line of this writer is a login
};

/// The rows in order; the first that fits wins. Marks of mail programs and gateways, then providers by host, then shapes.
std::span<const Writer> productWriters();
std::span<const Writer> providerWriters();
std::span<const Writer> shapeWriters();

/// The writer of the line, or null where it cannot be told.
const Writer *findWriter(const Context &context);

// Shapes of queue ids, used here and by the consistency checks.
bool isPostfixId(std::string_view id);
bool isEximId(std::string_view id);
bool isSendmailId(std::string_view id);
bool isGoogleId(std::string_view id);
/// ".yyyy.mm.dd.hh.mm.ss" at the end, as Google's border and submission hosts write it.
bool endsInDate(std::string_view id);
/// Seconds since the epoch that an Exim id carries in its first six characters, in base 62.
std::optional<UnixTime> timeOfEximId(std::string_view id);

} // namespace heloscope::received
