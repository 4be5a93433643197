// SPDX-License-Identifier: GPL-2.0-or-later
//
// Areas and days the way a council reads them. 1 daa = 1 000 m2; from 100 daa no decimals, below that one, and a
// trace below 0.05 daa is "under 0,1" (Miljødirektoratet's rounding). What rounds to 100 is written "100".
// Decimal comma and no-break space in Norwegian, point and comma in English. Rounding half away from zero.
#pragma once

#include "base/area.h"
#include "base/date.h"
#include "base/sentence.h"

#include <string>

namespace areal {

inline constexpr double m2_per_daa = 1000;

/// "12,3", "1 234", "under 0,1", "−4,0"; without the unit.
std::string format_daa(ExactArea area, Language language);
/// Whole m2 from 10 m2 up, one decimal below, "under 0,1" below 0.05 m2; without the unit.
std::string format_m2(ExactArea area, Language language);
/// To the last square millimetre, without rounding: "12,5", "0,000000001"; without the unit.
std::string format_exact_daa(AreaMm2 area_mm2, Language language);
/// "03.05.2027"; in English "2027-05-03".
std::string format_day(Date day, Language language);
std::string format_count(std::int64_t count, Language language);

} // namespace areal
