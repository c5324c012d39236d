// All texts of a widget and what is in it: labels, buttons, menus, tables, documents, tool tips, names for screen readers.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextEdit>

#include <functional>

namespace heloscope::test {

using TakeText = std::function<void(const QString &text, const QObject &where)>;

inline void collectCells(const QAbstractItemModel &model, const QModelIndex &parent, const QObject &where, const TakeText &take)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                take(index.data(role).toString(), where);
            if (column == 0)
                collectCells(model, index, where, take);
        }
    }
}

inline void collectView(const QAbstractItemView &view, const TakeText &take)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            take(model->headerData(column, Qt::Horizontal, role).toString(), view);
    }
    collectCells(*model, {}, view, take);
}

inline void collectText(const QWidget &widget, const TakeText &take)
{
    for (const QString &text : {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription()})
        take(text, widget);
    if (widget.isWindow())
        take(widget.windowTitle(), widget);
    for (const QAction *action : widget.actions()) {
        for (const QString &text : {action->text(), action->iconText(), action->toolTip(), action->statusTip()})
            take(text, *action);
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        take(label->text(), widget);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        take(button->text(), widget);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        take(group->title(), widget);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        take(menu->title(), widget);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        take(line->placeholderText(), widget);
        take(line->text(), widget);
    }
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        take(text->toPlainText(), widget);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
        take(text->placeholderText(), widget);
        take(text->toPlainText(), widget);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            take(combo->itemText(i), widget);
    }
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        take(spin->prefix() + spin->suffix() + spin->specialValueText(), widget);
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            take(tabs->tabText(i), widget);
            take(tabs->tabToolTip(i), widget);
        }
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        collectView(*view, take);
    for (const QObject *child : widget.children()) {
        if (const auto *inner = qobject_cast<const QWidget *>(child))
            collectText(*inner, take);
    }
}

} // namespace heloscope::test
