#include "core/base/AuthResult.h"

#include "core/base/Ascii.h"

namespace heloscope {

std::string_view toString(AuthResult result)
{
    switch (result) {
    case AuthResult::NotChecked: return "not-checked";
    case AuthResult::None: return "none";
    case AuthResult::Pass: return "pass";
    case AuthResult::Fail: return "fail";
    case AuthResult::SoftFail: return "softfail";
    case AuthResult::Neutral: return "neutral";
    case AuthResult::Policy: return "policy";
    case AuthResult::PermError: return "permerror";
    case AuthResult::TempError: return "temperror";
    }
    return "not-checked";
}

std::optional<AuthResult> parseAuthResult(std::string_view word)
{
    struct Word {
        std::string_view text;
        AuthResult result;
    };
    // clang-format off
    static constexpr Word words[] = {
        {"none", AuthResult::None}, {"pass", AuthResult::Pass}, {"fail", AuthResult::Fail},
        {"softfail", AuthResult::SoftFail}, {"neutral", AuthResult::Neutral}, {"policy", AuthResult::Policy},
        {"permerror", AuthResult::PermError}, {"temperror", AuthResult::TempError}, {"hardfail", AuthResult::Fail},
        {"permfail", AuthResult::PermError}, {"error", AuthResult::TempError}, {"timeout", AuthResult::TempError},
        {"invalid", AuthResult::PermError}, {"bestguesspass", AuthResult::None},
    };
    // clang-format on
    for (const Word &entry : words) {
        if (equalsIgnoreCase(word, entry.text))
            return entry.result;
    }
    return std::nullopt;
}

std::string_view toString(Validity validity)
{
    switch (validity) {
    case Validity::NotChecked: return "not-checked";
    case Validity::Valid: return "valid";
    case Validity::Invalid: return "invalid";
    }
    return "not-checked";
}

} // namespace heloscope
