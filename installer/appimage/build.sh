#!/usr/bin/env bash
# Makes Heloscope-VERSION-ARCH.AppImage from a release build. Wants linuxdeploy and linuxdeploy-plugin-qt on the PATH; build on the
# oldest system it shall run on.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        echo "appimage: $tool is not on the PATH" >&2
        exit 2
    }
done
folder=build/appimage
cmake --preset package
ninja -C build/package
rm -rf "$folder"
cmake --install build/package --component program --prefix "$folder/usr"
# Opened late, so that no tool sees them: DNS over HTTPS and PDF, Outlook files.
gsf=$(ldconfig -p | awk '/libgsf-1.so.114/ { print $NF; exit }')
EXTRA_QT_MODULES=svg linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --desktop-file "$folder/usr/share/applications/heloscope.desktop" --icon-file resources/heloscope.svg \
    --deploy-deps-only "$folder/usr/libexec/heloscope" ${gsf:+--library "$gsf"}
