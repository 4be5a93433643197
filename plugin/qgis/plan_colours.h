// SPDX-License-Identifier: GPL-2.0-or-later
//
// How inputs are drawn when the plugin opens them itself: plans in the official colours (present and future
// use), which the code lists carry with their source; land cover in quiet colours, so that what the account
// draws on top is seen. Only stock renderers, so that a saved project opens without the plugin.
#pragma once

#include "accounting/meanings.h"

#include <QPainter>
#include <QString>

#include <memory>

class QgsFeatureRenderer;

namespace areal::qgis {

class PlanColours {
  public:
    /// How a plan lies on what is drawn below: its colours are the official ones on white, and let the ground be seen.
    static constexpr auto over_the_ground = QPainter::CompositionMode_Multiply;

    /// Purposes of `list` ("kp_arealformal") by the fields of the layer; `status_field` may be empty.
    static std::unique_ptr<QgsFeatureRenderer> plan(const QString& code_field, const QString& status_field,
                                                    const std::string& list, const accounting::Meanings& meanings);
    /// Classes of `list` ("n50_objtype"), one colour an account.
    static std::unique_ptr<QgsFeatureRenderer> cover(const QString& class_field, const std::string& list,
                                                     const accounting::Meanings& meanings);
};

} // namespace areal::qgis
