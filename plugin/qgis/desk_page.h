// SPDX-License-Identifier: GPL-2.0-or-later
//
// A page of the desk beside the order and the result, hooked on in one line of DeskDock::make_pages. It is told of
// each account that is made, and asks the desk for what only the desk has: the map and the message bar.
#pragma once

#include "accounting/account.h"
#include "qgis/place_model.h"

#include <qgis.h>

#include <QWidget>

#include <memory>

namespace areal::qgis {

class DeskPage : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// A new account was made; null when the project it belonged to was closed.
    virtual void take(std::shared_ptr<const accounting::Account> account);

  signals:
    /// Zoom to a place and show the ground behind it.
    void place_wanted(const areal::qgis::Place& place);
    /// Say something in the message bar.
    void said(const QString& text, Qgis::MessageLevel level);
    /// Come to the front.
    void front_wanted();
};

} // namespace areal::qgis
