// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/ground_widths.h"

#include "base/failure.h"
#include "codes/csv_table.h"

#include <charconv>

namespace areal::accounting {
namespace {

using source::GroundGeometry;

constexpr const char* any_kind = "*";

GroundGeometry geometry_at(const codes::CsvTable& table, std::size_t row) {
    const std::string_view name = table.value(row, "geometry");
    if (name == "point")
        return GroundGeometry::point;
    if (name == "line")
        return GroundGeometry::line;
    if (name == "polygon")
        return GroundGeometry::polygon;
    throw BadInput("{1}, line {2}: geometry must be point, line or polygon.", {table.name(), table.line(row)});
}

double reach_at(const codes::CsvTable& table, std::size_t row) {
    const std::string_view text = table.value(row, "reach_m");
    double reach_m = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), reach_m);
    if (read.ptr != text.data() + text.size() || reach_m < 0)
        throw BadInput("{1}, line {2}: reach_m must be a number of metres, 0 or more.",
                       {table.name(), table.line(row)});
    return reach_m;
}

} // namespace

GroundWidths GroundWidths::load(const std::filesystem::path& resources) {
    const codes::CsvTable table = codes::CsvTable::load(resources / "rules" / "ground_widths.csv");
    GroundWidths widths;
    widths.m_source = table.remark("source");
    for (std::size_t row = 0; row < table.size(); ++row)
        widths.m_rows.push_back({std::string(table.value(row, "kind")), std::string(table.value(row, "code")),
                                 geometry_at(table, row), reach_at(table, row)});
    return widths;
}

const GroundWidths::Row* GroundWidths::find(const std::string& kind, GroundGeometry geometry,
                                            const std::string& code) const {
    for (const Row& row : m_rows)
        if (row.kind == kind && row.geometry == geometry && row.code == code)
            return &row;
    return nullptr;
}

std::optional<double> GroundWidths::reach_m(const std::string& kind, GroundGeometry geometry, const std::string& code,
                                            const WidthChoice& choice) const {
    if (const auto chosen = choice.by_code.find(code); chosen != choice.by_code.end())
        return chosen->second;
    const std::optional<double>& by_geometry = geometry == GroundGeometry::point  ? choice.points_m
                                               : geometry == GroundGeometry::line ? choice.lines_m
                                                                                  : choice.polygons_m;
    if (by_geometry)
        return by_geometry;
    for (const Row* row : {find(kind, geometry, code), find(kind, geometry, ""), find(any_kind, geometry, "")})
        if (row != nullptr)
            return row->reach_m;
    return std::nullopt;
}

} // namespace areal::accounting
