// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rows of one overlay on their way into a posting: every row goes to an entry or is left alone, so that
// no ground gets lost between a document and the book. Rows of one entry become one footprint (borders
// inside dissolved); ground that waits for a person's decision becomes an entry per place.
#pragma once

#include "accounting/cut.h"
#include "accounting/posting.h"

#include <map>
#include <string>
#include <utility>

namespace areal::accounting {

/// 1 m2: less is the width of drawn lines, not worth an entry.
inline constexpr AreaMm2 dust_mm2 = 1'000'000;

struct CutGround {
    const Layers& layers;
    const shape::OverlayTable& table;
    AreaKind area_kind = AreaKind::plan;
};

/// An entry per connected place, and the smallest place that is worth a person's time.
struct PlaceByPlace {
    double smallest_m2 = 0;
    Sentence too_small; // the reason for leaving alone what is smaller
};

class PostingGround {
  public:
    PostingGround(CutGround ground, const ledger::Books& books) : m_ground(ground), m_books(books) {}

    /// The row is part of the entry called `key`; the first call brings the draft and the reason.
    void give(std::size_t row, const std::string& key, const Proposal& proposal);
    void give(std::size_t row, const std::string& key, const Proposal& proposal, const PlaceByPlace& places);
    void leave(std::size_t row, const Sentence& reason, const std::string& from = {}, const std::string& to = {});

    /// Entries in the order of their keys.
    Posting finish();

  private:
    struct Part {
        Proposal proposal;
        std::vector<std::size_t> rows;
        ExactArea area;
        AreaMm2 area_mm2 = 0;
        std::optional<PlaceByPlace> places;
    };
    using LeftKey = std::array<std::string, 3>; // from, to, reason

    Part& part(std::size_t row, const std::string& key, const Proposal& proposal);
    void measure(Posting& posting);
    void fit_to_reserves(Posting& posting);
    void build_footprints(Posting& posting);
    static void propose_places(Part& part, const shape::FeatureShape& ground, Posting& posting);

    CutGround m_ground;
    const ledger::Books& m_books;
    std::map<std::string, Part> m_parts;
    std::map<LeftKey, std::pair<Sentence, ExactArea>> m_left;
};

} // namespace areal::accounting
