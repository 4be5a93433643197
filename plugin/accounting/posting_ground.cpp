// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_ground.h"

#include "ledger/claim.h"
#include "ledger/kind.h"
#include "shape/dissolve.h"
#include "shape/measure.h"
#include "shape/pieces.h"

#include <algorithm>
#include <numeric>

namespace areal::accounting {
namespace {

/// Shares of `whole_mm2` in the proportion of the weights, summing to it.
std::vector<AreaMm2> shares(AreaMm2 whole_mm2, const std::vector<ExactArea>& weights) {
    const double sum_m2 =
        std::accumulate(weights.begin(), weights.end(), 0.0, [](double sum, ExactArea w) { return sum + w.m2(); });
    std::vector<ExactArea> parts;
    for (const ExactArea weight : weights)
        parts.push_back(ExactArea::from_m2(double(whole_mm2) / 1e6 * weight.m2() / sum_m2));
    std::vector<AreaMm2> result = apportion(parts);
    *std::max_element(result.begin(), result.end()) +=
        whole_mm2 - std::accumulate(result.begin(), result.end(), AreaMm2(0));
    return result;
}

} // namespace

PostingGround::Part& PostingGround::part(std::size_t row, const std::string& key, const Proposal& proposal) {
    const auto [found, is_new] = m_parts.try_emplace(key);
    if (is_new)
        found->second.proposal = proposal;
    found->second.rows.push_back(row);
    found->second.area += area_of(m_ground.table.rows[row], m_ground.area_kind);
    return found->second;
}

void PostingGround::give(std::size_t row, const std::string& key, const Proposal& proposal) {
    part(row, key, proposal);
}

void PostingGround::give(std::size_t row, const std::string& key, const Proposal& proposal,
                         const PlaceByPlace& places) {
    part(row, key, proposal).places = places;
}

void PostingGround::leave(std::size_t row, const Sentence& reason, const std::string& from, const std::string& to) {
    auto& left = m_left[{from, to, reason.english()}];
    left.first = reason;
    left.second += area_of(m_ground.table.rows[row], m_ground.area_kind);
}

void PostingGround::measure(Posting& posting) {
    std::vector<ExactArea> areas;
    for (const auto& [key, part] : m_parts)
        areas.push_back(part.area);
    for (const auto& [key, left] : m_left)
        areas.push_back(left.second);
    const std::vector<AreaMm2> areas_mm2 = apportion(areas);
    auto next = areas_mm2.begin();
    for (auto& [key, part] : m_parts)
        part.area_mm2 = *next++;
    for (const auto& [key, left] : m_left)
        posting.left_alone.push_back({left.first, key[0], key[1], *next++});
    posting.whole_mm2 = std::accumulate(areas_mm2.begin(), areas_mm2.end(), AreaMm2(0));
}

/// A pledge that is built or withdrawn to the last square decimetre is built or withdrawn whole.
void PostingGround::fit_to_reserves(Posting& posting) {
    std::map<ledger::EntryNumber, std::vector<Part*>> takers;
    for (auto& [key, part] : m_parts)
        if (part.proposal.draft.refers != 0)
            takers[part.proposal.draft.refers].push_back(&part);
    for (const auto& [reserve, parts] : takers) {
        AreaMm2 left_mm2 = m_books.remaining(reserve);
        for (const Part* part : parts)
            left_mm2 -= part->area_mm2;
        if (left_mm2 == 0 || std::abs(left_mm2) > ledger::claim_tolerance_mm2)
            continue;
        Part* largest = *std::max_element(parts.begin(), parts.end(),
                                          [](const Part* a, const Part* b) { return a->area_mm2 < b->area_mm2; });
        largest->area_mm2 += left_mm2;
        posting.fitted_mm2 -= left_mm2;
    }
}

void PostingGround::propose_places(Part& part, const shape::FeatureShape& ground, Posting& posting) {
    const std::vector<shape::FeatureShape> places = shape::single_polygons(ground);
    std::vector<ExactArea> weights;
    for (const shape::FeatureShape& place : places)
        weights.push_back(shape::area_of(place));
    const std::vector<AreaMm2> areas_mm2 = shares(part.area_mm2, weights);
    LeftAlone small{part.places->too_small, part.proposal.draft.from.text(), part.proposal.draft.to.text(), 0};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (double(areas_mm2[i]) < part.places->smallest_m2 * 1e6 || areas_mm2[i] <= 0) {
            small.area_mm2 += areas_mm2[i];
            continue;
        }
        Proposal one = part.proposal;
        one.draft.area_mm2 = areas_mm2[i];
        one.ground = source::make_footprint(places[i]);
        posting.proposals.push_back(std::move(one));
    }
    if (small.area_mm2 != 0)
        posting.left_alone.push_back(std::move(small));
}

void PostingGround::build_footprints(Posting& posting) {
    std::vector<std::size_t> rows;
    for (const auto& [key, part] : m_parts)
        rows.insert(rows.end(), part.rows.begin(), part.rows.end());
    std::vector<shape::Piece> pieces = shape::build_pieces(polygons_of(m_ground.layers), m_ground.table, rows);
    auto piece = pieces.begin();
    for (auto& [key, part] : m_parts) {
        std::vector<shape::FeatureShape> shapes;
        for (std::size_t i = 0; i < part.rows.size(); ++i, ++piece)
            if (!piece->shape.empty())
                shapes.push_back(std::move(piece->shape));
        const shape::FeatureShape ground = shape::dissolve(shapes);
        const bool is_dust = ground.empty() || part.area_mm2 < dust_mm2;
        if (is_dust) {
            posting.left_alone.push_back(
                {part.proposal.reason, part.proposal.draft.from.text(), part.proposal.draft.to.text(), part.area_mm2});
        } else if (part.places) {
            propose_places(part, ground, posting);
        } else {
            part.proposal.draft.area_mm2 = part.area_mm2;
            part.proposal.ground = source::make_footprint(ground);
            posting.proposals.push_back(part.proposal);
        }
    }
}

namespace {

/// Rows of less than a square metre become one row, so that what matters can be seen.
void sweep_dust(std::vector<LeftAlone>& left) {
    LeftAlone dust{"Less than a square metre: the width of a drawn line.", {}, {}, 0};
    std::erase_if(left, [&](const LeftAlone& one) {
        const bool is_dust = std::abs(one.area_mm2) < dust_mm2;
        dust.area_mm2 += is_dust ? one.area_mm2 : 0;
        return is_dust;
    });
    if (dust.area_mm2 != 0)
        left.push_back(std::move(dust));
}

} // namespace

Posting PostingGround::finish() {
    Posting posting;
    posting.made_from = m_books.size();
    measure(posting);
    fit_to_reserves(posting);
    build_footprints(posting);
    sweep_dust(posting.left_alone);
    return posting;
}

} // namespace areal::accounting
