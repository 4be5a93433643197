#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The same account and the same reports, made by two people on two machines as far as one machine can play two:
# other folders, language, time zone, home, umask, user, number of processors. JSON, CSV, HTML and XLSX must be the same
# bytes.
# usage: same_bytes_test.sh SOURCE_DIR PROGRAM
set -u
source=$1 program=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

# run PLACE SETTING...: in folders of its own, with the environment it is given and nothing else
run() {
    place=$work/$1
    shift
    mkdir -p "$place/home" "$place/data" "$place/cwd"
    cp "$source"/sample_data/maridalen_*.gpkg "$source/sample_data/maridalen_text.json" "$place/data/"
    cat >"$place/run.sh" <<TEXT
cd "$place/cwd" || exit 1
"$program" account --plan "$place/data/maridalen_gjeldende_synthetic.gpkg" \
    --proposal "$place/data/maridalen_forslag_synthetic.gpkg" --cover ../data/maridalen_n50.gpkg \
    --restored "$place/data/maridalen_restaurering_synthetic.gpkg" --text "$place/data/maridalen_text.json" \
    --out "$place/account" --quiet >"$place/cwd/said.txt"
for profile in council full; do
    for language in nb en; do
        for form in json csv html xlsx; do
            "$program" report --account "$place/account/account.json" --profile \$profile --language \$language \
                --format \$form --out "$place/account/\${profile}_\$language.\$form" || exit 1
        done
    done
done
TEXT
    chmod -R a+rwX "$place"
    env -i PATH="$PATH" HOME="$place/home" ${ASAN_OPTIONS:+ASAN_OPTIONS="$ASAN_OPTIONS"} "$@" sh "$place/run.sh" ||
        { echo "FAILED: a run in $place" >&2; exit 1; }
}

# Another user where the test may become one; a language with a decimal comma where it is installed.
other=$(locale -a 2>/dev/null | grep -iE '^(nb_NO|nn_NO|de_DE|fr_FR|tr_TR)\.utf-?8$' | head -n 1)
if [ -z "$other" ] && mkdir "$work/locale" && localedef -i nb_NO -f UTF-8 "$work/locale/nb_NO.UTF-8" 2>/dev/null; then
    other=nb_NO.UTF-8
fi
set -- TZ=Pacific/Auckland LC_ALL="${other:-C.UTF-8}" LANG="${other:-C.UTF-8}" LANGUAGE=nb USER=planlegger OMP_NUM_THREADS=1
[ -d "$work/locale" ] && set -- LOCPATH="$work/locale" "$@"
as=
[ "$(id -u)" = 0 ] && command -v setpriv >/dev/null && [ -x "$program" ] &&
    setpriv --reuid 65534 --regid 65534 --clear-groups test -r "$program" 2>/dev/null &&
    as='setpriv --reuid 65534 --regid 65534 --clear-groups'
run one TZ=UTC LC_ALL=C USER=root
run "other folder with æøå" "$@" $as taskset -c 0

failed=0 compared=0
for file in "$work/one/account"/*.json "$work/one/account"/*.csv "$work/one/account"/*.html \
    "$work/one/account"/*.xlsx "$work/one/cwd/said.txt"; do
    name=${file#"$work/one/"}
    case $name in
    account/order.json) continue ;; # what was asked for, with its paths
    esac
    compared=$((compared + 1))
    cmp "$file" "$work/other folder with æøå/$name" || failed=1
    grep -qF "$work" "$file" && { echo "FAILED: $name holds a path of the machine" >&2; failed=1; }
done
[ "$compared" -gt 30 ] || { echo "FAILED: only $compared files were compared" >&2; failed=1; }
exit $failed
