// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/sensitivity.h"

#include "accounting/reserve.h"

#include <string>
#include <utility>

namespace areal::accounting {
namespace {

struct Outcome {
    ReserveSums reserve;
    ExactArea nature, farmland;
};

Outcome outcome(const GroundView& view) {
    Outcome result;
    for (const Ground& ground : view.rows()) {
        if (is_set_aside(ground))
            result.reserve.add(ground);
        if (ground.fate == Fate::nature_lost)
            result.nature += ground.area;
        if (ground.fate == Fate::farmland_lost)
            result.farmland += ground.area;
    }
    return result;
}

Outcome outcome(const GroundView& view, const RuleSet& rules) {
    return outcome(GroundView(view.cut(), rules, view.meanings()));
}

class SettingRows {
  public:
    explicit SettingRows(const Outcome& by_rules) : m_by_rules(by_rules) { add("rules", "", by_rules); }

    void add(const std::string& setting, const std::string& choice, const Outcome& one) {
        const ExactArea reserve = one.reserve.free();
        table.rows.push_back({setting, choice, one.reserve.planned, one.reserve.built, one.reserve.sliver, reserve,
                              one.nature, one.farmland, reserve - m_by_rules.reserve.free(),
                              one.nature - m_by_rules.nature});
    }

    Table table{"sensitivity",
                {"setting", "choice", "planned_m2", "built_m2", "sliver_m2", "reserve_m2", "nature_lost_m2",
                 "farmland_lost_m2", "reserve_change_m2", "nature_lost_change_m2"},
                {}};

  private:
    Outcome m_by_rules;
};

} // namespace

Table sensitivity_table(const GroundView& view) {
    const Outcome by_rules = outcome(view);
    SettingRows rows(by_rules);
    Outcome no_slivers = by_rules;
    no_slivers.reserve.sliver = {};
    rows.add("slivers", "kept", no_slivers);
    for (const BuiltEvidence& evidence : view.rules().built_ground.evidence) {
        RuleSet alone = view.rules();
        alone.built_ground.evidence = {evidence};
        rows.add("built_mask", evidence.from, outcome(view, std::move(alone)));
    }
    RuleSet turned = view.rules();
    turned.built_ground.overrides_cover = !turned.built_ground.overrides_cover;
    rows.add("built_over_cover", turned.built_ground.overrides_cover ? "yes" : "no", outcome(view, std::move(turned)));
    return std::move(rows.table);
}

} // namespace areal::accounting
