// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_changes.h"

#include <nlohmann/json.hpp>

namespace areal::accounting {
namespace {

using nlohmann::json;

std::string at(const json& rules, const json::json_pointer& place) {
    return rules.contains(place) ? rules.at(place).dump() : "";
}

} // namespace

std::vector<RuleChange> rule_changes(const std::string& was, const std::string& is) {
    const json before = json::parse(was, nullptr, false), after = json::parse(is, nullptr, false);
    if (before.is_discarded() || after.is_discarded())
        return {};
    std::vector<RuleChange> changes;
    for (const json& step : json::diff(before, after)) {
        const std::string path = step.at("path");
        const json::json_pointer place(path);
        // a step of adding or removing moves what follows in a list: both sides are told by what the step says
        changes.push_back({path.substr(path.empty() ? 0 : 1), step.at("op") == "add" ? "" : at(before, place),
                           step.contains("value") ? step.at("value").dump() : ""});
    }
    return changes;
}

} // namespace areal::accounting
