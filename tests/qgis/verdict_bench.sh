#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures the time from the click to the verdict against QGIS's own overlap analysis, in one QGIS process. Not a test:
# it says seconds and ratios, and passes no judgement.
# usage: verdict_bench.sh SOURCE_DIR BUILD_DIR       AREAL_BENCH_SIDE: the large cover has that many polygons squared (317)
set -eu
source=$1 build=$2 work=$2/tests/qgis_bench
rm -rf "$work" && mkdir -p "$work"
AREAL_RESULT=$(readlink -f "$work")/result.txt AREAL_PICTURES=$work
export AREAL_RESULT AREAL_PICTURES PYTHONPATH="$source/tests/qgis" PYTHONDONTWRITEBYTECODE=1
sh "$source/sample_data/qgis_session.sh" "$build/lib/libarealregnskap.so" "$work" "$source/tests/qgis/verdict_bench.py" nb
cat "$AREAL_RESULT"
