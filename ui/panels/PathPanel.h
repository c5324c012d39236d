// The "Path" tab: a vertical timeline, oldest on top, in two areas: what others wrote (may be invented) and what the user's own
// servers wrote. Its twin is a table, for assistive technology and for very long ways.
#pragma once

#include "ui/models/HopsModel.h"
#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace heloscope::ui {

/// One hop as a row of the timeline; its shape and the line are drawn by the PathOverlay.
class HopRow : public Card {
    Q_OBJECT
public:
    HopRow(const HopsModel &model, int row, QWidget *parent = nullptr);
    int row() const { return m_row; }
    /// The place of the shape, in coordinates of `ancestor`.
    QPoint shapeCentre(const QWidget *ancestor) const;

signals:
    void chosen(int row);
    /// The user says where the border is: this hop and all newer ones are (not) the user's own.
    void borderWanted(int hopIndex);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int m_row;
    TextLabel *m_title;
    QWidget *m_gutter;
};

/// Draws line, shapes and gaps over the rows; lets all events through.
class PathOverlay : public QWidget {
    Q_OBJECT
public:
    PathOverlay(const HopsModel &model, QWidget *parent);
    void setRows(std::vector<HopRow *> rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawGap(QPainter &painter, int older, int row, QPoint centre) const;

    const HopsModel &m_model;
    std::vector<HopRow *> m_rows;
};

class PathPanel : public QWidget {
    Q_OBJECT
public:
    explicit PathPanel(HopsModel *model, QWidget *parent = nullptr);
    void selectRow(int row);
    void retranslate();

    static constexpr int maxDrawnHops = 60;

signals:
    void rowChosen(int row);
    void borderWanted(int hopIndex);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addZone(QVBoxLayout *column, received::Zone zone, int first, int last);
    HopRow *addRow(QVBoxLayout *column, int row);
    /// Rows first to end - 1, hidden behind a link.
    void addFold(QVBoxLayout *column, int first, int end);
    /// Shows the rows that `row` is folded away with.
    void unfold(int row);
    void showTable(bool table);

    struct Fold {
        QWidget *link;
        int first, end;
    };
    HopsModel *m_model;
    TextLabel *m_basis;
    QPushButton *m_asTable;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QTableView *m_table;
    std::vector<HopRow *> m_rows;
    std::vector<Fold> m_folds;
};

} // namespace heloscope::ui
