# The libraries this build was made against, as CycloneDX 1.5 JSON: ${PROJECT_BINARY_DIR}/heloscope.cdx.json, installed with the documentation.
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(ICU 70 REQUIRED COMPONENTS uc)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SBOM_PSL REQUIRED QUIET libpsl)
pkg_check_modules(SBOM_GSF REQUIRED QUIET libgsf-1)

set(components "")
# heloscope_component(<name> <version> <licence> <how it is linked> <library files, as the programs name them>)
function(heloscope_component name version licence linked)
    string(REPLACE ";" " " files "${ARGN}")
    string(CONCAT component
        "    {\"type\": \"library\", \"name\": \"${name}\", \"version\": \"${version}\", \"purl\": \"pkg:generic/${name}@${version}\", "
        "\"licenses\": [{\"license\": {\"id\": \"${licence}\"}}], \"properties\": [{\"name\": \"heloscope:linked\", \"value\": \"${linked}\"}, "
        "{\"name\": \"heloscope:files\", \"value\": \"${files}\"}]}")
    set(components "${components}${component},\n" PARENT_SCOPE)
endfunction()

heloscope_component(qt "${Qt6_VERSION}" LGPL-3.0-only dynamic libQt6Core libQt6Gui libQt6Widgets libQt6Network libQt6Svg libQt6PrintSupport libQt6DBus)
heloscope_component(openssl "${OPENSSL_VERSION}" Apache-2.0 dynamic libcrypto)
heloscope_component(icu "${ICU_VERSION}" Unicode-DFS-2016 dynamic libicuuc libicui18n libicudata)
heloscope_component(libpsl "${SBOM_PSL_VERSION}" MIT dynamic libpsl)
heloscope_component(libgsf "${SBOM_GSF_VERSION}" LGPL-2.1-only dynamic libgsf-1)
find_package(Qt6Keychain QUIET)
if(Qt6Keychain_FOUND)
    heloscope_component(qtkeychain "${Qt6Keychain_VERSION}" BSD-3-Clause dynamic libqt6keychain)
endif()
heloscope_component(nlohmann-json "${nlohmann_json_VERSION}" MIT header-only "")
heloscope_component(cli11 "${CLI11_VERSION}" BSD-3-Clause header-only "")
heloscope_component(tl-expected "${tl-expected_VERSION}" CC0-1.0 header-only "")
heloscope_component(gcc-runtime "${CMAKE_CXX_COMPILER_VERSION}" GPL-3.0-with-GCC-exception "dynamic, in heloscope-cli static" libstdc++ libgcc_s)
string(REGEX REPLACE ",\n$" "\n" components "${components}")
file(WRITE "${PROJECT_BINARY_DIR}/heloscope.cdx.json" "{
  \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", \"version\": 1,
  \"metadata\": {\"component\": {\"type\": \"application\", \"name\": \"heloscope\", \"version\": \"${PROJECT_VERSION}\"}},
  \"components\": [
${components}  ]
}
")
