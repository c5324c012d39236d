#include "core/message/PasteRepair.h"

#include "core/message/PasteStages.h"

namespace heloscope {

void repairPaste(std::string &text, SourceKind hint, Repairs &repairs)
{
    using paste::Origin;
    if (text.size() > maxRepairBytes)
        return;
    Origin origin = hint == SourceKind::Pasted ? Origin::Copied : Origin::Stored;
    const std::size_t before = repairs.codes.size();
    paste::removeOutlookTitle(text, repairs);

    // Each of these is seen on screens only: whatever is found after one of them is a copy, too.
    const auto unwrap = [&](bool changed) {
        if (changed)
            origin = Origin::Copied;
        return changed;
    };
    unwrap(paste::openHtmlPage(text, repairs));
    unwrap(paste::replaceNoBreakSpaces(text, origin, repairs));
    constexpr int deepestQuote = 4; // ">>>> " is as deep as anybody quotes
    for (int depth = 0; depth < deepestQuote && unwrap(paste::removeQuoteMarks(text, origin, repairs)); ++depth) {}
    unwrap(paste::removeIndentation(text, origin, repairs));
    unwrap(paste::skipLeadingText(text, origin, repairs));
    unwrap(paste::readTable(text, repairs));
    unwrap(paste::removeBlankLines(text, origin, repairs));
    unwrap(paste::restoreFolding(text, origin, repairs));
    if (hint == SourceKind::Pasted || repairs.codes.size() > before)
        paste::cleanAddresses(text, repairs);
}

} // namespace heloscope
