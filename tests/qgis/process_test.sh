#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The module as a black box in qgis_process, where no plugins are loaded: the provider hook must bring the
# algorithms in, and an account must have the very bytes of the program's.
# usage: process_test.sh SOURCE_DIR BUILD_DIR
set -eu
source=$1 build=$2
work=$build/tests/qgis_process
rm -rf "$work/out"
mkdir -p "$work/out" "$work/run" "$work/profile"
chmod 700 "$work/run"
sh "$source/tests/qgis/private_qgis.sh" "$work/qgis" "$build/lib/libarealregnskap.so" >/dev/null
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$work/run" QGIS_CUSTOM_CONFIG_PATH="$work/profile" LC_ALL=C.UTF-8
process=$work/qgis/bin/qgis_process.bin
samples=$source/sample_data
plan=$samples/maridalen_gjeldende_synthetic.gpkg proposal=$samples/maridalen_forslag_synthetic.gpkg
cover=$samples/maridalen_n50.gpkg restored=$samples/maridalen_restaurering_synthetic.gpkg
fail() { echo "FAILED: $*" >&2; exit 1; }

"$process" list >"$work/list.txt" 2>&1
for algorithm in account flows change recognise check report layout ledgerpost rollup; do
  grep -q "arealregnskap:$algorithm" "$work/list.txt" || fail "arealregnskap:$algorithm is not in the list"
  "$process" help "arealregnskap:$algorithm" >"$work/help.txt" 2>&1 || fail "no help for $algorithm"
done

same() { cmp "$1" "$2" || fail "$3 differs between QGIS and the program"; }

"$process" run arealregnskap:account -- PLAN="$plan" PROPOSAL="$proposal" COVER="$cover" RESTORED="$restored" \
  ACCOUNT_JSON="$work/out/a.json" PLAN_COVER="$work/out/pc.csv" PIECES="$work/out/p.gpkg" >"$work/account.txt" 2>&1 ||
  { cat "$work/account.txt"; fail "account did not run"; }
"$build/bin/arealregnskap" account --plan "$plan" --proposal "$proposal" --cover "$cover" --restored "$restored" \
  --out "$work/out/account" --quiet >/dev/null || [ $? = 1 ]
same "$work/out/a.json" "$work/out/account/account.json" "the account"
same "$work/out/pc.csv" "$work/out/account/plan_cover.csv" "plan_cover"
[ -s "$work/out/p.gpkg" ] || fail "no pieces"

# The same with a layer named, as QGIS writes it.
arcachon=$samples/arcachon.gpkg
"$process" run arealregnskap:flows -- LOST="$arcachon|layername=lost_2015_2018" \
  RESTORED="$arcachon|layername=restored_2015_2018" ZONES="$arcachon|layername=communes" \
  ACCOUNT_JSON="$work/out/f.json" FLOWS="$work/out/f.csv" >"$work/flows.txt" 2>&1 ||
  { cat "$work/flows.txt"; fail "flows did not run"; }
"$build/bin/arealregnskap" flows --lost "$arcachon|layername=lost_2015_2018" \
  --restored "$arcachon|layername=restored_2015_2018" --by "$arcachon|layername=communes" \
  --out "$work/out/flows" --quiet >/dev/null
same "$work/out/f.json" "$work/out/flows/account.json" "flows"

"$process" run arealregnskap:change -- FROM="$cover" TO="$cover" ACCOUNT_JSON="$work/out/c.json" \
  >"$work/change.txt" 2>&1 || { cat "$work/change.txt"; fail "change did not run"; }
"$build/bin/arealregnskap" change --from "$cover" --to "$cover" --out "$work/out/change" --quiet >/dev/null
same "$work/out/c.json" "$work/out/change/account.json" "change"

# Cards of layers.
"$process" run arealregnskap:recognise -- LAYERS="$plan|layername=kp_arealformal" LAYERS="$cover|layername=arealdekke" CARDS="$work/out/cards.json" \
  >"$work/recognise.txt" 2>&1 || { cat "$work/recognise.txt"; fail "recognise did not run"; }
"$build/bin/arealregnskap" recognise "$plan|layername=kp_arealformal" "$cover|layername=arealdekke" --json >"$work/out/cards_program.json"
same "$work/out/cards.json" "$work/out/cards_program.json" "the cards"

# Reports: the forms without fonts to the byte, pages whole.
for form in html csv json xlsx; do
  "$process" run arealregnskap:report -- ACCOUNT="$work/out/account/account.json" PROFILE=council \
    REPORT="$work/out/report.$form" >"$work/report.txt" 2>&1 || { cat "$work/report.txt"; fail "report ($form) did not run"; }
  "$build/bin/arealregnskap" report --account "$work/out/account/account.json" --profile council --format "$form" \
    --out "$work/out/report_program.$form"
  same "$work/out/report.$form" "$work/out/report_program.$form" "the report ($form)"
done
"$process" run arealregnskap:report -- ACCOUNT="$work/out/account/account.json" PROFILE=council LANGUAGE=1 \
  REPORT="$work/out/report.pdf" >"$work/report.txt" 2>&1 || { cat "$work/report.txt"; fail "report (pdf) did not run"; }
[ "$(head -c 5 "$work/out/report.pdf")" = "%PDF-" ] || fail "the report is no PDF"
"$process" run arealregnskap:layout -- ACCOUNT="$work/out/account/account.json" PDF="$work/out/layout.pdf" \
  TEMPLATE="$work/out/layout.qpt" >"$work/layout.txt" 2>&1 || { cat "$work/layout.txt"; fail "layout did not run"; }
