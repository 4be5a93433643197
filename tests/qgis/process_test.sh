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
for algorithm in account flows change; do
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

# Unusable input: a sentence, no result, nothing written.
if "$process" run arealregnskap:account -- PLAN="$cover" COVER="$cover" ACCOUNT_JSON="$work/out/bad.json" \
  >"$work/bad.txt" 2>&1; then
  fail "a plan without purposes was accepted"
fi
grep -q "arealform" "$work/bad.txt" || { cat "$work/bad.txt"; fail "the fault was not told"; }
[ ! -e "$work/out/bad.json" ] || fail "a failed run left a file"
echo "passed: qgis_process gives the program's bytes for account, flows and change"
