// What the text of a message holds, for the Content panel: links, attachments, signed or encrypted parts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heloscope {

struct Link {
    std::string text, target, host;
    bool differs = false;
};
struct Attachment {
    std::string name, type;
    std::uint64_t bytes = 0;
    std::string sha256;
};
struct Smime {
    std::string result, signer, reason;
    std::optional<bool> addressMatches;
};
struct Content {
    std::vector<Link> links;
    std::vector<Attachment> attachments;
    std::optional<Smime> smime;
    bool openPgp = false;
    std::string text;          // decoded body as plain UTF-8 text, cut at a limit; for the Content tab
    std::vector<std::string> limits; // names of limits reached: "links", "attachments", "text"
};

} // namespace heloscope
