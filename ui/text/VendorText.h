// What services and programs write into header fields of their own, in plain words. The codes are those of core/vendor.
#pragma once

#include "core/vendor/VendorTypes.h"
#include "ui/text/Words.h"

#include <string>
#include <string_view>

namespace heloscope {

/// "Microsoft", "SpamAssassin", "a mailing list".
std::string vendorName(std::string_view vendor, const Words &words);
/// What the field is for, a sentence. An unknown code gives a general sentence that shows it.
std::string vendorPurpose(std::string_view meaning, const Words &words);
/// What a part of the field is, a noun phrase; empty for a part that its maker does not explain.
std::string vendorPart(std::string_view vendor, std::string_view part, const Words &words);
/// What one value means, a sentence. Empty where the value speaks for itself (an address, a name, a score); a sentence that says so
/// where its maker explains neither the part nor the value.
std::string vendorValue(const vendor::Field &field, const vendor::Fact &fact, const Words &words);
/// Whose word it is, a sentence: your own side's, or a claim that anyone may write.
std::string vendorStanding(const vendor::Field &field, const Words &words);
/// Where the meaning is from, a sentence with the document and its date, or that no document tells.
std::string vendorSource(const vendor::Field &field, const Words &words);

} // namespace heloscope
