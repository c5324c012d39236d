// The fields of services and programs of a digest: each part with its value as written and what it means.
#include "ui/export/Digest.h"
#include "ui/text/VendorText.h"

namespace heloscope {

namespace {

constexpr std::size_t maxShownValue = 400;

} // namespace

VendorNote vendorNote(const Report &report, const vendor::Field &field, const Words &words)
{
    VendorNote note;
    note.header = shownValue(field.header, 120);
    note.vendor = vendorName(field.vendor, words);
    note.purpose = vendorPurpose(field.meaning, words);
    note.standing = vendorStanding(field, words);
    note.source = vendorSource(field, words);
    note.raw = shownValue(report.message->value(report.message->fields()[field.field]), maxShownValue);
    note.claim = !field.believable;
    for (const vendor::Fact &fact : field.facts)
        note.parts.push_back(
            {shownValue(fact.part, 80), vendorPart(field.vendor, fact.part, words), shownValue(fact.value, maxShownValue), vendorValue(field, fact, words)});
    return note;
}

std::vector<VendorNote> vendorNotes(const Report &report, const Words &words, std::size_t atMost)
{
    std::vector<VendorNote> notes;
    for (const vendor::Field &field : report.vendor) {
        // A coded value says nothing to anybody, and a field without parts and meaning is in the header lines already.
        if (field.opaque || field.facts.empty() || field.meaning.ends_with("-bookkeeping"))
            continue;
        if (notes.size() == atMost)
            break;
        notes.push_back(vendorNote(report, field, words));
    }
    return notes;
}

} // namespace heloscope
