// Where the pictures of the window go: artefacts of the build, never in the repository.
#pragma once

#include <QDir>
#include <QPixmap>
#include <QString>
#include <QTest>
#include <QWidget>

namespace heloscope::test {

class ScreenshotFolder {
public:
    /// Makes the folder; false where it cannot be made.
    bool make() const { return QDir().mkpath(m_path); }

    /// Writes what `window` shows as NAME.png; fails the test where that cannot be.
    void save(QWidget &window, const QString &name) const
    {
        QTest::qWait(30);
        QVERIFY(window.grab().save(m_path + QLatin1Char('/') + name + QLatin1String(".png")));
    }

private:
    QString m_path = qEnvironmentVariable("HELOSCOPE_SCREENSHOTS", QStringLiteral(HELOSCOPE_SCREENSHOT_FOLDER));
};

} // namespace heloscope::test
