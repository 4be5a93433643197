# SPDX-License-Identifier: GPL-2.0-or-later
#
# Set-up shared by tests/run.sh and sample_data/demo.sh (sourced, not run): installs what is missing on a bare
# Debian 12, configures and builds. Touches nothing outside build/ but packages.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build

# What the program and its tests are built with, and the QGIS that the plugin is for.
packages="g++ cmake ninja-build ccache pkg-config binutils
  libgdal-dev libgeos-dev libproj-dev libexpat1-dev proj-data libsqlite3-dev libpq-dev libssl-dev
  nlohmann-json3-dev libcli11-dev libgtest-dev libgmock-dev gdal-bin sqlite3 postgresql-15 postgresql-15-postgis-3
  libxlsxwriter-dev libqpdf-dev libminizip-dev
  qgis python3-qgis libqgis-dev qttools5-dev qttools5-dev-tools libqt5svg5-dev libqt5charts5-dev
  qt6-base-dev qt6-svg-dev qt6-positioning-dev qt6-charts-dev
  xvfb xauth fonts-dejavu-core fonts-liberation"
# What only the tests need: the programs that people open a report with, and a hand for mouse and keys.
test_packages="xdotool chromium poppler-utils libreoffice-calc libreoffice-writer"

say() { printf '%s\n' "== $*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
    missing=
    for package in $packages; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return
    say "installing:$missing"
    as_root apt-get -qq update
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive as_root apt-get -qq install -y --no-install-recommends $missing >/dev/null
}

# build_preset PRESET [target...]
build_preset() {
    preset=$1
    shift
    say "building ($preset)"
    mkdir -p "$build"
    (cd "$root" && cmake --preset "$preset" >"$build/configure-$preset.log" 2>&1) || {
        cat "$build/configure-$preset.log" >&2
        return 1
    }
    grep -i '^-- skipped' "$build/configure-$preset.log" >&2 || : # nothing skipped is no fault
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"} >"$build/build-$preset.log" 2>&1) || {
        grep -E -A5 'error|FAILED|undefined reference' "$build/build-$preset.log" | tail -n 60 >&2
        return 1
    }
}

export CCACHE_DIR="$build/ccache"
export LC_ALL=C.UTF-8
