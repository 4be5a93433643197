// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/area.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace areal {
namespace {

constexpr int128 one = int128(1) << ExactArea::unit_bits;
constexpr int128 mm2_per_m2 = 1000000;

int128 floor_div(int128 value, int128 by) {
    const int128 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

} // namespace

ExactArea ExactArea::from_m2(double area_m2) {
    const double whole = std::floor(area_m2);
    const double rest = area_m2 - whole;
    return ExactArea(int128(whole) * one + int128(std::llround(rest * units_per_m2)));
}

double ExactArea::m2() const {
    const int128 whole = floor_div(m_units, one);
    return double(whole) + double(m_units - whole * one) / units_per_m2;
}

AreaMm2 ExactArea::mm2() const {
    const bool negative = m_units < 0;
    const int128 magnitude = negative ? -m_units : m_units;
    const auto rounded = AreaMm2((magnitude * mm2_per_m2 + one / 2) / one);
    return negative ? -rounded : rounded;
}

std::vector<AreaMm2> apportion(std::span<const ExactArea> parts) {
    ExactArea whole;
    std::vector<AreaMm2> result(parts.size());
    std::vector<int128> remainder(parts.size());
    AreaMm2 given = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        whole += parts[i];
        const int128 scaled = parts[i].units() * mm2_per_m2;
        const int128 floored = floor_div(scaled, one);
        remainder[i] = scaled - floored * one;
        result[i] = AreaMm2(floored);
        given += result[i];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
    const auto missing = std::size_t(whole.mm2() - given); // 0 <= missing <= number of parts
    for (std::size_t i = 0; i < missing; ++i)
        ++result[order[i]];
    return result;
}

} // namespace areal
