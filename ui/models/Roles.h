// Roles that all models of a report share, so that every view can select the same bytes in the source.
#pragma once

#include "core/base/ByteRange.h"
#include "ui/text/Tone.h"

#include <QMetaType>

#include <vector>

namespace heloscope::ui {

using ByteRanges = std::vector<ByteRange>;

enum CommonRole {
    RangesRole = Qt::UserRole + 1, // ByteRanges: what the row rests on, into the message
    LookRole,                      // Look: the shape of the row
    ClaimRole,                     // true: written by somebody who may invent it; shown in the dim colour
    FirstOwnRole = Qt::UserRole + 20,
};

} // namespace heloscope::ui

Q_DECLARE_METATYPE(heloscope::ui::ByteRanges)
Q_DECLARE_METATYPE(heloscope::Look)
