#include "core/received/Writers.h"

#include "core/received/Bigrams.h"

#include <vector>

namespace heloscope::received {
namespace {

// A row, with what must stand in the product text for its mark to stand there.
struct Row {
    const Writer *writer;
    Bigrams mark;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all = [] {
        std::vector<Row> list;
        for (const auto table : {productWriters(), providerWriters(), shapeWriters()}) {
            for (const Writer &writer : table)
                list.push_back({&writer, Bigrams(writer.product)});
        }
        return list;
    }();
    return all;
}

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
    const Bigrams present(context.product);
    for (const Row &row : rows()) {
        if (present.mayHold(row.mark) && fits(*row.writer, context))
            return row.writer;
    }
    return nullptr;
}

} // namespace heloscope::received
