// For the help desk: many messages a day, without the mouse.
#include "ui/text/ManualBlocks.h"

#include <QtGlobal>

#include <array>

namespace heloscope::manual {

namespace {

// clang-format off
constexpr std::array quick{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Three keys do the daily work. None of them needs the mouse first.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Copy the source in the mail program, and press Ctrl+V in Heloscope.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Read the answer. Press Alt+1 for the reasons and the arrow keys to walk through them.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press Ctrl+Shift+C, and paste the text into the ticket.")},
    Block{Kind::Picture, "findings", QT_TRANSLATE_NOOP("Manual", "Each reason is a card, the worst first. Enter opens its details.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A card and the lines of the source belong together. Choose one, and the other is marked too. Ctrl+L goes from one to the other.")},
    Block{Kind::SeeAlso, "keys"},
    Block{Kind::SeeAlso, "reports"},
};

constexpr std::array reports{
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Text for a ticket"), QT_TRANSLATE_NOOP("Manual", "At most 15 lines: the answer, the reasons, the path, what to do. Names of suspects cannot be clicked in it.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "PDF"), QT_TRANSLATE_NOOP("Manual", "Page 1 answers alone. All checks, answers and times follow. The message and the case file are attached.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "PDF for the archive"), QT_TRANSLATE_NOOP("Manual", "The same without attachments, in the form for long storage (PDF/A).")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "HTML"), QT_TRANSLATE_NOOP("Manual", "One file for the browser and for screen readers. It loads nothing.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "JSON"), QT_TRANSLATE_NOOP("Manual", "All facts for other programs.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Case file"), QT_TRANSLATE_NOOP("Manual", "The message, every answer from DNS, and the time. Open it years later, and it gives the same result.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Drag the “Save report” button out of the window to get the PDF as a file. Ctrl+P prints the same pages.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Choose in the save dialog how much it holds: one page, all checks, or the evidence too.")},
};

constexpr std::array batch{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Drop a folder, a mailbox file or many files. They become a table with one row for each message.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Rows appear while the check is under way. Cancel keeps what is done.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Sort by a column, or show one kind of answer only.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Enter or a double click opens the message as a case.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Save the table as CSV or as JSON lines.")},
};

constexpr std::array cases{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The list at the side holds the open cases, the newest on top. The same message opens the same case again.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Delete takes a case out of the list, and offers to undo that.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Keep: no cases are kept unless you say so. Kept ones are ordinary case files in one folder.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "After a crash the window offers the open cases again. A message that made it stop is not opened unasked.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Message → Compare with shows two cases beside each other, with what differs.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "F5 checks a case again with the answers of today.")},
};

constexpr std::array keys{
    Block{Kind::Pair, "Ctrl+V", QT_TRANSLATE_NOOP("Manual", "Check what is on the clipboard")},
    Block{Kind::Pair, "Ctrl+O", QT_TRANSLATE_NOOP("Manual", "Open files")},
    Block{Kind::Pair, "Ctrl+Shift+O", QT_TRANSLATE_NOOP("Manual", "Check a folder or mailbox")},
    Block{Kind::Pair, "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Manual", "Save the report")},
    Block{Kind::Pair, "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Manual", "Copy for a ticket")},
    Block{Kind::Pair, "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Manual", "Check a domain")},
    Block{Kind::Pair, "Ctrl+P", QT_TRANSLATE_NOOP("Manual", "Print")},
    Block{Kind::Pair, "F5", QT_TRANSLATE_NOOP("Manual", "Check again")},
    Block{Kind::Pair, "Esc", QT_TRANSLATE_NOOP("Manual", "Cancel the check, or close the search")},
    Block{Kind::Pair, "F6, Shift+F6", QT_TRANSLATE_NOOP("Manual", "Next and previous area")},
    Block{Kind::Pair, "Alt+1 … Alt+7", QT_TRANSLATE_NOOP("Manual", "The tabs")},
    Block{Kind::Pair, "Ctrl+F, F3", QT_TRANSLATE_NOOP("Manual", "Find in the message, find the next place")},
    Block{Kind::Pair, "Ctrl+PgUp, Ctrl+PgDn", QT_TRANSLATE_NOOP("Manual", "Previous and next case")},
    Block{Kind::Pair, "Enter", QT_TRANSLATE_NOOP("Manual", "Details of a finding")},
    Block{Kind::Pair, "Ctrl+L", QT_TRANSLATE_NOOP("Manual", "From the finding to the source and back")},
    Block{Kind::Pair, "Ctrl++, Ctrl+-, Ctrl+0", QT_TRANSLATE_NOOP("Manual", "Text size")},
    Block{Kind::Pair, "Ctrl+W", QT_TRANSLATE_NOOP("Manual", "Close the case")},
    Block{Kind::Pair, "Ctrl+,", QT_TRANSLATE_NOOP("Manual", "Settings")},
    Block{Kind::Pair, "F1", QT_TRANSLATE_NOOP("Manual", "Help on what you look at")},
};

constexpr std::array spoken{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A screen reader can tell all that the window shows. This is one message from start to end, by ear and keys alone.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Copy the source of the message in the mail program, and press Ctrl+V in Heloscope.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Wait a moment. The screen reader speaks the answer by itself as soon as it is there.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press Alt+1 for the reasons. The arrow keys go from card to card, the worst first.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Each card tells its title, its text and how serious it is. Enter opens its details, and Enter closes them.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press Ctrl+L to hear the lines of the source that belong to the card. Ctrl+L goes back.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press Alt+2 for the path. Its rows are read from the first server to your own, and each says whose it is.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press Ctrl+Shift+C. The text for the ticket is on the clipboard, and the window says so.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "Good to know")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "F6 goes to the next area: buttons, cases, answer, tabs, source. Shift+F6 goes back.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Every answer is a word. No colour, shape or sound is needed to tell it.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Tab leaves the source view, as it leaves every other field.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Nothing in the window moves by itself. Only the bar of a long batch grows.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "Save report → HTML gives the best file for reading by ear. Its headings and tables are marked.")},
    Block{Kind::SeeAlso, "keys"},
};

constexpr std::array book{
    Source{"desk", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "Twenty a day: the quick way"), quick},
    Source{"reports", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "Reports and tickets"), reports},
    Source{"batch", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "Many messages at once"), batch},
    Source{"cases", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "Cases: keep, compare, delete"), cases},
    Source{"keys", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "All keys"), keys},
    Source{"screen-reader", Chapter::HelpDesk, QT_TRANSLATE_NOOP("Manual", "With a screen reader"), spoken},
};
// clang-format on

} // namespace

std::span<const Source> helpDeskPages() { return book; }

} // namespace heloscope::manual
