# cmake -DOUT=FILE "-DLANGUAGES=ar;de" -DFOLDER=DIR -P Embed.cmake: writes a source with the compiled catalogues of FOLDER as arrays.
set(arrays "")
set(rows "")
foreach(language IN LISTS LANGUAGES)
    file(READ "${FOLDER}/heloscope_${language}.qm" bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "constexpr unsigned char ${language}[] = {${bytes}};\n")
    string(APPEND rows "    {\"${language}\", {reinterpret_cast<const char *>(${language}), sizeof ${language}}},\n")
endforeach()
file(WRITE "${OUT}" "#include \"translations/Translations.h\"

namespace heloscope {

namespace {

${arrays}
const CompiledCatalogue table[] = {
${rows}};

} // namespace

std::span<const CompiledCatalogue> compiledCatalogues() { return table; }

} // namespace heloscope
")
