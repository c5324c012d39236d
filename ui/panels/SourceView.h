// The source of the message: line numbers, a verdict shape in the margin of each line that a finding rests on, and one selection
// shared with all tabs. Shows lines made by SourceText; nothing is ever read back from it. Always left to right.
#pragma once

#include "ui/models/SourceText.h"
#include "ui/text/Tone.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;

namespace heloscope::ui {

/// A read-only monospaced text that follows the text size and loads nothing, whatever its text says.
class PlainBytesView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PlainBytesView(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

class SourceView : public PlainBytesView {
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Long texts are filled in by and by; the first screen is there at once.
    void setSource(std::shared_ptr<const SourceText> source);
    const std::shared_ptr<const SourceText> &source() const { return m_source; }

    /// What findings say about lines: the worst look per line.
    struct Mark {
        LineSpan span;
        Look look;
    };
    /// Earlier marks win where two meet.
    void setMarks(const std::vector<Mark> &marks);
    /// Shows the lines as chosen and scrolls to the first; nothing unmarks.
    void selectLines(const std::vector<LineSpan> &spans);
    const std::vector<LineSpan> &selectedLines() const { return m_selected; }
    /// Moves the caret there and takes the focus.
    void goToLine(int line);

    /// Wraps around at the end; false where the text does not occur.
    bool findText(const QString &text, bool backwards);

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void clickMargin(int y);

    static constexpr int linesAtOnce = 2000;

signals:
    /// The user clicked or moved to a line. `offset`: the first octet of it in the message.
    void lineChosen(int line, std::size_t offset);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appendSlice();
    void placeMargin();
    void chooseCurrentLine();
    bool isSelected(int line) const;

    std::shared_ptr<const SourceText> m_source;
    int m_filled = 0;                    // lines already in the view
    std::vector<std::int8_t> m_lineMark; // index into m_looks, or -1
    std::vector<Look> m_looks;
    std::vector<LineSpan> m_selected;
    std::optional<int> m_pendingLine;    // to go to once it is filled in
    QWidget *m_margin;
    QTimer m_fill;
};

/// The view with its caption and, for long messages, "Show the rest".
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(QWidget *parent = nullptr);
    SourceView *view() const { return m_view; }
    void setSource(std::shared_ptr<const SourceText> source);
    void retranslate();

signals:
    /// All of the message is wanted; the answer is a new SourceText.
    void restWanted();

private:
    SourceView *m_view;
    class TextLabel *m_caption, *m_restText;
    QPushButton *m_rest;
};

} // namespace heloscope::ui
