// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ground of an account as layers of the project, in a group of their own on top: what is lost, kept, built already
// and restored; where a proposal says something else than the plan in force; and what an earlier revision had
// otherwise. Told apart by hatching as well as by colour. Only stock symbols, so that a saved project opens without the
// plugin. Where they lie once the account is saved: kept_layers.h.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "accounting/plan_difference.h"

#include <QCoreApplication>
#include <QString>

class QgsVectorLayer;

namespace areal::qgis {

class ResultLayers {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ResultLayers)
  public:
    /// Adds the layers to the open project and takes away those of the run before. Answers with the first.
    static QgsVectorLayer* show(const accounting::Account& account, const accounting::Meanings& meanings);
    /// Adds a layer of what one plan does otherwise than another, in place of the one of the same two.
    static QgsVectorLayer* show_difference(const accounting::PlanDifference& difference,
                                           const accounting::Account& account, const accounting::Meanings& meanings);
    static bool is_result(const QgsVectorLayer& layer);
};

} // namespace areal::qgis
