#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Opens the Maridalen sample in the real QGIS, makes the account at the planner's desk, and saves a picture.
# usage: show_in_qgis.sh MODULE SAMPLE_FOLDER PICTURE.png
# exit: 0 done; 4 and a word when QGIS or Xvfb is not there; else something went wrong (said on standard error)
set -eu
[ "${1:-}" = --help ] && { sed -n '3,5p' "$0"; exit 0; }
here=$(dirname "$(readlink -f "$0")")
AREAL_SAMPLE=$(readlink -f "$2")
mkdir -p "$(dirname "$3")"
AREAL_PICTURE=$(readlink -f "$(dirname "$3")")/$(basename "$3")
export AREAL_SAMPLE AREAL_PICTURE
rm -f "$AREAL_PICTURE"
work=$(dirname "$AREAL_PICTURE")/.qgis
trap 'rm -rf "$work"' EXIT
sh "$here/qgis_session.sh" "$1" "$work" "$here/show_in_qgis.py" "${AREAL_LANGUAGE:-nb}"
[ -s "$AREAL_PICTURE" ] || { cat "$work/qgis.log" >&2; echo "QGIS ended without a picture" >&2; exit 1; }
echo "$AREAL_PICTURE"
