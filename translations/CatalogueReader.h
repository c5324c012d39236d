// Looks sentences up in a compiled catalogue without Qt: loading Qt's core would be a third of a short run of the command line, and of
// Qt a report in words needs this look-up alone. A test compares every entry of every language with what QTranslator finds.
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

class CatalogueReader {
public:
    /// `bytes` of a .qm file must outlive this. What is no catalogue translates nothing.
    explicit CatalogueReader(std::string_view bytes);

    /// UTF-8; empty where there is no translation. `n` chooses the plural form; -1 = the sentence has none.
    std::string translate(std::string_view context, std::string_view source, int n) const;

private:
    std::string entryAt(std::size_t at, std::string_view context, std::string_view source, unsigned form) const;

    std::string_view m_index, m_messages, m_plurals;
};

} // namespace heloscope
