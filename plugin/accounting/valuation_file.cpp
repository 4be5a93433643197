// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/valuation_file.h"

#include "base/failure.h"
#include "ledger/field.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <limits>

namespace areal::accounting {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

[[noreturn]] void refuse(const std::string& file, const std::string& key) {
    throw BadInput("{1} is no valuation: \"{2}\" is missing or unsound.", {file, key});
}

ledger::Factor factor_of(const json& value, const std::string& file, const std::string& key) {
    const auto factor = value.is_string() ? ledger::parse_factor(value.get<std::string>()) : std::nullopt;
    if (!factor)
        refuse(file, key);
    return *factor;
}

std::vector<ledger::FactorBand> bands_of(const json& document, const std::string& file, const std::string& key) {
    const auto found = document.find(key);
    if (found == document.end() || !found->is_array())
        refuse(file, key);
    std::vector<ledger::FactorBand> bands;
    for (const json& band : *found) {
        if (!band.is_object() || !band.contains("factor"))
            refuse(file, key);
        const auto limit = band.find("up_to");
        if (limit != band.end() && !limit->is_number())
            refuse(file, key);
        const double up_to = limit == band.end() ? std::numeric_limits<double>::infinity() : limit->get<double>();
        if (!bands.empty() && up_to <= bands.back().up_to)
            refuse(file, key);
        bands.push_back({up_to, factor_of(band["factor"], file, key)});
    }
    return bands;
}

std::string word(const json& document, const std::string& file, const std::string& key) {
    const auto found = document.find(key);
    if (found == document.end() || !found->is_string())
        refuse(file, key);
    return found->get<std::string>();
}

} // namespace

ledger::WeightRule parse_valuation(const std::string& text, const std::string& file) {
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object() || word(document, file, "schema") != "arealregnskap-valuation/1")
        refuse(file, "schema");
    ledger::WeightRule rule;
    rule.name = word(document, file, "name");
    rule.version = word(document, file, "version");
    const auto quality = document.find("quality");
    if (quality == document.end() || !quality->is_boolean())
        refuse(file, "quality");
    rule.counts_quality = quality->get<bool>();
    rule.distance_m = bands_of(document, file, "distance_m");
    rule.delay_years = bands_of(document, file, "delay_years");
    const auto difficulty = document.find("difficulty");
    if (difficulty == document.end() || !difficulty->is_array())
        refuse(file, "difficulty");
    for (const json& factor : *difficulty)
        rule.difficulty.push_back(factor_of(factor, file, "difficulty"));
    return rule;
}

ledger::WeightRule load_valuation(const std::string& name_or_file, const fs::path& resources) {
    const fs::path preset = resources / "valuation" / (name_or_file + ".json");
    const fs::path path = fs::exists(preset) ? preset : fs::path(name_or_file);
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw BadInput("There is no valuation \"{1}\", neither a preset nor a file.", {name_or_file});
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return parse_valuation(text, path.filename().string());
}

} // namespace areal::accounting
