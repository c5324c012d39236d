// Small windows beside the main one; none of them blocks it.
#pragma once

#include "core/report/Report.h"
#include "ui/models/DnsModel.h"
#include "ui/panels/DomainPanel.h"

#include <QDialog>
#include <string>
#include <vector>

class QTableView;
class QVBoxLayout;

namespace heloscope::ui {

class TextLabel;

/// "What should I do?": numbered steps fitted to the verdict, first for the person, then for those whom that person asks.
class StepsDialog : public QDialog {
    Q_OBJECT
public:
    StepsDialog(const Report &report, QWidget *parent);
    QString plainText() const { return m_text; }

private:
    void addSteps(QVBoxLayout *column, const QString &title, const std::vector<std::string> &steps);

    QString m_text;
};

/// Every DNS question of a report with its answer, server and time.
class DnsDialog : public QDialog {
    Q_OBJECT
public:
    explicit DnsDialog(QWidget *parent);
    void showReport(const ReportPtr &report);

private:
    DnsModel m_model;
    QTableView *m_table;
    TextLabel *m_text;
};

/// The domain check-up without a message.
class DomainDialog : public QDialog {
    Q_OBJECT
public:
    DomainDialog(DomainChecker checker, QWidget *parent);

signals:
    void copyWanted(const QString &text);
};

/// What goes out to a DNS server and what never does.
class PrivacyDialog : public QDialog {
    Q_OBJECT
public:
    PrivacyDialog(const QString &server, const QString &networkService, QWidget *parent);
};

} // namespace heloscope::ui
