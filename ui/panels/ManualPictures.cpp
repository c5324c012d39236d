#include "ui/panels/ManualPictures.h"

#include "ui/models/ChecksModel.h"
#include "ui/models/FindingsModel.h"
#include "ui/models/HopsModel.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/PathPanel.h"
#include "ui/panels/StartPage.h"
#include "ui/panels/SummaryPanel.h"
#include "ui/panels/TablePanels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

constexpr int forged = 1, bounce = 2;

enum class Height { AsNeeded, Whole };

/// `panel` as it looks `columns` characters wide and `lines` text lines high, or less where it needs less.
QPixmap grabbed(QWidget &panel, int columns, int lines, Height height = Height::Whole)
{
    QWidget ground;
    auto *column = new QVBoxLayout(&ground);
    column->setContentsMargins(8, 8, 8, 8);
    panel.setParent(&ground);
    column->addWidget(&panel);
    const int width = ground.fontMetrics().averageCharWidth() * columns;
    const int most = ground.fontMetrics().height() * lines;
    ground.setAttribute(Qt::WA_DontShowOnScreen);
    ground.resize(width, most);
    ground.show(); // lays everything out; not seen
    if (height == Height::AsNeeded)
        ground.resize(width, std::min(most, column->heightForWidth(width)));
    QCoreApplication::sendPostedEvents(&panel, QEvent::MetaCall); // what a panel fits once all is laid out
    QPixmap picture = ground.grab();
    panel.setParent(nullptr);
    return picture;
}

QPixmap banner(const Case &shown)
{
    SummaryPanel panel;
    panel.showCase(shown, shown.report->now);
    return grabbed(panel, 100, 24, Height::AsNeeded);
}

QPixmap findings(const Case &shown)
{
    FindingsModel model;
    FindingsPanel panel(&model);
    model.setReport(shown.report, shown.text);
    return grabbed(panel, 100, 22);
}

QPixmap path(const Case &shown)
{
    HopsModel model;
    PathPanel panel(&model);
    model.setReport(shown.report);
    return grabbed(panel, 104, 31);
}

QPixmap checks(const Case &shown)
{
    ChecksModel model;
    ChecksPanel panel(&model);
    model.setReport(shown.report);
    panel.selectRow(0);
    return grabbed(panel, 126, 18);
}

QPixmap start()
{
    StartPage page;
    return grabbed(page, 110, 34);
}

} // namespace

QStringList manualPictureNames()
{
    return {QStringLiteral("banner-forged"), QStringLiteral("banner-bounce"), QStringLiteral("findings"),
            QStringLiteral("path"),          QStringLiteral("checks"),        QStringLiteral("start")};
}

QPixmap manualPicture(const QString &name, const ExampleCase &example)
{
    const int which = manualPictureNames().indexOf(name);
    if (which < 0 || !example)
        return {};
    if (name == QLatin1String("start"))
        return start();
    const Case shown = example(name == QLatin1String("banner-bounce") ? bounce : forged);
    if (!shown.report)
        return {};
    return name.startsWith(QLatin1String("banner")) ? banner(shown)
        : name == QLatin1String("findings")         ? findings(shown)
        : name == QLatin1String("path")             ? path(shown)
                                                    : checks(shown);
}

} // namespace heloscope::ui
