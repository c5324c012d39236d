#include "core/authres/AuthResParse.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "core/received/ConsistencyChecks.h"

using namespace heloscope;

// The first octet is the kind of input for FuzzMessage, whose seeds are used here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto message = splitMessage(std::string(reinterpret_cast<const char *>(data + 1), size - 1), SourceKind(data[0] % 5));
    if (!message)
        return 0;
    Profile profile;
    profile.receivingHosts = {"mx.home.example"};
    for (const Profile &known : {Profile(), profile}) {
        received::Path path = received::findBorder(**message, received::readChain(**message).hops, authres::readRecorded(**message), known, Options());
        received::checkConsistency(**message, path, 0);
    }
    return 0;
}
