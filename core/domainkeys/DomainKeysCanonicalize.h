// The two canonical forms of DomainKeys (RFC 4870 §3.4.2). Unlike DKIM's there is one digest over header and body together.
#pragma once

#include "core/base/Bytes.h"
#include "core/dkim/DkimCanonicalize.h"

#include <optional>
#include <string_view>

namespace heloscope::domainkeys {

enum class Canonicalization { Simple, NoFws };
std::optional<Canonicalization> parseCanonicalization(std::string_view word);

/// One field: the lines as they are, each with CRLF (simple), or without any white space and folds (nofws); then CRLF.
void writeField(dkim::ByteSink &sink, const dkim::FieldText &field, Canonicalization form);
/// The empty line and the body. Trailing empty lines are left out, and where no line remains, so is the empty line before them. Any
/// line ending; linear.
void writeBody(dkim::ByteSink &sink, std::string_view body, Canonicalization form, const ByteKeeper *keeper = nullptr);

} // namespace heloscope::domainkeys
