// check_host() of RFC 7208: may this client send mail for this domain?
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/spf/SpfTypes.h"

namespace heloscope::spf {

/// Which record of a domain is evaluated. Sender ID (RFC 4406 §4.4) prefers "spf2.0" records of its scope and falls back to
/// "v=spf1"; plain SPF knows only the latter.
enum class RecordScope { Spf1, Pra, MailFrom };

/// Evaluates `input.mailFrom`, or postmaster@HELO where it is empty (RFC 7208 §2.4). Never fails. Where an answer that decides is
/// not known yet the result is NotChecked with reason "not-asked", and `dns.missing()` holds what one round of look-ups should
/// fetch; where `dns` withholds the question the reason is "mailbox-name-not-asked". A DNS failure is TempError. A fail whose
/// explanation is not known yet is a fail without explanation.
Verdict evaluate(const Input &input, DnsView &dns, RecordScope scope = RecordScope::Spf1);

// RFC 7208 §4.6.4
inline constexpr int maxLookupTerms = 10;
inline constexpr int maxVoidTerms = 2;
inline constexpr std::size_t maxMxNames = 10;
inline constexpr std::size_t maxPtrNames = 10;

} // namespace heloscope::spf
