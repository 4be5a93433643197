#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Quits the real QGIS while an account is being made: it must end by itself, without a crash.
# usage: quit_test.sh SOURCE_DIR BUILD_DIR
set -eu
source=$1 build=$2
work=$build/tests/qgis_quit
rm -rf "$work"
mkdir -p "$work"
AREAL_RESULT=$work/result.txt
export AREAL_RESULT
status=0
sh "$source/sample_data/qgis_session.sh" "$build/lib/libarealregnskap.so" "$work" "$source/tests/qgis/quit_test.py" nb ||
  status=$?
[ "$status" = 4 ] && exit 4
[ "$status" = 0 ] || { echo "FAILED: QGIS ended with $status" >&2; exit 1; }
grep -q '^active [1-9]' "$work/result.txt" || { cat "$work/result.txt" >&2; echo "FAILED: no run went on" >&2; exit 1; }
echo "passed: QGIS was quit during a run"
