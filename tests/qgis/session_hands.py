# SPDX-License-Identifier: GPL-2.0-or-later
"""Hands for scripts inside the real QGIS: mouse and keys that come from the X server as a user's do (xdotool), not from
Qt. They look before they act: a click waits until what it is meant for lies still and uncovered under the mouse, a key
until its window has the keyboard. There is no window manager on the screen in memory, so focus is taken by hand."""
from qgis.PyQt.QtCore import QPoint, QProcess
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

from session_steps import check, wait_until


def xdotool(*words):
    hand = QProcess()
    hand.start("xdotool", [str(word) for word in words])
    while hand.state() != QProcess.NotRunning:  # QGIS must live on while the hand moves, and may see it end first
        hand.waitForFinished(20)
        QApplication.processEvents()
    if hand.exitCode():
        raise RuntimeError(f"xdotool {words}: {bytes(hand.readAllStandardError()).decode()}")
    QTest.qWait(50)


def until(what, deed, truth, turns=3, seconds=20):
    """Does it, and again when nothing came of it (a double click that a busy machine took for two): for deeds that may
    be done twice. One line of the result."""
    done = any([deed(), wait_until(truth, seconds)][1] for _ in range(turns))
    check(what, done)
    return done


def take_focus(window):
    """What a window manager would do."""
    for _ in range(10):
        xdotool("windowfocus", int(window.window().winId()))
        if wait_until(lambda: QApplication.activeWindow() is window.window(), 3):
            return
    raise RuntimeError(f"{window.window().objectName()} does not get the keyboard")


def point(widget, at=None):
    where = widget.mapToGlobal(at if at is not None else widget.rect().center())
    scale = widget.devicePixelRatioF()
    return round(where.x() * scale), round(where.y() * scale)


def lies_ready(widget, at=None):
    """Shown, not about to move, and nothing over it."""
    before = point(widget, at), widget.size()
    QTest.qWait(100)
    if not widget.isVisible() or (point(widget, at), widget.size()) != before:
        return False
    under = QApplication.widgetAt(widget.mapToGlobal(at if at is not None else widget.rect().center()))
    return under is not None and (under is widget or widget.isAncestorOf(under))


def move_to(widget, at=None):
    if not wait_until(lambda: lies_ready(widget, at)):
        raise RuntimeError(f"{widget.objectName() or type(widget).__name__} cannot be reached with the mouse")
    xdotool("mousemove", *point(widget, at))


def click(widget, at=None, times=1):
    move_to(widget, at)
    xdotool("click", "--repeat", times, "--delay", 60, 1)


def press(key, widget):
    """A key, with the keyboard where the widget is."""
    if QApplication.activeWindow() is not widget.window():
        take_focus(widget)
    xdotool("key", key)


def write(text, edit):
    """Into a line edit, in place of what stands there."""
    def typed():
        click(edit)
        press("ctrl+a", edit)
        xdotool("type", "--delay", 15, text)
    until(f"“{text}” is written", typed, lambda: edit.text() == text, seconds=10)


def click_tab(tabs, index):
    bar = tabs.tabBar()
    click(bar, bar.tabRect(index).center())
    wait_until(lambda: tabs.currentIndex() == index, 10)


def click_action(action):
    """On its button in a toolbar."""
    buttons = [button if button.inherits("QToolButton") else button.widgetForAction(action)
               for button in action.associatedWidgets() if button.inherits("QToolButton") or button.inherits("QToolBar")]
    for button in buttons:
        if button is not None and button.isVisible():
            return click(button)
    raise RuntimeError(f"{action.objectName()} has no button on the screen")


def on_map(x, y):
    """A point of the map, in pixels of its canvas."""
    at = iface.mapCanvas().getCoordinateTransform().transform(x, y)
    return QPoint(round(at.x()), round(at.y()))
