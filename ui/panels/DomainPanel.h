// The "Domain check-up" tab: could anyone send mail in the name of this domain, what is missing, and the exact record to ask the
// administrator for. Asks only when told to.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "ui/panels/CardList.h"

#include <functional>
#include <stop_token>
#include <thread>

class QLineEdit;
class QPushButton;

namespace heloscope::ui {

/// Runs in a worker thread.
using DomainChecker = std::function<checkup::Checkup(const checkup::Request &, std::stop_token)>;

class DomainPanel : public QWidget {
    Q_OBJECT
public:
    explicit DomainPanel(QWidget *parent = nullptr);
    void setChecker(DomainChecker checker) { m_checker = std::move(checker); }
    /// Puts the domain of a message into the field, with the selectors seen in it; what was checked before stays.
    void suggest(const std::string &domain, std::vector<std::string> selectors);
    void check();
    void focusField();
    void retranslate();

signals:
    void copyWanted(const QString &text);

private:
    void showResult(const checkup::Checkup &result);
    void showCheckup();
    QPushButton *copyButton(const QString &text, const QString &copied);

    DomainChecker m_checker;
    std::string m_suggested;
    std::vector<std::string> m_selectors;
    TextLabel *m_intro;
    QLineEdit *m_field;
    QPushButton *m_button;
    CardList *m_cards;
    std::optional<checkup::Checkup> m_result;
    int m_generation = 0; // answers to older questions are dropped
    std::jthread m_thread;
};

} // namespace heloscope::ui
