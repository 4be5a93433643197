// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground per label, kept finer than it is shown: areas in 2^-48 of a tile, in 128 bits, so that edits added
// up one by one give exactly what one sum over everything gives, and an edit with its undo gives nothing.
// Rounded to ExactArea only when read. Plan area, and true area beside it when there is a scale.
//
// Areas of different indexes must not be added (asserted).
#pragma once

#include "base/area.h"
#include "shape/tile_integral.h"

#include <vector>

namespace areal::shape {

/// A tile's scale factor as a whole number, so that true areas are exact sums too.
using ScaleFactor = std::int64_t;
inline constexpr int scale_bits = 40;
inline constexpr ScaleFactor no_scale = ScaleFactor(1) << scale_bits;

struct LiveSum {
    int128 plan = 0, truth = 0; // 2^-48 tile; 2^-88 tile
    void add(int128 quanta, ScaleFactor factor) {
        plan += quanta;
        truth += quanta * factor;
    }
    friend bool operator==(const LiveSum&, const LiveSum&) = default;
};

class LiveAreas {
  public:
    LiveAreas() = default;
    explicit LiveAreas(int side_bits) : m_side_bits(side_bits) {}

    void add(std::int32_t label, const LiveSum& sum) { m_added.push_back({label, sum}); }
    void add_whole(int128 quanta, ScaleFactor factor) { m_whole.add(quanta, factor); }
    /// Sorts what was added; to be called before anything is read.
    void settle();

    LiveAreas& operator+=(const LiveAreas& other);
    LiveAreas operator-() const;
    friend bool operator==(const LiveAreas&, const LiveAreas&) = default;

    /// Labels with any ground, ascending.
    std::vector<std::int32_t> labels() const;
    ExactArea plan_area(std::int32_t label) const { return plan(find(label)); }
    ExactArea true_area(std::int32_t label) const { return truth(find(label)); }
    /// Of the loops themselves, covered or not.
    ExactArea plan_whole() const { return plan(m_whole); }
    ExactArea true_whole() const { return truth(m_whole); }
    /// The whole less all labels. Where the cover overlaps itself, less that ground once more.
    ExactArea plan_uncovered() const { return plan(uncovered()); }
    ExactArea true_uncovered() const { return truth(uncovered()); }

  private:
    struct Entry {
        std::int32_t label;
        LiveSum sum;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    LiveSum find(std::int32_t label) const;
    LiveSum uncovered() const;
    ExactArea plan(const LiveSum& sum) const;
    ExactArea truth(const LiveSum& sum) const;

    int m_side_bits = 0;
    std::vector<Entry> m_added; // by label, once settled; no zeros
    LiveSum m_whole;
};

} // namespace areal::shape
