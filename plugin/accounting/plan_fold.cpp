// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_fold.h"

#include <array>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 10> fate_names{
    "outside", "kept",    "nature_lost", "farmland_lost",    "water_lost",
    "built_on", "unknown", "restored",    "restored_already", "not_restored_yet"};

// Where developed ground is booked when the purpose does not say what it becomes.
constexpr const char* unspecified_built_account = "built/built";

// Overlapping purposes of several groups are joined as "02+11".
std::string group_name(const std::string& group, const Meanings& meanings) {
    if (group.find('+') == std::string::npos)
        return meanings.name("purpose_groups", group);
    return meanings.say({"Overlapping purposes: {1}", {group}});
}

} // namespace

std::string_view fate_name(Fate fate) { return fate_names.at(std::size_t(fate)); }

PlanFold::PlanFold(const FoldInput& input, const RuleSet& rules, const Meanings& meanings)
    : m_input(input), m_rules(rules), m_meanings(meanings),
      m_plan_ground(input.plan, input.table.stacks[input.plan_layer], meanings),
      m_cover_ground(input.cover, input.table.stacks[input.cover_layer], meanings) {
    m_fates.reserve(input.table.rows.size());
    for (const shape::OverlayRow& row : input.table.rows) {
        m_fates.push_back(decide(row));
        book(row, m_fates.back());
    }
}

ExactArea PlanFold::area(const shape::OverlayRow& row) const {
    return m_input.true_area ? row.true_area : row.plan_area;
}

// Of several measures on the same ground the first that counts; ground is restored once.
const Measure* PlanFold::measure(const shape::OverlayRow& row) const {
    if (m_input.restoration == nullptr)
        return nullptr;
    const shape::StackId stack = row.stacks[m_input.restoration_layer];
    const Measure* first = nullptr;
    for (const shape::FeatureIndex f : m_input.table.stacks[m_input.restoration_layer].features(stack)) {
        const Measure& one = m_input.restoration->measures[f];
        if (first == nullptr || (one.counts && !first->counts))
            first = &one;
    }
    return first;
}

Fate PlanFold::decide(const shape::OverlayRow& row) {
    const shape::StackId plan = row.stacks[m_input.plan_layer];
    const CoverClass& cover = m_cover_ground.at(row.stacks[m_input.cover_layer]);
    if (plan != shape::no_polygon && m_plan_ground.at(plan).effect == Effect::develops) {
        if (m_rules.is_nature(cover.account))
            return Fate::nature_lost;
        if (m_rules.is_farmland(cover.account))
            return Fate::farmland_lost;
        if (m_rules.is_water(cover.account))
            return Fate::water_lost;
        return m_rules.is_built(cover.account) ? Fate::built_on : Fate::unknown;
    }
    if (const Measure* measure = this->measure(row)) {
        if (!measure->counts)
            return Fate::not_restored_yet;
        const std::string& before = measure->account_before.empty() ? cover.account : measure->account_before;
        return !m_rules.is_nature(before) && m_rules.is_nature(measure->account_after) ? Fate::restored
                                                                                       : Fate::restored_already;
    }
    return plan == shape::no_polygon ? Fate::outside : Fate::kept;
}

void PlanFold::book(const shape::OverlayRow& row, Fate fate) {
    if (fate == Fate::outside)
        return;
    const ExactArea area = this->area(row);
    const CoverClass& cover = m_cover_ground.at(row.stacks[m_input.cover_layer]);
    m_by_fate[fate] += area;
    m_flows[cover.account].opening += area;
    if (fate == Fate::restored)
        book_restoration(*measure(row), cover, area);
    const shape::StackId plan = row.stacks[m_input.plan_layer];
    if (plan == shape::no_polygon)
        return;
    const PurposeArea& purpose = m_plan_ground.at(plan);
    book_reserve(purpose, cover, area);
    const bool moves = fate == Fate::nature_lost || fate == Fate::farmland_lost || fate == Fate::water_lost ||
                       fate == Fate::unknown;
    if (!moves)
        return;
    m_flows[cover.account].lost += area;
    m_flows[purpose.account.empty() ? unspecified_built_account : purpose.account].gained += area;
    if (fate == Fate::nature_lost)
        m_lost_by_area[m_plan_ground.responsible(plan)] += area;
    if (fate == Fate::farmland_lost)
        m_farmland[{cover.account, purpose.group}] += area;
}

// What the map calls otherwise than the measure does is re-mapped first, then restored: two moves, one ground.
void PlanFold::book_restoration(const Measure& measure, const CoverClass& cover, ExactArea area) {
    const std::string& before = measure.account_before.empty() ? cover.account : measure.account_before;
    m_flows[cover.account].remapped -= area;
    m_flows[before].remapped += area;
    m_flows[before].given += area;
    m_flows[measure.account_after].restored += area;
}

