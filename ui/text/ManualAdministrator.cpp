// For whoever runs the mail servers.
#include "ui/text/ManualBlocks.h"

#include <QtGlobal>

#include <array>

namespace heloscope::manual {

namespace {

// clang-format off
constexpr std::array servers{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A message is full of claims. Only what your own servers wrote can be trusted, so Heloscope should know them.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Open a message that you know is real.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Open Settings → My mail servers, and press “Learn from the open message”.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Look at the names it found, and take out what is not yours.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Export the profile and hand it to your colleagues. Keys are in it only when you tick that.")},
    Block{Kind::SeeAlso, "path"},
};

constexpr std::array checks{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Heloscope computes every seal again and reads every sender list anew. It does not repeat what a header line says.")},
    Block{Kind::Picture, "checks", QT_TRANSLATE_NOOP("Manual", "The result of now stands beside the one your server noted on arrival.")},
    Block{Kind::Pair, "SPF", QT_TRANSLATE_NOOP("Manual", "May this computer send for the envelope’s domain? Forwarding breaks it.")},
    Block{Kind::Pair, "DKIM", QT_TRANSLATE_NOOP("Manual", "Did this domain seal this message, and is the seal whole? Lists that add a footer break it.")},
    Block{Kind::Pair, "DMARC", QT_TRANSLATE_NOOP("Manual", "Does one of the two belong to the domain that the reader sees? If none does, the owner’s rule counts.")},
    Block{Kind::Pair, "ARC", QT_TRANSLATE_NOOP("Manual", "Did a forwarder vouch for what it saw? It counts only when you trust that forwarder.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "“Now” and “recorded” may differ. Owners take old keys down, and then an old seal cannot be checked any more.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Four things are always told apart: wrong, missing, could not be checked, and changed on the way.")},
    Block{Kind::SeeAlso, "words"},
};

constexpr std::array path{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Each server adds a line to the top of a message. Lines from before your own server can be invented.")},
    Block{Kind::Picture, "path", QT_TRANSLATE_NOOP("Manual", "The border between CLAIMED and YOURS is the most important thing in this picture.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "If the border stands in the wrong place, open the menu of a row and choose “This server is mine”. Heloscope then checks again at once.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "A pill on the line shows how long a message waited.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "“Clock differs” says that two clocks do not agree. It is not a sign of anything else.")},
};

constexpr std::array dns{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Settings → DNS chooses who is asked: the server of this computer, one of your own, or one over HTTPS. Or nobody.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "All questions of a message share one time limit. Late answers are named, and “Ask again” asks for them.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "A case file holds its answers. It says which day they are from, and F5 asks anew.")},
    Block{Kind::SeeAlso, "privacy"},
};

constexpr std::array bounceKeys{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Some servers sign the return address of each mail (BATV, SRS). With the key Heloscope can prove that a bounce belongs to a mail of yours.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Enter the keys in Settings → Bounce keys.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "They are kept in the keychain of this computer. Where there is none, they last until the program ends.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "They never stand in the settings file, in a report or in a case file.")},
};

constexpr std::array domain{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The domain check-up says who could forge mail of a domain, and what is missing. It opens with Ctrl+Shift+D.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Each gap comes with the record that closes it. Copy it, and ask whoever runs the DNS of the domain.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Names of keys (selectors) that the open message uses are checked too.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "A letter to the administrator can be copied whole. On the terminal, “--list” takes a file with many domains.")},
    Block{Kind::Code, "heloscope-cli domain example.com\nheloscope-cli domain --letter example.com\nheloscope-cli domain --json --list domains.txt > gaps.jsonl"},
};

constexpr std::array book{
    Source{"servers", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "Tell Heloscope your servers"), servers},
    Source{"checks", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "What the checks prove"), checks},
    Source{"path", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "The path and its border"), path},
    Source{"dns", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "Who is asked: DNS"), dns},
    Source{"bounce-keys", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "Keys for signed return addresses"), bounceKeys},
    Source{"domain", Chapter::Administrator, QT_TRANSLATE_NOOP("Manual", "Check a domain"), domain},
};
// clang-format on

} // namespace

std::span<const Source> administratorPages() { return book; }

} // namespace heloscope::manual
