// Suspect host names with "[.]" for each dot, so that no program makes a link of them and nobody opens one by mistake.
#pragma once

#include "core/report/Report.h"

#include <set>
#include <string>
#include <string_view>

namespace heloscope {

/// Knows which domains of one report are no suspects: the reader's own, trusted servers, the proven and undisputed sender, and the
/// victim of a forgery.
class Defanger {
public:
    explicit Defanger(const Report &report);
    std::string operator()(std::string text) const;

private:
    bool isSuspect(std::string_view host) const;

    std::set<std::string> m_trusted; // registrable domains
};

} // namespace heloscope
