// A scrolling column of cards: the frame of tabs that tell facts one below the other.
#pragma once

#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heloscope::ui {

class CardList : public QScrollArea {
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);
    void clear();
    QVBoxLayout *column() const { return m_column; }
    /// A title above the cards that follow.
    void addTitle(const QString &text);
    /// A card with shape and title; what follows goes into the returned column beside the shape.
    QVBoxLayout *addCard(Look look, const QString &title, const QString &text = {});
    /// Name and value below each other's like, the value monospaced where it is a technical one.
    static void addRow(QVBoxLayout *column, const QString &name, const QString &value, TextStyle valueStyle = TextStyle::Normal);
    /// Call after the last card: keeps them at the top.
    void finish();

private:
    QVBoxLayout *m_column;
};

} // namespace heloscope::ui
