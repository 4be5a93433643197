#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The QGIS room's own tests, with every room, and the room itself, built under the address sanitizer; QGIS, Qt and GDAL
# are as Debian has them. What they leave behind at their end is not ours (sanitize.supp); what our code leaves is a fault.
# usage: sanitize.sh SOURCE_DIR BUILD_DIR [GTEST-FILTER]     the last line is GoogleTest's or "skipped: …" (exit 4)
set -eu
source=$1 build=$2/qgis-asan filter=${3:-RobustnessTest.*:DeskDockTest.*:DeskLocatorTest.*:ExpressionFunctionsTest.*:SettingsTest.*}
[ -e /usr/include/qgis/qgis.h ] || { echo "skipped: libqgis-dev is not installed" >&2; exit 4; }
cmake -G Ninja -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O1 -g1" -DAREAL_SANITIZE=ON >/dev/null
cmake --build "$build" --target qgis_tests
# alloc_dealloc_mismatch: QGIS's own allocation across libraries. Leaks are told by who made them: see the list.
ASAN_OPTIONS=detect_leaks=1:alloc_dealloc_mismatch=0:detect_odr_violation=0:abort_on_error=0
LSAN_OPTIONS=suppressions=$source/tests/qgis/sanitize.supp:print_suppressions=0
export ASAN_OPTIONS LSAN_OPTIONS
QT_QPA_PLATFORM=offscreen "$build/bin/qgis_tests" --gtest_filter="$filter"
