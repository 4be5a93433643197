// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/measure_factors.h"

#include "shape/distance.h"

namespace areal::accounting {
namespace {

/// The loss that the measure answers for, by way of its obligation; null when there is none.
const ledger::Entry* answered_loss(const ledger::Books& books, ledger::EntryNumber obligation) {
    const bool is_obligation = books.has(obligation) && books.entry(obligation).kind == ledger::EntryKind::obligation;
    const ledger::EntryNumber loss = is_obligation ? books.entry(obligation).refers : 0;
    return loss == 0 ? nullptr : &books.entry(loss);
}

} // namespace

double years_between(Date from, Date to) {
    return double(to - from) / 365.25;
}

void set_factors(const ledger::WeightRule& rule, const ReportedMeasure& measure, const ledger::Books& books,
                 const source::FootprintStore& footprints, ledger::Entry& entry) {
    if (rule.counts_quality && measure.quality_before && measure.quality_after) {
        entry.quality_before = measure.quality_before;
        entry.quality_after = measure.quality_after;
    }
    if (measure.difficulty && *measure.difficulty < rule.difficulty.size())
        entry.difficulty_factor = rule.difficulty[*measure.difficulty];
    const ledger::Entry* loss = answered_loss(books, measure.obligation);
    if (measure.target)
        entry.time_factor = factor_in(
            rule.delay_years, years_between(loss == nullptr ? entry.effective : loss->effective, *measure.target));
    if (loss == nullptr)
        return;
    const auto ground = footprints.find(loss->footprint);
    if (const auto metres = ground ? shape::distance_m(ground->shape, measure.ground.shape) : std::nullopt)
        entry.distance_factor = factor_in(rule.distance_m, *metres);
}

} // namespace areal::accounting
