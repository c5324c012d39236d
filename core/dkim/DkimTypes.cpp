#include "core/dkim/DkimTypes.h"

namespace heloscope::dkim {

std::string_view toString(BodyState state)
{
    switch (state) {
    case BodyState::NotChecked: return "not-checked";
    case BodyState::Match: return "match";
    case BodyState::Differs: return "differs";
    case BodyState::NotAvailable: return "not-available";
    case BodyState::PartlySigned: return "partly-signed";
    }
    return {};
}

} // namespace heloscope::dkim
