# SPDX-License-Identifier: GPL-2.0-or-later
"""A planner's first quarter of an hour, run inside the real QGIS by demo_test.sh with real mouse and keys: an empty
project, the sample, the verdict, what lies behind it, a polygon moved while the balance follows, undone, the plan
posted to a book, a report on disk, and a page to print. AREAL_LOOK names another look of the window ("dark"): then only
the pages are shown, with nothing moved and nothing written."""
import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (QAction, QApplication, QComboBox, QDialogButtonBox, QFrame, QLabel, QLineEdit,
                                 QPushButton, QTableView, QTabWidget, QToolBar, QWidget)
from qgis.utils import iface

from session_hands import (click, click_action, click_tab, lies_ready, move_to, on_map, press, take_focus, until, write)
from session_steps import check, desks, picture, wait_until, when_qgis_is_up

LOOK = os.environ.get("AREAL_LOOK", "")
REPORT = os.environ["AREAL_REPORT"]
BOOK = os.environ["AREAL_BOOK"]
MOVED = "Hyttefelt vatnet"  # a plan area of the sample that takes nature


def shot(name):
    picture(f"demo{'_' + LOOK if LOOK else ''}_{name}.png")


def child(kind, name):
    return desks()[0].findChild(kind, name)


def turn_to(tabs, inside):
    """The tab that a widget is in."""
    tabs = child(QTabWidget, tabs)
    click_tab(tabs, next(i for i in range(tabs.count()) if tabs.widget(i) is inside or tabs.widget(i).isAncestorOf(inside)))


