// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the head of a SOSI file says: character set, coordinate system, unit. KOORDSYS numbers are those of SOSI
// del 1 (4.5): NGO 1948 axes, UTM in EUREF89, ED50 and WGS84, geographic, and EUREF89 NTM zones 5 to 30.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace areal::source {

struct SosiHead {
    std::string charset; // as after TEGNSETT; empty when missing
    std::optional<int> koordsys;
    double unit = 1; // ENHET: metres (or degrees) per whole number in the coordinates
    /// Takes what a line of the head says.
    void read(std::string_view line);
};

/// "EPSG:5115" for 215; nothing for a number that is none of these (local and retired systems).
std::optional<std::string> epsg_of_koordsys(int koordsys);
/// Its coordinates are degrees.
bool is_geographic_koordsys(int koordsys);

/// Number of leading dots: 1 an object, 2 and 3 what belongs to it, 0 coordinates, references and comments.
int sosi_level(std::string_view line);
/// The word after the dots: "KURVE" of ".KURVE 12:".
std::string_view sosi_word(std::string_view line);
/// What follows the word, without blanks and comment: "12:".
std::string_view sosi_value(std::string_view line);

} // namespace areal::source
