// Messages of our own with the answers that are right for them: one table for each kind of forgery and of honest mail.
#pragma once

#include "core/report/FindingCode.h"
#include "tests/support/Scene.h"

#include <span>
#include <vector>

namespace heloscope::test {

struct Vector {
    const char *kind;                  // of forgery, "A1"; "honest" = an honest message: no bad sign, no imitation may be named
    const char *name;
    void (*change)(Scene &);
    const char *verdicts;              // those that are right, with "|" between: levels, or the words genuine, suspicious, unverifiable, forged
    std::vector<FindingCode> findings; // that a good report names
};

std::span<const Vector> levelVectors();
std::span<const Vector> alignmentVectors();
std::span<const Vector> senderLineVectors();
std::span<const Vector> nameVectors();
std::span<const Vector> sealVectors();
std::span<const Vector> passedOnVectors();
std::span<const Vector> traceVectors();
std::span<const Vector> serviceVectors();
std::span<const Vector> inputVectors();
std::span<const Vector> otherVectors();
std::span<const Vector> honestVectors();

} // namespace heloscope::test
