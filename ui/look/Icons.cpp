#include "ui/look/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initResources() { Q_INIT_RESOURCE(heloscope); }

namespace heloscope::ui {

namespace {

QPixmap transparentPixmap(const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

class OneColourEngine : public QIconEngine {
public:
    explicit OneColourEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected                 ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                                      : palette.color(QPalette::Active, QPalette::ButtonText);
        QByteArray svg = m_svg;
        svg.replace("#000000", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap = transparentPixmap(size);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new OneColourEngine(*this); }
    QString key() const override { return QStringLiteral("heloscope-one-colour"); }

private:
    QByteArray m_svg;
};

class LookEngine : public QIconEngine {
public:
    explicit LookEngine(Look look) : m_look(look) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours colours = coloursFor(QGuiApplication::palette());
        QRectF area(rect);
        if (mode == QIcon::Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.ground.base);
            painter->drawEllipse(area);
            painter->restore();
            const double inset = area.width() * 0.14;
            area.adjust(inset, inset, -inset, -inset);
        }
        paintLook(*painter, area, m_look, colours);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap = transparentPixmap(size);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LookEngine(*this); }
    QString key() const override { return QStringLiteral("heloscope-look"); }

private:
    Look m_look;
};

} // namespace

QIcon icon(const QString &name)
{
    initResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new OneColourEngine(file.readAll()));
}

QIcon lookIcon(Look look) { return QIcon(new LookEngine(look)); }

} // namespace heloscope::ui
