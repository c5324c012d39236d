#include "ui/input/ContentKind.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"

#include <algorithm>
#include <array>
#include <set>

namespace heloscope::input {

namespace {

struct Signature {
    std::string_view magic;
    std::string_view name;
    ContentKind kind;
};

using namespace std::string_view_literals;

// Formats that begin unmistakably. Their bytes must never reach the header splitter, which finds "fields" in anything.
constexpr std::array signatures{
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "compound file", ContentKind::OutlookMsg},
    Signature{"\x1F\x8B"sv, "gzip file", ContentKind::Packed},
    Signature{"PK\x03\x04"sv, "zip file", ContentKind::Packed},
    Signature{"BZh"sv, "bzip2 file", ContentKind::Packed},
    Signature{"\xFD"
              "7zXZ\0"sv,
              "xz file", ContentKind::Packed},
    Signature{"\x28\xB5\x2F\xFD"sv, "zstd file", ContentKind::Packed},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "7-zip file", ContentKind::Packed},
    Signature{"%PDF-"sv, "PDF document", ContentKind::Other},
    Signature{"\x89PNG\r\n\x1A\n"sv, "PNG picture", ContentKind::Other},
    Signature{"\xFF\xD8\xFF"sv, "JPEG picture", ContentKind::Other},
    Signature{"GIF8"sv, "GIF picture", ContentKind::Other},
    Signature{"\x7F"
              "ELF"sv,
              "program", ContentKind::Other},
    Signature{"SQLite format 3\0"sv, "database", ContentKind::Other},
    Signature{"!BDN"sv, "Outlook data file (PST)", ContentKind::Other},
};

constexpr std::array unmistakable{"received"sv,     "message-id"sv, "return-path"sv, "dkim-signature"sv, "mime-version"sv, "authentication-results"sv,
                                  "delivered-to"sv, "x-received"sv, "arc-seal"sv};
constexpr std::array usual{"from"sv, "to"sv, "cc"sv, "subject"sv, "date"sv, "reply-to"sv, "sender"sv, "content-type"sv, "x-mailer"sv};

constexpr std::size_t linesLookedAt = 400;

std::string_view nextLine(std::string_view &rest)
{
    static constexpr ByteSet lineEnds("\r\n");
    const std::size_t end = lineEnds.find(rest);
    const std::string_view line = rest.substr(0, end);
    if (end == std::string_view::npos)
        rest = {};
    else
        rest.remove_prefix(end + (rest.substr(end, 2) == "\r\n" ? 2 : 1));
    return line;
}

const Signature *signatureOf(std::string_view head)
{
    for (const Signature &signature : signatures) {
        if (head.starts_with(signature.magic))
            return &signature;
    }
    return nullptr;
}

bool isMbox(std::string_view head)
{
    if (!head.starts_with("From "))
        return false;
    std::string_view rest = head;
    nextLine(rest);
    const std::string_view second = nextLine(rest);
    return second.empty() || second.starts_with("From ") || second.starts_with(">From ") || beginsLikeField(second);
}

// One name that nothing but mail has, or two of the names that letters and notes may have too.
bool hasMailFields(std::string_view head)
{
    std::set<std::string> found;
    for (std::size_t line = 0; line < linesLookedAt && !head.empty(); ++line) {
        std::string_view text = nextLine(head);
        text.remove_prefix(std::min(text.find_first_not_of(" \t>|"), text.size())); // pasted headers are often quoted or indented
        if (!beginsLikeField(text))
            continue;
        const std::string name = lowered(trimmed(text.substr(0, text.find(':'))));
        if (std::find(unmistakable.begin(), unmistakable.end(), name) != unmistakable.end())
            return true;
        if (std::find(usual.begin(), usual.end(), name) != usual.end())
            found.insert(name);
    }
    return found.size() >= 2;
}

} // namespace

bool beginsLikeField(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos)
        return false;
    const std::string_view name = trimmedEnd(line.substr(0, colon));
    // RFC 5322 §2.2: printable US-ASCII except the colon.
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

ContentKind sniff(std::string_view head)
{
    if (head.empty())
        return ContentKind::Empty;
    if (const Signature *signature = signatureOf(head))
        return signature->kind;
    if (isMbox(head))
        return ContentKind::Mbox;
    if (head[std::min(head.find_first_not_of(" \t\r\n"), head.size() - 1)] == '{' && head.find("\"heloscope_case\"") != std::string_view::npos)
        return ContentKind::CaseFile;
    return hasMailFields(head) ? ContentKind::Mail : ContentKind::Text;
}

std::string_view nameOfFormat(std::string_view head)
{
    const Signature *signature = signatureOf(head);
    return signature ? signature->name : std::string_view();
}

} // namespace heloscope::input
