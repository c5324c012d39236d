// The answer: five levels for the From: address, what it imitates, and the statements that explain it, all as codes.
#pragma once

#include "core/report/Finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

enum class VerdictLevel { Confirmed, ProbablyGenuine, CannotTell, DoesNotFit, Forged };
std::string_view toString(VerdictLevel level);

/// What the message looks like though it is not (CONTRACT `verdict.imitates`).
enum class ImitationKind { Name, Domain, OwnDomain, AddressInName };
std::string_view toString(ImitationKind kind);
struct Imitation {
    ImitationKind what;
    std::string value;
};

/// A sentence to be: a code of StatementCodes.def and its values. Words are made in ui/text/VerdictText.
enum class StatementCode {
#define STATEMENT(name) name,
#include "core/report/StatementCodes.def"
#undef STATEMENT
};
std::string_view toString(StatementCode code);

struct Statement {
    StatementCode code;
    Values values;
};

struct Verdict {
    VerdictLevel level = VerdictLevel::CannotTell;
    std::vector<Imitation> imitates;
    Statement headline{StatementCode::HeadCannotTell, {}};
    std::vector<Statement> because;   // one to three
    Statement advice{StatementCode::DoAskOtherWay, {}};
    std::vector<Statement> notChecked;// what could not be checked, and what would change the answer
};

} // namespace heloscope
