// SPDX-License-Identifier: GPL-2.0-or-later
#include "plan_cover.h"

#include "base/failure.h"
#include "source/gpkg_fast_reader.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace areal::bench {

Input read_fast(const std::string& file, const std::string& field) {
    auto layer = source::read_gpkg_fast({file, "", {field}});
    if (!layer)
        throw BadInput(file + " is not a GeoPackage with one layer of straight polygons and a field " + field + ".");
    Input input{std::move(layer->polygons), {}};
    const source::CodedColumn& column = layer->columns[0];
    std::vector<int> codes;
    for (const auto& text : column.values)
        codes.push_back(text ? std::atoi(text->c_str()) : 0);
    input.labels.reserve(column.value_of_feature.size());
    for (const std::uint32_t value : column.value_of_feature)
        input.labels.push_back(codes[value]);
    return input;
}

/// Rows are sorted, so those of a plan polygon come one after another.
PlanCover fold(const shape::OverlayTable& rows, const std::vector<int>& cover_class, const std::vector<int>& plan_id) {
    PlanCover table;
    std::vector<ExactArea> of_class(std::size_t(*std::max_element(cover_class.begin(), cover_class.end()) + 1));
    std::vector<int> classes;
    for (std::size_t i = 0; i < rows.rows.size();) {
        const shape::StackId p = rows.rows[i].stacks[0];
        for (; i < rows.rows.size() && rows.rows[i].stacks[0] == p; ++i) {
            const shape::StackId c = rows.rows[i].stacks[1];
            if (p == shape::no_polygon || c == shape::no_polygon || rows.stacks[0].is_overlap(p) ||
                rows.stacks[1].is_overlap(c))
                continue;
            ExactArea& sum = of_class[std::size_t(cover_class[c - 1])];
            if (sum.is_zero())
                classes.push_back(cover_class[c - 1]);
            sum += rows.rows[i].plan_area;
        }
        for (const int cls : classes)
            table[{plan_id[p - 1], cls}] += std::exchange(of_class[std::size_t(cls)], {}).m2();
        classes.clear();
    }
    return table;
}

void write_csv(const PlanCover& table, const std::string& file) {
    constexpr int decimals = 9;
    std::string text;
    const auto append = [&](char after, auto... value) {
        char digits[64];
        text.append(digits, std::to_chars(digits, std::end(digits), value...).ptr) += after;
    };
    for (const auto& [key, area_m2] : table) {
        append(',', key.first);
        append(',', key.second);
        append('\n', area_m2, std::chars_format::fixed, decimals);
    }
    std::FILE* out = std::fopen(file.c_str(), "w");
    if (out == nullptr)
        throw BrokenMachinery("Cannot write " + file + ".");
    const bool whole = std::fwrite(text.data(), 1, text.size(), out) == text.size();
    if (std::fclose(out) != 0 || !whole)
        throw BrokenMachinery("Cannot write " + file + ".");
}

} // namespace areal::bench
