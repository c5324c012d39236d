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
    void show(Look look, const QString &text, std::vector<Action> actions = {});
    void retranslate();
    QString text() const;

private:
    LookBadge *m_badge;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace heloscope::ui
