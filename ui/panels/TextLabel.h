// The one way to put text on a panel. Plain text only (a QLabel left to itself reads markup out of a mail and loads files it names);
// breaks long names anywhere rather than cutting them; can be selected and copied; sizes are relative to the application font and
// colours come from the table of tones, both followed at run time.
#pragma once

#include "ui/panels/MirroredText.h"
#include "ui/text/Tone.h"

#include <QLabel>
#include <QTextLayout>

#include <optional>
#include <vector>

namespace heloscope::ui {

enum class TextStyle {
    Normal,
    Question,  // 1.85 ×, semi-bold: the start page
    Headline,  // 1.55 ×, semi-bold
    Title,     // 1.25 ×, semi-bold
    CardTitle, // 1.04 ×, semi-bold
    Strong,    // semi-bold
    Small,     // 0.92 ×
    Dim,       // 0.95 ×, in the dim colour
    Mono,      // for addresses and hosts
};

class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style = TextStyle::Normal, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextStyle style, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Text colour of that tone; nothing = the style's own.
    void setTone(std::optional<Tone> tone);
    void setTextStyle(TextStyle style);
    /// Without wrapping a text that is too long is cut at its end with an ellipsis.
    void setWordWrap(bool wrap);

    bool hasHeightForWidth() const override { return m_wrap; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The selected text, or all of it where nothing is selected.
    QString selection() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyLook();
    void fitHeight();
    /// Breaks the text into lines of `width`; returns the height they take.
    double layOut(QTextLayout &layout, double width) const;
    /// As layOut() shows it, and where a position of text() stands in it.
    IsolatedText shownText() const;
    QRect textArea() const;
    int positionAt(QPoint point) const;
    void copySelection() const;

    TextStyle m_style;
    std::optional<Tone> m_tone;
    QColor m_colour;
    bool m_wrap = true;
    bool m_applying = false;
    int m_anchor = 0, m_cursor = 0; // the selection; equal = none
    struct Height {
        int width, height;
    };
    mutable std::vector<Height> m_heights; // of the text as it is, at the widths asked for
};

/// The font of a style, made from the application's font as it is now.
QFont fontOf(TextStyle style);

/// A tooltip that shows `text` as it is, whatever markup it holds.
QString plainToolTip(const QString &text);

} // namespace heloscope::ui
