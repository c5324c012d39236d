// The user's profile over the one of the site: what an administrator laid down in heloscope/site.json in the XDG configuration
// folders (read only) holds wherever the user's own says nothing.
#pragma once

#include "core/base/Result.h"
#include "core/profile/Profile.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope::input {

inline constexpr std::size_t maxProfileBytes = std::size_t(16) << 20; // of a profile's file; a list of sent messages is long

/// `userProfile`: JSON text, may be empty. Members of the user's replace those of the site. Errors name the site file or "profile".
Result<Profile> profileOverSite(std::string_view userProfile);

/// The site file that counts: the first of $XDG_CONFIG_DIRS (default /etc/xdg) that has one; empty where none has.
std::string siteProfilePath();

} // namespace heloscope::input
