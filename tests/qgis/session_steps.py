# SPDX-License-Identifier: GPL-2.0-or-later
"""For scripts inside the real QGIS: checks written one a line to AREAL_RESULT (the last one "done"), pictures in
AREAL_PICTURES. Nothing here waits for a time and hopes: each step waits for what it needs, as long as PATIENCE."""
import os
import time
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

RESULT = open(os.environ["AREAL_RESULT"], "w", encoding="utf-8")
PICTURES = os.environ["AREAL_PICTURES"]
PATIENCE = int(os.environ.get("AREAL_PATIENCE", "90"))  # seconds, for what takes one where nothing else runs


def check(what, truth, detail=""):
    print(("ok      " if truth else "FAILED  ") + what, detail if not truth else "", file=RESULT, flush=True)


def wait_until(what, seconds=PATIENCE):
    last = time.monotonic() + seconds
    while not what():
        if time.monotonic() > last:
            return False
        QTest.qWait(50)
    return True


def picture(name):
    """Of the screen, with what lies over the main window."""
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(300)  # for what fades and slides; no check depends on it
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PICTURES, name))


def desks():
    return iface.mainWindow().findChildren(QDockWidget, "ArealregnskapDesk")


def when_qgis_is_up(run):
    """Then runs it, and ends QGIS. (Where the plugin is not, that is for the checks to say.)"""
    last = time.monotonic() + PATIENCE

    def look():
        if iface.mainWindow().isVisible() and desks() or time.monotonic() > last:
            end_qgis(run)
        else:
            QTimer.singleShot(100, look)

    QTimer.singleShot(100, look)


def end_qgis(run):
    """Runs it, says how it ended, and ends QGIS whatever happens."""
    try:
        run()
        print("done", file=RESULT, flush=True)
    except Exception:
        print("FAILED  " + traceback.format_exc(), file=RESULT, flush=True)
        picture("broken_off.png")
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().setDirty(False)
    QgsProject.instance().clear()  # QGIS takes layers under /tmp for temporary, and would ask
    iface.actionExit().trigger()
