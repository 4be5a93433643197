#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The main job on real data, from a bare Debian 12: installs what is missing, builds, makes the three sample
# accounts, and shows one of them in a real QGIS. Leaves everything in build/demo/ and prints where.
set -eu

usage() {
    cat <<'TEXT'
usage: sh sample_data/demo.sh [--help]
  Installs the Debian 12 packages that are missing, builds, and leaves in build/demo/:
    maridalen/   a synthetic plan proposal against real N50 land cover, with restoration
    saltdal/     a real adopted reguleringsplan (SOSI) against N1000 land cover
    arcachon/    lost and restored ground per commune, beside the published hectares
    presets/     the synthetic municipality under each rule set, and where the differences come from
    six_years/   the book of Maridalen from 2021 to 2026: plan, building, restorations, planvask, and the years
    maridalen_council.pdf .html .xlsx .odt   two pages for the council; maridalen_yearly.pdf for the year;
                 maridalen_full.html has everything
    *.png        the plugin in a real QGIS with the Maridalen account
TEXT
}

case "${1:-}" in
"") ;;
--help | -h) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac

. "$(dirname -- "$0")/../tests/setup.sh"
samples=$root/sample_data
demo=$build/demo
program=$build/bin/arealregnskap

install_packages
build_preset release arealregnskap arealregnskap_plugin make_municipality
mkdir -p "$demo"

# A verdict of "no" (exit code 1) is a result, not a fault.
account() { "$program" "$@" || [ $? -eq 1 ]; }
report() { "$program" report --account "$demo/maridalen/account.json" "$@"; }

say "Maridalen: a proposal that takes forest, mire and open land"
account account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" \
    --proposal "$samples/maridalen_forslag_synthetic.gpkg" --cover "$samples/maridalen_n50.gpkg" \
    --restored "$samples/maridalen_restaurering_synthetic.gpkg" --text "$samples/maridalen_text.json" \
    --out "$demo/maridalen" --quiet
say "Saltdal: an adopted reguleringsplan, straight from SOSI"
account account --plan "$samples/saltdal_regplan.sos" --cover "$samples/saltdal_n1000.gpkg" \
    --out "$demo/saltdal" --quiet

say "Arcachon: lost and restored per commune"
account flows --lost "$samples/arcachon.gpkg|layername=lost_2015_2018" \
    --restored "$samples/arcachon.gpkg|layername=restored_2015_2018" \
    --by "$samples/arcachon.gpkg|layername=communes" --by-field CODE_INSEE --out "$demo/arcachon" --quiet

say "Presets: one synthetic municipality under four rule sets"
mkdir -p "$demo/municipality"
"$build/bin/make_municipality" "$demo/municipality" >/dev/null
municipality=$demo/municipality/syntetisk
account account --plan "${municipality}_kommuneplan.gpkg" --cover "${municipality}_ar5.gpkg" \
    --built "${municipality}_bygning.gpkg" --built "${municipality}_veg.gpkg" --built "${municipality}_grunnkart.gpkg" \
    --boundary "${municipality}_kommune.gpkg" --compare-rules nina-2310 --compare-rules mdir-prototype \
    --compare-rules nordre-follo --out "$demo/presets" --quiet

say "Maridalen: six years in the book"
sh "$samples/six_years.sh" "$program" "$demo/six_years"

say "Maridalen: reports to the council, with the years of the book"
for form in pdf html xlsx odt; do
    report --profile council --format $form --stage "Offentlig ettersyn" --ledger "$demo/six_years/years.json" \
        --out "$demo/maridalen_council.$form"
done
report --profile yearly --format pdf --ledger "$demo/six_years/years.json" --out "$demo/maridalen_yearly.pdf"
report --profile full --format html --out "$demo/maridalen_full.html"

say "QGIS: the planner's desk with the Maridalen account"
sh "$samples/show_in_qgis.sh" "$build/lib/libarealregnskap.so" "$samples" "$demo/maridalen_qgis.png"

say "done; everything is in $demo"
ls -1 "$demo" "$demo"/*/ | sed 's/^/   /'
