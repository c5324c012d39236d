#include "core/received/Writers.h"

namespace heloscope::received {
namespace {

bool fits(const Writer &writer, const Context &context)
{
    if (!writer.product.empty() && context.product.find(writer.product) == std::string_view::npos)
        return false;
    return !writer.wrote || writer.wrote(context);
}

} // namespace

const Writer *findWriter(const Context &context)
{
    // "Jul, 17 2002 5:47 PM": no server ever wrote this date; whoever the line names did not write it.
    if (context.hop.date && context.hop.date->has("month-first"))
        return nullptr;
    for (const auto table : {productWriters(), providerWriters(), shapeWriters()}) {
        for (const Writer &writer : table) {
            if (fits(writer, context))
                return &writer;
        }
    }
    return nullptr;
}

} // namespace heloscope::received
