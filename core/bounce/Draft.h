// A report while it is read: what is known so far, handed from reader to reader. Internal to core/bounce.
#pragma once

#include "core/bounce/BounceParse.h"
#include "core/bounce/DeliveryStatus.h"
#include "core/bounce/Dialects.h"
#include "core/bounce/OuterMarks.h"
#include "core/bounce/ReturnedOriginal.h"

#include <string>
#include <vector>

namespace heloscope::bounce {

struct Draft {
    const Message &message;
    const MimeTree &tree;
    OuterMarks marks;
    std::vector<ReportText> texts;
    std::string flat;
    const Dialect *format = nullptr;
    StatusReport report;
    BounceFacts facts;
};

/// The group speaks of mail that did not arrive.
bool isFailed(const StatusGroup &group);
/// Who failed, by the report's groups, the header, the text, the returned message; in this order, the first that names anybody.
void readRecipients(Draft &draft);
/// Who complained, as the report says, else whom the service notes in the message, else whom it was addressed to.
void readComplainants(Draft &draft);

} // namespace heloscope::bounce
