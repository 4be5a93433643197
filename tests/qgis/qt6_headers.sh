#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Unpacks QGIS headers that are ready for Qt 6 (libqgis-dev of Debian trixie) beside the build; installs nothing
# and leaves the machine's own package lists alone. The mirror is the machine's own, only the suite is another.
# usage: qt6_headers.sh DIR [SUITE]     prints the include folder; exit 4 and a word when it cannot be had
set -eu
dir=$1 suite=${2:-trixie}
headers=$dir/root/usr/include/qgis
if [ -f "$headers/qgsconfig.h" ]; then echo "$headers"; exit 0; fi
skip() { echo "skipped: $*" >&2; exit 4; }
command -v apt-get >/dev/null || skip "no apt-get here, so no headers of another Debian suite"
mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial" "$dir/parts"
dir=$(readlink -f "$dir") headers=$dir/root/usr/include/qgis
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -v security | head -n 1)
[ -n "$mirror" ] || mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)
[ -n "$mirror" ] || skip "no Debian mirror is configured"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$mirror" "$suite" "$keys" >"$dir/suite.sources"
apt() {
  apt-get -o Dir::Etc::sourcelist="$dir/suite.sources" -o Dir::Etc::sourceparts="$dir/parts" \
    -o Dir::State::lists="$dir/lists" -o Dir::Cache="$dir/cache" -o Dir::State::status=/dev/null -qq "$@" >&2
}
apt update || skip "the package lists of $suite cannot be fetched from $mirror"
(cd "$dir" && apt download libqgis-dev) || skip "libqgis-dev of $suite cannot be fetched from $mirror"
dpkg -x "$dir"/libqgis-dev_*.deb "$dir/root"
rm -rf "$dir/lists" "$dir/cache" "$dir"/libqgis-dev_*.deb
echo "$headers"
