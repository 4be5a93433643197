// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which layers of the open project could be plan, proposal, land cover and restoration: by their fields, and
// where two fit, by their names ("forslag", "proposal" is a proposal; the plan in force is another one).
#pragma once

#include "accounting/meanings.h"

class QgsVectorLayer;

namespace areal::qgis {

struct LayerGuess {
    QgsVectorLayer *plan = nullptr, *proposal = nullptr, *cover = nullptr, *restored = nullptr;

    static LayerGuess of_project(const accounting::Meanings& meanings);
};

} // namespace areal::qgis
