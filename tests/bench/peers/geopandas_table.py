# SPDX-License-Identifier: GPL-2.0-or-later
"""geopandas_table.py COVER PLAN OUT: the way its own user guide does it."""

import sys

import geopandas

cover = geopandas.read_file(sys.argv[1])
plan = geopandas.read_file(sys.argv[2])
common = geopandas.overlay(plan, cover, how="intersection", keep_geom_type=True)
common["m2"] = common.geometry.area
common.groupby(["pid", "cls"])["m2"].sum().to_csv(sys.argv[3])
