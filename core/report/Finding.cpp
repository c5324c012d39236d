#include "core/report/Finding.h"

namespace heloscope {

void Values::set(std::string name, std::string value)
{
    for (auto &[key, held] : items) {
        if (key == name) {
            held = std::move(value);
            return;
        }
    }
    items.emplace_back(std::move(name), std::move(value));
}

std::string_view Values::get(std::string_view name) const
{
    for (const auto &[key, value] : items) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace heloscope
