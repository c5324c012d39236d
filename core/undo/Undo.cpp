#include "core/undo/Undo.h"

#include "core/undo/BodyChanges.h"
#include "core/undo/HeaderChanges.h"

namespace heloscope::undo {

namespace {

bool bodyFits(dkim::BodyState state) { return state == dkim::BodyState::Match; }

} // namespace

std::string findChange(const Material &material, const dkim::ParsedSignature &parsed, const dkim::KeyAnswer &keys)
{
    if (!parsed.problem.empty() || keys.records.empty() || !material.message.hasBody() || material.message.body().size() > maxUndoBody)
        return {};
    // l= leaves room for anything: what verifies under it after a change proves nothing.
    if (parsed.tags.length)
        return {};
    const bool bodyGood = bodyFits(dkim::matchBody(parsed, material.bodyHashes));
    const bool headerGood = dkim::verifyHeaders(parsed, keys) == Validity::Valid;
    if (bodyGood && headerGood)
        return {};

    // Re-encoding touches body and header together: the declared encoding is often signed.
    if (!bodyGood) {
        if (const auto plain = withoutTransferEncoding(material.message, material.mime); plain && bodyFits(dkim::matchBody(parsed, plain->body))) {
            const HeaderText header = withTransferEncoding(material.header, plain->encoding);
            if (headerGood || dkim::verifyHeaders(parsed, header.view(), parsed.tags.field, keys) == Validity::Valid)
                return "body-8bit";
        }
    }
    std::string headerChange;
    if (!headerGood) {
        for (const HeaderChange &change : headerChanges(material.message, material.header)) {
            if (dkim::verifyHeaders(parsed, change.header.view(), parsed.tags.field, keys) == Validity::Valid) {
                headerChange = change.code;
                break;
            }
        }
        if (headerChange.empty())
            return {};
    }
    if (bodyGood)
        return headerChange;
    for (const BodyChange &change : bodyChanges(material.message.body())) {
        if (bodyFits(dkim::matchBody(parsed, change.body)))
            return headerChange.empty() ? std::string(change.code) : headerChange + "+" + std::string(change.code);
    }
    return {};
}

bool preservesContent(std::string_view change)
{
    // Quoting of dots and of "From ", and the transfer encoding, are undone by every mail program; a tag that the reader's own
    // gateway writes is known to stand for itself. Text that was added to a body is not.
    return change == "body-8bit" || change == "mbox-quoting" || change == "dot-added" || change == "dot-removed" || change == "subject-tag";
}

} // namespace heloscope::undo
