#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Six years in the book of the Maridalen sample: opened from the land cover of 2021, the plan in force set aside,
# three restorations on their way, what was built by 2024, two losses outside any plan, a change that waits for a
# person, and a new plan that takes back part of the reserve (planvask). Prints what each step writes and, at
# the end, the years.
set -eu

usage() {
    cat <<'TEXT'
usage: sh sample_data/six_years.sh PROGRAM FOLDER
  PROGRAM   the built program, build/bin/arealregnskap
  FOLDER    is made anew; holds the book (ledger.gpkg), its journal, the accounts and the years as text and JSON
TEXT
}

case "${1:-}" in
--help | -h) usage; exit 0 ;;
esac
[ $# -eq 2 ] || { usage >&2; exit 2; }
program=$1
folder=$2
samples=$(cd "$(dirname -- "$0")" && pwd)
book=$folder/ledger.gpkg
cover=$samples/maridalen_n50.gpkg
measures=$samples/maridalen_restaurering_synthetic.gpkg
author=planlegger

rm -rf "$folder"
mkdir -p "$folder"

say() { printf '\n== %s\n' "$*"; }
ledger() { verb=$1; shift; "$program" ledger "$verb" --store "$book" "$@"; }
post() { ledger post --author "$author" "$@"; }
# What was written, one line an entry: number, kind, accounts.
written() { sed -n '/^entry,kind/,/^$/p' | cut -d, -f1-6 | sed '/^$/d; s/^/   /'; }
account() { "$program" account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" "$@" --cover "$cover" --quiet \
    >"$folder/verdict.txt" || [ $? -eq 1 ]; cat "$folder/verdict.txt"; rm "$folder/verdict.txt"; }
restored() { post --measures "$measures" --cover "$cover" --date "$1" | written; }

say "2021: the book opens with the land cover of that year"
ledger init --cover "$cover" --place "Maridalen (eksempel)" --date 2021-11-20 --author "$author"
ledger close --date 2021-12-31 --author "$author" >/dev/null

say "2022: the plan in force sets ground aside; the council allows 150 daa of net loss until 2030"
account --out "$folder/gjeldende"
post --from-account "$folder/gjeldende" --date 2022-01-01 --case "KST 2014/31" | written
post --journal - >/dev/null <<TEXT
resolution 2022-01-01
    year: 2030
    area: 150 daa
    case_ref: KST 2021/88
    author: $author
TEXT
restored 2022-12-31
ledger close --date 2022-12-31 --author "$author" >/dev/null

say "2023: a building site on mire is taken up"
restored 2023-12-31
ledger close --date 2023-12-31 --author "$author" >/dev/null

say "2024: a new land cover shows what was built; this is the preview"
new_map() { post --from-cover "$cover" --to-cover "$samples/maridalen_arealdekke_2024_synthetic.gpkg" \
    --cases "$samples/maridalen_saker_synthetic.gpkg" --date 2024-08-31 "$@"; }
new_map --preview | sed 's/^/   /'
new_map >/dev/null
restored 2024-12-31
mire=$(ledger export | awk '/^[0-9]+ loss / {n = $1} /^    from: nature\/mire$/ {if (n) print n; n = ""} /^$/ {n = ""}' | head -n 1)
ledger owe --entry "$mire" --date 2024-10-01 --project "Hyttefelt nord A" --developer "Fjellhytter AS" \
    --payer "Fjellhytter AS" --performer Kommunen --cost "1200000.00 kr" --until 2029-12-31 --author "$author" | written
ledger close --date 2024-12-31 --author "$author" >/dev/null

say "2025: nothing new on the ground"
restored 2025-12-31
ledger close --date 2025-12-31 --author "$author" >/dev/null

say "2026: a new plan sets more ground aside and takes some back (planvask)"
account --proposal "$samples/maridalen_forslag_synthetic.gpkg" --out "$folder/forslag"
post --from-account "$folder/forslag" --date 2026-06-18 --case "KST 2026/52" --until 2038-12-31 | written

say "The years, as the council reads them"
ledger series --date 2026-06-30 | tee "$folder/years.txt"
ledger series --date 2026-06-30 --json >"$folder/years.json"
ledger balance --date 2026-06-30 --json >"$folder/balance.json"
ledger export --journal "$folder/journal.txt"

say "The book recomputed"
ledger verify
