// What the window shows before the first message: the question, a place to drop a message with three buttons, and how to get the
// source out of the usual mail programs.
#pragma once

#include <QWidget>

#include <array>

class QBoxLayout;
class QGridLayout;
class QMenu;
class QPushButton;

namespace heloscope::ui {

class Card;
class TextLabel;

class StartPage : public QWidget {
    Q_OBJECT
public:
    enum class Fill { AtOnce, Later };
    /// Empty until fill() where it says Later: its texts take as long to make and measure as all the rest of the first window.
    explicit StartPage(Fill when = Fill::AtOnce, QWidget *parent = nullptr);
    void fill();
    void retranslate();
    /// "the system's DNS server", for the privacy line; empty = DNS is off.
    void setDnsServer(const QString &description);

signals:
    void pasteWanted();
    void openWanted();
    /// 0 = a real one, 1 = a forged one, 2 = a bounce of a mail never sent.
    void exampleWanted(int number);
    void privacyWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct HowTo {
        Card *card = nullptr;
        TextLabel *program = nullptr, *steps = nullptr;
    };
    void arrange();

    bool m_filled = false;
    TextLabel *m_question, *m_promise, *m_dropTitle, *m_dropText, *m_howTitle, *m_privacy;
    Card *m_drop;
    QBoxLayout *m_buttons;
    QPushButton *m_paste, *m_open, *m_example;
    QMenu *m_examples;
    std::array<class QAction *, 3> m_exampleActions{};
    QGridLayout *m_cards;
    std::array<HowTo, 7> m_howTo;
    class LinkButton *m_details;
    QString m_dnsServer;
};

} // namespace heloscope::ui
