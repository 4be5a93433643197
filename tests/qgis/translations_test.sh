#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Every text of the QGIS room is translated to bokmål and nynorsk: lupdate, run on copies, finds none that is new,
# unfinished or gone, and places for values (%1) are the same in all languages.
# usage: translations_test.sh SOURCE_DIR BUILD_DIR
set -eu
source=$1 work=$2/tests/qgis_translations
command -v lupdate >/dev/null || { echo "skipped: lupdate (qttools5-dev-tools) is not installed" >&2; exit 4; }
rm -rf "$work" && mkdir -p "$work"
status=0
for language in nb nn; do
  ts=$work/arealregnskap_$language.ts
  cp "$source/resources/i18n/arealregnskap_$language.ts" "$ts"
  lupdate -I "$source/plugin" "$source/plugin/qgis" -ts "$ts" -locations none >"$work/lupdate.log" 2>&1
  if grep -qE 'type="(unfinished|vanished|obsolete)"' "$ts"; then
    grep -B4 -E 'type="(unfinished|vanished|obsolete)"' "$ts" | grep '<source>' >&2
    echo "FAILED: $language is not complete; run lupdate -I plugin plugin/qgis -ts resources/i18n/*.ts" >&2
    status=1
  fi
  awk -v language="$language" '
    function places(text,   found) { found = ""; while (match(text, /%[0-9]/)) {
        seen[substr(text, RSTART, 2)]++; text = substr(text, RSTART + 2) }
      for (i = 1; i <= 9; i++) if (seen["%" i]) found = found i; delete seen; return found }
    /<source>/ { source = $0; wanted = places($0) }
    /<translation>/ { if (places($0) != wanted) { print "FAILED: " language ": other places for values: " source; bad = 1 } }
    END { exit bad }' "$ts" >&2 || status=1
done
[ "$status" = 0 ] && echo "passed: bokmål and nynorsk are complete"
exit "$status"
