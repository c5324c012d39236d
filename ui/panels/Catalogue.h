// A catalogue of ours. lupdate notes classes without the namespaces they stand in, the running program asks with them; here both meet.
#pragma once

#include <QTranslator>

#include <cstring>

namespace heloscope::ui {

class Catalogue : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        for (const char *colons = std::strstr(context, "::"); colons; colons = std::strstr(context, "::"))
            context = colons + 2;
        return QTranslator::translate(context, source, disambiguation, n);
    }
};

} // namespace heloscope::ui
