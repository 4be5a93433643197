// SPDX-License-Identifier: GPL-2.0-or-later
//
// One question: for layers L1..Lk of polygons, how much ground has each combination of polygons?
// Every table of an account (plan x cover, mosaic, reserve, themes, change, claims) is a fold over the answer.
//
// A place is described, layer by layer, by its *stack*: the set of polygons of that layer that cover it.
// Stack 0 is "no polygon here" (uncovered ground), stack 1+i is polygon i alone, higher ids are sets of two
// or more (a layer that overlaps itself) and are looked up in `StackTable`.
//
// Refuses (BadInput): fewer than 1 or more than `max_layers` layers, coordinates that are not finite.
// Areas: planar m2 in the CRS of the coordinates, as exact integers; with a scale also true (ellipsoidal) m2.
// Answer is the same for any thread count, feature order and ring direction, to the unit.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "base/progress.h"
#include "shape/polygon_layer.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace areal::shape {

class AreaScale; // shape/area_scale.h: true m2 per plan m2 at a place

inline constexpr std::size_t max_layers = 6;

using StackId = std::uint32_t;
inline constexpr StackId no_polygon = 0;

/// The stacks that occur in one layer.
class StackTable {
  public:
    StackTable() = default;
    explicit StackTable(std::size_t feature_count) : m_features(feature_count) {}
    /// Id of a set of features (sorted, without repeats).
    StackId id(std::span<const FeatureIndex> features);
    /// Features of a stack, sorted; empty for `no_polygon`.
    std::vector<FeatureIndex> features(StackId id) const;
    bool is_overlap(StackId id) const { return id > m_features; }

  private:
    std::size_t m_features = 0;
    std::vector<std::vector<FeatureIndex>> m_overlaps; // ids m_features + 1 ...
};

using StackKey = std::array<StackId, max_layers>; // unused layers are no_polygon

struct OverlayRow {
    StackKey stacks{};
    ExactArea plan_area;
    ExactArea true_area; // equals plan_area when no scale was given
    Box place;           // encloses the ground of the row (may be larger by a tile)
};

struct OverlayTable {
    std::size_t layer_count = 0;
    std::vector<OverlayRow> rows; // sorted by stacks; never the all-empty combination; no zero rows
    std::array<StackTable, max_layers> stacks;
};

struct OverlayOptions {
    int threads = 0; // 0: as many as the machine has
    const AreaScale* true_area = nullptr;
    Progress* progress = nullptr;
};

/// Throws BadInput as above, Cancelled when progress says so.
OverlayTable overlay(std::span<const PolygonLayer* const> layers, const OverlayOptions& options = {});

} // namespace areal::shape
