#include "core/message/Content.h"
#include "core/message/Mime.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const MimeTree tree(text);
    for (const MimePart &part : tree.parts()) {
        if (part.body.begin > part.body.end || part.body.end > size || part.header.end > size || part.parent >= tree.parts().size())
            std::abort();
        std::string pieces;
        TransferReader reader = tree.bodyReader(part);
        for (std::string_view piece = reader.next(); !piece.empty(); piece = reader.next())
            pieces += piece;
        if (pieces != tree.decodedBody(part, maxMessageBytes) || !(tree.bodyBytes(part) == pieces))
            std::abort();
        tree.decodedText(part, 1000);
        tree.isAttachment(part);
    }
    embeddedMessages(tree);
    return 0;
}
