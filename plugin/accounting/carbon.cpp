// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/carbon.h"

#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/csv_table.h"

#include <charconv>
#include <cmath>
#include <map>

namespace areal::accounting {
namespace {

constexpr double kg_per_tonne = 1000, m2_per_hectare = 10000;

std::int64_t kg(const codes::CodeMeaning& meaning, const char* column, const codes::CodeList& list) {
    const std::string& text = meaning.value(column);
    double tonnes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tonnes);
    if (error != std::errc() || end != text.data() + text.size())
        throw BadInput("The factor \"{1}\" of {2} in the table {3} is no number.", {column, meaning.code, list.id()});
    return std::llround(tonnes * kg_per_tonne);
}

std::set<std::string> code_set(const codes::CodeMeaning& meaning, const char* column) {
    std::set<std::string> codes;
    for (const std::string& code : codes::split_list(meaning.value(column), ','))
        codes.insert(codes::normalise_code(code));
    return codes;
}

bool fits(const std::set<std::string>& wanted, const std::string& code) {
    return wanted.empty() || wanted.contains(codes::normalise_code(code));
}

std::int64_t times(double hectares, std::int64_t kg_per_hectare) {
    return std::llround(hectares * double(kg_per_hectare));
}

} // namespace

CarbonFactors::CarbonFactors(const codes::CodeList& list, Language language) {
    for (const codes::CodeMeaning& meaning : list.meanings()) {
        CarbonFactor factor;
        factor.code = meaning.code;
        factor.name = meaning.name(language_code(language));
        factor.account = meaning.value("account");
        factor.ground = code_set(meaning, "ground");
        factor.tree_kind = code_set(meaning, "tree_kind");
        factor.forest_quality = code_set(meaning, "forest_quality");
        factor.first_kg = kg(meaning, "first_year", list);
        factor.following_kg = kg(meaning, "following", list);
        factor.first_low_kg = kg(meaning, "first_low", list);
        factor.first_high_kg = kg(meaning, "first_high", list);
        m_factors.push_back(std::move(factor));
    }
}

const CarbonFactor* CarbonFactors::find(const CoverClass& cover) const {
    for (const CarbonFactor& factor : m_factors)
        if ((cover.account == factor.account || cover.account.starts_with(factor.account + "/")) &&
            fits(factor.ground, cover.attribute("ground")) && fits(factor.tree_kind, cover.attribute("tree_kind")) &&
            fits(factor.forest_quality, cover.attribute("forest_quality")))
            return &factor;
    return nullptr;
}

Released released(const CarbonFactor& factor, ExactArea area, int years) {
    const double hectares = area.m2() / m2_per_hectare;
    const std::int64_t after_kg = (years - 1) * factor.following_kg;
    return {times(hectares, factor.first_kg), times(hectares, factor.following_kg),
            times(hectares, factor.first_kg + after_kg), times(hectares, factor.first_low_kg + after_kg),
            times(hectares, factor.first_high_kg + after_kg)};
}

Table carbon_table(const GroundView& view) {
    const int years = view.rules().carbon.horizon_years;
    const CarbonFactors factors(view.meanings().codes().list(view.rules().carbon.factors), view.meanings().language());
    std::map<std::string, std::pair<const CarbonFactor*, ExactArea>> computed; // by code
    std::map<std::pair<std::string, std::string>, ExactArea> not_computed;     // cover code and name
    for (const Ground& ground : view.rows()) {
        if (!is_taken(ground.fate))
            continue;
        if (const CarbonFactor* factor = factors.find(*ground.cover)) {
            auto& [of, area] = computed[factor->code];
            of = factor;
            area += ground.area;
        } else {
            not_computed[{ground.cover->code, ground.cover->name}] += ground.area;
        }
    }
    Table table{"carbon",
                {"state", "factor", "name", "cover_code", "area_m2", "horizon_years", "first_kg_per_ha",
                 "following_kg_per_ha", "first_year_kg", "yearly_kg", "total_kg", "low_kg", "high_kg"},
                {}};
    for (const auto& [code, sum] : computed) {
        const CarbonFactor& factor = *sum.first;
        const Released co2 = released(factor, sum.second, years);
        table.rows.push_back({"computed", code, factor.name, "", sum.second, std::int64_t(years), factor.first_kg,
                              factor.following_kg, co2.first_year_kg, co2.yearly_kg, co2.total_kg, co2.low_kg,
                              co2.high_kg});
    }
    for (const auto& [cover, area] : not_computed)
        table.rows.push_back(
            {"not_computed", "", cover.second, cover.first, area, std::int64_t(years), "", "", "", "", "", "", ""});
    return table;
}

} // namespace areal::accounting
