// The tabs that are tables: Checks, and Headers with its filter, its raw switch and the whole value below.
#pragma once

#include "ui/models/ChecksModel.h"
#include "ui/models/HeadersModel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;

namespace heloscope::ui {

class Card;
class TextLabel;
class VendorView;

class ChecksPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPanel(ChecksModel *model, QWidget *parent = nullptr);
    void retranslate();
    void selectRow(int row);

signals:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTerm();
    void fitColumns();

    QTableView *m_table;
    TextLabel *m_empty;
    Card *m_term; // what the chosen check means
    TextLabel *m_termTitle, *m_termText;
    bool m_following = false; // the selection came from elsewhere
};

class HeadersPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeadersPanel(HeadersModel *model, QWidget *parent = nullptr);
    void retranslate();
    /// `row` of the model; shown only where the filter lets it through.
    void selectRow(int row);

signals:
    /// `row` of the model.
    void rowChosen(int row);

private:
    void showValue();

    HeadersModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QCheckBox *m_raw;
    QTableView *m_table;
    QSplitter *m_below; // the chosen line: its whole value and what it means
    QPlainTextEdit *m_value;
    VendorView *m_vendor;
    bool m_following = false; // the selection came from elsewhere
};

} // namespace heloscope::ui
