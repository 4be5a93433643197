# SPDX-License-Identifier: GPL-2.0-or-later
#
# Run by GRASS in a throw-away location: sh grass_table.sh COVER PLAN OUT. Writes OUT.keys and OUT.areas.
set -e
v.in.ogr -o --quiet input="$1" output=cover
v.in.ogr -o --quiet input="$2" output=plan
v.overlay --quiet ainput=plan binput=cover operator=and output=common
v.to.db -p --quiet map=common option=area columns=m2 >"$3.areas"
db.select -c --quiet sql="SELECT cat, a_pid, b_cls FROM common" >"$3.keys"
