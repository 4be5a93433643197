// SPDX-License-Identifier: GPL-2.0-or-later
//
// How far the ground of a road, railway or building reaches from where the map has it, in metres: the table
// resources/rules/ground_widths.csv, with what the user says instead. A kind or code the table does not have is
// answered by the row for every other, and at last by nothing.
#pragma once

#include "source/ground_reader.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

/// What the user says instead of the table. By code beats by geometry.
struct WidthChoice {
    std::optional<double> points_m, lines_m, polygons_m;
    std::map<std::string, double> by_code; // "E" -> 9
};

class GroundWidths {
  public:
    /// Throws BadInput with file and line: a geometry that is none, a width that is no number or negative.
    static GroundWidths load(const std::filesystem::path& resources);

    const std::string& source() const { return m_source; }
    std::optional<double> reach_m(const std::string& kind, source::GroundGeometry geometry, const std::string& code,
                                  const WidthChoice& choice) const;

  private:
    struct Row {
        std::string kind, code;
        source::GroundGeometry geometry;
        double reach_m;
    };
    const Row* find(const std::string& kind, source::GroundGeometry geometry, const std::string& code) const;

    std::string m_source;
    std::vector<Row> m_rows;
};

} // namespace areal::accounting
