#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The module in the real QGIS on a screen in memory: loads, makes an account at the desk with real clicks,
# is switched off and on again, and leaves nothing behind.
# usage: session_test.sh SOURCE_DIR BUILD_DIR     pictures go to BUILD_DIR/demo
set -eu
source=$1 build=$2
work=$build/tests/qgis_session
rm -rf "$work"
mkdir -p "$work" "$build/demo"
AREAL_SAMPLE=$source/sample_data AREAL_RESULT=$work/result.txt AREAL_PICTURES=$build/demo
AREAL_PROGRAM_ACCOUNT=$work/program
export AREAL_SAMPLE AREAL_RESULT AREAL_PICTURES AREAL_PROGRAM_ACCOUNT PYTHONPATH="$source/tests/qgis" PYTHONDONTWRITEBYTECODE=1 AREAL_BOOK=$work/six_years/ledger.gpkg
"$build/bin/arealregnskap" account --plan "$AREAL_SAMPLE/maridalen_gjeldende_synthetic.gpkg" \
  --proposal "$AREAL_SAMPLE/maridalen_forslag_synthetic.gpkg" --cover "$AREAL_SAMPLE/maridalen_n50.gpkg" \
  --restored "$AREAL_SAMPLE/maridalen_restaurering_synthetic.gpkg" --out "$work/program" --quiet >/dev/null || [ $? = 1 ]
sh "$source/sample_data/six_years.sh" "$build/bin/arealregnskap" "$work/six_years" >"$work/six_years.txt" 2>&1
sh "$source/sample_data/qgis_session.sh" "$build/lib/libarealregnskap.so" "$work" \
  "$source/tests/qgis/session_test.py" nb || { status=$?; cat "$work/result.txt" >&2 || true; exit $status; }
cat "$work/result.txt"
grep -q '^done$' "$work/result.txt" || { tail -n 40 "$work/qgis.log" >&2; echo "FAILED: the session broke off" >&2; exit 1; }
! grep -q '^FAILED' "$work/result.txt"
