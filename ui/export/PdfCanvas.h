// Pages of text and vectors in points. With no painter it only measures, so that "Page n of m" is known before anything is drawn.
// Opaque colours only and no ligatures: what is drawn can be archived (PDF/A-1b), searched and copied.
#pragma once

#include "ui/text/Tone.h"

#include <QColor>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

class QTextLayout;

namespace heloscope {
class Redactor;
}

namespace heloscope::pdf {

struct TextStyle {
    double size = 9; // points
    bool bold = false;
    bool mono = false;
    QColor colour = QColor(0x1B, 0x21, 0x27);
    Qt::Alignment alignment = Qt::AlignLeading;
};

inline const QColor dim(0x59, 0x63, 0x6D);
inline const QColor edge(0xC3, 0xCA, 0xD1);
QColor colourOf(std::uint32_t rgb);

/// Languages written from the right: with an invisible pair of isolates around each run of leftToRightRuns() (Bidi.h).
QString withIsolatedRuns(const QString &text);

class Canvas {
public:
    /// `painter` is null for measuring. `scale` = device units a point. With a redactor (may be null, not owned) every text is masked.
    /// A page from the right is drawn with the same coordinates, counted from its right edge; mail bytes stay left to right.
    Canvas(QPagedPaintDevice *device, QPainter *painter, QSizeF pagePoints, double scale, Qt::LayoutDirection direction, const Redactor *redactor = nullptr);

    // The page
    double left() const { return margin; }
    double width() const { return m_page.width() - 2 * margin; }
    double right() const { return m_page.width() - margin; }
    double bottom() const { return m_page.height() - footRoom; }
    double pageHeight() const { return m_page.height(); }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void advance(double points) { m_y += points; }
    int pageNumber() const { return m_number; }
    void newPage();
    /// A new page where less than `points` are left.
    void ensure(double points);
    /// Called at the end of each page, to draw its foot. `finish` ends the last one.
    void setFoot(std::function<void()> foot) { m_foot = std::move(foot); }
    /// What follows is quoted from the message: left to right on every page, but for the feet.
    void beginQuote() { m_direction = Qt::LeftToRight; }
    void endQuote() { m_direction = m_pageDirection; }
    void finish();
    /// Called before each page; where it says no, the rest is left undrawn.
    void setWatch(std::function<bool(int page)> watch);
    bool isStopped() const { return m_stopped; }

    // Text. Heights in points.
    double heightOf(const QString &text, const TextStyle &style, double width) const;
    double widthOf(const QString &text, const TextStyle &style) const;
    /// Draws wrapped text, returns its height. Does not move y and does not change pages.
    double drawText(double x, double y, double width, const QString &text, const TextStyle &style);
    /// One line, cut at the end with an ellipsis.
    void drawLine(double x, double y, double width, const QString &text, const TextStyle &style);
    /// Wrapped text at y, over pages where needed; moves y.
    void paragraph(const QString &text, const TextStyle &style, double indent = 0, double rightIndent = 0);
    /// With at least `following` points behind it on the same page.
    void heading(const QString &text, double following = 30);

    struct Column {
        QString title;
        double width; // points
        bool mono = false;
    };
    /// Rows over pages, column titles repeated on each; a title stays with the first row.
    void table(const std::vector<Column> &columns, const std::vector<std::vector<QString>> &rows, const QString &title = {});

    // Vectors
    void box(const QRectF &rect, const QColor &fill, const QColor &edgeColour, double radius = 6, bool dashed = false);
    void bar(const QRectF &rect, const QColor &fill);
    void line(QPointF from, QPointF to, const QColor &colour, double width = 0.75, bool dashed = false);
    void shape(const QRectF &rect, Look look, const QColor &ground);

    static constexpr double margin = 45;
    static constexpr double footRoom = 62;

private:
    QFont fontOf(const TextStyle &style) const;
    QString printable(const QString &text, const QFont &font) const;
    /// Names kept on one line; words that are wider than `width` broken after a dot, @, _, / or = where that helps.
    QString broken(const QString &text, const QFont &font, double width) const;
    // With names and numbers held together where the page is written from the right.
    QString ordered(const QString &text) const;
    // Returns the height in device units. Lines are as high as the first font has them, whatever script they are in.
    double layOut(QTextLayout &layout, const TextStyle &style, double width) const;
    void tableHead(const std::vector<Column> &columns);
    double rowHeight(const std::vector<Column> &columns, const std::vector<QString> &row) const;
    void drawFoot();
    bool mirrored() const { return m_direction == Qt::RightToLeft; }
    // The left edge of something `width` wide whose edge on the side of the page's beginning is at `x`.
    double placed(double x, double width) const { return mirrored() ? m_page.width() - x - width : x; }
    QRectF scaled(const QRectF &rect) const;

    QPagedPaintDevice *m_device;
    QPainter *m_painter;
    QSizeF m_page;
    double m_scale;
    Qt::LayoutDirection m_pageDirection, m_direction;
    const Redactor *m_redactor;
    double m_y = 40;
    int m_number = 1;
    std::function<void()> m_foot;
    std::function<bool(int)> m_watch;
    bool m_stopped = false;
};

} // namespace heloscope::pdf
