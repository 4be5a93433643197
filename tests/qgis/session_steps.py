# SPDX-License-Identifier: GPL-2.0-or-later
"""For scripts inside the real QGIS: checks written one a line to AREAL_RESULT (the last one "done"), pictures in
AREAL_PICTURES, and hands: mouse and keys that come from the X server as a user's do (xdotool), not from Qt."""
import os
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QProcess, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

RESULT = open(os.environ["AREAL_RESULT"], "w", encoding="utf-8")
PICTURES = os.environ["AREAL_PICTURES"]


def check(what, truth, detail=""):
    print(("ok      " if truth else "FAILED  ") + what, detail if not truth else "", file=RESULT, flush=True)


def wait_until(what, seconds=60):
    for _ in range(seconds * 20):
        if what():
            return True
        QTest.qWait(50)
    return False


def picture(name):
    """Of the screen, with what lies over the main window."""
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 20)
    QTest.qWait(300)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PICTURES, name))


def desks():
    return iface.mainWindow().findChildren(QDockWidget, "ArealregnskapDesk")


def xdotool(*words):
    hand = QProcess()
    hand.start("xdotool", [str(word) for word in words])
    while not hand.waitForFinished(20):  # QGIS must live on while the hand moves
        QApplication.processEvents()
    if hand.exitCode():
        raise RuntimeError(f"xdotool {words}: {bytes(hand.readAllStandardError()).decode()}")
    QTest.qWait(120)


def take_focus(window):
    """What a window manager would do: there is none on the screen in memory."""
    xdotool("windowfocus", int(window.winId()))


def point(widget, at=None):
    where = widget.mapToGlobal(at if at is not None else widget.rect().center())
    scale = widget.devicePixelRatioF()
    return round(where.x() * scale), round(where.y() * scale)


def click(widget, at=None, times=1):
    xdotool("mousemove", *point(widget, at))
    xdotool("click", "--repeat", times, "--delay", 80, 1)


def move_to(widget, at):
    xdotool("mousemove", *point(widget, at))


def click_tab(tabs, index):
    bar = tabs.tabBar()
    click(bar, bar.tabRect(index).center())


def click_action(action):
    """On its button in a toolbar."""
    for button in action.associatedWidgets():
        if button.inherits("QToolButton") and button.isVisible():
            return click(button)
        if button.inherits("QToolBar") and button.isVisible():
            return click(button.widgetForAction(action))
    raise RuntimeError(f"{action.objectName()} has no button on the screen")


def on_map(x, y):
    """A point of the map, in pixels of its canvas."""
    at = iface.mapCanvas().getCoordinateTransform().transform(x, y)
    return QPoint(round(at.x()), round(at.y()))


def end_qgis(run):
    """Runs it, says how it ended, and ends QGIS whatever happens."""
    try:
        run()
        print("done", file=RESULT, flush=True)
    except Exception:
        print("FAILED  " + traceback.format_exc(), file=RESULT, flush=True)
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().setDirty(False)
    QgsProject.instance().clear()  # QGIS takes layers under /tmp for temporary, and would ask
    iface.actionExit().trigger()