[ "$(head -c 5 "$work/out/layout.pdf")" = "%PDF-" ] || fail "the layout is no PDF"
grep -q 'arealregnskap_verdict' "$work/out/layout.qpt" || fail "the template does not ask for the verdict"
if "$process" run arealregnskap:report -- ACCOUNT="$work/out/account/account.json" REPORT="$work/out/report.doc" \
  >"$work/report.txt" 2>&1; then
  fail "a form there is not was accepted"
fi
grep -q "«doc»" "$work/report.txt" || { cat "$work/report.txt"; fail "the form there is not was not named"; }

# A package that stands, and one whose account was changed by hand.
"$build/bin/arealregnskap" account --plan "$plan" --cover "$cover" --out "$work/out/small" --quiet \
  --package "$work/out/small.zip" >/dev/null 2>&1 || [ $? = 1 ]
"$process" run arealregnskap:check -- DELIVERED="$work/out/small.zip" DIFFERENCES_JSON="$work/out/check.json" \
  DIFFERENCES="$work/out/check.csv" >"$work/check.txt" 2>&1 || { cat "$work/check.txt"; fail "check did not run"; }
"$build/bin/arealregnskap" check "$work/out/small.zip" --json >"$work/out/check_program.json"
same "$work/out/check.json" "$work/out/check_program.json" "the check"
grep -qi "^SOUND:.*true" "$work/check.txt" || { cat "$work/check.txt"; fail "a sound account was not called sound"; }
sed -i 's/"lost_m2": \([0-9]\)/"lost_m2": 9\1/' "$work/out/small/account.json"
"$process" run arealregnskap:check -- DELIVERED="$work/out/small/account.json" INPUTS="$samples" \
  DIFFERENCES="$work/out/changed.csv" >"$work/check.txt" 2>&1 || { cat "$work/check.txt"; fail "check did not run"; }
grep -qi "^SOUND:.*false" "$work/check.txt" || { cat "$work/check.txt"; fail "a changed account was called sound"; }
grep -q "hand" "$work/out/changed.csv" || { cat "$work/out/changed.csv"; fail "the change by hand is not in the table"; }
if "$process" run arealregnskap:check -- DELIVERED="$plan" >"$work/check.txt" 2>&1; then
  fail "a plan was taken for a package"
fi

# The book: what would be written, then written, then many books as a county.
book=$work/out/bok.gpkg
ledger() { verb=$1; shift; "$build/bin/arealregnskap" ledger "$verb" --language nb "$@"; }
table() { awk -v name="$1" '$0 == name { on = 1; next } on && !NF { exit } on' "$2"; } # of the program's answer
same_table() { # file of QGIS, answer of the program, name of the table in it
  tail -c +4 "$1" >"$work/ours.csv" # without the byte order mark
  table "$3" "$2" >"$work/theirs.csv"
  [ -s "$work/theirs.csv" ] || fail "the program gave no $3"
  same "$work/ours.csv" "$work/theirs.csv" "$3"
}
"$build/bin/arealregnskap" ledger init --store "$book" --cover "$cover" --place "4999 Prøve" --date 2021-11-20 \
  --author kari >/dev/null
ledger post --store "$book" --from-account "$work/out/account" --date 2022-01-01 --author kari --preview \
  >"$work/preview.txt"
post() {
  "$process" run arealregnskap:ledgerpost -- BOOK="$book" ACCOUNT="$work/out/account" DATE=2022-01-01 AUTHOR=kari \
    LANGUAGE=0 PROPOSALS="$work/out/proposals.csv" LEFT_ALONE="$work/out/left.csv" "$@" >"$work/post.txt" 2>&1 ||
    { cat "$work/post.txt"; fail "ledgerpost did not run"; }
}
entries() { ledger verify --store "$book" | sed -n 's/^entries: //p'; }
before=$(entries)
post
same_table "$work/out/proposals.csv" "$work/preview.txt" proposals
same_table "$work/out/left.csv" "$work/preview.txt" left_alone
[ "$(entries)" = "$before" ] || fail "a preview wrote in the book"
post WRITE=true
[ "$(entries)" = $((before + $(tail -n +2 "$work/out/proposals.csv" | wc -l))) ] ||
  fail "not all that was previewed was written"
ledger verify --store "$book" | grep -q '^sound: true' || fail "the book is not sound"
"$process" run arealregnskap:rollup -- BOOKS="$book" FROM=2022-01-01 TO=2022-12-31 \
  MUNICIPALITIES="$work/out/municipalities.csv" >"$work/rollup.txt" 2>&1 || { cat "$work/rollup.txt"; fail "rollup did not run"; }
ledger rollup --store "$book" --from 2022-01-01 --date 2022-12-31 >"$work/county.txt"
same_table "$work/out/municipalities.csv" "$work/county.txt" municipalities
if "$process" run arealregnskap:ledgerpost -- BOOK="$book" >"$work/none.txt" 2>&1; then
  fail "nothing to post was accepted"
fi

# Unusable input: a sentence, no result, nothing written.
if "$process" run arealregnskap:account -- PLAN="$cover" COVER="$cover" ACCOUNT_JSON="$work/out/bad.json" \
  >"$work/bad.txt" 2>&1; then
  fail "a plan without purposes was accepted"
fi
grep -q "arealform" "$work/bad.txt" || { cat "$work/bad.txt"; fail "the fault was not told"; }
[ ! -e "$work/out/bad.json" ] || fail "a failed run left a file"
echo "passed: qgis_process gives the program's bytes for every algorithm"
