// The author of one message is asked for by eight readers: they share what was read of the field.
#pragma once

#include "core/message/Address.h"

#include <string_view>

namespace heloscope {

/// What parseAddressList(value) gives, good until this thread reads the next list.
const AddressList &rememberedAddressList(std::string_view value);

} // namespace heloscope
