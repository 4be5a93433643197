# SPDX-License-Identifier: GPL-2.0-or-later
"""Run inside the real QGIS by quit_test.sh: starts an account and quits QGIS while it is being made."""
import os
import sys
import traceback

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface

answers = QTimer()
begun, leaving = [], []
RESULT = open(os.environ["AREAL_RESULT"], "w", encoding="utf-8")


def agree():
    """QGIS does not close while a task goes on: it asks whether to cancel it, and is asked to close again. When the
    account was made all the same, it also asks whether its layers may be lost."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print("asked", box.text().replace("\n", " "), file=RESULT, flush=True)
        button = box.button(QMessageBox.Yes) or box.button(QMessageBox.Discard) or box.button(QMessageBox.Ok)
        QTest.mouseClick(button, Qt.LeftButton)
    elif begun and not leaving and QgsApplication.taskManager().countActiveTasks() == 0:
        leaving.append(True)
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)  # not from in here: what it asks is answered here


def go():
    answers.start(50)
    try:
        desk = iface.mainWindow().findChild(QDockWidget, "ArealregnskapDesk")
        desk.setVisible(True)
        QTest.mouseClick(desk.findChild(QPushButton, "ArealregnskapSample"), Qt.LeftButton)
        run = desk.findChild(QPushButton, "ArealregnskapRun")
        for _ in range(200):
            if run.isEnabled():
                break
            QTest.qWait(50)
        QTest.mouseClick(run, Qt.LeftButton)
        begun.append(True)
        print("active", QgsApplication.taskManager().countActiveTasks(), file=RESULT, flush=True)
    except Exception:  # QGIS must end whatever happens
        traceback.print_exc(file=sys.stderr)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


answers.timeout.connect(agree)
QTimer.singleShot(1500, go)
