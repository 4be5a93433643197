// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account as an editable print layout of a project: a map of what is lost and restored with legend, scale
// bar and north, the verdict and its three figures, date, rules, and what the figures are not.
//
// The verdict and the figures are expressions (expression_functions.h) over the account's file, whose path is the
// layout's variable @arealregnskap_account: made again, the account changes them; pointed at another account, so does
// that. Words, also those of the legend, are in the language of the meanings. Only stock items, so that a saved project
// opens without the plugin.
//
// Refuses (BadInput): an account without pieces.gpkg beside it.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <QCoreApplication>
#include <QString>

class QgsPrintLayout;
class QgsProject;
class QgsVectorLayer;

namespace areal::qgis {

class AccountLayout {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::AccountLayout)
  public:
    /// Adds it under `name`, with a number where the name is taken; the project owns it. The pieces are added as a
    /// layer where the project does not show them yet.
    static QgsPrintLayout* add(QgsProject& project, const QString& account_file, const QString& name,
                               const accounting::Account& account, const accounting::Meanings& meanings);
};

} // namespace areal::qgis
