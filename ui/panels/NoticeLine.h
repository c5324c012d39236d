// One line above the case for what just happened and can be undone, or for a question that may wait. It stays until it is closed
// or replaced; nothing modal, nothing that vanishes by itself.
#pragma once

#include "ui/text/Tone.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace heloscope::ui {

class LookBadge;
class TextLabel;

class NoticeLine : public QWidget {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run; // the line closes first
    };
    explicit NoticeLine(QWidget *parent = nullptr);
    /// The number returned is for setText() and close(), which do nothing once another notice took its place.
    int show(Look look, const QString &text, std::vector<Action> actions = {});
    /// Another text for the notice as it stands, as for progress; nobody is alerted.
    void setText(int notice, const QString &text);
    void close(int notice);
    void retranslate();
    QString text() const;

private:
    LookBadge *m_badge;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
    int m_shown = 0; // number of the last notice
};

} // namespace heloscope::ui
