// The catalogues compiled in, as lrelease writes them (.qm).
#pragma once

#include <span>
#include <string_view>

namespace heloscope {

struct CompiledCatalogue {
    std::string_view language; // "de"
    std::string_view bytes;    // they live as long as the program
};

/// Sorted by language, "en" among them: it holds plural forms alone.
std::span<const CompiledCatalogue> compiledCatalogues();

/// The one that serves "de", and by its first part "de_AT" and "de-AT"; null where there is none.
const CompiledCatalogue *findCatalogue(std::string_view locale);
const CompiledCatalogue &catalogueOrEnglish(std::string_view locale);

} // namespace heloscope
