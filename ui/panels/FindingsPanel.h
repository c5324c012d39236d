// The "Why" tab: one card per finding, worst first, notes folded into one card. A card opens its details in place.
#pragma once

#include "ui/models/FindingsModel.h"
#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"

#include <QScrollArea>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace heloscope::ui {

/// One finding. Space, Enter or the arrow open the details.
class FindingCard : public Card {
    Q_OBJECT
public:
    FindingCard(const FindingsModel &model, int row, QWidget *parent = nullptr);
    int row() const { return m_row; }
    bool isOpen() const { return m_details; }

public slots:
    void toggleDetails();

signals:
    void chosen(int row);
    void linesWanted(int row);
    void copyWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeDetails();

    const FindingsModel &m_model;
    int m_row;
    QVBoxLayout *m_texts;
    QToolButton *m_arrow;
    QWidget *m_details = nullptr;
};

class FindingsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingsPanel(FindingsModel *model, QWidget *parent = nullptr);

    /// Shows the card of that row, unfolding notes where it is one of them, and marks it; -1 marks none.
    void selectRow(int row);
    int selectedRow() const { return m_selected; }
    void retranslate();
    QList<FindingCard *> cards() const;

    static constexpr int foldedNotes = 2;      // so many notes become one card
    static constexpr int groupTitlesAbove = 12; // cards
    static constexpr int cardsAtOnce = 100;

signals:
    void rowChosen(int row);
    void sourceWanted(int row);
    void copyWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addCard(int row);
    void addFold(int notes);
    void addRest(int rest);
    void moveFocus(int step);

    FindingsModel *m_model;
    QVBoxLayout *m_column;
    int m_selected = -1;
    bool m_notesOpen = false;
    int m_limit = cardsAtOnce;
};

} // namespace heloscope::ui
