// Reading a case file (CONTRACT "Case file"): everything a second analysis needs, and the report of the first.
#pragma once

#include "core/Options.h"
#include "core/base/Result.h"
#include "core/dns/AnswersFile.h"
#include "core/message/Message.h"
#include "core/profile/Profile.h"
#include "ui/input/CaseSeal.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::input {

struct SavedCase {
    std::string message;      // the bytes as received
    SourceKind kind = SourceKind::Message;
    std::string path;         // where the message came from when it was saved; may be empty
    std::size_t index = 0;
    AnswersFile answers;      // nothing else is to be asked: what is missing was not asked then either
    Profile profile;          // without secrets
    Options options;          // `offline` is set
    std::string report;       // the saved report object, JSON text
    std::string program, savedAt, rules; // what it was saved by and when, as written; may be empty
    SealCheck seal;           // whether something but the message was changed since
    std::vector<std::string> remarks; // codes for repairSentence(): of this file and of the one it was saved from
};

/// `json`: the document. Errors: "case-damaged" with the member and the reason; a message that is not the one that was saved
/// is one of them, other changes stand in `seal`.
Result<SavedCase> readCase(std::string_view json);

} // namespace heloscope::input
