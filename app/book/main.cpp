// heloscope-book LANGUAGE FOLDER: writes the manual as Markdown files with their pictures, and a picture of the window. The pictures are
// painted by the panels from the bundled examples, so that they show the program as it is.
#include "app/gui/Examples.h"
#include "app/gui/GuiAnalyser.h"
#include "app/gui/ReportFiles.h"
#include "ui/export/ManualBook.h"
#include "ui/look/Icons.h"
#include "ui/panels/Catalogue.h"
#include "ui/panels/MainWindow.h"
#include "ui/panels/ManualPictures.h"
#include "ui/panels/StartPage.h"
#include "ui/text/QtText.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace heloscope;

namespace {

constexpr UnixTime pictureTime = 1795269600; // 2026-11-21T14:00:00Z: the same pictures every day
constexpr int forged = 1, patienceMs = 20000;

int fail(const QString &problem)
{
    QTextStream(stderr) << "heloscope-book: " << problem << Qt::endl;
    return 1;
}

ui::Case opened(int number)
{
    ui::Case made = gui::example(number);
    made.options.now = pictureTime;
    return made;
}

ui::Case checked(gui::GuiAnalyser &analyser, int number)
{
    ui::Case made = opened(number);
    const ui::AnalysisRequest request{made.bytes, made.source, made.hint, made.options, made.profile.value_or(Profile{}), made.answers, made.closedWorld};
    if (const auto report = analyser.analyse(request, {}, [](const ui::AnalysisProgress &) {})) {
        made.report = *report;
        made.text = std::make_shared<const ui::SourceText>((*report)->message);
        made.state = ui::CaseState::Done;
    }
    return made;
}

QPixmap windowPicture(gui::GuiAnalyser &analyser)
{
    ui::Services services;
    services.analyse = [&analyser](const ui::AnalysisRequest &request, std::stop_token stop,
                                   const std::function<void(const ui::AnalysisProgress &)> &progress) {
        return analyser.analyse(request, std::move(stop), progress);
    };
    services.now = [] { return pictureTime; };
    services.dnsServer = [] { return QStringLiteral("192.0.2.53:53"); };
    services.example = opened;
    services.saveReport = gui::saveReport;
    services.ticket = gui::ticketText;
    services.checkDomain = [](const checkup::Request &, std::stop_token) { return checkup::Checkup(); };
    const QTemporaryDir folder;
    ui::Settings settings;
    settings.profileHintDismissed = true;
    ui::MainWindow window(std::move(services), settings, ui::SettingsStore(folder.filePath(QStringLiteral("settings.ini"))));
    window.resize(1480, 900);
    window.show();
    emit window.findChild<ui::StartPage *>()->exampleWanted(forged);
    QElapsedTimer waiting;
    waiting.start();
    const auto done = [&window] { return window.cases()->rowCount() > 0 && window.cases()->at(0)->state == ui::CaseState::Done; };
    while (!done() && waiting.elapsed() < patienceMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    QApplication::processEvents();
    return done() ? window.grab() : QPixmap();
}

bool write(const QString &path, const std::string &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return fail(QStringLiteral("say the language and the folder"));
    ui::Catalogue catalogue;
    const CompiledCatalogue *const compiled = findCatalogue(arguments.at(1).toStdString());
    if (!compiled)
        return fail(QStringLiteral("there is no catalogue for \"%1\"").arg(arguments.at(1)));
    catalogue.take(*compiled);
    QApplication::installTranslator(&catalogue);
    const QLocale locale(arguments.at(1));
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
    ui::ThemeController theme;
    theme.apply(ui::ThemeChoice::Light, 100);
    ui::icon(QStringLiteral("find")); // makes the resources known

    const QDir folder(arguments.at(2));
    QDir(folder.filePath(QStringLiteral("finding"))).removeRecursively(); // pages of codes that are no more
    for (const BookFile &file : writeManualBook(Words())) {
        if (!write(folder.filePath(toQString(file.path)), file.text))
            return fail(QStringLiteral("cannot write %1").arg(toQString(file.path)));
    }
    gui::GuiAnalyser analyser;
    const QString pictures = folder.filePath(QStringLiteral("pictures/%1.png"));
    QDir().mkpath(QFileInfo(pictures).path());
    for (const QString &name : ui::manualPictureNames()) {
        const QPixmap picture = ui::manualPicture(name, [&analyser](int number) { return checked(analyser, number); });
        if (!picture.save(pictures.arg(name)))
            return fail(QStringLiteral("cannot paint %1").arg(name));
    }
    return windowPicture(analyser).save(pictures.arg(QStringLiteral("window"))) ? 0 : fail(QStringLiteral("cannot paint the window"));
}
