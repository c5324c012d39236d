#include "ui/panels/Announcement.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace heloscope::ui {

namespace {

constexpr const char *mark = "heloscopeAnnounces";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool() ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

void makeAnnouncer(QWidget &widget)
{
    QAccessible::installFactory(notification); // a second time changes nothing
    widget.setProperty(mark, true);
}

void announce(QWidget &widget)
{
    for (const QAccessible::Event what : {QAccessible::NameChanged, QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&widget, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace heloscope::ui
