// What machines do to a header on the way, undone: candidates for findChange.
#pragma once

#include "core/dkim/DkimParse.h"
#include "core/message/Message.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::undo {

/// A header with some fields replaced. Owns the replaced text; the rest points into the message.
class HeaderText {
public:
    explicit HeaderText(const dkim::HeaderView &original) : m_fields(original.fields()) {}
    /// Replaces the field at `index` by "name: value".
    void replace(std::size_t index, std::string_view name, std::string_view value);
    dkim::HeaderView view() const { return dkim::HeaderView(m_fields); }

private:
    std::vector<dkim::FieldText> m_fields;
    std::vector<std::unique_ptr<const std::string>> m_texts; // each where it is for good: the fields point into them
};

struct HeaderChange {
    std::string_view code;
    HeaderText header;
};

/// Subject without the tags that gateways ("[EXT]") and lists ("[garden]") put in front of it, one by one.
std::vector<HeaderChange> headerChanges(const Message &message, const dkim::HeaderView &header);
/// The Content-Transfer-Encoding field saying `encoding`.
HeaderText withTransferEncoding(const dkim::HeaderView &header, std::string_view encoding);

} // namespace heloscope::undo
