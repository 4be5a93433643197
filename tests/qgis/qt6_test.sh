#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Compiles the QGIS room with Qt 6 against QGIS headers that are ready for it. Compiled, not linked: Debian has
# no QGIS built with Qt 6, so this proves the API and Qt 6 cleanliness, and nothing at run time.
# usage: qt6_test.sh SOURCE_DIR BUILD_DIR     exit 4 and a word when Qt 6 or the headers cannot be had
set -eu
source=$1 build=$2/qt6
[ -d /usr/include/x86_64-linux-gnu/qt6 ] || [ -n "${Qt6_DIR:-}" ] ||
  { echo "skipped: Qt 6 (qt6-base-dev, qt6-svg-dev, qt6-positioning-dev, qt6-charts-dev) is not installed" >&2; exit 4; }
headers=$(sh "$source/tests/qgis/qt6_headers.sh" "$build/headers") || exit $?
cmake -G Ninja -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DAREAL_BUILD_TESTS=OFF \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=10 \
  -DAREAL_QT_MAJOR=6 -DAREAL_QGIS_HEADERS="$headers" >"$build/configure.log" 2>&1 || { tail -n 20 "$build/configure.log"; exit 1; }
cmake --build "$build" --target areal_qgis_objects
echo "passed: the QGIS room compiles with Qt 6 against $(sed -n 's/^#define VERSION "\(.*\)"/QGIS \1/p' "$headers/qgsconfig.h")"
