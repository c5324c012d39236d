// The top of a case: the banner with the verdict, what was mended in the input, and the three sender cards. While a check runs the
// banner is grey and says how far it is; it never shows a provisional verdict.
#pragma once

#include "ui/models/CasesModel.h"
#include "ui/panels/Card.h"
#include "ui/panels/TextLabel.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace heloscope::ui {

struct SenderCard;

class SummaryPanel : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// `now` dates the check ("today 14:32").
    void showCase(const Case &shown, UnixTime now);
    void retranslate();
    QString bannerText() const { return m_banner->accessibleName(); }

signals:
    void stepsWanted();
    void reportWanted();
    /// The report button is dragged away: its file is wanted.
    void reportDragged();
    void cancelWanted();
    void askAgainWanted();
    void wroteAnswered(heloscope::Wrote answer);
    /// `index` into Report::embedded.
    void attachedMessageWanted(int index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct SenderWidgets {
        Card *card = nullptr;
        TextLabel *caption = nullptr, *first = nullptr, *second = nullptr, *note = nullptr;
        LookBadge *badge = nullptr;
    };
    void buildBanner(QVBoxLayout *column);
    void buildQuestion(QVBoxLayout *column);
    SenderWidgets buildSender(QBoxLayout *row);
    void refresh();
    void showQuestion();
    void setBanner(Look look, const QString &headline, const QString &because, const QString &checked);
    void showVerdict(const Report &report);
    void showLines(const std::vector<std::string> &repairs);
    void showSenders(const Report *report);
    static void fill(const SenderWidgets &widgets, const SenderCard &card);
    QString checkedText(const Report &report) const;
    void arrange();

    Case m_case;
    UnixTime m_now = 0;
    Card *m_banner;
    int m_announced = 0; // id of the case whose answer was spoken
    LookBadge *m_badge;
    TextLabel *m_headline, *m_because, *m_checked;
    QBoxLayout *m_bannerRow, *m_buttons;
    QPushButton *m_steps, *m_report, *m_cancel, *m_again;
    QWidget *m_question;
    int m_unsureAbout = 0; // the case for which "Not sure" was chosen
    TextLabel *m_questionText;
    std::array<QPushButton *, 3> m_answers{};
    QWidget *m_lines;
    QVBoxLayout *m_linesColumn;
    QBoxLayout *m_senders;
    std::array<SenderWidgets, 3> m_sender;
};

} // namespace heloscope::ui
