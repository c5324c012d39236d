// Text that must not outlive its use: keys and passphrases. Overwritten when it goes, compared in a time that depends on the lengths alone.
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

/// Overwrites `text` in a way the compiler keeps, and empties it.
void wipe(std::string &text);

/// True where `a` and `b` are equal. Which octets differ does not change how long it takes.
bool equalInConstantTime(std::string_view a, std::string_view b);
/// As above for the first `prefix.size()` octets of `text`; ASCII letters equal in any case.
bool startsInConstantTime(std::string_view text, std::string_view prefix);

class Secret {
public:
    Secret() = default;
    Secret(std::string &&text) : m_text(text) { wipe(text); } // a move would leave short texts behind
    Secret(std::string_view text) : m_text(text) {}
    Secret(const char *text) : m_text(text) {}
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_text(other.m_text) { wipe(other.m_text); } // NOLINT(performance-move-constructor-init): as above
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe(m_text);
            m_text = other.m_text;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            *this = static_cast<const Secret &>(other);
            wipe(other.m_text);
        }
        return *this;
    }
    ~Secret() { wipe(m_text); }

    bool empty() const { return m_text.empty(); }
    /// Valid as long as the secret.
    std::string_view view() const { return m_text; }
    operator std::string_view() const { return m_text; }
    friend bool operator==(const Secret &secret, std::string_view text) { return equalInConstantTime(secret.m_text, text); }

private:
    std::string m_text;
};

} // namespace heloscope
