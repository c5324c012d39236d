#!/usr/bin/env bash
# In an MSYS2 UCRT64 shell: installs what is missing, builds, and makes an installer and a .zip.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
[ "${MSYSTEM:-}" = UCRT64 ] || {
    echo "windows: call this in the UCRT64 shell of MSYS2" >&2
    exit 2
}
prefix=mingw-w64-ucrt-x86_64
packages=()
for name in gcc cmake ninja pkgconf qt6-base qt6-svg qt6-tools qt6-translations openssl icu libpsl libgsf nlohmann-json cli11 nsis; do
    packages+=("$prefix-$name")
done
pacman -S --needed --noconfirm git "${packages[@]}"
# tl::expected has no package there: installed once from its source, next to this folder, by whoever builds.
HELOSCOPE_PACKAGES_READY=1 cmake --preset package
ninja -C build/package
(cd build/package && cpack -G "NSIS;ZIP")
