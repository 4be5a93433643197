// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/weight.h"

namespace areal::ledger {
namespace {

std::optional<Factor> in_band(const std::vector<FactorBand>& bands, double value) {
    for (const FactorBand& band : bands)
        if (value <= band.up_to)
            return band.factor;
    return std::nullopt;
}

} // namespace

AreaMm2 weighted(const Entry& entry, AreaMm2 area_mm2) {
    const bool is_loss = entry.kind == EntryKind::loss;
    const Factor before = entry.quality_before.value_or(is_loss ? factor_one : 0);
    const Factor after = entry.quality_after.value_or(is_loss ? 0 : factor_one);
    int128 value = int128(area_mm2) * (is_loss ? before - after : after - before);
    int128 divisor = factor_one;
    for (const auto& factor : {entry.distance_factor, entry.time_factor, entry.difficulty_factor})
        if (factor) {
            value *= *factor;
            divisor *= factor_one;
        }
    return AreaMm2(value / divisor);
}

bool set_factors(const WeightRule& rule, double distance_m, double delay_years, std::size_t difficulty_class,
                 Entry& entry) {
    entry.distance_factor = in_band(rule.distance_m, distance_m);
    entry.time_factor = in_band(rule.delay_years, delay_years);
    entry.difficulty_factor = difficulty_class < rule.difficulty.size()
                                  ? std::optional(rule.difficulty[difficulty_class])
                                  : std::nullopt;
    return entry.distance_factor && entry.time_factor && entry.difficulty_factor;
}

} // namespace areal::ledger
