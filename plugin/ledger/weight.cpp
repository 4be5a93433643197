// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/weight.h"

namespace areal::ledger {
std::optional<Factor> factor_in(const std::vector<FactorBand>& bands, double value) {
    for (const FactorBand& band : bands)
        if (value <= band.up_to)
            return band.factor;
    return std::nullopt;
}

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

} // namespace areal::ledger
