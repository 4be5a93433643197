# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside QGIS by show_in_qgis.sh: opens the sample, makes the account with the desk's own button, and saves a
picture of the window."""
import os
import sys
import traceback

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsProject, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton
from qgis.utils import iface

SAMPLE = os.environ["AREAL_SAMPLE"]
PICTURE = os.environ["AREAL_PICTURE"]
LAYERS = [  # bottom first: name in the project, file
    ("Arealdekke (N50)", "maridalen_n50.gpkg"),
    ("Restaurering (syntetisk)", "maridalen_restaurering_synthetic.gpkg"),
    ("Kommuneplan i kraft (syntetisk)", "maridalen_gjeldende_synthetic.gpkg"),
    ("Forslag til ny plan (syntetisk)", "maridalen_forslag_synthetic.gpkg"),
]
COVER_COLOURS = {  # quiet ones: the hatching of the account is to be seen
    "Myr": "#cfd9d2", "Skog": "#c9dfb5", "ÅpentOmråde": "#eef0dc", "Innsjø": "#cfe3f2", "DyrketMark": "#f6ecb5",
    "Elv": "#cfe3f2", "ElvBekk": "#cfe3f2", "BymessigBebyggelse": "#e0dcd8", "Tettbebyggelse": "#e0dcd8",
}


def open_sample():
    project = QgsProject.instance()
    for name, file in LAYERS:
        layer = QgsVectorLayer(os.path.join(SAMPLE, file), name, "ogr")
        assert layer.isValid(), file
        project.addMapLayer(layer)
        if file == "maridalen_n50.gpkg":
            symbols = [QgsRendererCategory(value, QgsFillSymbol.createSimple(
                {"color": colour, "outline_style": "no"}), value) for value, colour in COVER_COLOURS.items()]
            symbols.append(QgsRendererCategory(None, QgsFillSymbol.createSimple(
                {"color": "#e8e4d8", "outline_style": "no"}), ""))
            layer.setRenderer(QgsCategorizedSymbolRenderer("objtype", symbols))
        elif "restaurering" not in file:
            layer.renderer().setSymbol(QgsFillSymbol.createSimple(
                {"style": "no", "outline_color": "#555555", "outline_width": "0.3"}))
        project.layerTreeRoot().findLayer(layer).setExpanded(False)
        if "gjeldende" in file:
            project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
    iface.mapCanvas().setExtent(project.mapLayersByName("Forslag til ny plan (syntetisk)")[0].extent())


def wait_until(what, seconds=60):
    for _ in range(seconds * 20):
        if what():
            return
        QTest.qWait(50)
    raise AssertionError("waited in vain")


def desk():
    dock = iface.mainWindow().findChild(QDockWidget, "ArealregnskapDesk")
    dock.setVisible(True)
    dock.raise_()
    iface.mainWindow().resizeDocks([dock], [480], Qt.Horizontal)
    return dock


def show():
    open_sample()
    dock = desk()
    button = dock.findChild(QPushButton, "ArealregnskapRun")
    wait_until(button.isEnabled)
    if "AREAL_ORDER_PICTURE" in os.environ:
        QTest.qWait(800)
        iface.mainWindow().grab().save(os.environ["AREAL_ORDER_PICTURE"])
    QTest.mouseClick(button, Qt.LeftButton)
    wait_until(lambda: button.isVisibleTo(dock) is False and not button.isVisible() and
               dock.findChild(QPushButton, "ArealregnskapSave").isVisible())
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(1500)
    assert iface.mainWindow().grab().save(PICTURE)


def run():
    iface.mainWindow().resize(1600, 1000)
    try:
        show()
    except Exception:  # QGIS must end whatever happens
        traceback.print_exc(file=sys.stderr)
    QgsProject.instance().setDirty(False)
    QgsProject.instance().clear()  # QGIS takes layers under /tmp for temporary, and would ask
    iface.actionExit().trigger()


QTimer.singleShot(1500, run)
