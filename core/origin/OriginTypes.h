// Where a message came from: who handed it in first, and whose the machine at the border is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::origin {

/// How far the note about the submitting user can be believed.
enum class Trust {
    NotRecorded, // no line tells
    Claimed,     // written below the border by nobody in particular
    Provider,    // written by the mail provider that handed the message over
    Verified,    // written by the reader's own side
};
std::string_view toString(Trust trust);

/// The user and the computer at which the message began.
struct Submitter {
    std::string user, ip;           // login name, canonical address; each may be empty
    std::optional<std::size_t> hop; // index into Path::hops, or
    std::optional<std::size_t> field; // index into Message::fields()
    Trust trust = Trust::NotRecorded;
};

/// What DNS says about the address of the machine that handed the message over.
enum class Reverse { Unknown, NoName, NotConfirmed, Confirmed };
std::string_view toString(Reverse reverse);

/// Whose network it is, as the owner list of the asked service says. Bytes as received, cut.
struct Network {
    std::string number, name, prefix, country; // "64500", "EXAMPLE-NET", "198.51.100.0/24", "DE"
};

struct Origin {
    Submitter submitter;
    std::string hiddenBy;            // domain of a mail provider that handed it over and never tells the user; or empty
    std::vector<std::string> names;  // reverse names of the client's address
    Reverse reverse = Reverse::Unknown;
    std::optional<Network> network;
    std::vector<std::string> unanswered; // names asked about it alone for which no answer came
};

/// The service asked where the reader only ticks the box.
inline constexpr std::string_view defaultAsnZone = "asn.cymru.com";

} // namespace heloscope::origin
