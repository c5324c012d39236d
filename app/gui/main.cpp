// heloscope [--clipboard] [FILE…]: the window.
#include "app/PrivateMemory.h"
#include "app/gui/Examples.h"
#include "app/gui/GuiAnalyser.h"
#include "app/gui/ReportFiles.h"
#include "app/gui/SingleInstance.h"
#include "core/crypto/LibraryVersion.h"
#include "translations/Translations.h"
#include "ui/look/Icons.h"
#include "ui/panels/Catalogue.h"
#include "ui/panels/MainWindow.h"
#include "ui/text/QtText.h"
#include "ui/text/Version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

using namespace heloscope;

namespace {

/// Our words and Qt's own in the language of the settings, else of the system; may be called again to change it. English has a
/// catalogue too, for its plurals.
void installLanguage(QApplication &application, const QString &language)
{
    static QList<QTranslator *> installed;
    for (QTranslator *translator : installed)
        delete translator; // removes itself
    installed.clear();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *const ours = new ui::Catalogue(&application);
    const CompiledCatalogue &catalogue = catalogueOrEnglish(locale.name().toStdString());
    ours->take(catalogue);
    auto *const ofQt = new QTranslator(&application);
    (void)ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // may be missing
    installed = {ours, ofQt};
    for (QTranslator *translator : installed)
        QApplication::installTranslator(translator);
    QApplication::setLayoutDirection(QLocale(toQString(catalogue.language)).textDirection());
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("heloscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Heloscope"));
    QApplication::setApplicationVersion(QString::fromUtf8(programVersion().data(), qsizetype(programVersion().size())));
    QApplication::setDesktopFileName(QStringLiteral("heloscope"));

    const ui::SettingsStore store;
    const ui::Settings settings = store.load();
    installLanguage(application, settings.language);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("CommandLine", "Was this email really sent by who it says?"));
    const QCommandLineOption clipboard(QStringLiteral("clipboard"), QCoreApplication::translate("CommandLine", "Check what is on the clipboard."));
    parser.addOption(clipboard);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("CommandLine", "Messages, mailboxes, folders or case files to open."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files << QFileInfo(file).absoluteFilePath();

    gui::SingleInstance instance;
    if (instance.handOver(files, parser.isSet(clipboard)))
        return 0;
    instance.listen();

    ui::ThemeController theme;
    ui::icon(QStringLiteral("find")); // makes the resources known

    gui::GuiAnalyser analyser;
    ui::Services services;
    services.analyse = [&analyser](const ui::AnalysisRequest &request, std::stop_token stop,
                                   const std::function<void(const ui::AnalysisProgress &)> &progress) {
        return analyser.analyse(request, std::move(stop), progress);
    };
    services.now = [] { return UnixTime(QDateTime::currentSecsSinceEpoch()); };
    services.applySettings = [&analyser](const ui::Settings &changed) { return analyser.apply(changed); };
    services.batchExport = gui::batchExport();
    services.checkDomain = [&analyser](const checkup::Request &request, std::stop_token stop) { return analyser.checkUp(request, std::move(stop)); };
    services.dnsServer = [&analyser] { return analyser.dnsServer(); };
    services.saveReport = gui::saveReport;
    services.print = gui::printReport;
    services.ticket = gui::ticketText;
    services.example = gui::example;
    services.setLanguage = [&application](const QString &language) { installLanguage(application, language); };
    services.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    services.languages = ui::availableLanguages();
    services.showsFrameFirst = true;
    services.versions = QStringList{QStringLiteral("Qt ") + QLatin1String(qVersion())};
    services.versions << QString::fromStdString(crypto::libraryVersion());

    ui::MainWindow window(std::move(services), settings, store, &theme);
    const auto take = [&window](const QStringList &paths, bool paste) {
        if (!paths.isEmpty())
            window.openFiles(paths);
        if (paste)
            window.pasteClipboard();
        window.raise();
        window.activateWindow();
    };
    QObject::connect(&instance, &gui::SingleInstance::filesReceived, &window, take);
    // Reading the picture takes a module and its painting in six sizes, so the first picture of the window goes before.
    QObject::connect(&window, &ui::MainWindow::started, [] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/heloscope.svg"))); });
    window.show();
    if (!files.isEmpty() || parser.isSet(clipboard))
        QMetaObject::invokeMethod(
            &window, [&] { take(files, parser.isSet(clipboard)); }, Qt::QueuedConnection);
    return QApplication::exec();
}