def dialog(name):
    def shown():
        return [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
    check(f"{name} is asked for", wait_until(shown))
    take_focus(shown()[0])
    return shown()[0]


def rows(name):
    return child(QTableView, name).model().rowCount()


def open_the_desk():
    action = iface.mainWindow().findChild(QAction, "ArealregnskapOpen")
    if desks()[0].isVisible():  # as QGIS shows it the first time
        click_action(action)
        check("the button closes the desk", wait_until(lambda: not desks()[0].isVisible()))
    click_action(action)
    check("the button opens the desk", wait_until(desks()[0].isVisible))
    iface.mainWindow().resizeDocks([desks()[0]], [480], Qt.Horizontal)
    wait_until(lambda: lies_ready(child(QPushButton, "ArealregnskapSample")))
    shot("1_empty")


def open_the_sample():
    click(child(QPushButton, "ArealregnskapSample"))
    check("one click opens the sample", wait_until(child(QPushButton, "ArealregnskapRun").isEnabled))
    panel = iface.layerTreeView()
    check("its colours do not fill the layer panel",
          not any(panel.isExpanded(panel.node2index(node)) for node in QgsProject.instance().layerTreeRoot().children()))
    shot("2_sample")


def get_the_verdict():
    press("ctrl+Return", child(QPushButton, "ArealregnskapRun"))
    check("one key gives the verdict", wait_until(child(QPushButton, "ArealregnskapSave").isVisible))
    panel, results = iface.layerTreeView(), QgsProject.instance().layerTreeRoot().children()[0]
    check("and the legend of what happens to the ground",
          all(panel.isExpanded(panel.node2index(node)) for node in (results, results.children()[0])))
    shot("3_verdict")


def click_row(view, row, column=0):
    """Twice: the map goes there."""
    before = iface.mapCanvas().extent()
    view.scrollTo(view.model().index(row, column))
    until("the map goes to what lies behind a row",
          lambda: click(view.viewport(), view.visualRect(view.model().index(row, column)).center(), times=2),
          lambda: iface.mapCanvas().extent() != before)


def look_behind_it():
    places = child(QTabWidget, "ArealregnskapResult").widget(0).findChild(QTableView)
    click_row(places, 0)
    shot("4_place")
    chart = child(QComboBox, "ArealregnskapChart")
    turn_to("ArealregnskapResult", chart)
    shot("5_chart")
    for index in range(1, chart.count()):
        chart.setFocus()
        press("Down", chart)
        check(f"chart {index} is chosen with the arrow", wait_until(lambda: chart.currentIndex() == index))
        shot(f"5_chart_{index + 1}")
    table = child(QTableView, "ArealregnskapTableView")
    turn_to("ArealregnskapResult", table)
    click_row(table, 7, 3)
    until("the table is copied", lambda: press("ctrl+c", table),
          lambda: QApplication.clipboard().text().count("\t") > 1)
    shot("6_table")
    tabs = child(QTabWidget, "ArealregnskapResult")
    click_tab(tabs, 3)
    shot("7_findings")
    click_tab(tabs, 0)


def look_at_the_other_pages():
    """What the quarter of an hour passes by: the plans side by side, the book before there is one, and the review."""
    difference = child(QPushButton, "ArealregnskapDifferenceMap")
    turn_to("ArealregnskapResult", difference)
    click(difference)
    check("the difference is a layer", wait_until(lambda: child(QLabel, "ArealregnskapDifferenceWords").text()))
    shot("8_alternatives")
    turn_to("ArealregnskapPages", child(QPushButton, "ArealregnskapNewBook"))
    shot("9_book")
    tabs = child(QTabWidget, "ArealregnskapReviewTabs")
    turn_to("ArealregnskapPages", tabs)
    for index in range(tabs.count()):
        click_tab(tabs, index)
        shot(f"10_review_{index + 1}")


def proposal():
    return next(layer for layer in QgsProject.instance().mapLayers().values() if "forslag" in layer.source())


def moved():
    return next(f for f in proposal().getFeatures() if f["OMRNAVN"] == MOVED)


def begin_to_edit():
    plan, canvas, card = proposal(), iface.mapCanvas(), child(QFrame, "ArealregnskapLive")
    canvas.setExtent(plan.extent())
    iface.mainWindow().findChild(QToolBar, "mAdvancedDigitizeToolBar").setVisible(True)
    iface.setActiveLayer(plan)
    click_action(iface.actionToggleEditing())
    check("the balance wakes with the edit session", wait_until(lambda: "daa" in card.accessibleName()))
    wait_until(lambda: not canvas.isDrawing())


def drag_it_aside():
    """As the tool of QGIS has it: a click takes the polygon, another puts it down."""
    tool = iface.mainWindow().findChild(QAction, "mActionMoveFeature")
    click_action(tool)
    check("the tool is in the hand", wait_until(tool.isChecked))
    middle, canvas = moved().geometry().pointOnSurface().asPoint(), iface.mapCanvas().viewport()
    start = on_map(middle.x(), middle.y())
    click(canvas, start)
    move_to(canvas, start + QPoint(20, 30))
    click(canvas, start + QPoint(40, 60))


def move_a_polygon():
    begin_to_edit()
    card = child(QFrame, "ArealregnskapLive")
    before, first = moved().geometry().asWkt(), card.accessibleName()
    drag_it_aside()
    check("the polygon is moved", wait_until(lambda: moved().geometry().asWkt() != before))
    check("and the balance follows", wait_until(lambda: card.accessibleName() != first), first)
    shot("8_moved")
    press("ctrl+z", iface.mapCanvas())
    check("undo takes it back", wait_until(lambda: moved().geometry().asWkt() == before))
    check("and the balance with it", wait_until(lambda: card.accessibleName() == first), card.accessibleName())
    shot("9_undone")
    proposal().rollBack()


def begin_a_book():
    """From the verdict to the book: there is none yet, so it is made, and what the account leads to in it is shown."""
    click(child(QPushButton, "ArealregnskapPost"))
    make = child(QPushButton, "ArealregnskapNewBook")
    check("the button leads to the book", wait_until(make.isVisible))
    shot("10_no_book")
    click(make)
    new = dialog("ArealregnskapNewBookDialog")
    write(BOOK, new.findChild(QLineEdit, "ArealregnskapNewName"))
    write("4999 Maridalen", new.findChild(QLineEdit, "ArealregnskapNewPlace"))
    shot("11_new_book")
    click(new.findChild(QDialogButtonBox).button(QDialogButtonBox.Ok))
    tabs = child(QTabWidget, "ArealregnskapLedgerTabs")
    check("a new book is made and opened", wait_until(lambda: tabs.isEnabled() and rows("ArealregnskapEntries") > 0))
    take_focus(iface.mainWindow())


def post_the_plan():
    confirm = child(QPushButton, "ArealregnskapWrite")
    check("the posting is shown before it is written", wait_until(confirm.isEnabled))
    check("on the page where it is", wait_until(confirm.isVisible))
    write("KST 2026/52", child(QLineEdit, "ArealregnskapCase"))
    shot("12_preview")
    before = rows("ArealregnskapEntries")
    click(confirm)
    check("and is in the book", wait_until(lambda: rows("ArealregnskapEntries") > before))
    wait_until(child(QTabWidget, "ArealregnskapLedgerTabs").isEnabled)
    check("and is shown there", wait_until(child(QTableView, "ArealregnskapEntries").isVisible))
    shot("13_posted")


def write_the_report():
    turn_to("ArealregnskapPages", child(QPushButton, "ArealregnskapExport"))
    click(child(QPushButton, "ArealregnskapExport"))
    report = dialog("ArealregnskapReport")
    write(REPORT, report.findChild(QLineEdit))
    shot("14_report")
    click(report.findChild(QDialogButtonBox).button(QDialogButtonBox.Save))
    check("the report is on disk", wait_until(lambda: os.path.exists(REPORT)))
    take_focus(iface.mainWindow())
    shot("15_reported")


def lay_it_out():
    """A page to print, in QGIS's own window for them. The account is not saved yet, so a folder is asked for first."""
    click(child(QPushButton, "ArealregnskapLayout"))
    folder = dialog("ArealregnskapFolder")
    write(os.path.dirname(REPORT), folder.findChild(QLineEdit, "fileNameEdit"))
    press("Return", folder)
    check("the page is made and opened", wait_until(iface.openLayoutDesigners))
    designer = iface.openLayoutDesigners()[0]
    verdict = designer.layout().itemById("verdict")
    check("with the verdict", verdict is not None and verdict.currentText().startswith("Ikke arealnøytral"))
    shot("16_layout")
    designer.close()
    take_focus(iface.mainWindow())


def run():
    window = iface.mainWindow()
    scale = window.devicePixelRatioF()
    window.setGeometry(0, 0, round(1680 / scale), round(1050 / scale))
    take_focus(window)
    check("the project is empty", not QgsProject.instance().mapLayers())
    steps = [open_the_desk, open_the_sample, get_the_verdict, look_behind_it, move_a_polygon, begin_a_book, post_the_plan,
             write_the_report, lay_it_out]
    for step in [*steps[:4], look_at_the_other_pages] if LOOK else steps:
        step()


when_qgis_is_up(run)
