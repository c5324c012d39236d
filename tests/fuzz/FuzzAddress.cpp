#include "core/base/Utf8.h"
#include "core/message/Address.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    const std::string_view value(reinterpret_cast<const char *>(data), size);
    const AddressList list = parseAddressList(value);
    for (const Mailbox &mailbox : list.mailboxes) {
        if (mailbox.range.begin > mailbox.range.end || mailbox.range.end > size || !isUtf8(mailbox.displayName) || !isUtf8(mailbox.address()))
            std::abort();
    }
    return 0;
}
