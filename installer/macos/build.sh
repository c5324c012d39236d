#!/usr/bin/env bash
# On macOS with Homebrew: installs what is missing, builds Heloscope.app and makes a disk image. Signing and notarising want an account:
# set CODESIGN_IDENTITY for that. tl::expected (CMake package tl-expected) is installed from its source by whoever builds, where brew has none.
set -euo pipefail
cd "$(dirname "$0")/../.."
brew install cmake ninja pkg-config qt openssl@3 icu4c libpsl libgsf nlohmann-json cli11
prefix=$(brew --prefix)
cmake --preset package "-DCMAKE_PREFIX_PATH=$prefix/opt/qt;$prefix/opt/openssl@3;$prefix/opt/icu4c"
ninja -C build/package
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --sign "$CODESIGN_IDENTITY" build/package/app/heloscope.app
fi
(cd build/package && cpack -G DragNDrop)
