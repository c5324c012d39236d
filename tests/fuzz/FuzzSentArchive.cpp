// A stored archive of sent mail, whatever it has become on its disk.
#include "core/sent/SentArchive.h"

#include <cstdint>
#include <string_view>

using namespace heloscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto archive = sent::Archive::open(nullptr, {reinterpret_cast<const char *>(data), size});
    if (!archive)
        return 0;
    (void)(*archive)->find({{"a-2@near.example"}, {"omar@far.example"}, "Ropes", 1'777'968'000});
    sent::ArchiveWriter writer;
    std::string_view lines = (*archive)->fileLines();
    for (int count = 0; count < 100 && !lines.empty(); ++count) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(line.size() < lines.size() ? line.size() + 1 : lines.size());
        if (const auto file = (*archive)->readFile(line)) {
            writer.beginFile(*file);
            writer.copy((*archive)->linesOf(*file));
        }
        (void)sent::Archive::pathOfFile(line);
    }
    writer.finish();
    return 0;
}
