// SPDX-License-Identifier: GPL-2.0-or-later
//
// A file widget of QGIS is a line and a button, neither of which knows the label beside them: both are named by it, and
// its mnemonic leads to the line.
#pragma once

#include <qgsfilewidget.h>
#include <qgsfilterlineedit.h>

#include <QToolButton>

namespace areal::qgis {

inline void name_file_widget(QgsFileWidget& widget, QString label) {
    label.remove(QLatin1Char('&'));
    widget.setFocusProxy(widget.lineEdit());
    widget.lineEdit()->setAccessibleName(label);
    for (QToolButton* button : widget.findChildren<QToolButton*>())
        button->setAccessibleName(label);
}

} // namespace areal::qgis
