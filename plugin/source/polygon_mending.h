// SPDX-License-Identifier: GPL-2.0-or-later
//
// Mending the polygons of a table: what is wrong is asked of the overlay, which is quick, and GEOS mends only that.
// Every repair is a finding with the m2 it changed.
#pragma once

#include "base/progress.h"
#include "shape/repair.h"
#include "source/polygon_table.h"

namespace areal::source {

class PolygonMending {
  public:
    /// `progress` is asked whether to go on (Cancelled); it may be null.
    PolygonMending(PolygonTable& table, const Progress* progress) : m_table(table), m_progress(progress) {}

    /// Mends a feature's shape before it is in the table: open rings are closed, rings without ground go, and when
    /// `fully` or coordinates are no numbers, GEOS looks at the rest.
    void tidy(std::int64_t id, shape::FeatureShape& shape, bool fully);
    /// Adds it as the next feature.
    void add(const shape::FeatureShape& shape);
    /// Mends what is unsound among all that was added.
    void mend_unsound();

  private:
    void repair(std::int64_t id, shape::FeatureShape& shape);

    PolygonTable& m_table;
    const Progress* m_progress;
    shape::Repairer m_repairer;
};

} // namespace areal::source
