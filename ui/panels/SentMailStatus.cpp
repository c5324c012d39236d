#include "ui/panels/SentMailStatus.h"

#include "ui/panels/TextLabel.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heloscope::ui {

SentMailStatus::SentMailStatus(SentMailJob *job, QWidget *parent) : QWidget(parent), m_job(job)
{
    setObjectName(QStringLiteral("sentMailStatus"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text = new TextLabel(TextStyle::Normal), 1);
    row->addWidget(m_again = new QPushButton(tr("&Read sent mail again")));
    row->addWidget(m_cancel = new QPushButton(tr("Stop reading")));
    column->addLayout(row);
    column->addWidget(m_place = new TextLabel(TextStyle::Small));
    for (QPushButton *button : {m_again, m_cancel})
        button->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, m_job, &SentMailJob::readNow);
    connect(m_cancel, &QPushButton::clicked, m_job, &SentMailJob::cancel);
    connect(m_job, &SentMailJob::progressed, this, &SentMailStatus::refresh);
    connect(m_job, &SentMailJob::changed, this, &SentMailStatus::refresh);
    refresh();
}

void SentMailStatus::refresh()
{
    const bool any = !m_job->paths().isEmpty();
    m_again->setVisible(any && !m_job->isRunning());
    m_cancel->setVisible(m_job->isRunning());
    m_place->setVisible(any && !m_job->store().isEmpty());
    //: %1 = file name
    m_place->setText(tr("I note number, time, recipients and subject of each message, never its text. Only you can read the file: %1")
                         .arg(QDir::toNativeSeparators(m_job->store())));
    if (!any)
        m_text->setText(tr("With your sent mail I can tell whether a message that came back was yours. It stays on this computer."));
    else if (m_job->isRunning())
        m_text->setText(tr("Reading: %n message(s) so far…", nullptr, int(m_job->messagesSoFar())));
    else if (m_job->error() && m_job->error()->code != "stopped")
        m_text->setText(toQString(errorSentence(*m_job->error(), m_job->paths().first().toStdString(), Words())));
    else if (m_job->error())
        m_text->setText(tr("You stopped reading before the end."));
    else if (m_job->archive())
        m_text->setText(tr("%n message(s) of yours are known.", nullptr, int(m_job->archive()->messages())));
}

} // namespace heloscope::ui
