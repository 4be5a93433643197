#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The planner's first quarter of an hour in the real QGIS, on a screen in memory, with the X server's own mouse and keys:
# from an empty project to a verdict, a polygon moved with the balance following, a posting, and a report.
# usage: demo_test.sh SOURCE_DIR BUILD_DIR [LOOK]     pictures go to BUILD_DIR/demo
#   LOOK   nothing moved and nothing written, each page to be looked at (not part of the tests): dark (theme), hidpi (two
#          screen dots a point), nn or en (language)
set -eu
source=$1 build=$2 look=${3:-}
command -v xdotool >/dev/null || { echo "skipped: xdotool is not installed" >&2; exit 4; }
work=$build/tests/qgis_demo$look
rm -rf "$work"
mkdir -p "$work/report" "$build/demo"
AREAL_RESULT=$(readlink -f "$work")/result.txt AREAL_PICTURES=$build/demo AREAL_REPORT=$(readlink -f "$work")/report/council.pdf
AREAL_LOOK=$look AREAL_BOOK=$(readlink -f "$work")/book.gpkg language=nb
export AREAL_RESULT AREAL_PICTURES AREAL_REPORT AREAL_LOOK AREAL_BOOK PYTHONPATH="$source/tests/qgis" PYTHONDONTWRITEBYTECODE=1
case $look in
  dark) export AREAL_UI_THEME="Night Mapping" ;;
  hidpi) export QT_SCALE_FACTOR=2 AREAL_SCREEN=3360x2100x24 ;;
  nn | en) language=$look ;;
esac
sh "$source/sample_data/qgis_session.sh" "$build/lib/libarealregnskap.so" "$work" \
  "$source/tests/qgis/demo_test.py" "$language" || { status=$?; cat "$AREAL_RESULT" >&2 || true; exit $status; }
cat "$AREAL_RESULT"
grep -q '^done$' "$AREAL_RESULT" || { tail -n 40 "$work/qgis.log" >&2; echo "FAILED: the demo broke off" >&2; exit 1; }
! grep -q '^FAILED' "$AREAL_RESULT"
