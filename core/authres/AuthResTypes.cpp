#include "core/authres/AuthResTypes.h"

namespace heloscope::authres {

std::string_view MethodResult::property(std::string_view name) const
{
    for (const auto &[key, value] : properties) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<AuthResult> MethodResult::word() const { return parseAuthResult(result); }

} // namespace heloscope::authres
