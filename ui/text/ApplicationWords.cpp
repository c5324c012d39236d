// The words of a program with a window, which may change while it runs. Apart from Words.cpp, so that the command line is built without Qt.
#include "ui/text/Words.h"

#include "ui/text/QtText.h"

#include <QCoreApplication>

namespace heloscope {

Words::Words()
    : m_translate([](const char *context, const char *source, int n) { return toUtf8Text(QCoreApplication::translate(context, source, nullptr, n)); })
{
}

} // namespace heloscope
