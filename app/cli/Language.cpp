#include "app/cli/Language.h"

#include "ui/text/QtText.h"

#include <QTranslator>

#include <cstdlib>
#include <memory>

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

bool isLanguageName(std::string_view name)
{
    return name.size() <= 16 && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-") == std::string_view::npos;
}

// "de_AT" falls back to "de".
std::shared_ptr<QTranslator> load(std::string name)
{
    auto translator = std::make_shared<QTranslator>();
    for (;;) {
        if (translator->load(":/i18n/heloscope_" + toQString(name) + ".qm"))
            return translator;
        const std::size_t end = name.find_last_of("_-");
        if (end == std::string::npos)
            return nullptr;
        name.resize(end);
    }
}

bool isEnglish(std::string_view name)
{
    return name.empty() || name == "C" || name == "POSIX" || name == "en" || name.starts_with("en_") || name.starts_with("en-");
}

} // namespace

Result<LanguageWords> wordsOf(const std::string &language)
{
    const std::string name = language.empty() ? systemLanguage() : language;
    std::shared_ptr<QTranslator> translator;
    if (isLanguageName(name))
        translator = load(isEnglish(name) ? "en" : name);
    if (!translator && !language.empty() && !isEnglish(language))
        return failure("usage", "--lang: \"" + language + "\" is not among the languages of this program");
    const bool foreign = translator && !isEnglish(name);
    if (!translator)
        translator = load("en"); // plural forms
    Words words([translator](const char *context, const char *source, int n) {
        const QString translated = translator ? translator->translate(context, source, nullptr, n) : QString();
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    });
    return LanguageWords{std::move(words), foreign ? name.substr(0, name.find_first_of("_-")) : "en"};
}

} // namespace heloscope::cli
