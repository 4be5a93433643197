// SPDX-License-Identifier: GPL-2.0-or-later
//
// The conservation certificate: for every layer, the sum of the parts the overlay made of it against its
// whole, measured from the rings without the overlay. Ground under n polygons of the layer counts n times in
// both. The residual is stated in whole mm2, the unit of the books, and must be 0.
#pragma once

#include "base/area.h"
#include "shape/overlay.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct ConservationLine {
    std::string role, name;
    ExactArea whole, parts;
    AreaMm2 residual_mm2 = 0; // parts minus whole, to the nearest mm2
};

struct Conservation {
    std::vector<ConservationLine> lines; // first the plan (or the layer the account is about)
    bool holds() const;
};

/// `areas` are the measured areas of the polygons of the table's layer number `layer`.
ConservationLine conserve(const std::string& role, const std::string& name, const std::vector<ExactArea>& areas,
                          const shape::OverlayTable& table, std::size_t layer);

/// The ground under at least one polygon of the layer, counted once, against what it is known to be.
ConservationLine conserve_ground(const std::string& role, const std::string& name, ExactArea ground,
                                 const shape::OverlayTable& table, std::size_t layer);

} // namespace areal::accounting
