// For the person who holds one message and is worried.
#include "ui/text/ManualBlocks.h"

#include <QtGlobal>

#include <array>

namespace heloscope::manual {

namespace {

// clang-format off
constexpr std::array answer{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Heloscope answers one question: was this email really sent by who it says? It reads the source of the message on this computer. Then it says what is proven, what is only claimed, and why.")},
    Block{Kind::Picture, "banner-forged", QT_TRANSLATE_NOOP("Manual", "The answer stands on top, in one sentence. Below it stand the reasons.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "The five answers")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Real"), QT_TRANSLATE_NOOP("Manual", "The domain you see has truly sent it. Its own seal or sender list proves that.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Probably real"), QT_TRANSLATE_NOOP("Manual", "Everything fits, but one proof is missing. A mailing list, for example, breaks seals.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Cannot tell"), QT_TRANSLATE_NOOP("Manual", "Nothing proves the sender, and nothing speaks against it. Much honest mail looks like this.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Does not fit"), QT_TRANSLATE_NOOP("Manual", "One thing is odd, and the answer names it.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Forged"), QT_TRANSLATE_NOOP("Manual", "It does not come from the domain you see. That domain itself asks others to refuse such mail.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Each answer has a word, a shape and a colour. Grey is not a bad sign: it says that something could not be checked.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "What to look at")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Read the large line and the sentences below it.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Look at the three cards: whom you see, who truly sent it, and who would get your reply.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Press “What should I do?” and follow the steps.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "A real address does not make a letter honest. Think about what it wants from you before you do it.")},
    Block{Kind::SeeAlso, "source"},
    Block{Kind::SeeAlso, "bounce"},
};

constexpr std::array source{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Heloscope needs the full source of the message: all header lines and the text, byte by byte. A forwarded copy does not help, for it holds none of that.")},
    Block{Kind::Picture, "start", QT_TRANSLATE_NOOP("Manual", "Drop a file, paste the source, or try an example.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "In your mail program")},
    // the rows come from howToGetTheSource()
};

constexpr std::array thunderbird{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Thunderbird hands over every byte of a message, so each check can be done.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "One message")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Choose the message in Thunderbird, and press Ctrl+S.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Drop the saved .eml file on the window of Heloscope. A right click on the file offers “Open with Heloscope” too.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "It also works without a file: press Ctrl+U in Thunderbird, then Ctrl+A and Ctrl+C. Press Ctrl+V in Heloscope.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "You can drag the message itself out of the list. On some desktops nothing arrives then. Save it as a file there.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "A whole folder")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Open Help → More Troubleshooting Information in Thunderbird, and there the folder of the profile.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Look below “Mail” or “ImapMail” for the name of your folder, for example “Inbox”. Take the file without an ending.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Drop that file on the window. It holds all messages of the folder, and they become a table.")},
    Block{Kind::SeeAlso, "source"},
    Block{Kind::SeeAlso, "batch"},
};

constexpr std::array outlook{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Each kind of Outlook gives away a message in its own way.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "New Outlook, and Outlook in the browser")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Open the message, then choose … → Save as. Some versions call it Download.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Drop the .eml file on the window of Heloscope.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "If there is no such entry, choose … → View → View message source. Copy it all, and press Ctrl+V in Heloscope.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "Classic Outlook")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Drag the message from the list to the desktop. A .msg file appears.")},
    Block{Kind::Step, QT_TRANSLATE_NOOP("Manual", "Drop that file on the window of Heloscope.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Outlook rewrites a message when it stores it, so a .msg file lacks the first text. Heloscope says what it could not check.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "For the header lines alone, open the message and choose File → Properties → Internet headers. Copy them all.")},
    Block{Kind::SeeAlso, "source"},
};

constexpr std::array bounce{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Somebody may use your address as the sender of their mail. When such a mail cannot be delivered, the bounce comes to you. That does not mean that anybody was in your account.")},
    Block{Kind::Picture, "banner-bounce", QT_TRANSLATE_NOOP("Manual", "A bounce of a mail you did not send.")},
    Block{Kind::Heading, QT_TRANSLATE_NOOP("Manual", "What Heloscope can say")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Real bounce of your mail"), QT_TRANSLATE_NOOP("Manual", "You sent it, and it did not arrive. The reason stands below.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Sent from your account, not by you"), QT_TRANSLATE_NOOP("Manual", "Somebody knows your password. Change it now, and follow the steps.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "You did not send this"), QT_TRANSLATE_NOOP("Manual", "Somebody wrote your address on their mail. It needs no password to do that.")},
    Block{Kind::Pair, QT_TRANSLATE_NOOP("Manual", "Not a bounce at all"), QT_TRANSLATE_NOOP("Manual", "It only looks like one, to make you click.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "Sometimes the answer depends on one thing that only you know. Then the banner asks: did you write this? Say “Not sure” when you do not know.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The answer gets better when Heloscope knows your own addresses and servers. Enter them in Settings.")},
    Block{Kind::SeeAlso, "servers"},
    Block{Kind::SeeAlso, "bounce-keys"},
};

constexpr std::array privacy{
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The message stays on this computer. To check it, Heloscope asks the name service (DNS) about domains, keys and sending computers that it names.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "These go out: domain names, names of keys, host names, and addresses of sending computers.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "These never go out: your address, the subject, the text, the attachments.")},
    Block{Kind::Item, QT_TRANSLATE_NOOP("Manual", "A few sender lists ask for the mailbox name of the sender. The list of DNS questions marks those, and Settings, DNS can forbid them.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "The status bar says whether DNS is on. One click turns it off, and the report then says what it cannot know. Tools → DNS questions lists every question and its answer.")},
    Block{Kind::Text, QT_TRANSLATE_NOOP("Manual", "No case is kept on this computer unless you choose that in the list of cases.")},
    Block{Kind::SeeAlso, "cases"},
};

constexpr std::array book{
    Source{"answer", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "What the answer means"), answer},
    Source{"source", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "How to get the source of a message"), source},
    Source{"thunderbird", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "From Thunderbird"), thunderbird},
    Source{"outlook", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "From Outlook"), outlook},
    Source{"bounce", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "A bounce of a mail I never sent"), bounce},
    Source{"privacy", Chapter::Person, QT_TRANSLATE_NOOP("Manual", "What leaves this computer"), privacy},
};
// clang-format on

} // namespace

std::span<const Source> personPages() { return book; }

} // namespace heloscope::manual
