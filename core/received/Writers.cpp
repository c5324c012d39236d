#include "core/received/Writers.h"

#include "core/base/Bigrams.h"
#include "core/base/Memo.h"

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

// The rows whose marks stand in the product text, and those without a mark.
std::vector<const Writer *> markedRows(std::string_view product)
{
    const Bigrams present(product);
    const Rows &all = rows();
    std::vector<const Writer *> marked;
    for (std::size_t i = 0; i < all.marks.size(); ++i) {
        if (present.mayHold(all.marks[i]) && product.find(all.writers[i]->product) != std::string_view::npos)
            marked.push_back(all.writers[i]);
    }
    return marked;
}

} // namespace

const Writer *findWriter(const Context &context)
{
    // "Jul, 17 2002 5:47 PM": no server ever wrote this date; whoever the line names did not write it.
    if (context.hop.date && context.hop.date->has("month-first"))
        return nullptr;
    static thread_local Memo<std::vector<const Writer *>, 64> memo; // the servers of one way, and those of a batch, are of few kinds
    for (const Writer *writer : memo.get(context.product, markedRows)) {
        if (!writer->wrote || writer->wrote(context))
            return writer;
    }
    return nullptr;
}

} // namespace heloscope::received
