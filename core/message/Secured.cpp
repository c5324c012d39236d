#include "core/message/Secured.h"

#include "core/base/Ascii.h"

namespace heloscope {

namespace {

bool isSignatureType(std::string_view type) { return type == "application/pkcs7-signature" || type == "application/x-pkcs7-signature"; }
bool isWrappedType(std::string_view type) { return type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime"; }

// RFC 8551 §3.1.1: the signature was made over canonical line ends, however the message is stored.
std::string withCrLfOnly(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))
            result += '\r';
        result += text[i];
    }
    return result;
}

std::optional<SecuredPart> detached(const MimeTree &tree, std::size_t index)
{
    const std::vector<std::size_t> children = tree.children(index);
    if (children.size() < 2 || !isSignatureType(tree.type(tree.parts()[children[1]])))
        return std::nullopt;
    const MimePart &covered = tree.parts()[children[0]];
    const ByteRange range{covered.header.begin, covered.body.end};
    if (range.end - range.begin > maxSecuredBytes)
        return std::nullopt;
    SecuredPart part;
    part.structure = tree.decodedBody(tree.parts()[children[1]], maxSecuredBytes);
    part.content = withCrLfOnly(range.of(tree.text()));
    part.wholeMessage = index == 0 && children.size() == 2;
    return part;
}

} // namespace

std::optional<SecuredPart> securedPart(const MimeTree &tree)
{
    for (std::size_t i = 0; i < tree.parts().size(); ++i) {
        const MimePart &part = tree.parts()[i];
        const std::string type = tree.type(part);
        if (type == "multipart/signed") {
            if (auto found = detached(tree, i))
                return found;
        } else if (isWrappedType(type)) {
            return SecuredPart{tree.decodedBody(part, maxSecuredBytes), std::nullopt, i == 0};
        }
    }
    return std::nullopt;
}

} // namespace heloscope
