// SPDX-License-Identifier: GPL-2.0-or-later
//
// Areas as integers, so that sums are exact in any order.
//
// ExactArea   what the overlay adds: units of 2^-30 m2 in 128 bits (a country fits with room to spare).
// AreaMm2     what the books keep: whole square millimetres in 64 bits (9.2e12 m2, 28 times Norway).
//
// A sum of parts becomes whole mm2 by `apportion`, which gives the rounding remainder to the largest
// fractions, so that the parts still sum to the rounded whole.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace areal {

__extension__ typedef __int128 int128;

using AreaMm2 = std::int64_t;

class ExactArea {
  public:
    static constexpr int unit_bits = 30;
    static constexpr double units_per_m2 = 1073741824.0; // 2^30

    constexpr ExactArea() = default;
    static constexpr ExactArea from_units(int128 units) { return ExactArea(units); }
    /// Nearest unit. Exact for whole multiples of 2^-30 m2 below 8e9 m2 (the range of a double's 2^63).
    static ExactArea from_m2(double area_m2);
    static constexpr ExactArea from_mm2(AreaMm2 area_mm2) {
        return ExactArea((int128(area_mm2) << unit_bits) / 1000000);
    }

    constexpr int128 units() const { return m_units; }
    constexpr bool is_zero() const { return m_units == 0; }
    /// Nearest double; only for showing and for ratios, never for summing.
    double m2() const;
    /// Nearest whole mm2, halves away from zero.
    AreaMm2 mm2() const;

    constexpr ExactArea& operator+=(ExactArea other) {
        m_units += other.m_units;
        return *this;
    }
    constexpr ExactArea& operator-=(ExactArea other) {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr ExactArea operator+(ExactArea a, ExactArea b) { return a += b; }
    friend constexpr ExactArea operator-(ExactArea a, ExactArea b) { return a -= b; }
    friend constexpr ExactArea operator-(ExactArea a) { return ExactArea(-a.m_units); }
    friend constexpr auto operator<=>(ExactArea a, ExactArea b) { return a.m_units <=> b.m_units; }
    friend constexpr bool operator==(ExactArea a, ExactArea b) = default;

  private:
    explicit constexpr ExactArea(int128 units) : m_units(units) {}
    int128 m_units = 0;
};

/// Whole mm2 per part, in the order given, summing to the rounded sum of the parts (largest remainder;
/// equal remainders go to the earlier part).
std::vector<AreaMm2> apportion(std::span<const ExactArea> parts);

} // namespace areal
