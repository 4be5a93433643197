// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_file.h"

#include "base/failure.h"
#include "source/sha256.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace areal::accounting {
namespace {
namespace fs = std::filesystem;

std::string text_of(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

std::vector<std::string> rule_presets(const fs::path& resources) {
    std::vector<std::string> names;
    std::error_code fault;
    for (const auto& entry : fs::directory_iterator(resources / "rules", fault))
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string preset_with(const std::string& sha256, const fs::path& resources) {
    for (const std::string& name : rule_presets(resources)) {
        std::ifstream in(resources / "rules" / (name + ".json"), std::ios::binary);
        if (std::string text = text_of(in); source::sha256(text) == sha256)
            return text;
    }
    return {};
}

RuleSet load_rules(const std::string& name_or_file, const fs::path& resources) {
    const std::vector<std::string> presets = rule_presets(resources);
    const bool preset = std::find(presets.begin(), presets.end(), name_or_file) != presets.end();
    const fs::path path = preset ? resources / "rules" / (name_or_file + ".json") : fs::path(name_or_file);
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::string known;
        for (const std::string& name : presets)
            known += (known.empty() ? "" : ", ") + name;
        throw BadInput("There is no rule set \"{1}\", neither a preset ({2}) nor a file.", {name_or_file, known});
    }
    const std::string text = text_of(in);
    RuleSet rules = RuleSet::parse(text, path.filename().string());
    rules.sha256 = source::sha256(text);
    return rules;
}

} // namespace areal::accounting
