#include "core/bounce/BounceTypes.h"

namespace heloscope::bounce {

std::string_view toString(Kind kind)
{
    switch (kind) {
    case Kind::Failure: return "failure";
    case Kind::Delay: return "delay";
    case Kind::Success: return "success";
    case Kind::Complaint: return "complaint";
    case Kind::AutoReply: return "auto-reply";
    case Kind::Challenge: return "challenge";
    case Kind::Notice: return "notice";
    case Kind::Receipt: return "receipt";
    }
    return "notice";
}

std::string_view toString(BounceVerdict verdict)
{
    switch (verdict) {
    case BounceVerdict::Backscatter: return "backscatter";
    case BounceVerdict::Genuine: return "genuine";
    case BounceVerdict::Compromised: return "compromised";
    case BounceVerdict::Fake: return "fake";
    case BounceVerdict::Automatic: return "automatic";
    case BounceVerdict::CannotTell: return "cannot-tell";
    case BounceVerdict::Complaint: return "complaint";
    }
    return "cannot-tell";
}

std::string_view toString(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return "low";
    case Confidence::Medium: return "medium";
    case Confidence::High: return "high";
    }
    return "low";
}

} // namespace heloscope::bounce
