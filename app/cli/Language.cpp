#include "app/cli/Language.h"

#include "translations/CatalogueReader.h"
#include "translations/Translations.h"

#include <cstdlib>

namespace heloscope::cli {

namespace {

// As the C library chooses the language of messages.
std::string systemLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *const value = std::getenv(name);
        if (value && *value)
            return std::string(value).substr(0, std::string_view(value).find_first_of(".@"));
    }
    return {};
}

bool isEnglish(std::string_view name)
{
    return name.empty() || name == "C" || name == "POSIX" || name == "en" || name.starts_with("en_") || name.starts_with("en-");
}

} // namespace

Result<LanguageWords> wordsOf(const std::string &language)
{
    const std::string name = language.empty() ? systemLanguage() : language;
    const CompiledCatalogue *const found = findCatalogue(isEnglish(name) ? "en" : name);
    if (!found && !language.empty())
        return failure("usage", "--lang: \"" + language + "\" is not among the languages of this program");
    const CompiledCatalogue &catalogue = found ? *found : catalogueOrEnglish({});
    Words words([reader = CatalogueReader(catalogue.bytes)](const char *context, const char *source, int n) {
        std::string translated = reader.translate(context, source, n);
        return translated.empty() ? std::string(source) : translated;
    });
    return LanguageWords{std::move(words), std::string(catalogue.language)};
}

} // namespace heloscope::cli
