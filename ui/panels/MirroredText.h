// Addresses, hosts and numbers keep their order in a window that is written from right to left.
#pragma once

#include <QString>

#include <vector>

namespace heloscope::ui {

/// The direction to write `text` in: that of the window, but from left to right where no letter of it is written the other way, and for
/// a name (an address, a host, a path) whatever its letters are.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window);

/// `text` for a right-to-left line: each name in it stands in an isolate, so that its signs stay in place.
struct IsolatedText {
    QString text;
    std::vector<int> origin; // for each position of `text`, and its end, the one in what was given; empty = they are the same
    int givenPosition(int shown) const;
    int positionOf(int given) const;
};
IsolatedText isolateNames(const QString &text);

/// For what draws text without asking anybody, such as an item view: in a mirrored window a left-to-right text in an isolate.
QString keptInOrder(const QString &text, Qt::LayoutDirection window);

} // namespace heloscope::ui
