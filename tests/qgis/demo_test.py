# SPDX-License-Identifier: GPL-2.0-or-later
"""A planner's first quarter of an hour, run inside the real QGIS by demo_test.sh with real mouse and keys: an empty
project, the sample, the verdict, what lies behind it, a polygon moved while the balance follows, undone, and a report
on disk. AREAL_LOOK names another look of the window ("dark"): then only the pages are shown."""
import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (QAction, QApplication, QComboBox, QDialog, QDialogButtonBox, QFrame, QLineEdit,
                                 QPushButton, QTableView, QTabWidget, QToolBar)
from qgis.utils import iface

from session_steps import (check, click, click_action, click_tab, desks, end_qgis, move_to, on_map, picture, take_focus,
                           wait_until, xdotool)

LOOK = os.environ.get("AREAL_LOOK", "")
REPORT = os.environ["AREAL_REPORT"]
MOVED = "Hyttefelt vatnet"  # a plan area of the sample that takes nature


def shot(name):
    picture(f"demo{'_' + LOOK if LOOK else ''}_{name}.png")


def child(kind, name):
    return desks()[0].findChild(kind, name)


def open_the_desk():
    action = iface.mainWindow().findChild(QAction, "ArealregnskapOpen")
    if desks()[0].isVisible():  # as QGIS shows it the first time
        click_action(action)
        check("the button closes the desk", wait_until(lambda: not desks()[0].isVisible(), 5))
    click_action(action)
    check("the button opens the desk", wait_until(desks()[0].isVisible, 5))
    iface.mainWindow().resizeDocks([desks()[0]], [480], Qt.Horizontal)
    shot("1_empty")


def open_the_sample():
    click(child(QPushButton, "ArealregnskapSample"))
    check("one click opens the sample", wait_until(child(QPushButton, "ArealregnskapRun").isEnabled, 20))
    shot("2_sample")


def get_the_verdict():
    xdotool("key", "ctrl+Return")
    check("one key gives the verdict", wait_until(child(QPushButton, "ArealregnskapSave").isVisible))
    shot("3_verdict")


def look_behind_it():
    tabs = child(QTabWidget, "ArealregnskapResult")
    places = tabs.widget(0).findChild(QTableView)
    before = iface.mapCanvas().extent()
    row = places.visualRect(places.model().index(0, 0)).center()
    click(places.viewport(), row, times=2)
    check("a place moves the map", wait_until(lambda: iface.mapCanvas().extent() != before, 5))
    shot("4_place")
    click_tab(tabs, 1)
    shot("5_chart")
    chart = child(QComboBox, "ArealregnskapChart")
    for index in range(1, chart.count()):
        chart.setFocus()
        xdotool("key", "Down")
        check(f"chart {index} is chosen with the arrow", wait_until(lambda: chart.currentIndex() == index, 5))
        shot(f"5_chart_{index + 1}")
    click_tab(tabs, 2)
    table = child(QTableView, "ArealregnskapTableView")
    before = iface.mapCanvas().extent()
    click(table.viewport(), table.visualRect(table.model().index(7, 3)).center(), times=2)
    check("a cell moves the map", wait_until(lambda: iface.mapCanvas().extent() != before, 5))
    xdotool("key", "ctrl+c")
    check("the table is copied", QApplication.clipboard().text().count("\t") > 1)
    shot("6_table")
    click_tab(tabs, 3)
    shot("7_findings")
    click_tab(tabs, 0)


def proposal():
    return next(layer for layer in QgsProject.instance().mapLayers().values() if "forslag" in layer.source())


def moved():
    return next(f for f in proposal().getFeatures() if f["OMRNAVN"] == MOVED)


def move_a_polygon():
    plan, card = proposal(), child(QFrame, "ArealregnskapLive")
    iface.mapCanvas().setExtent(plan.extent())
    iface.mainWindow().findChild(QToolBar, "mAdvancedDigitizeToolBar").setVisible(True)
    iface.setActiveLayer(plan)
    QTest.qWait(500)
    click_action(iface.actionToggleEditing())
    check("the balance wakes with the edit session", wait_until(lambda: "daa" in card.accessibleName()))
    click_action(iface.mainWindow().findChild(QAction, "mActionMoveFeature"))
    middle = moved().geometry().pointOnSurface().asPoint()
    start, canvas = on_map(middle.x(), middle.y()), iface.mapCanvas().viewport()
    before, first = moved().geometry().asWkt(), card.accessibleName()
    click(canvas, start)
    move_to(canvas, start + QPoint(20, 30))
    click(canvas, start + QPoint(40, 60))
    check("the polygon is moved", wait_until(lambda: moved().geometry().asWkt() != before, 5))
    check("and the balance follows", wait_until(lambda: card.accessibleName() != first, 5), first)
    shot("8_moved")
    click_action(iface.mainWindow().findChild(QAction, "mActionUndo"))
    check("undo takes it back", wait_until(lambda: moved().geometry().asWkt() == before, 5))
    check("and the balance with it", wait_until(lambda: card.accessibleName() == first, 5), card.accessibleName())
    shot("9_undone")
    plan.rollBack()


def write_the_report():
    click(child(QPushButton, "ArealregnskapExport"))
    dialogs = lambda: [w for w in QApplication.topLevelWidgets() if w.objectName() == "ArealregnskapReport" and w.isVisible()]
    check("the report is asked for", wait_until(dialogs, 5))
    dialog = dialogs()[0]
    take_focus(dialog)
    click(dialog.findChild(QLineEdit))
    xdotool("type", "--delay", 20, REPORT)
    shot("10_report")
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.Save))
    check("the report is on disk", wait_until(lambda: os.path.exists(REPORT), 30))
    take_focus(iface.mainWindow())
    shot("11_reported")


def run():
    iface.mainWindow().setGeometry(0, 0, 1680 // round(iface.mainWindow().devicePixelRatioF()),
                                   1050 // round(iface.mainWindow().devicePixelRatioF()))
    QTest.qWait(500)
    take_focus(iface.mainWindow())
    check("the project is empty", not QgsProject.instance().mapLayers())
    steps = [open_the_desk, open_the_sample, get_the_verdict, look_behind_it, move_a_polygon, write_the_report]
    for step in steps[:4] if LOOK else steps:
        step()


QTimer.singleShot(1500, lambda: end_qgis(run))
