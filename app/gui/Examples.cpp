#include "app/gui/Examples.h"

#include <QDateTime>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initResources() { Q_INIT_RESOURCE(heloscope); }

namespace heloscope::gui {

namespace {

std::string resource(const QString &name)
{
    QFile file(QStringLiteral(":/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

ui::Case example(int number)
{
    initResources();
    const QString name = number == 0 ? QStringLiteral("real") : number == 1 ? QStringLiteral("forged") : QStringLiteral("bounce");
    ui::Case opening;
    opening.bytes = std::make_shared<const std::string>(resource(name + QLatin1String(".eml")));
    AnswersFile answers;
    if (answers.add(resource(name + QLatin1String(".dns.json"))))
        opening.answers = std::make_shared<const AnswersFile>(std::move(answers));
    opening.closedWorld = true;
    opening.options.now = QDateTime::currentSecsSinceEpoch();
    // Whose mailbox the examples come from.
    Profile profile;
    profile.domains = {"harbourview.example"};
    profile.addresses = {"jonas.weber@harbourview.example"};
    profile.receivingHosts = {"mx.harbourview.example"};
    profile.outboundIps = {*IpNetwork::parse("192.0.2.10")};
    profile.empty = false;
    opening.profile = profile;
    return opening;
}

} // namespace heloscope::gui
