// Outlook .msg files (MS-OXMSG, a compound file): the internet headers Outlook kept from the transport. The body in such a file is not the
// body that travelled, so nothing else is taken. libgsf reads the file; it appears in this unit alone.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace heloscope {

/// The file begins like a compound file (D0 CF 11 E0 …).
bool looksLikeOutlookMsg(std::string_view bytes);
/// PR_TRANSPORT_MESSAGE_HEADERS as bytes, UTF-8 where the file holds UTF-16, to be split with SourceKind::OutlookMsg.
/// Errors: "msg-damaged" (no readable compound file, or no message in it), "msg-no-headers" (a draft, appointment, contact …).
Result<std::string> readOutlookHeaders(std::string_view bytes);

inline constexpr std::size_t maxOutlookHeaderBytes = std::size_t(16) << 20;

} // namespace heloscope
