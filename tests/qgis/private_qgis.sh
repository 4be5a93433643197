#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes a QGIS of one's own in DIR with the plugin in it, installing nothing: copies of QGIS's programs and
# provider modules (QGIS finds its prefix from where the program lies), the rest by link.
# usage: private_qgis.sh DIR MODULE        prints DIR; exit 4 and a word when QGIS is not installed
set -eu
dir=$1 module=$2
program=$(command -v qgis_process.bin || true)
[ -n "$program" ] || { echo "skipped: qgis_process.bin is not installed" >&2; exit 4; }
prefix=$(dirname "$(dirname "$(readlink -f "$program")")")
plugins=$prefix/lib/qgis/plugins
[ -d "$plugins" ] || { echo "skipped: no QGIS plugins in $plugins" >&2; exit 4; }
mkdir -p "$dir/bin" "$dir/lib/qgis/plugins" "$dir/share"
cp -u "$program" "$dir/bin/"
cp -u "$plugins"/*.so "$dir/lib/qgis/plugins/"
cp "$module" "$dir/lib/qgis/plugins/"
[ -e "$dir/share/qgis" ] || ln -s "$prefix/share/qgis" "$dir/share/qgis"
for library in "$prefix"/lib/libqgispython.so*; do # opened by name, not linked
  ln -sf "$library" "$dir/lib/"
done
echo "$dir"
