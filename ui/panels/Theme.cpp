#include "ui/panels/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOptionButton>

#ifdef HELOSCOPE_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <algorithm>

namespace heloscope::ui {

namespace {

/// Fusion with icons, boxes and scroll bars that grow with the text.
class ScaledFusion : public QProxyStyle {
public:
    ScaledFusion() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    /// In a mirrored window Fusion puts the words of a wide button at its far edge, away from the icon: give it just the room it needs.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const auto *button = element == CE_PushButtonLabel ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
        if (!button || button->direction != Qt::RightToLeft || button->icon.isNull() || button->text.isEmpty()) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionButton fitted = *button;
        int wanted = button->iconSize.width() + 8 + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + roomForJoinedLetters(*button);
        if (button->features.testFlag(QStyleOptionButton::HasMenu))
            wanted += proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget);
        if (wanted < button->rect.width())
            fitted.rect = alignedRect(button->direction, Qt::AlignCenter, {wanted, button->rect.height()}, button->rect);
        QProxyStyle::drawControl(element, &fitted, painter, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
        if (button && button->direction == Qt::RightToLeft && !button->icon.isNull() && !button->text.isEmpty())
            size.rwidth() += 2 * roomForJoinedLetters(*button);
        return size;
    }

    /// The focus gets a ring that stands out from every ground; the colour of the selection does not in the dark. In high contrast Fusion's
    /// shades vanish: what can be used gets an outline in the colour of text.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect) {
            drawRing(option, painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelButtonCommand || element == PE_FrameLineEdit || element == PE_PanelLineEdit || element == PE_IndicatorCheckBox)
            outline(option, painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            outline(option, painter);
    }

    /// Buttons of dialogs wear our icons or none, and nothing moves by itself.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        // A line under one letter would tear joined letters apart.
        const bool none = hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_Widget_Animation_Duration
            || (hint == SH_UnderlineShortcut && QApplication::layoutDirection() == Qt::RightToLeft);
        return none ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int value = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_TabBarIconSize:
        case PM_ListViewIconSize:
        case PM_LineEditIconSize: return QFontMetrics(QApplication::font()).height();
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return std::max(value, QFontMetrics(QApplication::font()).height() * 8 / 10);
        case PM_ScrollBarExtent: return std::max(value, QFontMetrics(QApplication::font()).height() * 7 / 10);
        default: // the metrics of Qt are an open set
            return value;
        }
    }

private:
    /// The line under a letter parts Arabic letters that are joined else, and the word becomes wider than it was measured.
    static int roomForJoinedLetters(const QStyleOptionButton &button) { return button.fontMetrics.averageCharWidth(); }

    static void drawRing(const QStyleOption *option, QPainter *painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(coloursFor(option->palette).ground.link, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
    }

    static void outline(const QStyleOption *option, QPainter *painter)
    {
        if (coloursFor(option->palette).theme != Theme::HighContrast)
            return;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

#ifdef HELOSCOPE_HAVE_DBUS
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

/// Else the bus's library would start a bus for us, and keep the window waiting for it.
bool isBusThere()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

ThemeController::ThemeController(QObject *parent) : QObject(parent), m_desktopPalette(QApplication::palette()), m_desktopFont(QApplication::font())
{
    m_desktopDark = m_desktopPalette.color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new ScaledFusion);
#ifdef HELOSCOPE_HAVE_DBUS
    if (isBusThere())
        QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                                              SLOT(portalSettingChanged(QString, QString)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { askDesktop(); });
#endif
    askDesktop();
}

void ThemeController::portalSettingChanged(const QString &group, const QString &)
{
    if (group == QLatin1String("org.freedesktop.appearance"))
        askDesktop();
}

/// Qt 6.4 cannot say whether the desktop is dark, so the portal is asked (no wait: the answer comes by signal).
void ThemeController::askDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_desktopDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    applyTheme();
#endif
#ifdef HELOSCOPE_HAVE_DBUS
    if (!isBusThere() || !QDBusConnection::sessionBus().isConnected())
        return;
    for (const QString &key : {QStringLiteral("color-scheme"), QStringLiteral("contrast")}) {
        QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
        call << appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 1000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QVariant> reply = *done;
            done->deleteLater();
            if (reply.isError())
                return;
            // color-scheme: 1 = dark, 2 = light; contrast: 1 = high
            (key == QLatin1String("contrast") ? m_desktopHighContrast : m_desktopDark) = numberIn(reply.value()) == 1;
            applyTheme();
        });
    }
#endif
}

Theme ThemeController::wanted() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        if (m_desktopHighContrast)
            return Theme::HighContrast;
        return m_desktopDark ? Theme::Dark : Theme::Light;
    case ThemeChoice::Light: return Theme::Light;
    case ThemeChoice::Dark: return Theme::Dark;
    }
    return Theme::Light;
}

void ThemeController::apply(ThemeChoice choice, int textSizePercent)
{
    m_choice = choice;
    if (m_textSize != textSizePercent) {
        m_textSize = textSizePercent;
        QFont font = m_desktopFont;
        font.setPointSizeF(QFontInfo(m_desktopFont).pointSizeF() * textSizePercent / 100.0);
        QApplication::setFont(font);
        QApplication::setStyle(new ScaledFusion); // asks all sizes anew
    }
    applyTheme();
}

void ThemeController::applyTheme()
{
    const Theme theme = wanted();
    QApplication::setPalette(theme == Theme::HighContrast ? m_desktopPalette : paletteFor(theme));
    if (theme != m_theme) {
        m_theme = theme;
        emit themeChanged();
    }
}

} // namespace heloscope::ui
