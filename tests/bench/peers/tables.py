# SPDX-License-Identifier: GPL-2.0-or-later
"""Plan-by-cover tables: {(pid, cls): m2}. Compared cell by cell before anything is timed."""

import csv
from dataclasses import dataclass

# Peers hand out coordinates as doubles near 6.6e6 m and some snap them: a cell counts as the same when it
# differs by less than this, and the largest difference is printed whatever it is.
SAME_M2 = 0.01
SAME_SHARE = 1e-6


def read(path, pid="pid", cls="cls", area="m2"):
    """A CSV with a header, or "pid,cls,m2" lines without one. Cells that only touch are left out."""
    table = {}
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        names = [pid, cls, area]
        at = [0, 1, 2]
        for number, row in enumerate(rows):
            if number == 0 and area in row:
                at = [row.index(name) for name in names]
                continue
            key = (int(float(row[at[0]])), int(float(row[at[1]])))
            table[key] = table.get(key, 0.0) + float(row[at[2]] or 0)
    return {key: m2 for key, m2 in table.items() if m2 != 0}


@dataclass
class Difference:
    cells: int
    worst_m2: float
    total_m2: float
    outside: int  # cells that differ by more than the bound

    def text(self):
        verdict = "same" if self.outside == 0 else f"{self.outside} CELLS DIFFER"
        return f"{self.cells} cells, worst {self.worst_m2:.2g} m², total {self.total_m2:+.2g} m²: {verdict}"


def compare(table, reference):
    worst, outside = 0.0, 0
    for key in table.keys() | reference.keys():
        mine, other = table.get(key, 0.0), reference.get(key, 0.0)
        gap = abs(mine - other)
        worst = max(worst, gap)
        outside += gap > SAME_M2 + SAME_SHARE * max(abs(mine), abs(other))
    return Difference(len(table), worst, sum(table.values()) - sum(reference.values()), outside)
