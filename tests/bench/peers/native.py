# SPDX-License-Identifier: GPL-2.0-or-later
"""Our engine, the bound, and GEOS in one process."""

import os

import measure
import tables
from peer import Peer


class Native(Peer):
    arguments = ()
    program = "areal_table"
    largest = "L"

    def command(self, study):
        return [os.path.join(self.programs, self.program), *self.arguments, study.cover, study.plan, "--out",
                study.out(self.name + ".csv")]

    def missing(self):
        path = os.path.join(self.programs, self.program)
        return None if os.path.exists(path) else f"no {path} (configure with -DAREAL_BENCH=ON)"

    def run(self, study):
        return measure.run(self.command(study))

    def table(self, study):
        return tables.read(study.out(self.name + ".csv"))


class Areal(Native):
    name = "arealregnskap"
    about = "GeoPackage to table, one thread"


class ArealTwoThreads(Native):
    name = "arealregnskap-2"
    about = "the same, two threads"
    arguments = ("--threads", "2")


class ArealOgr(Native):
    name = "arealregnskap-ogr"
    about = "the same, one thread, reading through OGR"
    program = "ogr_table"
    largest = "M"


class Bound(Native):
    name = "bound"
    about = "read the same way, one trapezoid per edge"

    def command(self, study):
        return [os.path.join(self.programs, self.program), study.cover, study.plan, "--bound"]

    def table(self, study):
        return None


class Geos(Native):
    program = "geos_table"

    def version(self):
        return "GEOS " + measure.text_of(["geos-config", "--version"])


class GeosSubdivided(Geos):
    name = "geos-subdivided"
    about = "plan cut to 256 points, prepared, contains short-cut"
    arguments = ("subdivided",)
    largest = "M"


class GeosPrepared(Geos):
    name = "geos-prepared"
    about = "prepared, contains short-cut"
    arguments = ("prepared",)
    largest = "S"


class GeosNaive(Geos):
    name = "geos-naive"
    about = "index, intersects, intersection"
    arguments = ("naive",)
    largest = "S"


PEERS = [Areal, ArealTwoThreads, ArealOgr, Bound, GeosSubdivided, GeosPrepared, GeosNaive]
