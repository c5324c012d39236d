// Questions that several window tests ask of a window.
#pragma once

#include "tests/ui/panels/WindowFixture.h"
#include "ui/panels/TextLabel.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>

namespace heloscope::test {

inline bool isDone(const WindowFixture &fixture)
{
    const ui::Case *shown = const_cast<WindowFixture &>(fixture).window.cases()->at(0);
    return shown && shown->state == ui::CaseState::Done;
}

inline QString describe(QAccessibleInterface *interface)
{
    const QObject *object = interface->object();
    return QStringLiteral("%1 role %2").arg(object ? QLatin1String(object->metaObject()->className()) : QLatin1String("?")).arg(int(interface->role()));
}

/// What a screen reader would have to leave without a word.
inline void collectUnnamed(QAccessibleInterface *interface, QStringList &unnamed, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 40)
        return;
    static const QList<QAccessible::Role> needName{QAccessible::PushButton, QAccessible::EditableText, QAccessible::List,       QAccessible::Tree,
                                                   QAccessible::Table,      QAccessible::PageTab,      QAccessible::CheckBox,   QAccessible::RadioButton,
                                                   QAccessible::ComboBox,   QAccessible::SpinBox,      QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
                                                   QAccessible::MenuItem,   QAccessible::Link};
    const bool separator = interface->role() == QAccessible::Separator;
    if (needName.contains(interface->role()) && !separator && interface->text(QAccessible::Name).isEmpty() && !interface->state().invisible)
        unnamed << describe(interface);
    if (interface->role() == QAccessible::Table)
        return; // cells have their texts
    for (int i = 0; i < interface->childCount(); ++i)
        collectUnnamed(interface->child(i), unnamed, depth + 1);
}

inline QStringList clippedLabels(const QWidget &window)
{
    QStringList clipped;
    for (const ui::TextLabel *label : window.findChildren<ui::TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        if (label->height() < needed)
            clipped << QStringLiteral("%1 (%2 of %3)").arg(label->text().left(60)).arg(label->height()).arg(needed);
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QSize needed = button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
        if (button->isVisible() && !button->text().isEmpty() && (button->width() < needed.width() || button->height() < needed.height()))
            clipped << button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !qobject_cast<const ui::TextLabel *>(label) && label->width() < label->minimumSizeHint().width())
            clipped << label->text();
    }
    // What cannot be scrolled into view.
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            clipped << QStringLiteral("%1 (%2 of %3)")
                           .arg(QLatin1String(area->metaObject()->className()))
                           .arg(area->viewport()->width())
                           .arg(area->widget()->width());
    }
    return clipped;
}

} // namespace heloscope::test
