// Building HTML text: every text goes through `text`, which escapes it; only tags written in our sources are markup.
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

class Redactor;

class Html {
public:
    /// With a redactor (not owned, may be null) every text is masked.
    /// `rightToLeft`: the page is written from the right; names and numbers in its texts are held together.
    explicit Html(const Redactor *redactor = nullptr, bool rightToLeft = false) : m_redactor(redactor), m_rightToLeft(rightToLeft) {}
    /// Markup of ours, as it is.
    Html &tag(std::string_view markup);
    /// Escaped: & < > " '
    Html &text(std::string_view plain);
    /// Escaped only: for a title, and for what stands left to right as a whole.
    Html &verbatim(std::string_view plain);
    /// tag, escaped text, closing tag: element("h2", "Why"); `attributes` begin with a blank.
    Html &element(std::string_view name, std::string_view plain, std::string_view attributes = {});

    std::string take() { return std::move(m_out); }

private:
    const Redactor *m_redactor;
    bool m_rightToLeft;
    std::string m_out;
};

std::string htmlEscaped(std::string_view plain);

} // namespace heloscope
