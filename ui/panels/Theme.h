// Palette, style and text size of the whole application: light, dark or as the desktop says, switched live; in high contrast the
// desktop's own palette is kept.
#pragma once

#include "ui/Settings.h"
#include "ui/look/Colours.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace heloscope::ui {

class ThemeController : public QObject {
    Q_OBJECT
public:
    /// Call once, after the QApplication: remembers the desktop's palette and font, sets the Fusion style.
    explicit ThemeController(QObject *parent = nullptr);

    void apply(ThemeChoice choice, int textSizePercent);
    Theme theme() const { return m_theme; }

signals:
    void themeChanged();

private slots:
    void portalSettingChanged(const QString &group, const QString &key);

private:
    void askDesktop();
    Theme wanted() const;
    void applyTheme();

    QPalette m_desktopPalette;
    QFont m_desktopFont;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme = Theme::Light;
    bool m_desktopDark = false;
    bool m_desktopHighContrast = false;
    int m_textSize = 0;
};

} // namespace heloscope::ui
