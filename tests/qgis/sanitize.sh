#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The tests of the desk with the address sanitizer's allocator in front of the real QGIS libraries: what our code leaks,
# frees twice or frees wrongly fails, in every library at once. QGIS itself is as Debian has it and the room is built as
# always, so single loads and stores are not watched here (shape, source and ledger are, in build/asan). What libraries
# keep to the end of the process is listed in sanitize.supp.
# usage: sanitize.sh SOURCE_DIR BUILD_DIR [GTEST-FILTER]     BUILD_DIR has qgis_tests; exit 4 and a word without it
set -eu
source=$1 build=$2
filter=${3:-RobustnessTest.*:DeskDockTest.*:DeskLocatorTest.*:ExpressionFunctionsTest.*:SettingsTest.*:ProjectOrderTest.*:LiveRecountTest.*:AlternativesTabTest.*:LedgerPageTest.*:ReviewPageTest.*:ChecklistPanelTest.*}
[ -x "$build/bin/qgis_tests" ] || { echo "skipped: the QGIS room is not built" >&2; exit 4; }
library=$(${CXX:-c++} -print-file-name=libasan.so)
[ -e "$library" ] || { echo "skipped: the compiler has no libasan.so" >&2; exit 4; }
# Qt's libraries and ours allocate and free across their borders with other pairs than the sanitizer asks for.
ASAN_OPTIONS=detect_leaks=1:alloc_dealloc_mismatch=0:detect_odr_violation=0
LSAN_OPTIONS=suppressions=$source/tests/qgis/sanitize.supp
export ASAN_OPTIONS LSAN_OPTIONS
LD_PRELOAD=$(readlink -f "$library") QT_QPA_PLATFORM=offscreen "$build/bin/qgis_tests" --gtest_filter="$filter"
