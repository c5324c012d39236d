#include "core/evidence/Names.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "core/message/Address.h"
#include "core/message/EncodedWord.h"

namespace heloscope::evidence {

std::string bareAddress(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '<' && text.back() == '>')
        text = trimmed(text.substr(1, text.size() - 2));
    return std::string(text);
}

std::string domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos)
        return {};
    std::string_view domain = address.substr(at + 1);
    while (!domain.empty() && (domain.back() == '>' || domain.back() == '.'))
        domain.remove_suffix(1);
    return lowered(domain);
}

bool sameOwner(std::string_view a, std::string_view b) { return !a.empty() && !b.empty() && domain::sameOwnerHint(a, b); }

std::string fieldText(const Message &message, std::string_view name)
{
    const HeaderField *field = message.first(name);
    return field ? decodeHeaderText(message.value(*field)).text : std::string();
}

bool hasField(const Message &message, std::string_view name) { return message.first(name) != nullptr; }

std::vector<std::string> addressesIn(const Message &message, std::string_view name)
{
    std::vector<std::string> addresses;
    for (const std::size_t index : message.find(name)) {
        for (const Mailbox &mailbox : parseAddressList(message.value(message.fields()[index])).mailboxes)
            addresses.push_back(mailbox.localPart + "@" + lowered(mailbox.domain));
    }
    return addresses;
}

} // namespace heloscope::evidence
