#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Renders a report in each form with the programs people open it with (poppler, Chromium, LibreOffice) and looks
# whether ink is on the page and the words are there.
# usage: render_test.sh SOURCE_DIR PROGRAM MAKE_ODD_ACCOUNTS     exit 4 and a word when a program is absent
set -u
source=$1 program=$2 odd_accounts=$3
for needed in pdftoppm pdftotext pdffonts chromium soffice; do
    command -v "$needed" >/dev/null || { echo "skipped: $needed is not installed" >&2; exit 4; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
samples=$source/sample_data
failed=0
fail() { echo "FAILED: $*" >&2; failed=1; }

# has_ink PICTURE: more than one colour in a picture (PPM or PNG) of more than a blank page's bytes
has_ink() { [ -s "$1" ] && [ "$(wc -c <"$1")" -gt 8000 ]; }

"$program" account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" \
    --proposal "$samples/maridalen_forslag_synthetic.gpkg" --cover "$samples/maridalen_n50.gpkg" \
    --restored "$samples/maridalen_restaurering_synthetic.gpkg" --text "$samples/maridalen_text.json" \
    --against-proposal "$samples/maridalen_gjeldende_synthetic.gpkg" --out "$work/account" --quiet >/dev/null
[ $? -le 1 ] || { fail "the account"; exit 1; }

"$program" account --plan "$samples/maridalen_gjeldende_synthetic.gpkg" --cover "$samples/maridalen_n50.gpkg" \
    --restored "$samples/maridalen_restaurering_synthetic.gpkg" --out "$work/earlier" --quiet >/dev/null
[ $? -le 1 ] || { fail "the earlier account"; exit 1; }

sh "$samples/six_years.sh" "$program" "$work/six_years" >/dev/null 2>&1 || { fail "the years of the book"; exit 1; }

report() { "$program" report --account "$work/account/account.json" "$@" || fail "report $*"; }

# words_of PDF: its text in one line
words_of() { pdftotext "$1" - | tr '\n\f' '  '; }

# ends_whole PDF LANGUAGE: the last sentence of the report is on a page; nothing fell off
ends_whole() {
    case $2 in
    nb) last='«Ikke registrert» er ikke «ingen verdi».' ;;
    nn) last='«Ikkje registrert» er ikkje «ingen verdi».' ;;
    en) last='"Not registered" is not "no value".' ;;
    esac
    words_of "$1" | grep -q "$last" || fail "the end of $(basename "$1") is not on its pages"
}

# has_no_blank_page PDF: every page has more on it than its head and its foot
has_no_blank_page() {
    pdftotext -layout "$1" - | awk -v RS='\f' '
        { n = split($0, line, "\n"); written = 0; for (i = 1; i <= n; ++i) written += line[i] ~ /[^ ]/ }
        n > 1 && written <= 2 { blank = 1 }
        END { exit blank }' || fail "$(basename "$1") has a blank page"
}

for language in nb nn en; do
    report --profile council --language $language --format pdf --ledger "$work/six_years/years.json" \
        --stage "Offentlig ettersyn" --out "$work/council_$language.pdf"
    ends_whole "$work/council_$language.pdf" $language
    [ "$(pdfinfo "$work/council_$language.pdf" | sed -n 's/^Pages: *//p')" = 2 ] ||
        fail "the council's report ($language) is not two pages"
    pdftoppm -r 40 -png "$work/council_$language.pdf" "$work/council_$language"
    pdffonts "$work/council_$language.pdf" | awk 'NR > 2 && $(NF - 4) != "yes" { bad = 1 } END { exit bad || NR < 3 }' ||
        fail "a font is not embedded ($language)"
    for page in 1 2; do
        has_ink "$work/council_$language-$page.png" || fail "page $page of the council's PDF ($language) is empty"
    done
done
words_of "$work/council_nb.pdf" | grep -q 'Bevaringsattest' || fail "the certificate is not in the text of the PDF"
for profile in full yearly; do
    for language in nb nn en; do
        pdf=$work/${profile}_$language.pdf
        report --profile $profile --language $language --format pdf --against "$work/earlier/account.json" \
            --ledger "$work/six_years/years.json" --out "$pdf"
        ends_whole "$pdf" $language
        has_no_blank_page "$pdf"
    done
done

# A page fits where it is read: nothing but a table or a picture may be wider than the screen, on paper no table is cut,
# and a head of a table comes again on every page. page_fits.js says what does not.
browse() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/chromium" "$@" 2>/dev/null
}
for profile in council full; do
    report --profile $profile --language nn --format html --ledger "$work/six_years/years.json" \
        --out "$work/$profile.html"
    { cat "$work/$profile.html"; echo "<script>"; cat "$source/tests/report/page_fits.js"; echo "</script>"; } \
        >"$work/checked.html"
    for width in 500 1280; do
        said=$(browse --window-size=$width,1000 --dump-dom "file://$work/checked.html" | sed -n 's/.*<title>page_fits: //p')
        [ "${said%%</title>*}" = all ] || fail "$profile at $width: ${said:-nothing was said}"
    done
