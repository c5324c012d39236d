#include "core/evidence/Evidence.h"

#include "core/evidence/Gather.h"

namespace heloscope {

Evidence gatherEvidence(const EvidenceInput &input)
{
    Evidence evidence;
    evidence.headersOnly = !input.message.hasBody();
    evidence.pastedAltered = input.message.parts().kind == SourceKind::Pasted || input.message.parts().kind == SourceKind::OutlookMsg;
    evidence.borderKnown = input.report.path.border.has_value();
    evidence::gatherSenders(input, evidence);
    evidence::gatherVouchers(input, evidence);
    evidence::gatherIndirect(input, evidence);
    evidence::gatherRecorded(input, evidence);
    evidence::gatherRoute(input, evidence);
    evidence::gatherImitations(input, evidence);
    return evidence;
}

} // namespace heloscope
