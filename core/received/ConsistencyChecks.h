// What does not fit in a chain of Received lines: times, formats, names and addresses that the program named in the line would
// not have written. Facts with a strength, never a verdict: honest mail shows many of the weak ones.
#pragma once

#include "core/message/Message.h"
#include "core/received/ReceivedTypes.h"

#include <optional>
#include <string_view>

namespace heloscope::received {

/// Weak: common in honest mail, a hint beside other signs. Medium: rare in honest mail. Strong: not seen in honest mail.
enum class Strength { Weak, Medium, Strong };
std::string_view toString(Strength strength);

/// The strength of a problem id as found in Hop::problems; nothing for an unknown id.
std::optional<Strength> strengthOf(std::string_view problem);

/// Adds ids to `problems` of each hop of `path`, whose zones and border must be set. `now` bounds dates from above.
/// Linear in the number of hops.
void checkConsistency(const Message &message, Path &path, UnixTime now);

} // namespace heloscope::received
