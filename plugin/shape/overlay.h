// SPDX-License-Identifier: GPL-2.0-or-later
//
// One question: for layers L1..Lk of polygons, how much ground has each combination of polygons?
// Every table of an account (plan x cover, mosaic, reserve, themes, change, claims) is a fold over the
// answer.
//
// A place is described, layer by layer, by its *stack*: the set of polygons of that layer that cover it.
// Stack 0 is "no polygon here" (uncovered ground), stack 1+i is polygon i alone, higher ids are sets of two
// or more (a layer that overlaps itself) and are looked up in `StackTable`.
//
// Refuses (BadInput): fewer than 1 or more than `max_layers` layers, coordinates that are not finite or lie
// more than a million kilometres from the origin. Bad geometry is never refused (see `UnsoundPolygon`).
// Areas: planar m2 in the CRS of the coordinates, as exact integers; with a scale also true (ellipsoidal) m2.
// The answer is the same, byte for byte, for any thread count, order of features (up to their numbers),
// start and direction of rings. Every unit of 2^-30 m2 has exactly one combination. Tiles show in the last digits
// only: of what others would give, a row is within a unit per tile that its borders pass (above 64 m: the rounding
// of the tile's sums, below 1e-7 m2). Less than that is no row: a border drawn twice leaves no dust.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "base/progress.h"
#include "shape/polygon_layer.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
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
    std::unordered_map<std::uint64_t, std::vector<StackId>> m_by_hash;
};

using StackKey = std::array<StackId, max_layers>; // unused layers are no_polygon

struct OverlayRow {
    StackKey stacks{};
    ExactArea plan_area;
    ExactArea true_area; // equals plan_area when no scale was given
    Box place;           // encloses the ground of the row (may be larger by a tile)
};

/// A polygon that somewhere winds otherwise than 0 or 1 times about the ground (bow-tie, shells on top of
/// each other, hole outside its shell). In the table it covers that ground where more of its shells than of
/// its holes wind about it; a caller may want to mend it first (shape/repair.h). Rings of one polygon that turn
/// against each other about the same ground, as a hole drawn as a figure eight inside another hole, are taken
/// at their sum and not found.
struct UnsoundPolygon {
    FeatureIndex feature = 0;
    ExactArea area; // plan area of the ground in doubt
    Box place;      // encloses it
};

struct OverlayTable {
    std::size_t layer_count = 0;
    std::vector<OverlayRow> rows; // sorted by stacks; never the all-empty combination; no zero rows
    std::array<StackTable, max_layers> stacks;
    std::array<std::vector<UnsoundPolygon>, max_layers> unsound; // by feature
};

struct OverlayOptions {
    int threads = 0; // 0: as many as the machine has
    const AreaScale* true_area = nullptr;
    Progress* progress = nullptr;
    /// Tile side 2^n m instead of one that fits the data; for tests.
    std::optional<int> tile_side_bits;
};

/// Throws BadInput as above, Cancelled when progress says so.
OverlayTable overlay(std::span<const PolygonLayer* const> layers, const OverlayOptions& options = {});

} // namespace areal::shape
