# SPDX-License-Identifier: GPL-2.0-or-later
"""How long from the click to the verdict, beside QGIS's own overlap analysis of the same layers in the same process; and
from a vertex moved to its number. Run inside the real QGIS by verdict_bench.sh; prints one line a case: seconds (median of
three) and ratios."""
import os
import random
import statistics
import time

import processing
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton
from qgis.utils import iface

from session_steps import RESULT, check, desks, wait_until, when_qgis_is_up

TURNS, EDITS = 3, 25
KINDS = ["Skog", "Myr", "ÅpentOmråde", "DyrketMark", "Innsjø", "BymessigBebyggelse"]  # of N50, as the sample's cover


def layer(part):
    return next(one for one in QgsProject.instance().mapLayers().values() if part in one.source() or part == one.name())


def crooked_grid(extent, side):
    """side x side polygons without gaps or overlaps, each corner moved a little; always the same."""
    dice = random.Random(7)
    step = extent.width() / side, extent.height() / side
    corner = [[(extent.xMinimum() + (i + (dice.random() - 0.5) * 0.6) * step[0],
                extent.yMinimum() + (j + (dice.random() - 0.5) * 0.6) * step[1]) for j in range(side + 1)]
              for i in range(side + 1)]
    cover = QgsVectorLayer("Polygon?crs=EPSG:25832&field=objtype:string", "grid", "memory")
    features = []
    for i in range(side):
        for j in range(side):
            ring = [corner[i][j], corner[i + 1][j], corner[i + 1][j + 1], corner[i][j + 1], corner[i][j]]
            feature = QgsFeature(cover.fields())
            feature.setGeometry(QgsGeometry.fromWkt("POLYGON((%s))" % ",".join("%.2f %.2f" % point for point in ring)))
            feature["objtype"] = dice.choice(KINDS)
            features.append(feature)
    cover.dataProvider().addFeatures(features)
    cover.updateExtents()
    return cover


def median_seconds(run):
    taken = []
    for _ in range(TURNS):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def said():
    """What the message bar says, last first: why a run was refused."""
    return " | ".join(item.text() for item in iface.messageBar().items())


def click_to_verdict():
    """The run's button comes back when the run is over; without a result to look at, it was refused."""
    button, save = (desks()[0].findChild(QPushButton, name) for name in ("ArealregnskapRun", "ArealregnskapSave"))
    desks()[0].findChild(QPushButton, "ArealregnskapBack").click()
    assert wait_until(button.isEnabled)
    start = time.perf_counter()
    button.click()
    while not save.isVisible():
        if button.isVisible():
            raise RuntimeError("the account was refused: " + said())
        QTest.qWait(2)
    return time.perf_counter() - start


def vertex_to_number(plan):
    """From a vertex moved in an edit session to the balance that follows it, on the card."""
    card = desks()[0].findChild(QFrame, "ArealregnskapLive")
    plan.startEditing()
    assert wait_until(lambda: card.isVisible() and "daa" in card.findChild(QLabel).text()), said()  # no longer getting ready
    area = next(one for one in plan.getFeatures() if one["OMRNAVN"] == "Hyttefelt vatnet")  # takes nature
    taken, first = [], card.accessibleName()
    for turn in range(EDITS):
        geometry = QgsGeometry(area.geometry())
        corner = geometry.vertexAt(0)
        geometry.moveVertex(corner.x() + 20 + 3 * turn, corner.y() + 2 * turn, 0)
        start = time.perf_counter()
        plan.changeGeometry(area.id(), geometry)
        taken.append(time.perf_counter() - start)
    assert card.accessibleName() != first, "the balance does not follow"
    plan.rollBack()
    return statistics.median(taken), max(taken)


def measure(name, cover):
    """Our click first, then QGIS's own two ways on the same layers, then edits."""
    plan = layer("forslag")
    ours = statistics.median(click_to_verdict() for _ in range(TURNS))
    print(f"        {name}: click to verdict {ours:.2f} s", file=RESULT, flush=True)
    overlaps = median_seconds(lambda: processing.run("native:calculatevectoroverlaps", {
        "INPUT": plan, "LAYERS": [cover], "OUTPUT": "memory:"}))
    cut = median_seconds(lambda: processing.run("native:intersection", {
        "INPUT": plan, "OVERLAY": cover, "OUTPUT": "memory:"}))
    edit, slowest = vertex_to_number(plan)
    print(f"bench   {name}: click to verdict {ours:.2f} s; overlap analysis {overlaps:.2f} s (ratio {ours / overlaps:.2f}); "
          f"intersection {cut:.2f} s (ratio {ours / cut:.2f}); a vertex moved to its number {edit * 1000:.1f} ms, slowest "
          f"{slowest * 1000:.1f} ms (a run takes {ours / edit:.0f} times as long)", file=RESULT, flush=True)


def run():
    desk = desks()[0]
    desk.setVisible(True)
    desk.findChild(QPushButton, "ArealregnskapSample").click()
    button = desk.findChild(QPushButton, "ArealregnskapRun")
    check("the sample is open", wait_until(button.isEnabled))
    iface.mapCanvas().setRenderFlag(False)  # drawing is not what is measured
    measure("sample, 432 polygons of land cover", layer("maridalen_n50"))
    side = int(os.environ.get("AREAL_BENCH_SIDE", "317"))
    extent = layer("maridalen_n50").extent()
    QgsProject.instance().removeMapLayer(layer("maridalen_n50").id())
    cover = crooked_grid(extent, side)
    QgsProject.instance().addMapLayer(cover)
    QTest.qWait(1000)  # the desk hears of a new layer a moment later
    check("the large cover is chosen", wait_until(button.isEnabled))
    measure(f"{side * side} polygons of land cover", cover)


when_qgis_is_up(run)
