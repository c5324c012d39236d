// Findings: what the facts are called, how serious they are, and which bytes show them. One file per group; a new check is a function
// and its line in Checks.cpp. Nothing is decided here.
#pragma once

#include "core/evidence/Evidence.h"
#include "core/message/Mime.h"

namespace heloscope {

struct CheckInput {
    const Report &report;
    const Message &message;
    const Profile &profile;
    const Options &options;
    const Evidence &evidence;
    const MimeTree &mime;
    const std::vector<std::string> &limits; // names of limits reached beyond those of the split
    std::size_t attachedMessages;           // messages inside this one
};

/// All findings, worst first, good signs after the bad ones, notes last; within a severity in the order of the checks.
Findings runChecks(const CheckInput &input);

namespace checks {

void senderCheck(const CheckInput &input, Findings &findings);
void identityCheck(const CheckInput &input, Findings &findings);
void spfCheck(const CheckInput &input, Findings &findings);
void dkimCheck(const CheckInput &input, Findings &findings);
void dmarcCheck(const CheckInput &input, Findings &findings);
void arcCheck(const CheckInput &input, Findings &findings);
void recordedCheck(const CheckInput &input, Findings &findings);
void pathCheck(const CheckInput &input, Findings &findings);
void structureCheck(const CheckInput &input, Findings &findings);
void indirectCheck(const CheckInput &input, Findings &findings);
void bounceCheck(const CheckInput &input, Findings &findings);
void inputCheck(const CheckInput &input, Findings &findings);

/// Values in order; made of views, so that each text is copied once.
using Listed = std::initializer_list<std::pair<std::string_view, std::string_view>>;
Values valuesOf(Listed items);
/// Adds a finding with its default severity.
Finding &add(Findings &findings, FindingCode code, Values values, std::vector<Where> where = {});
Finding &add(Findings &findings, FindingCode code, Listed values = {}, std::vector<Where> where = {});
/// The whole field as evidence.
Where at(const Message &message, std::size_t field);
/// All fields of a name as evidence.
std::vector<Where> atAll(const Message &message, std::string_view name);

} // namespace checks
} // namespace heloscope
