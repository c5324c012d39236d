#include "ui/input/SiteProfile.h"

#include "core/base/Ascii.h"
#include "core/base/Json.h"
#include "ui/input/ByteStream.h"

#include <cstdlib>

namespace heloscope::input {

namespace {

Result<std::string> readAll(const std::string &path)
{
    auto stream = ByteStream::open(path);
    if (!stream)
        return failure(stream.error().code, path + ": " + stream.error().detail);
    std::string text;
    for (;;) {
        const auto got = stream->read(text, 64 * 1024);
        if (!got)
            return failure(got.error().code, path + ": " + got.error().detail);
        if (*got == 0)
            return text;
        if (text.size() > maxProfileBytes)
            return failure("too-large", path + ": more than " + std::to_string(maxProfileBytes >> 20) + " MiB");
    }
}

Result<nlohmann::json> objectOf(std::string_view text, const std::string &name)
{
    auto object = parseJson(text);
    if (!object)
        return failure("profile-json", name + ": " + object.error().detail);
    if (!object->is_object())
        return failure("profile-json", name + ": no JSON object");
    return object;
}

} // namespace

std::string siteProfilePath()
{
    const char *const configured = std::getenv("XDG_CONFIG_DIRS");
    const std::string folders = configured && *configured ? configured : "/etc/xdg";
    for (const std::string_view folder : split(folders, ':')) {
        if (!folder.starts_with('/')) // the XDG specification: relative ones are to be ignored
            continue;
        const std::string path = std::string(folder) + "/heloscope/site.json";
        if (ByteStream::open(path))
            return path;
    }
    return {};
}

Result<Profile> profileOverSite(std::string_view userProfile)
{
    nlohmann::json merged = nlohmann::json::object();
    const std::string site = siteProfilePath();
    if (!site.empty()) {
        const auto text = readAll(site);
        if (!text)
            return tl::unexpected(text.error());
        auto object = objectOf(*text, site);
        if (!object)
            return tl::unexpected(object.error());
        if (const auto alone = parseProfile(*text); !alone) // a fault of the site's is not blamed on the user
            return failure(alone.error().code, site + ": " + alone.error().detail);
        merged = std::move(*object);
    }
    if (!trimmed(userProfile).empty()) {
        const auto user = objectOf(userProfile, "profile");
        if (!user)
            return tl::unexpected(user.error());
        merged.update(*user);
    }
    auto profile = parseProfile(merged.dump());
    if (!profile)
        return failure(profile.error().code, "profile: " + profile.error().detail);
    return profile;
}

} // namespace heloscope::input
