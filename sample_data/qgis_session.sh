#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Starts the real QGIS on a screen in memory (Xvfb), with the plugin switched on and a profile of its own, and
# lets a Python file drive it. Nothing outside FOLDER is touched.
# usage: qgis_session.sh MODULE FOLDER SCRIPT [LANGUAGE]
#   MODULE    build/lib/libarealregnskap.so       FOLDER    for the profile and what QGIS says (qgis.log)
#   SCRIPT    run inside QGIS when its window is up; it must end QGIS itself
# AREAL_UI_THEME and AREAL_SCREEN choose another theme of QGIS ("Night Mapping") and size of the screen.
# exit: that of QGIS; 4 and a word when QGIS or Xvfb is not there; 124 when it took more than twenty minutes
set -eu
[ "${1:-}" = --help ] && { sed -n '3,10p' "$0"; exit 0; }
module=$(readlink -f "$1") folder=$2 script=$(readlink -f "$3") language=${4:-nb}
command -v qgis >/dev/null || { echo "skipped: QGIS is not installed" >&2; exit 4; }
command -v xvfb-run >/dev/null || { echo "skipped: xvfb is not installed" >&2; exit 4; }
mkdir -p "$folder"
folder=$(readlink -f "$folder")
for major in 3 4; do # each QGIS reads its own
  profile=$folder/profiles/areal/QGIS
  mkdir -p "$profile" "$folder/run"
  chmod 700 "$folder/run"
  cat >"$profile/QGIS$major.ini" <<INI
[Plugins]
libarealregnskap=true
[plugins]
searchPathsForPlugins=$(dirname "$module")
[PythonPlugins]
processing=true
MetaSearch=false
db_manager=false
sagaprovider=false
grassprovider=false
GdalTools=false
otbprovider=false
[locale]
overrideFlag=true
userLocale=$language
[UI]
UITheme=${AREAL_UI_THEME:-default}
[qgis]
checkVersion=false
newsFeed=false
[app]
projections\\defaultProjectCrs=EPSG:25832
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
INI
done
unset QT_QPA_PLATFORM
export XDG_RUNTIME_DIR="$folder/run"
status=0
timeout 1200 xvfb-run -a -s "-screen 0 ${AREAL_SCREEN:-1680x1050x24}" qgis --nologo --noversioncheck --profiles-path "$folder" \
  --profile areal --code "$script" >"$folder/qgis.log" 2>&1 || status=$?
[ "$status" = 0 ] || tail -n 30 "$folder/qgis.log" >&2
exit "$status"
