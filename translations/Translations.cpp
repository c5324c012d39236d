#include "translations/Translations.h"

namespace heloscope {

const CompiledCatalogue *findCatalogue(std::string_view locale)
{
    for (;;) {
        for (const CompiledCatalogue &catalogue : compiledCatalogues()) {
            if (catalogue.language == locale)
                return &catalogue;
        }
        const std::size_t end = locale.find_last_of("_-");
        if (end == std::string_view::npos)
            return nullptr;
        locale = locale.substr(0, end);
    }
}

const CompiledCatalogue &catalogueOrEnglish(std::string_view locale)
{
    const CompiledCatalogue *const found = findCatalogue(locale);
    return found ? *found : *findCatalogue("en");
}

} // namespace heloscope
