// The list of open cases: shape, sender, subject; filter; delete with undo.
#pragma once

#include "ui/models/CasesModel.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace heloscope::ui {

class TextLabel;

class CasesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CasesPanel(CasesModel *model, QWidget *parent = nullptr);
    void retranslate();
    /// Selects without emitting caseChosen.
    void selectCase(int id);
    /// One up (-1) or down (+1) in the list as shown.
    void step(int by);
    void setKeepsAll(bool keeps);
    /// Ids as shown, top to bottom.
    QList<int> shownIds() const;

signals:
    void caseChosen(int id);
    void deleteWanted(int id);
    void keepAllWanted(bool keep);
    void keepThisWanted(int id);
    void forgetKeptWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildKeepMenu();
    void updateFoot();
    int currentId() const;

    CasesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    TextLabel *m_caption, *m_foot;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_delete, *m_keep;
    QAction *m_keepNone, *m_keepAll, *m_keepThis, *m_forgetKept;
    bool m_following = false; // the selection came from elsewhere
};

} // namespace heloscope::ui
