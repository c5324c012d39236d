// The building blocks of panels: a card with a stripe in its tone, a verdict shape as a widget, a button that looks like a link.
#pragma once

#include "ui/text/Tone.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace heloscope::ui {

/// A rounded area. With a tone it has a stripe at its leading edge, `Filled` also the tone's fill. Focus is a ring of 2 px.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Fill { Base, Tone, None };
    enum class Edge { Solid, Dashed, None };
    explicit Card(QWidget *parent = nullptr);

    void setTone(std::optional<Tone> tone);
    void setFill(Fill fill)
    {
        m_fill = fill;
        update();
    }
    void setEdge(Edge edge)
    {
        m_edge = edge;
        update();
    }
    /// The edge in the tone's solid colour, 2 px.
    void setStrongEdge(bool strong)
    {
        m_strongEdge = strong;
        update();
    }
    void setStriped(bool striped)
    {
        m_striped = striped;
        update();
    }
    /// The row stands for what is selected elsewhere too.
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }

    static constexpr int radius = 8;
    static constexpr int stripeWidth = 6;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<Tone> m_tone;
    Fill m_fill = Fill::Base;
    Edge m_edge = Edge::Solid;
    bool m_striped = false;
    bool m_strongEdge = false;
    bool m_selected = false;
};

/// A verdict shape, `lines` text lines high, so that it grows with the text size.
class LookBadge : public QWidget {
    Q_OBJECT
public:
    explicit LookBadge(double lines = 1.2, QWidget *parent = nullptr);
    void setLook(Look look);
    Look look() const { return m_look; }
    /// What the shape stands in front of: its glyph takes that colour.
    void setOnFill(bool onFill)
    {
        m_onFill = onFill;
        update();
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    double m_lines;
    bool m_onFill = false;
};

/// Underlined text in the link colour; a real button for keyboard and screen readers. Never opens anything outside the program.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace heloscope::ui