void PlanFold::book_reserve(const PurposeArea& purpose, const CoverClass& cover, ExactArea area) {
    if (!purpose.develops_by_purpose)
        return;
    auto& [planned, built] = m_reserve[purpose.group];
    planned += area;
    if (m_rules.is_built(cover.account))
        built += area;
}

Table PlanFold::balance() const {
    Table table{"balance",
                {"account", "name", "opening_m2", "lost_m2", "gained_m2", "given_m2", "restored_m2", "remapped_m2",
                 "closing_m2"},
                {}};
    for (const auto& [account, flow] : m_flows)
        table.rows.push_back({account, m_meanings.account_name(account), flow.opening, flow.lost, flow.gained,
                              flow.given, flow.restored, flow.remapped,
                              flow.opening - flow.lost + flow.gained - flow.given + flow.restored + flow.remapped});
    return table;
}

Table PlanFold::reserve() const {
    Table table{"reserve",
                {"purpose_group", "name", "planned_m2", "built_m2", "sliver_m2", "reserve_m2"},
                {}};
    for (const auto& [group, sums] : m_reserve)
        table.rows.push_back({group, group_name(group, m_meanings), sums.first, sums.second, ExactArea(),
                              sums.first - sums.second});
    return table;
}

Table PlanFold::farmland() const {
    Table table{"farmland", {"account", "name", "purpose_group", "lost_m2"}, {}};
    for (const auto& [key, area] : m_farmland)
        table.rows.push_back({key.first, m_meanings.account_name(key.first), key.second, area});
    return table;
}

Reason PlanFold::reason(shape::FeatureIndex feature, ExactArea lost) const {
    const PurposeArea& area = m_input.plan.areas[feature];
    Reason reason;
    reason.layer = m_input.plan.table.name;
    reason.feature = m_input.plan.table.ids[feature];
    reason.purpose_code = area.code;
    reason.purpose = area.purpose;
    reason.name = area.name;
    reason.lost = lost;
    reason.box = m_input.plan.table.polygons.box(feature);
    if (area.name.empty())
        reason.sentence = {"{1} {2} (feature {3}) takes {4} of nature.",
                           {area.code, area.purpose, std::to_string(reason.feature), Daa{lost}}};
    else
        reason.sentence = {"{5}, {1} {2} (feature {3}), takes {4} of nature.",
                           {area.code, area.purpose, std::to_string(reason.feature), Daa{lost}, area.name}};
    return reason;
}

Verdict PlanFold::verdict() const {
    std::vector<AccountBalance> by_account;
    for (const auto& [account, flow] : m_flows)
        if (m_rules.is_nature(account) && !(flow.lost.is_zero() && flow.restored.is_zero()))
            by_account.push_back({account, m_meanings.account_name(account), flow.lost, flow.restored});
    std::vector<Reason> reasons;
    for (const auto& [feature, lost] : m_lost_by_area)
        reasons.push_back(reason(feature, lost));
    const auto unknown = m_by_fate.find(Fate::unknown);
    return judge(std::move(by_account), unknown == m_by_fate.end() ? ExactArea() : unknown->second,
                 std::move(reasons), m_input.restoration != nullptr);
}

Findings PlanFold::findings() const {
    Findings findings;
    const auto area_of = [&](Fate fate) {
        const auto found = m_by_fate.find(fate);
        return found == m_by_fate.end() ? ExactArea() : found->second;
    };
    const std::string& plan = m_input.plan.table.name;
    if (const ExactArea area = area_of(Fate::unknown); !area.is_zero())
        findings.add({FindingKind::not_covered, plan, std::nullopt,
                      {"{1} of {2} is to be built on, but its land cover is missing or unknown. Fetch land cover for "
                       "the whole plan.",
                       {Daa{area}, plan}},
                      area, {}});
    if (m_input.restoration == nullptr)
        return findings;
    const std::string& restored = m_input.restoration->table.name;
    if (const ExactArea area = area_of(Fate::not_restored_yet); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted, restored, std::nullopt,
                      {"{1} in {2} is not counted as restored: the status of the measure does not count under these "
                       "rules.",
                       {Daa{area}, restored}},
                      area, {}});
    if (const ExactArea area = area_of(Fate::restored_already); !area.is_zero())
        findings.add({FindingKind::restoration_not_counted, restored, std::nullopt,
                      {"{1} in {2} is nature already, or does not become nature: its condition may rise, but no area "
                       "of nature is gained.",
                       {Daa{area}, restored}},
                      area, {}});
    return findings;
}

} // namespace areal::accounting
