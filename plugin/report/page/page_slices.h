// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where the pages of a long text begin and end. The text is laid out once, as one strip; its slices (a heading, a few
// lines, a row of a table, a picture) are then dealt out to pages, and none of them is cut. Lengths run down the strip,
// in any unit.
#pragma once

#include <optional>
#include <vector>

namespace areal::report {

/// A part of the strip.
struct Band {
    double top = 0, bottom = 0;
    double height() const { return bottom - top; }
    friend bool operator==(const Band&, const Band&) = default;
};

struct Slice {
    Band band;
    bool stays_with_next = false, begins_page = false;
    std::optional<Band> head; // of its table, said again where the slice is the first on a page
};

/// Parts of the strip that stand below each other on a page.
using PageBands = std::vector<Band>;

/// In order; a page with nothing on it is never made. What stays together and is longer than a page is parted between
/// its slices; a slice that is longer by itself goes on past the foot.
std::vector<PageBands> deal_out(const std::vector<Slice>& slices, double page_height);

} // namespace areal::report
