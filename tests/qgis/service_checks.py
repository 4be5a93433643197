# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin lends QGIS besides its desk: functions in expressions, a locator filter, a page in the options. Held
against while it is switched on and after it is switched off. Each function takes `check(what, truth, detail)`."""
import json
import os

from qgis.core import QgsExpression
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget
from qgis.utils import iface

FUNCTIONS = ["arealregnskap_value", "arealregnskap_verdict", "arealregnskap_as_of"]


def functions():
    return [name for name in FUNCTIONS if QgsExpression.isFunctionName(name)]


def locator_filters():
    return [one for one in iface.mainWindow().findChildren(QObject)
            if one.metaObject().className() == "areal::qgis::DeskLocator"]


def menus():
    return [menu for menu in iface.vectorMenu().findChildren(QMenu) if menu.title() == "Arealregnskap"]


def options_pages(picture=None):
    """Opens the options dialog, as a user does, and counts the plugin's pages in it; -1 when it did not open."""
    found = []

    def look():
        dialog = next((w for w in QApplication.topLevelWidgets()
                       if w.inherits("QgsOptionsDialogBase") and w.isVisible()), None)
        if dialog is None:
            return QTimer.singleShot(200, look)
        pages = [w for w in dialog.findChildren(QWidget) if w.objectName() == "ArealregnskapOptions"]
        found.append(len(pages))
        for stack in dialog.findChildren(QStackedWidget) if pages and picture else []:
            for index in range(stack.count()):
                if stack.widget(index) is pages[0] or stack.widget(index).isAncestorOf(pages[0]):
                    stack.setCurrentIndex(index)
                    QTest.qWait(300)
                    dialog.grab().save(picture)
        dialog.reject()

    QTimer.singleShot(200, look)
    iface.showOptionsDialog(iface.mainWindow())
    return found[0] if found else -1


def there(check, account, picture=None):
    """`account`: folder of an account, to ask in expressions."""
    check("functions in expressions", functions() == FUNCTIONS, functions())
    check("one locator filter", len(locator_filters()) == 1, len(locator_filters()))
    check("one page in the options", options_pages(picture) == 1)
    file = os.path.join(account, "account.json")
    with open(file, encoding="utf-8") as text:
        wanted = json.load(text)
    expression = QgsExpression(f"arealregnskap_verdict('{file}')")
    check("the verdict in an expression", expression.evaluate() == wanted["verdict"]["state"],
          expression.evalErrorString())
    table = wanted["tables"]["balance"]
    column = table["columns"].index("lost_m2")
    lost = sum(row[column] for row in table["rows"] if row[0].startswith("nature/"))
    value = QgsExpression(f"arealregnskap_value('{file}', 'nature', 'lost_m2')").evaluate()
    check("nature lost in an expression", value is not None and abs(value - lost) < 1e-3, (value, lost))


def gone(check, when):
    check(f"{when}: no functions", functions() == [], functions())
    check(f"{when}: no locator filter", not locator_filters())
    check(f"{when}: no menu", not menus())
    check(f"{when}: no page in the options", options_pages() == 0)
