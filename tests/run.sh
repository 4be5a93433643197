#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Installs what is missing, builds, and runs every test. Last line: "N passed, N failed, N skipped".
set -u
. "$(dirname -- "$0")/setup.sh"

usage() {
    cat <<'TEXT'
usage: sh tests/run.sh [--quick | --sanitize] [--help]
  Installs the Debian 12 packages that are missing, builds the program, the QGIS plugin and the tests,
  and runs the tests: the rooms, the program on real data, the plugin in a real QGIS, and qgis/ compiled
  with Qt 6.
  --quick      only the rooms, in seconds once it is built
  --sanitize   only the rooms that touch memory by hand (shape, source, ledger), built apart in build/asan
               under the address and undefined behaviour sanitizers, and the desk in QGIS with the sanitizer's
               allocator (leaks, wrong frees)
TEXT
}

quick= sanitize=
case "${1:-}" in
"") ;;
--quick) quick=yes ;;
--sanitize) sanitize=yes ;;
--help | -h) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac

passed=0 failed=0 skipped=0

# attribute FILE NAME: an attribute of the first element of a JUnit file
attribute() { sed -n "s/.*<testsuite.* $2=\"\([0-9]*\)\".*/\1/p; s/^[[:space:]]*$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# run_tests PRESET BUILD-FOLDER ctest-argument...
run_tests() {
    preset=$1 folder=$2
    shift 2
    say "testing ($preset)"
    junit=$build/tests-$preset.xml
    rm -f "$junit"
    (cd "$folder" && ctest --output-on-failure --no-tests=error --output-junit "$junit" "$@") || true
    if [ ! -f "$junit" ]; then
        failed=$((failed + 1))
        return
    fi
    all=$(attribute "$junit" tests) bad=$(attribute "$junit" failures) none=$(attribute "$junit" skipped)
    passed=$((passed + all - bad - none)) failed=$((failed + bad)) skipped=$((skipped + none))
}

finish() {
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ] && exit 0
    exit 1
}

[ -n "$quick" ] || packages="$packages $test_packages"
install_packages
if [ -n "$sanitize" ]; then
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 # else a report is no failure
    if build_preset asan shape_tests source_tests ledger_tests; then
        run_tests asan "$build/asan" -L quick -R '^(shape|source|ledger)/' -j 2
    else
        failed=1
    fi
    say "testing (the desk in QGIS under the address sanitizer)"
    status=1
    if build_preset release qgis_tests; then
        status=0
        sh "$root/tests/qgis/sanitize.sh" "$root" "$build" || status=$?
    fi
    case $status in
    0) passed=$((passed + 1)) ;;
    4) skipped=$((skipped + 1)) ;;
    *) failed=$((failed + 1)) ;;
    esac
    finish
fi
build_preset release || { failed=1; finish; }
if [ -n "$quick" ]; then
    run_tests release "$build" -L quick -j 2
    finish
fi
run_tests release "$build" -j 2
finish
