# SPDX-License-Identifier: GPL-2.0-or-later
"""PostGIS in a temporary cluster on a socket of its own, loaded beforehand."""

import os
import pwd
import re
import subprocess
import time

import measure
import tables
from peer import Peer

NAIVE = """
CREATE TABLE {out} AS
SELECT p.pid, a.cls, sum(ST_Area(ST_Intersection(p.geom, a.geom))) AS m2
FROM plan p JOIN cover a ON ST_Intersects(p.geom, a.geom) GROUP BY 1, 2;
"""

# The large plan polygon goes first: ST_Covers prepares its first argument only, so the form often recommended,
# ST_CoveredBy(small, large), is slower than no short-cut at all.
TUNED = """
CREATE TABLE parts AS SELECT pid, ST_Subdivide(geom, 256) AS geom FROM plan;
CREATE INDEX ON parts USING gist (geom);
ANALYZE parts;
CREATE TABLE {out} AS
SELECT p.pid, a.cls, sum(CASE WHEN ST_Covers(p.geom, a.geom) THEN ST_Area(a.geom)
                              ELSE ST_Area(ST_Intersection(p.geom, a.geom)) END) AS m2
FROM parts p JOIN cover a ON ST_Intersects(p.geom, a.geom) GROUP BY 1, 2;
"""

SETTINGS = {"listen_addresses": "''", "shared_buffers": "1GB", "work_mem": "256MB", "max_wal_size": "4GB",
            "fsync": "off", "jit": "off", "autovacuum": "off", "max_parallel_workers_per_gather": "0"}


class Cluster:
    """One for all PostGIS peers. Postgres does not run as root, so as root everything goes through the user
    `postgres`, in a folder that user may reach."""

    def __init__(self):
        self.bin = next((os.path.join("/usr/lib/postgresql", v, "bin")
                         for v in sorted(os.listdir("/usr/lib/postgresql"), key=float, reverse=True)
                         if os.path.exists(f"/usr/lib/postgresql/{v}/bin/initdb")), None) \
            if os.path.isdir("/usr/lib/postgresql") else None
        self.folder = f"/tmp/areal-bench-postgis-{os.getpid()}"
        self.server = None

    def as_postgres(self, *command):
        return [*(["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []), *command]

    def start(self):
        if self.server:
            return
        os.makedirs(self.folder, mode=0o700)
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        data = os.path.join(self.folder, "data")
        subprocess.run(self.as_postgres(os.path.join(self.bin, "initdb"), "-D", data, "-A", "trust", "-E", "UTF8",
                                        "-U", "postgres"), check=True, stdout=subprocess.DEVNULL, cwd="/tmp")
        options = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value.strip(chr(39))}")]
        self.server = subprocess.Popen(
            self.as_postgres(os.path.join(self.bin, "postgres"), "-D", data, "-k", self.folder, *options), cwd="/tmp",
            stdout=subprocess.DEVNULL, stderr=open(f"{self.folder}.log", "w", encoding="utf-8"))
        for _ in range(100):
            if subprocess.run([os.path.join(self.bin, "pg_isready"), "-h", self.folder], check=False,
                              stdout=subprocess.DEVNULL).returncode == 0:
                return
            time.sleep(0.1)
        raise measure.Failed("PostgreSQL did not start.")

    def postmaster(self):
        with open(os.path.join(self.folder, "data", "postmaster.pid"), encoding="utf-8") as file:
            return int(file.readline())

    def ended_children_cpu_s(self):
        """Processor seconds of every server process that has ended, parallel workers too."""
        with open(f"/proc/{self.postmaster()}/stat", encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def sql(self, database, text):
        result = subprocess.run(["psql", "-h", self.folder, "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1",
                                 "-q", "-A", "-t", "-F", ",", "-c", text], capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise measure.Failed(result.stderr)
        return result.stdout

    def stop(self):
        if not self.server:
            return
        subprocess.run(self.as_postgres(os.path.join(self.bin, "pg_ctl"), "-D", os.path.join(self.folder, "data"),
                                        "stop", "-m", "fast"), check=False, stdout=subprocess.DEVNULL, cwd="/tmp")
        self.server.wait()
        self.server = None
        subprocess.run(["rm", "-rf", self.folder], check=True)


CLUSTER = Cluster()


class PostGis(Peer):
    packages = ("postgresql-15-postgis-3", "postgresql-15", "gdal-bin")
    query = ""

    def missing(self):
        if not CLUSTER.bin:
            return "no PostgreSQL server"
        control = os.path.join(os.path.dirname(CLUSTER.bin), "..", "..", "..", "share", "postgresql",
                               os.path.basename(os.path.dirname(CLUSTER.bin)), "extension", "postgis.control")
        return None if os.path.exists(os.path.normpath(control)) else "no PostGIS for " + CLUSTER.bin

    def install(self):
        super().install()
        CLUSTER.__init__()

    def version(self):
        CLUSTER.start()
        return "PostgreSQL " + CLUSTER.sql("postgres", "SHOW server_version").split()[0] + ", PostGIS " + \
            CLUSTER.sql("postgres", "SELECT default_version FROM pg_available_extensions WHERE name = 'postgis'").strip()

    def database(self, study):
        return "bench_" + study.size.lower()

    def prepare(self, study):
        CLUSTER.start()
        name = self.database(study)
        if name in CLUSTER.sql("postgres", "SELECT datname FROM pg_database").split():
            return
        CLUSTER.sql("postgres", f"CREATE DATABASE {name}")
        CLUSTER.sql(name, "CREATE EXTENSION postgis")
        for layer, path in (("cover", study.cover), ("plan", study.plan)):
            subprocess.run(["ogr2ogr", "-f", "PostgreSQL", f"PG:host={CLUSTER.folder} user=postgres dbname={name}", path,
                            "-nln", layer, "-lco", "GEOMETRY_NAME=geom", "--config", "PG_USE_COPY", "YES"], check=True)
        CLUSTER.sql(name, "ANALYZE")

    def run(self, study):
        name = self.database(study)
        out = self.name.replace("-", "_")
        CLUSTER.sql(name, f"DROP TABLE IF EXISTS {out}; DROP TABLE IF EXISTS parts")
        before, started = CLUSTER.ended_children_cpu_s(), time.monotonic()
        status = CLUSTER.sql(name, "BEGIN;" + self.query.format(out=out) +
                             "COMMIT; SELECT pg_read_file('/proc/self/status');")
        wall_s = time.monotonic() - started
        time.sleep(0.3)  # until the server has taken leave of the process
        peak_kb = int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1))
        return measure.Run(CLUSTER.ended_children_cpu_s() - before, wall_s, peak_kb)

    def table(self, study):
        csv = study.out(self.name + ".csv")
        with open(csv, "w", encoding="utf-8") as file:
            file.write(CLUSTER.sql(self.database(study), f"SELECT pid, cls, m2 FROM {self.name.replace('-', '_')}"))
        return tables.read(csv)

    def close(self):
        CLUSTER.stop()


class PostGisTuned(PostGis):
    name = "postgis-tuned"
    about = "ST_Subdivide(256) and its index, ST_Covers(large, small), one process; loading not counted"
    query = TUNED
    largest = "M"


class PostGisNaive(PostGis):
    name = "postgis-naive"
    about = "ST_Intersects, ST_Intersection, one process; loading not counted"
    query = NAIVE


PEERS = [PostGisTuned, PostGisNaive]
