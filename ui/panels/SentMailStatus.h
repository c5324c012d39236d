// Under the list of sent mail in the settings: how much is known, how far reading is, where it is kept.
#pragma once

#include "ui/job/SentMailJob.h"

#include <QWidget>

class QPushButton;

namespace heloscope::ui {

class TextLabel;

class SentMailStatus : public QWidget {
    Q_OBJECT
public:
    /// `job` outlives the widget.
    explicit SentMailStatus(SentMailJob *job, QWidget *parent = nullptr);

private:
    void refresh();

    SentMailJob *m_job;
    TextLabel *m_text, *m_place;
    QPushButton *m_again, *m_cancel;
};

} // namespace heloscope::ui
