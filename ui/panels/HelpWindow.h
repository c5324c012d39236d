// The manual inside the program (F1): pages by reader on one side, searchable, the page on the other. Shows our own words only.
#pragma once

#include "ui/panels/ManualPictures.h"
#include "ui/text/Manual.h"

#include <QDialog>
#include <QHash>
#include <QTextBrowser>
#include <QTimer>

#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace heloscope::ui {

class TextLabel;

/// Loads pages and pictures of the manual, and nothing else from anywhere.
class ManualView : public QTextBrowser {
    Q_OBJECT
public:
    ManualView(const std::vector<manual::Page> *pages, ExampleCase example, QWidget *parent = nullptr);
    /// After a change of theme, text size or language.
    void forgetPictures();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString pageHtml(const manual::Page &page) const;
    void layPageAnew();

    const std::vector<manual::Page> *m_pages;
    ExampleCase m_example;
    QHash<QString, QPixmap> m_pictures;
    QTimer m_resized; // pictures fit the width, once it stays
};

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    HelpWindow(ExampleCase example, QWidget *parent);
    /// `id` of a page; an unknown one shows the first.
    void showPage(const QString &id);
    QString currentPage() const;
    ManualView *view() const { return m_view; }
    void retranslate();

private:
    void fillTree();
    void filter(const QString &query);

    std::vector<manual::Page> m_pages;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    TextLabel *m_nothing;
    ManualView *m_view;
    QPushButton *m_back, *m_forward;
};

} // namespace heloscope::ui
