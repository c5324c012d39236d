# CPack: .deb and .tar.gz on Linux (./dev package), an installer on Windows, a disk image on macOS.
set(CPACK_PACKAGE_NAME heloscope)
set(CPACK_PACKAGE_VENDOR "The Heloscope project")
set(CPACK_PACKAGE_CONTACT "The Heloscope project <heloscope@heloscope.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Was this email really sent by who it says?")
set(CPACK_PACKAGE_DESCRIPTION "Heloscope reads the source of an email and says whether its sender is real:
seals (DKIM, ARC), sender lists (SPF), the rule of the domain owner (DMARC),
the path it took and what a bounce really shows. It has a window for people
and heloscope-cli for terminals and batches.")
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_COMPONENTS_ALL program development)

if(WIN32)
    set(CPACK_GENERATOR "NSIS;ZIP")
    set(CPACK_COMPONENTS_ALL program)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Heloscope)
    set(CPACK_PACKAGE_EXECUTABLES "heloscope;Heloscope")
    set(CPACK_NSIS_DISPLAY_NAME Heloscope)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON) # heloscope-cli in a terminal
    set(CPACK_WIX_UPGRADE_GUID "6C0E4C0B-6E9B-4E3E-9E0A-3B1C6D0A7F52")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL program)
    set(CPACK_DMG_VOLUME_NAME Heloscope)
else()
    set(CPACK_GENERATOR TGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
endif()

# The program and, for those who build on the analysis, its library.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~heloscope1") # not from Debian itself; also in linux/changelog.Debian.in
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME heloscope)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# No library says so: certificates for DNS over HTTPS; libgsf is opened when the first Outlook file turns up, ICU at the first name or text
# that is not ASCII. ICU's version is part of its functions' names.
string(REGEX MATCH "^[0-9]+" icu_version "${ICU_VERSION}")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "ca-certificates, libgsf-1-114, libicu${icu_version}")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n") # the buttons that Qt itself names
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libheloscope-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libssl-dev, libicu-dev, libpsl-dev, nlohmann-json3-dev, libexpected-dev, pkg-config")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "qt6-base-dev")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "Analysis of email senders, as a library
Headers and static libraries of Heloscope for other programs, a mail filter
say: find_package(Heloscope), then link Heloscope::core.")
include(CPack)
