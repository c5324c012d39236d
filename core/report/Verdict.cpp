#include "core/report/Verdict.h"

namespace heloscope {

std::string_view toString(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Confirmed: return "confirmed";
    case VerdictLevel::ProbablyGenuine: return "probably-genuine";
    case VerdictLevel::CannotTell: return "cannot-tell";
    case VerdictLevel::DoesNotFit: return "does-not-fit";
    case VerdictLevel::Forged: return "forged";
    }
    return "cannot-tell";
}

std::string_view toString(ImitationKind kind)
{
    switch (kind) {
    case ImitationKind::Name: return "name";
    case ImitationKind::Domain: return "domain";
    case ImitationKind::OwnDomain: return "own-domain";
    case ImitationKind::AddressInName: return "address-in-name";
    }
    return "name";
}

std::string_view toString(StatementCode code)
{
    switch (code) {
#define STATEMENT(name) \
    case StatementCode::name: return #name;
#include "core/report/StatementCodes.def"
#undef STATEMENT
    }
    return {};
}

} // namespace heloscope
