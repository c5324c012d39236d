// What the readers and writers of profile members share. Internal to core/profile.
#pragma once

#include "core/profile/Profile.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::profile {

using Json = nlohmann::json;

tl::unexpected<Error> wrong(const std::string &field, const char *reason);
/// A member that must be text where it is present.
Result<std::string> textOf(const Json &object, const char *name, const std::string &where);
Result<std::vector<std::string>> readTexts(const Json &value, const std::string &name);
Result<void> onlyKnown(const Json &object, std::initializer_list<std::string_view> known, const std::string &where);

/// The members of "batv".
Result<void> readBatv(const Json &value, Profile &profile);
nlohmann::ordered_json writeBatvKey(const Profile::BatvKey &key, Secrets secrets);

} // namespace heloscope::profile
