// SPDX-License-Identifier: GPL-2.0-or-later
//
// The help pages (resources/help/LANGUAGE/PAGE.html), read in the browser: what a page of the desk or an algorithm is
// for, what it counts, and what it does not. Pages are in the language of QGIS.
#pragma once

#include <QString>

class QWidget;

namespace areal::qgis {

/// "order", "result", "live", "ledger", "check": the page of an algorithm by its name.
QString help_page_of_algorithm(const QString& algorithm);
/// file:///… of the page; empty when resources are not installed.
QString help_url(const QString& page);
/// F1 anywhere in `widget` opens the page that the focused widget, or one it lies in, names in the property
/// `help_page`; where none does, `page`.
void open_help_with_f1(QWidget& widget, const QString& page);
void name_help_page(QWidget& widget, const QString& page);

} // namespace areal::qgis
