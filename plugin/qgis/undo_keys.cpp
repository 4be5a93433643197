// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/undo_keys.h"

#include <qgsgui.h>
#include <qgsshortcutsmanager.h>

#include <QAction>
#include <QWidget>

#include <utility>

namespace areal::qgis {

UndoKeys::UndoKeys(const QWidget& window) {
    for (const auto& [name, keys] :
         {std::pair("mActionUndo", QKeySequence::Undo), {"mActionRedo", QKeySequence::Redo}}) {
        auto* action = window.findChild<QAction*>(QLatin1String(name));
        const QgsShortcutsManager& known = *QgsGui::shortcutsManager();
        if (action == nullptr || !action->shortcut().isEmpty() || !known.objectDefaultKeySequence(action).isEmpty() ||
            known.objectForSequence(keys) != nullptr)
            continue;
        action->setShortcuts(keys);
        m_given << action;
    }
}

UndoKeys::~UndoKeys() {
    for (const QPointer<QAction>& action : qAsConst(m_given))
        if (action)
            action->setShortcuts(QList<QKeySequence>());
}

} // namespace areal::qgis
