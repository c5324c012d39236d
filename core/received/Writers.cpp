#include "core/received/Writers.h"

#include "core/base/Bigrams.h"

#include <vector>

namespace heloscope::received {
namespace {

// The rows, with what must stand in the product text for their marks to stand there.
struct Rows {
    std::vector<const Writer *> writers;
    std::vector<Bigrams> marks;
};

const Rows &rows()
{
    static const Rows all = [] {
        Rows list;
        for (const auto table : {productWriters(), providerWriters(), shapeWriters()}) {
            for (const Writer &writer : table) {
                list.writers.push_back(&writer);
                list.marks.emplace_back(writer.product);
            }
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
    const Rows &all = rows();
    for (std::size_t i = 0; i < all.marks.size(); ++i) {
        if (present.mayHold(all.marks[i]) && fits(*all.writers[i], context))
            return all.writers[i];
    }
    return nullptr;
}

} // namespace heloscope::received
