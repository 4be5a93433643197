// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ctrl+Z where QGIS has lost it. The keys of its menus are texts to translate, and its bokmål has them empty (3.22:
// also Save and Quit have none), so that who draws a plan in Norwegian cannot undo from the keyboard. Undo and redo get
// the keys of the desktop for as long as this lives, where QGIS itself has given them none; a key that a user has taken
// away where QGIS has one stays away.
#pragma once

#include <QList>
#include <QPointer>

class QAction;
class QWidget;

namespace areal::qgis {

class UndoKeys {
  public:
    explicit UndoKeys(const QWidget& window);
    ~UndoKeys();
    UndoKeys(const UndoKeys&) = delete;
    UndoKeys& operator=(const UndoKeys&) = delete;

  private:
    QList<QPointer<QAction>> m_given;
};

} // namespace areal::qgis
