// The steps of gatherEvidence, one file each, in the order they build on one another.
#pragma once

#include "core/dmarc/DmarcEvaluate.h"
#include "core/evidence/Evidence.h"

namespace heloscope::evidence {

/// The identifiers of a report as DMARC asks for them.
dmarc::Input dmarcInput(const Report &report);

void gatherSenders(const EvidenceInput &input, Evidence &evidence);       // who is shown
void gatherVouchers(const EvidenceInput &input, Evidence &evidence);      // DKIM, SPF, DMARC of each author
void gatherRecorded(const EvidenceInput &input, Evidence &evidence);      // results of trusted and other servers, ARC
void gatherIndirect(const EvidenceInput &input, Evidence &evidence);      // lists, forwarders, services
void gatherRoute(const EvidenceInput &input, Evidence &evidence);         // own domain, invented lines, replay, smuggling
void gatherImitations(const EvidenceInput &input, Evidence &evidence);    // names and domains that look like others

} // namespace heloscope::evidence
