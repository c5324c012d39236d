// The members of the report object, one function per key group; used by ReportJson.cpp alone.
#pragma once

#include "core/report/Report.h"
#include "ui/export/JsonWriter.h"
#include "ui/text/Words.h"

namespace heloscope::json {

void writePath(JsonWriter &json, const Report &report);
/// spf, sender_id, dkim, domainkeys, arc, dkim2, dmarc, bimi, recorded
void writeChecks(JsonWriter &json, const Report &report);
void writeBounce(JsonWriter &json, const Report &report, const Words &words);
void writeDns(JsonWriter &json, const Report &report);
void writeContent(JsonWriter &json, const Report &report);

/// Empty where there is none.
inline std::string_view textOf(const std::optional<std::string> &text) { return text ? std::string_view(*text) : std::string_view(); }

/// A range of Message::bytes() as one of the input message.
ByteRange inputRange(const Report &report, ByteRange range);

} // namespace heloscope::json
