#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Every report as a reader meets it, as pictures to be looked at: each profile in each language as PDF (poppler),
# HTML (Chromium, on the screen, in the dark and on paper), XLSX and ODT (LibreOffice), of the Maridalen account and
# of the odd ones. Heavy (many minutes); the test that runs each time is render_test.sh.
set -u

usage() {
    cat <<'TEXT'
usage: sh tests/report/pages.sh BUILD OUT [PROFILE...]
  BUILD    folder of the build, with arealregnskap and make_odd_accounts in bin/
  OUT      gets ACCOUNT/PROFILE_LANGUAGE.FORM and a picture of each page
  PROFILE  only these; LANGUAGES="nb", FORMS="pdf html" and ACCOUNTS="maridalen" in the environment say less too
TEXT
}

case "${1:-}" in
--help | -h) usage; exit 0 ;;
esac
[ $# -ge 2 ] || { usage >&2; exit 2; }
build=$1
out=$2
shift 2
samples=$(cd "$(dirname -- "$0")/../../sample_data" && pwd)
program=$build/bin/arealregnskap
profiles=${*:-council public full ku hearing adoption yearly planprogram}
languages=${LANGUAGES:-nb nn en}
forms=${FORMS:-pdf html xlsx odt}
mkdir -p "$out"
out=$(cd "$out" && pwd)

if [ ! -e "$out/.accounts" ]; then
    "$program" account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" \
        --proposal "$samples/maridalen_forslag_synthetic.gpkg" --cover "$samples/maridalen_n50.gpkg" \
        --restored "$samples/maridalen_restaurering_synthetic.gpkg" --text "$samples/maridalen_text.json" \
        --against-proposal "$samples/maridalen_gjeldende_synthetic.gpkg" --out "$out/maridalen" --quiet >/dev/null
    "$program" account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" --cover "$samples/maridalen_n50.gpkg" \
        --restored "$samples/maridalen_restaurering_synthetic.gpkg" --out "$out/earlier" --quiet >/dev/null
    sh "$samples/six_years.sh" "$program" "$out/six_years" >/dev/null
    "$build/bin/make_odd_accounts" "$out" && : >"$out/.accounts"
fi

browse() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$out/.chromium" "$@" >/dev/null 2>&1
}
office() { soffice "-env:UserInstallation=file://$out/.office" --headless --convert-to pdf --outdir "$out/.office_pdf" "$1" >/dev/null 2>&1; }
pictures() { pdftoppm -r "${3:-70}" -png "$1" "$2"; }

for account in ${ACCOUNTS:-maridalen forty_purposes no_rows long_names not_computed hostile_names}; do
    for profile in $profiles; do
        for language in $languages; do
            for form in $forms; do
                file=$out/$account/${profile}_$language.$form
                set -- --account "$out/$account/account.json" --profile "$profile" --language "$language"
                [ "$account" = maridalen ] && set -- "$@" --against "$out/earlier/account.json" \
                    --ledger "$out/six_years/years.json"
                "$program" report "$@" --format "$form" --out "$file" || { echo "no $file" >&2; continue; }
                case $form in
                pdf) pictures "$file" "$file" ;;
                html)
                    browse --window-size=1000,6000 --screenshot="$file.png" "file://$file"
                    browse --window-size=1000,2000 --force-dark-mode --screenshot="$file.dark.png" "file://$file"
                    browse --print-to-pdf="$file.print.pdf" "file://$file"
                    pictures "$file.print.pdf" "$file.print"
                    ;;
                xlsx | odt)
                    office "$file"
                    pictures "$out/.office_pdf/${profile}_$language.pdf" "$file"
                    ;;
                esac
            done
        done
    done
done
echo "$out"
