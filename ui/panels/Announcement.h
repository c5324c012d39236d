// What a screen reader speaks by itself: a widget that says something new. Screen readers on Linux speak objects of the role
// "notification" when they are shown (AT-SPI); elsewhere the alert event does the same.
#pragma once

class QWidget;

namespace heloscope::ui {

/// Gives the widget that role; before it is first shown.
void makeAnnouncer(QWidget &widget);
/// Has its accessible name and description spoken.
void announce(QWidget &widget);

} // namespace heloscope::ui
