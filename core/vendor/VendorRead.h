// Decodes the vendor fields of a message by one table (VendorTable.cpp): header -> part -> meaning, with the source of each.
#pragma once

#include "core/message/Message.h"
#include "core/received/ReceivedTypes.h"
#include "core/vendor/VendorTypes.h"

#include <vector>

namespace heloscope::vendor {

/// All known vendor fields, in header order. `path` tells which of them the reader's side wrote. Linear in the header.
std::vector<Field> readVendorFields(const Message &message, const received::Path &path);

} // namespace heloscope::vendor
