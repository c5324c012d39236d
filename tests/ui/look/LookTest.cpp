// Shapes must differ without colour, colours must be readable, icons must follow the palette.
#include "tests/support/ToString.h"
#include "ui/look/Icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <cmath>

using namespace heloscope;
using namespace heloscope::ui;

namespace {

constexpr std::array shapes{Shape::CircleTick, Shape::RingTick, Shape::SquareQuestion, Shape::TriangleMark, Shape::OctagonCross, Shape::CircleInfo};

QImage drawn(Shape shape, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShape(painter, QRectF(0, 0, side, side), shape, Qt::black, Qt::white);
    return image;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT
private slots:
    void shapesDifferWithoutColour()
    {
        for (std::size_t a = 0; a < shapes.size(); ++a) {
            for (std::size_t b = a + 1; b < shapes.size(); ++b) {
                const QImage first = drawn(shapes[a], 24), second = drawn(shapes[b], 24);
                int different = 0;
                for (int i = 0; i < 24 * 24; ++i)
                    different += std::abs(qGray(first.pixel(i % 24, i / 24)) - qGray(second.pixel(i % 24, i / 24))) > 96;
                QVERIFY2(different > 24 * 24 / 20, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(different)));
            }
        }
    }

    void shapesStayInsideTheirSquare()
    {
        for (const Shape shape : shapes) {
            QImage image(64, 64, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintShape(painter, QRectF(16, 16, 32, 32), shape, Qt::black, Qt::white);
            painter.end();
            for (int i = 0; i < 64; ++i) {
                for (const int edge : {14, 49}) {
                    QCOMPARE(image.pixelColor(i, edge), QColor(Qt::white));
                    QCOMPARE(image.pixelColor(edge, i), QColor(Qt::white));
                }
            }
        }
    }

    void coloursAreReadable()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Colours &table = colours(theme);
            for (const Ink &ink : table.tones) {
                QVERIFY2(contrast(ink.text, ink.fill) >= 7, qPrintable(ink.text.name() + ink.fill.name()));
                QVERIFY2(contrast(ink.solid, table.ground.base) >= 4, qPrintable(ink.solid.name()));
            }
            QVERIFY(contrast(table.ground.text, table.ground.window) >= 7);
            QVERIFY(contrast(table.ground.dim, table.ground.base) >= 4.5);
            QVERIFY(contrast(table.ground.link, table.ground.base) >= 4.5);
        }
    }

    /// WCAG 2.2 §1.4.3 and §1.4.11: words 4.5:1 on every ground they may stand on, what else must be seen 3:1.
    void everyPairIsReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void everyPairIsReadable()
    {
        QFETCH(Theme, theme);
        const Colours &table = colours(theme);
        const QPalette palette = paletteFor(theme);
        const auto role = [&palette](QPalette::ColorRole wanted) { return palette.color(QPalette::Active, wanted); };
        const std::vector<QColor> grounds{table.ground.window, table.ground.base, role(QPalette::AlternateBase), role(QPalette::Button),
                                          role(QPalette::ToolTipBase)};
        const std::vector<QColor> words{table.ground.text,    table.ground.dim,           table.ground.link,           role(QPalette::WindowText),
                                        role(QPalette::Text), role(QPalette::ButtonText), role(QPalette::ToolTipText), role(QPalette::PlaceholderText),
                                        role(QPalette::Link)};
        QStringList poor;
        const auto hold = [&poor](const QColor &ink, const QColor &ground, double least) {
            if (contrast(ink, ground) < least)
                poor << QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground), 0, 'f', 2);
        };
        for (const QColor &ground : grounds) {
            for (const QColor &word : words)
                hold(word, ground, 4.5);
            for (const Ink &ink : table.tones) {
                hold(ink.text, ground, 4.5);
                hold(ink.solid, ground, 3);
            }
            hold(table.ground.link, ground, 3); // the focus ring
        }
        for (const Ink &ink : table.tones) {
            hold(table.ground.text, ink.fill, 4.5); // marked lines of the source
            hold(ink.text, ink.fill, 4.5);
            hold(ink.solid, ink.fill, 3);
            hold(table.ground.link, ink.fill, 3);
        }
        hold(role(QPalette::HighlightedText), role(QPalette::Highlight), 4.5);
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(QLatin1String("; "))));
    }

    void foreignPalettesKeepTheirOwnColours()
    {
        QPalette contrasting(Qt::yellow, Qt::black);
        contrasting.setColor(QPalette::Window, Qt::black);
        contrasting.setColor(QPalette::WindowText, Qt::yellow);
        const Colours own = coloursFor(contrasting);
        QVERIFY(own.theme == Theme::HighContrast);
        for (const Ink &ink : own.tones) {
            QCOMPARE(ink.text, QColor(Qt::yellow));
            QCOMPARE(ink.fill, QColor(Qt::black));
        }
        QVERIFY(coloursFor(paletteFor(Theme::Dark)).theme == Theme::Dark);
        QVERIFY(coloursFor(paletteFor(Theme::Light)).theme == Theme::Light);
    }

    void everyIconDrawsInTheTextColour()
    {
        QVERIFY(!icon(QStringLiteral("paste")).isNull());
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 15);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            QGuiApplication::setPalette(paletteFor(theme));
            const QColor wanted = paletteFor(theme).color(QPalette::ButtonText);
            for (const QString &name : names) {
                const QImage image = icon(name.chopped(4)).pixmap(48, 48).toImage();
                int inked = 0;
                for (int i = 0; i < image.width() * image.height(); ++i) {
                    const QColor colour = image.pixelColor(i % image.width(), i / image.width());
                    inked += colour.alpha() == 255 && colour.rgb() == wanted.rgb();
                }
                QVERIFY2(inked > 20, qPrintable(name));
            }
        }
    }
};

QTEST_MAIN(LookTest)
#include "LookTest.moc"
