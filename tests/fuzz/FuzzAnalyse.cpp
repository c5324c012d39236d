// The whole analysis with a hostile DNS table. The first octet chooses the kind of input and whether a reader is known.
#include "tests/fuzz/Analysed.h"

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    if (size < 2)
        return 0;
    static const Profile known = fuzz::reader();
    Options options;
    options.now = 1'795'000'000;
    const ReportPtr report = fuzz::analyse({reinterpret_cast<const char *>(data + 1), size - 1}, SourceKind(data[0] % 5), data[0] % 2 ? known : Profile{},
                                           options);
    if (!report)
        return 0;
    const Message &message = *report->message;
    const std::size_t given = report->input ? report->input->size() : message.bytes().size();
    for (const Finding &finding : report->findings) {
        for (const Where &where : finding.where) {
            if (where.range.begin > where.range.end || where.range.end > message.bytes().size() || (where.index && *where.index >= message.fields().size())
                || message.toInput(where.range).end > given) {
                std::fprintf(stderr, "%s: range %zu to %zu\n", std::string(toString(finding.code)).c_str(), where.range.begin, where.range.end);
                std::abort();
            }
        }
    }
    return 0;
}
