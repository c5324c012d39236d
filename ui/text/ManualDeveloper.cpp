// For those who use the command line and the files in programs of their own.
#include "ui/text/ManualBlocks.h"

#include <QtGlobal>

#include <array>

namespace heloscope::manual {

namespace {

// clang-format off
constexpr std::array terminal{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "heloscope-cli does the same on the terminal, for single files, folders, mailboxes and pipes.")},
    Block{Kind::Code, "heloscope-cli check message.eml\nheloscope-cli check --json Maildir/ > results.jsonl\nheloscope-cli check --format ticket message.eml\nheloscope-cli explain dkim-key-missing"},
    Block{Kind::Pair, "0", QT_TRANSLATE_NOOP("Manual", "Everything was read, and nothing gives alarm.")},
    Block{Kind::Pair, "1", QT_TRANSLATE_NOOP("Manual", "At least one message gives alarm.")},
    Block{Kind::Pair, "2", QT_TRANSLATE_NOOP("Manual", "Wrong use, or something could not be read.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "These numbers are the exit status. The manual page lists all options.")},
    Block{Kind::Code, "man heloscope-cli"},
};

constexpr std::array replay{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A result depends on the bytes, the answers from DNS, and the time. Record the answers, and every check can be done again without the network.")},
    Block{Kind::Code, "heloscope-cli check --record answers.json message.eml\nheloscope-cli check --answers answers.json message.eml"},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A case file holds all three in one. “replay” checks it again and lists what differs.")},
    Block{Kind::Code, "heloscope-cli replay case.heloscope"},
};

constexpr std::array json{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The JSON has one object a message. Names and codes in it never change; new ones may come.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Take the answer from the codes, not from the sentences. Those follow the language.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Text from the message is data. Show it as plain text only.")},
    Block{Kind::Code, "heloscope-cli check --json message.eml | jq '.verdict.from, .findings[].code'"},
};

constexpr std::array book{
    Source{"terminal", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "On the terminal"), terminal},
    Source{"replay", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "Check again, years later"), replay},
    Source{"json", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "JSON for other programs"), json},
};
// clang-format on

} // namespace

std::span<const Source> developerPages() { return book; }

} // namespace heloscope::manual