done
browse --window-size=1000,3000 --screenshot="$work/full.png" "file://$work/full.html" >/dev/null
has_ink "$work/full.png" || fail "Chromium shows an empty page"
browse --print-to-pdf="$work/printed.pdf" "file://$work/full.html" >/dev/null
pdfinfo "$work/printed.pdf" | grep -q 'Page size: *59[0-9.]* x 84' || fail "the page is not printed on A4"
heads=$(pdftotext -layout "$work/printed.pdf" - | grep -c 'Arealbruksstatus *Arealdekke *Konto')
[ "$heads" -gt 1 ] || fail "the head of a printed table comes only $heads times"

# Every sum worked out anew by LibreOffice, from a copy without the stored results, is the one that was written.
mkdir "$work/books" "$work/bare"
for profile in council full ku hearing adoption yearly planprogram public; do
    report --profile $profile --language en --format xlsx --against "$work/earlier/account.json" \
        --ledger "$work/six_years/years.json" --out "$work/books/$profile.xlsx"
done
"$odd_accounts" "$work/odd" || fail "the odd accounts"
for odd in "$work/odd"/*/; do
    "$program" report --account "$odd/account.json" --profile full --language nn --format xlsx \
        --out "$work/books/$(basename "$odd").xlsx" || fail "the workbook of $odd"
done
formulae=$(python3 - "$work/books" "$work/bare" <<'TEXT'
import os, re, sys, zipfile
found = 0
for book in sorted(os.listdir(sys.argv[1])):
    with zipfile.ZipFile(f"{sys.argv[1]}/{book}") as right, \
            zipfile.ZipFile(f"{sys.argv[2]}/{book}", "w", zipfile.ZIP_DEFLATED) as bare:
        for name in right.namelist():
            text = right.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text, n = re.subn(rb"</f><v>[^<]*</v>", b"</f>", text)
                found += n
            bare.writestr(name, text)
print(found)
TEXT
)
[ "${formulae:-0}" -gt 50 ] || fail "the workbooks have only ${formulae:-no} formulae"
sheets() {
    soffice "-env:UserInstallation=file://$work/office" --headless \
        --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
        --outdir "$work/sheets_$1" "$work/$1"/*.xlsx >/dev/null 2>&1
}
sheets books
sheets bare
[ "$(ls "$work/sheets_bare" | wc -l)" -gt 80 ] || fail "LibreOffice shows no sheets"
for sheet in "$work/sheets_books"/*.csv; do
    cmp -s "$sheet" "$work/sheets_bare/${sheet##*/}" || fail "sums of ${sheet##*/} differ when recomputed"
    grep -q 'Err:\|#NAME\|#REF\|#VALUE\|###' "$sheet" && fail "${sheet##*/} has a cell that cannot be read"
done
grep -q 'Holiday homes' "$work"/sheets_books/full-*.csv || fail "LibreOffice does not show the workbook"

# keeps_headings PDF ODT: no page ends with a heading, or with the title of a table. The headings are those of the ODT.
keeps_headings() {
    pdftotext -layout "$1" "$work/pages.txt"
    python3 - "$work/pages.txt" "$2" <<'TEXT' || fail "a page of $(basename "$1") ends with a heading"
import re, sys, zipfile
from html import unescape
styles = r'(?:Heading_20_[123]|Table_20_title)'
text = zipfile.ZipFile(sys.argv[2]).read("content.xml").decode()
headings = {unescape(one) for one in re.findall(r'<text:[hp] text:style-name="' + styles + '"[^>]*>([^<]*)<', text)}
pages = [[line.strip() for line in page.split("\n") if line.strip()]
         for page in open(sys.argv[1], encoding="utf-8").read().split("\f")[:-1]]
sys.exit(len(headings) < 10 or any(page[-2] in headings for page in pages)) # the last line is the foot
TEXT
}

for profile in council full; do
    report --profile $profile --format odt --ledger "$work/six_years/years.json" --out "$work/$profile.odt"
    soffice "-env:UserInstallation=file://$work/office" --headless \
        --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' \
        --outdir "$work/odt" "$work/$profile.odt" >/dev/null 2>&1
    pdf=$work/odt/$profile.pdf
    ends_whole "$pdf" nb
    has_no_blank_page "$pdf"
    keeps_headings "$pdf" "$work/$profile.odt"
    pdfinfo "$pdf" | grep -q '^Tagged: *yes' || fail "no tagged PDF can be made of the ODT ($profile)"
done
[ "$(pdfinfo "$work/odt/council.pdf" | sed -n 's/^Pages: *//p')" = 2 ] || fail "the council's ODT is not two pages"
pages=$(pdftotext -layout "$work/odt/full.pdf" - | grep -c 'Kode *Formål *Arealbruksstatus')
[ "$pages" -gt 2 ] || fail "the head of a long table is on $pages of the pages of the ODT"
report --profile full --format pdf --ledger "$work/six_years/years.json" --out "$work/of_odt.pdf"
keeps_headings "$work/of_odt.pdf" "$work/full.odt"
exit $failed
