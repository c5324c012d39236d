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

constexpr std::array library{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A mail filter can use the same engine. All it needs is in the package libheloscope-dev.")},
    Block{Kind::Code, "find_package(Heloscope REQUIRED)\nadd_executable(filter filter.cpp)\ntarget_link_libraries(filter PRIVATE Heloscope::core)"},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Two calls do the work: one reads the message, the other asks DNS and judges.")},
    Block{Kind::Code, "const auto facts = heloscope::parse(message, {}, options);\nconst auto report = heloscope::analyseLive(*facts, answers, {}, options, live);\nif (report->verdict.level == heloscope::VerdictLevel::Forged)\n    return refuse();"},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "The headers say what each call takes, what it returns, and which rule it follows. Start with core/Analyse.h.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "The folder tests/library of the source holds a whole small filter, and is built in each test run.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Heloscope::json writes the report as the command line does. Its names and codes never change.")},
};

constexpr std::array language{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Every sentence of Heloscope can be said in any language. A language is one file, and nothing else has to change.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Add the short name of the language to translations/CMakeLists.txt, and have the file made.")},
    Block{Kind::Code, "ninja -C build/dev update_translations\nlinguist translations/heloscope_xx.ts"},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Choose the word for each term first, and write them down as translations/glossary_de.md does. Then keep to them.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Translate whole sentences. Read each answer in its place in the window, not as a list of words.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Run the test. It names what is missing. Then look at the pictures of the window in your language.")},
    Block{Kind::Code, "./dev test Translation\nHELOSCOPE_SCREENSHOTS=shots build/dev/tests/ui/panels/LanguageScreenshots"},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "What to keep")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Names in braces, and percent signs with their figure or letter, stay as they are. They may stand at another place in the sentence.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "The letter after & is the key of a menu entry. No two entries of one menu may share it.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "A percent sign with an n stands for a number. Write every plural form that your language has.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "“Wrong”, “missing”, “could not be checked” and “changed on the way” are four things. Keep them apart.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Accuse nobody more than the English sentence does.")},
    Block{Kind::SeeAlso, "words"},
};

constexpr std::array book{
    Source{"terminal", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "On the terminal"), terminal},
    Source{"replay", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "Check again, years later"), replay},
    Source{"json", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "JSON for other programs"), json},
    Source{"library", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "In a program of your own"), library},
    Source{"language", Chapter::Developer, QT_TRANSLATE_NOOP("Manual", "A new language"), language},
};
// clang-format on

} // namespace

std::span<const Source> developerPages() { return book; }

} // namespace heloscope::manual
