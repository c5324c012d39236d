// Over the whole window while something is dragged in: says what a drop will do.
#pragma once

#include "ui/panels/Card.h"

namespace heloscope::ui {

class TextLabel;

class DropHint : public QWidget {
    Q_OBJECT
public:
    /// Covers `parent` while a text is set; the drag itself goes through to what is below.
    explicit DropHint(QWidget *parent);
    /// Empty hides it.
    void setText(const QString &text);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
};

} // namespace heloscope::ui
