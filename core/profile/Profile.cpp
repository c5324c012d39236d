#include "core/profile/Profile.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope {

bool Profile::covers(const std::vector<std::string> &patterns, std::string_view host)
{
    if (!host.empty() && host.back() == '.')
        host.remove_suffix(1);
    if (host.empty())
        return false;
    return std::any_of(patterns.begin(), patterns.end(), [host](std::string_view pattern) {
        if (pattern.starts_with("*."))
            pattern.remove_prefix(2);
        if (equalsIgnoreCase(host, pattern))
            return true;
        return host.size() > pattern.size() && host[host.size() - pattern.size() - 1] == '.' && endsWithIgnoreCase(host, pattern);
    });
}

bool Profile::ownsAddress(std::string_view address) const
{
    if (equalsIgnoreCase(address, recipient) && !address.empty())
        return true;
    for (const std::string &own : addresses) {
        if (equalsIgnoreCase(own, address))
            return true;
    }
    const std::size_t at = address.rfind('@');
    return at != std::string_view::npos && ownsDomain(address.substr(at + 1));
}

bool Profile::ownsDomain(std::string_view domain) const { return covers(domains, domain); }

} // namespace heloscope
