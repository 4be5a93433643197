# SPDX-License-Identifier: GPL-2.0-or-later
"""What people run on a desktop: QGIS, GRASS, GeoPandas, mapshaper."""

import os
import re
import sqlite3
import subprocess

import measure
import tables
from peer import Peer, without

HERE = os.path.dirname(os.path.abspath(__file__))


def remove(path):
    if os.path.exists(path):
        os.remove(path)


class Qgis(Peer):
    packages = ("qgis", "gdal-bin")
    # The program itself: Debian 12's wrapper passes an option the program refuses.
    program = "/usr/bin/qgis_process.bin"

    def missing(self):
        return None if os.path.exists(self.program) else f"no {self.program}"

    def version(self):
        found = re.search(r"QGIS\D+(\d+\.\d+\.\d+)", measure.text_of(["env", "QT_QPA_PLATFORM=offscreen", self.program, "--version"]))
        return "QGIS " + (found.group(1) if found else "of unknown version")

    def algorithm(self, study, *words):
        runtime = os.path.join(self.work, "runtime")
        os.makedirs(runtime, mode=0o700, exist_ok=True)
        env = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": runtime}
        return measure.run([self.program, "run", *words], env=env)


class QgisIntersection(Qgis):
    name = "qgis-intersection"
    about = "native:intersection, INPUT plan (the faster order); its table step is not counted"

    def run(self, study):
        out = study.out(self.name + ".gpkg")
        remove(out)
        return self.algorithm(study, "native:intersection", "--", "INPUT=" + study.plan, "OVERLAY=" + study.cover,
                              "OUTPUT=" + out)

    def table(self, study):
        csv = study.out(self.name + ".csv")
        remove(csv)
        subprocess.run(["ogr2ogr", "-f", "CSV", csv, study.out(self.name + ".gpkg"), "-dialect", "SQLite", "-sql",
                        f"SELECT pid, cls, ST_Area(geom) AS m2 FROM \"{self.name}\""], check=True)
        return tables.read(csv)


class QgisOverlaps(Qgis):
    name = "qgis-overlaps"
    about = "native:calculatevectoroverlaps, cover already split into one layer per class"

    def classes(self, study):
        with sqlite3.connect(study.cover) as db:
            return [row[0] for row in db.execute("SELECT DISTINCT cls FROM cover ORDER BY cls")]

    def prepare(self, study):
        for cls in self.classes(study):
            path = study.out(f"class_{cls}.gpkg")
            if not os.path.exists(path):
                subprocess.run(["ogr2ogr", path, study.cover, "-where", f"cls = {cls}", "-nln", f"class_{cls}"],
                               check=True)

    def run(self, study):
        out = study.out(self.name + ".gpkg")
        remove(out)
        layers = ["LAYERS=" + study.out(f"class_{cls}.gpkg") for cls in self.classes(study)]
        return self.algorithm(study, "native:calculatevectoroverlaps", "--ELLIPSOID=NONE", "--",
                              "INPUT=" + study.plan, *layers, "OUTPUT=" + out)

    def table(self, study):
        result = {}
        with sqlite3.connect(study.out(self.name + ".gpkg")) as db:
            for cls in self.classes(study):
                for pid, m2 in db.execute(f'SELECT pid, "class_{cls}_area" FROM "{self.name}"'):
                    if m2:
                        result[(pid, cls)] = m2
        return result


class Grass(Peer):
    name = "grass"
    about = "v.in.ogr twice, v.overlay operator=and, v.to.db -p"
    packages = ("grass-core",)

    def missing(self):
        return without("grass")

    def version(self):
        return measure.text_of(["grass", "--version"]).splitlines()[0]

    def run(self, study):
        return measure.run(["grass", "--tmp-location", "EPSG:25832", "--exec", "sh",
                            os.path.join(HERE, "grass_table.sh"), study.cover, study.plan, study.out("grass")],
                           env={"GRASS_MESSAGE_FORMAT": "silent"})

    def table(self, study):
        keys, result = {}, {}
        with open(study.out("grass.keys"), encoding="utf-8") as file:
            for line in file:
                cat, pid, cls = line.strip().split("|")
                keys[cat] = (int(pid), int(cls))
        with open(study.out("grass.areas"), encoding="utf-8") as file:
            for line in file:
                cat, m2 = line.strip().split("|")
                if cat in keys:
                    result[keys[cat]] = result.get(keys[cat], 0.0) + float(m2)
        return result


class GeoPandas(Peer):
    name = "geopandas"
    about = "read_file, overlay(how='intersection'), groupby"
    packages = ("python3-geopandas", "python3-rtree")
    python = ("/usr/bin/python3", "-I")

    def missing(self):
        found = measure.text_of([*self.python, "-c", "import geopandas, rtree; print('here')"])
        return None if found.endswith("here") else "no GeoPandas with a spatial index for /usr/bin/python3"

    def version(self):
        code = "import geopandas, shapely; print('GeoPandas', geopandas.__version__, 'shapely', shapely.__version__)"
        return measure.text_of([*self.python, "-c", code]).splitlines()[-1]

    def run(self, study):
        return measure.run([*self.python, os.path.join(HERE, "geopandas_table.py"), study.cover, study.plan,
                            study.out("geopandas.csv")])

    def table(self, study):
        return tables.read(study.out("geopandas.csv"))


class Mapshaper(Peer):
    name = "mapshaper"
    about = "-union of two shapefiles (its fastest input), areas summed without geometry"
    largest = "M"
    packages = ("nodejs",)

    @property
    def program(self):
        return os.path.join(self.work, "node_modules", ".bin", "mapshaper")

    def missing(self):
        return without("node") or (None if os.path.exists(self.program) else f"no {self.program}")

    def install(self):
        if without("node", "npm"):
            super().install()
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", self.work, "mapshaper"], check=True)

    def version(self):
        return "mapshaper " + measure.text_of([self.program, "--version"]) + ", node " + measure.text_of(
            ["node", "--version"])

    def prepare(self, study):
        for name, path in (("cover", study.cover), ("plan", study.plan)):
            if not os.path.exists(study.out(name + ".shp")):
                subprocess.run(["ogr2ogr", study.out(name + ".shp"), path], check=True)

    def run(self, study):
        out = study.out("mapshaper.csv")
        return measure.run([self.program, "-i", study.out("cover.shp"), study.out("plan.shp"), "combine-files",
                            "-union", "-filter", "pid > 0 && cls > 0", "-each", "m2 = this.area", "-drop",
                            "geometry", "-dissolve", "pid,cls", "sum-fields=m2", "-o", "force", "format=csv", out],
                           env={"NODE_OPTIONS": "--max-old-space-size=12000"})

    def table(self, study):
        return tables.read(study.out("mapshaper.csv"))


PEERS = [QgisIntersection, QgisOverlaps, Grass, GeoPandas, Mapshaper]
