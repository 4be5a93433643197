# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside the real QGIS by session_test.sh. Writes one line a check to AREAL_RESULT, the last one "done"."""
import json
import os

from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QListView, QPushButton, QTableView, QTabWidget
from qgis.utils import iface

import service_checks
from session_ledger import at_the_ledger
from session_steps import check, desks, picture, wait_until, when_qgis_is_up

SAMPLE = os.environ["AREAL_SAMPLE"]
PLUGIN = "libarealregnskap"


def provider():
    return QgsApplication.processingRegistry().providerById("arealregnskap")


def actions():
    return [a for a in iface.mainWindow().findChildren(QAction) if a.objectName() == "ArealregnskapOpen"]


def sample(file, name):
    layer = QgsVectorLayer(os.path.join(SAMPLE, file), name, "ogr")
    check(f"{file} opens", layer.isValid())
    QgsProject.instance().addMapLayer(layer)
    return layer


def loaded():
    check("one desk", len(desks()) == 1, len(desks()))
    check("one action", len(actions()) == 1, len(actions()))
    check("the provider is there", provider() is not None)
    names = sorted(a.name() for a in provider().algorithms())
    check("with its algorithms", names[:1] == ["account"] and "change" in names and "flows" in names, names)
    check("no window in the way", QApplication.activeModalWidget() is None)


def tables_like_the_program():
    import processing
    target = os.path.join(os.path.dirname(os.environ["AREAL_RESULT"]), "processing.json")
    result = processing.run("arealregnskap:account", {
        "PLAN": os.path.join(SAMPLE, "maridalen_gjeldende_synthetic.gpkg"),
        "PROPOSAL": os.path.join(SAMPLE, "maridalen_forslag_synthetic.gpkg"),
        "COVER": os.path.join(SAMPLE, "maridalen_n50.gpkg"),
        "RESTORED": os.path.join(SAMPLE, "maridalen_restaurering_synthetic.gpkg"),
        "ACCOUNT_JSON": target})
    ours = open(target, "rb").read()
    theirs = open(os.path.join(os.environ["AREAL_PROGRAM_ACCOUNT"], "account.json"), "rb").read()
    check("Processing gives the program's bytes", ours == theirs)
    check("and its numbers", result["LOST_M2"] == json.loads(theirs)["verdict"]["lost_m2"], result)


def at_the_desk():
    sample("maridalen_n50.gpkg", "Arealdekke (N50)")
    sample("maridalen_restaurering_synthetic.gpkg", "Restaurering (syntetisk)")
    plan = sample("maridalen_gjeldende_synthetic.gpkg", "Kommuneplan i kraft (syntetisk)")
    sample("maridalen_forslag_synthetic.gpkg", "Forslag til ny plan (syntetisk)")
    iface.mapCanvas().setExtent(plan.extent())
    desk = desks()[0]
    desk.setVisible(True)
    desk.raise_()
    iface.mainWindow().resizeDocks([desk], [480], Qt.Horizontal)
    button = desk.findChild(QPushButton, "ArealregnskapRun")
    check("the steps fill themselves in", wait_until(button.isEnabled))
    QTest.qWait(1000)
    picture("desk_1_steps.png")
    QTest.mouseClick(button, Qt.LeftButton)
    save = desk.findChild(QPushButton, "ArealregnskapSave")
    check("the account is made", wait_until(save.isVisible))
    check("the pieces are on the map", len(QgsProject.instance().mapLayers()) == 6)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(1500)
    picture("desk_2_verdict.png")
    tabs = desk.findChild(QTabWidget, "ArealregnskapResult")
    for index, name in enumerate(["places", "charts", "tables", "findings"]):
        tabs.setCurrentIndex(index)
        picture(f"desk_3_{name}.png")
        view = tabs.widget(index).findChild(QTableView)
        check(f"{name} has rows", view.model().rowCount() > 0 if view else name == "charts")
    tabs.setCurrentIndex(0)
    view = tabs.widget(0).findChild(QTableView)
    before = iface.mapCanvas().extent()
    where = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.LeftButton, Qt.NoModifier, QPoint(where))
    QTest.mouseDClick(view.viewport(), Qt.LeftButton, Qt.NoModifier, QPoint(where))
    check("a place moves the map", iface.mapCanvas().extent() != before)
    wait_until(lambda: not iface.mapCanvas().isDrawing())
    picture("desk_4_place.png")
    view.setFocus()
    QTest.keyClick(view, Qt.Key_C, Qt.ControlModifier)
    check("the table can be copied", QApplication.clipboard().text().count("\t") > 1)


def off_and_on():
    plugins = [o for o in iface.mainWindow().children() if o.objectName() == "qgis_plugin_arealregnskap"]
    check("the plugin object is known", len(plugins) == 1, [o.objectName() for o in iface.mainWindow().children()
                                                            if "qgis_plugin" in o.objectName()])
    for turn in range(3):
        switch(False)
        check(f"off {turn}: no desk", wait_until(lambda: not desks()))
        check(f"off {turn}: no action", wait_until(lambda: not actions()))
        check(f"off {turn}: no provider", provider() is None)
        service_checks.gone(check, f"off {turn}")
        switch(True)
        wait_until(lambda: desks() and actions() and provider())
        loaded()


def switch(on):
    """Ticks the box in the Plugin Manager, as a user does: QGIS itself loads or unloads the module."""
    ticked = []

    def tick():
        dialog = next((w for w in QApplication.topLevelWidgets()
                       if w.objectName() == "QgsPluginManagerBase" and w.isVisible()), None)
        if dialog is None:
            return QTimer.singleShot(100, tick)
        model = dialog.findChild(QListView, "vwPlugins").model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == "Arealregnskap":
                ticked.append(model.setData(index, Qt.Checked if on else Qt.Unchecked, Qt.CheckStateRole))
        QTimer.singleShot(200, dialog.reject)

    QTimer.singleShot(100, tick)
    iface.pluginManagerInterface().showPluginManager(1)
    wait_until(lambda: ticked)
    check(f"the Plugin Manager lists it (on: {on})", ticked == [True], ticked)


def run():
    iface.mainWindow().setGeometry(0, 0, 1680, 1050)  # the whole screen: a picture shows no more
    loaded()
    service_checks.there(check, os.environ["AREAL_PROGRAM_ACCOUNT"], os.path.join(os.environ["AREAL_PICTURES"], "options.png"))
    tables_like_the_program()
    at_the_desk()
    at_the_ledger(desks()[0])
    off_and_on()
    check("the plugin is still enabled", QgsSettings().value(f"Plugins/{PLUGIN}", False, bool))


when_qgis_is_up(run)
