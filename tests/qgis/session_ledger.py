# SPDX-License-Identifier: GPL-2.0-or-later
"""The book at the desk, in the real QGIS: opened, looked at year by year, answered, posted to, and refused.

Used by session_test.py, which has made an account of the sample's plan. AREAL_BOOK is a book of six years.
"""
import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton, QTabWidget, QTableView, QWidget
from qgis.utils import iface

from session_steps import check, picture, wait_until


class Session:
    def __init__(self, desk):
        self.desk = desk
        self.page = desk.findChild(QWidget, "ArealregnskapLedger")
        self.tabs = self.page.findChild(QTabWidget, "ArealregnskapLedgerTabs")

    def child(self, kind, name):
        return self.page.findChild(kind, name)

    def click(self, name):
        QTest.mouseClick(self.child(QPushButton, name), Qt.LeftButton)
        QTest.qWait(100)
        return wait_until(self.tabs.isEnabled)

    def rows(self, name):
        return self.child(QTableView, name).model().rowCount()

    def shot(self, name):
        wait_until(lambda: not iface.mapCanvas().isDrawing())
        QTest.qWait(600)
        picture(name)

    def open(self, book):
        pages = self.desk.findChild(QTabWidget, "ArealregnskapPages")
        pages.setCurrentWidget(self.page)
        edit = self.child(QLineEdit, "ArealregnskapBook")
        edit.setText("")
        self.shot("ledger_0_no_book.png")
        QTest.keyClicks(edit, book)
        self.child(QDateEdit, "ArealregnskapAsOf").setDate(QDate(2026, 7, 1))
        self.click("ArealregnskapShowBook")
        check("the book has its entries", self.rows("ArealregnskapEntries") > 80)

    def look(self):
        for index, name in enumerate(["years", "entries", "pledges", "debts", "candidates", "post"]):
            self.tabs.setCurrentIndex(index)
            self.shot(f"ledger_1_{name}.png")
        self.tabs.setCurrentIndex(0)
        years = self.child(QTableView, "ArealregnskapYears")
        where = years.visualRect(years.model().index(3, 0)).center()
        QTest.mouseClick(years.viewport(), Qt.LeftButton, Qt.NoModifier, where)
        QTest.mouseDClick(years.viewport(), Qt.LeftButton, Qt.NoModifier, where)
        seen = iface.mapCanvas().temporalRange().begin().date().year()
        check("a year of the book is a year of the slider", seen == 2024, seen)
        self.shot("ledger_2_year_2024.png")

    def answer(self):
        self.tabs.setCurrentIndex(4)
        QTest.keyClicks(self.child(QLineEdit, "ArealregnskapCause"), "dispensasjon")
        before = self.rows("ArealregnskapEntries")
        self.click("ArealregnskapConfirm")
        check("an answer is previewed", self.rows("ArealregnskapProposals") == 1)
        self.shot("ledger_3_answer.png")
        self.click("ArealregnskapWrite")
        check("and written", self.rows("ArealregnskapEntries") == before + 1)
        check("and waits no more", self.rows("ArealregnskapCandidates") == 0)

    def refuse(self):
        """The year in which the plan was adopted is closed: the book says so, and writes nothing."""
        self.tabs.setCurrentIndex(5)
        self.child(QDateEdit, "ArealregnskapEffective").setDate(QDate(2023, 5, 1))
        self.click("ArealregnskapPreview")
        self.shot("ledger_4_preview_or_refusal.png")


def at_the_ledger(desk):
    session = Session(desk)
    session.open(os.environ["AREAL_BOOK"])
    session.look()
    session.answer()
    session.refuse()
    layers = [l for l in QgsProject.instance().mapLayers().values() if l.customProperty("arealregnskap/ledger")]
    check("one layer of the book", len(layers) == 1, len(layers))
    check("the project remembers its book",
          QgsProject.instance().readEntry("arealregnskap", "/book")[0] == os.environ["AREAL_BOOK"])
