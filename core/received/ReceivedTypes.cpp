#include "core/received/ReceivedTypes.h"

namespace heloscope::received {

std::string_view toString(Zone zone)
{
    switch (zone) {
    case Zone::Yours: return "yours";
    case Zone::Border: return "border";
    case Zone::Claimed: return "claimed";
    }
    return {};
}

std::string_view toString(BorderBasis basis)
{
    switch (basis) {
    case BorderBasis::Profile: return "profile";
    case BorderBasis::Provider: return "provider";
    case BorderBasis::AuthservId: return "authserv-id";
    case BorderBasis::Marker: return "marker";
    case BorderBasis::ByHost: return "by-host";
    case BorderBasis::Single: return "single";
    case BorderBasis::User: return "user";
    case BorderBasis::None: return "none";
    }
    return {};
}

std::string_view toString(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return "low";
    case Confidence::Medium: return "medium";
    case Confidence::High: return "high";
    }
    return {};
}

std::string_view toString(FactSource source)
{
    switch (source) {
    case FactSource::None: return {};
    case FactSource::Given: return "given";
    case FactSource::Received: return "received";
    case FactSource::ReturnPath: return "return-path";
    case FactSource::ReceivedSpf: return "received-spf";
    case FactSource::AuthenticationResults: return "authentication-results";
    case FactSource::Vendor: return "vendor";
    }
    return {};
}

} // namespace heloscope::received
