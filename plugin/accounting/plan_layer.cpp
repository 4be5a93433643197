// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "codes/code_text.h"
#include "shape/measure.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

constexpr const char* present_purposes_list = "kp_arealformal"; // what older purposes are translated to
constexpr const char* purpose_part = "purpose";                 // the object types whose ground is summed

/// List of the purpose codes of a schema ("rp_2008"); empty when it has none.
std::string purpose_list(const std::string& schema, const Meanings& meanings) {
    const codes::LayerSchema* found = meanings.recogniser().schemas().find(schema);
    if (found == nullptr)
        return "";
    for (const codes::FieldRule& rule : found->fields)
        if (rule.role == found->code_role)
            return rule.list;
    return "";
}

class PlanReading {
  public:
    PlanReading(const NamedSource& input, const RuleSet& rules, const Meanings& meanings)
        : m_input(input), m_rules(rules), m_meanings(meanings), m_fields(input, LayerUse::plan, meanings),
          m_purpose(m_fields.require("code", "a purpose (arealformål)")) {}

    PlanLayer run(const std::string& role, const shape::Crs& crs, Progress* progress);

  private:
    bool wanted(const source::Feature& feature);
    bool carries_purpose(const source::Feature& feature);
    bool on_the_ground(const source::Feature& feature);
    using Roles = std::map<std::string, std::string>; // role -> value
    Roles by_role(const std::vector<std::optional<std::string>>& values) const;
    PurposeArea area(Roles values) const;
    static void note_plan(std::map<std::string, PlanNamed>& plans, Roles values);
    void give_meaning(PurposeArea& area) const;
    void list_left_out(PlanLayer& plan) const;
    void list_unknown(PlanLayer& plan) const;

    const NamedSource& m_input;
    const RuleSet& m_rules;
    const Meanings& m_meanings;
    LayerFields m_fields;
    std::size_t m_purpose;
    std::map<std::string, std::int64_t> m_left_out; // object type -> features
    std::map<std::string, std::pair<std::int64_t, ExactArea>> m_other_levels; // vertikalnivå -> features, area
    std::vector<std::string> m_roles;               // in the order of the values kept
};

bool PlanReading::carries_purpose(const source::Feature& feature) {
    const auto field = m_fields.find("objtype");
    if (!field || !feature.values[*field])
        return true;
    const std::string& name = *feature.values[*field];
    const codes::ObjectType* type = m_meanings.recogniser().schemas().objtype(name);
    if (type == nullptr || type->part == purpose_part)
        return true;
    ++m_left_out[name];
    return false;
}

// What lies under or over the ground takes no ground of its own (a tunnel, a bridge).
bool PlanReading::on_the_ground(const source::Feature& feature) {
    const auto field = m_fields.find("vertical_level");
    const std::string level = field ? codes::normalise_code(feature.values[*field].value_or("")) : "";
    if (m_rules.vertical_levels.empty() || m_rules.vertical_levels.contains(level))
        return true;
    ++m_other_levels[level].first;
    m_other_levels[level].second += shape::area_of(feature.shape);
    return false;
}

bool PlanReading::wanted(const source::Feature& feature) { return carries_purpose(feature) && on_the_ground(feature); }

PlanReading::Roles PlanReading::by_role(const std::vector<std::optional<std::string>>& values) const {
    Roles roles;
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        roles[m_roles[i]] = values[i].value_or("");
    return roles;
}

void PlanReading::note_plan(std::map<std::string, PlanNamed>& plans, Roles values) {
    PlanNamed& plan = plans[values["plan_id"] + "\n" + values["plan_name"]];
    plan.id = values["plan_id"];
    plan.name = values["plan_name"];
    plan.status = codes::normalise_code(values["plan_status"]);
    plan.in_force = values["in_force"];
    ++plan.features;
}

PurposeArea PlanReading::area(Roles values) const {
    PurposeArea area;
    area.code = codes::normalise_code(values["code"]);
    area.status = codes::normalise_code(values["status"]);
    area.plan_id = values["plan_id"];
    area.name = values["area_name"];
    if (const auto* type = m_meanings.recogniser().schemas().objtype(values["objtype"]))
        area.code_list = purpose_list(type->schema, m_meanings);
    if (area.code_list.empty())
        area.code_list = m_fields.code_list("code");
    if (area.code_list.empty())
        area.code_list = present_purposes_list;
    give_meaning(area);
    return area;
}

void PlanReading::give_meaning(PurposeArea& area) const {
    const codes::CodeMeaning* meaning = m_meanings.codes().list(area.code_list).find(area.code);
    if (meaning == nullptr) {
        area.known = false;
        area.purpose = area.code.empty() ? m_meanings.say("No purpose given")
                                         : m_meanings.say({"Unknown purpose {1}", {area.code}});
        return;
    }
    area.purpose = meaning->name(language_code(m_meanings.language()));
    std::string kp_code = meaning->value("kp_code");
    if (kp_code.empty())
        kp_code = meaning->code;
    const codes::CodeMeaning* today = m_meanings.codes().list(present_purposes_list).find(kp_code);
    area.main_group = today == nullptr ? meaning->value("main_group") : today->value("main_group");
    const std::string& own_group = meaning->value("purpose_group");
    area.group = own_group.empty() && today != nullptr ? today->value("purpose_group") : own_group;
    if (meaning->account && meaning->account->root() != ledger::AccountRoot::unknown)
        area.account = meaning->account->text();
    else if (today != nullptr && today->account && today->account->root() != ledger::AccountRoot::unknown)
        area.account = today->account->text();
    area.develops_by_purpose =
        m_rules.effect(area.code_list, area.code, kp_code, area.main_group) == Effect::develops;
    area.effect = area.develops_by_purpose && m_rules.takes_ground(area.status) ? Effect::develops : Effect::keeps;
}

void PlanReading::list_left_out(PlanLayer& plan) const {
    for (const auto& [type, count] : m_left_out)
        plan.table.findings.add({FindingKind::note, plan.table.name, std::nullopt,
                                 {"Type {2} in {3} is no purpose but a zone or an outline; it is left out of "
                                  "the sums. Features: {1}.",
                                  {count, type, plan.table.name}},
                                 {}, {}});
    for (const auto& [level, sum] : m_other_levels)
        plan.table.findings.add({FindingKind::other_vertical_level, plan.table.name, std::nullopt,
                                 {"Purpose areas on vertikalnivå {4} ({5}) in {2} take no ground of their own; they "
                                  "are left out of the sums. Features: {1}, {3}.",
                                  {sum.first, plan.table.name, Daa{sum.second}, level,
                                   m_meanings.name("vertikalniva", level)}},
                                 sum.second, {}});
}

void PlanReading::list_unknown(PlanLayer& plan) const {
    std::map<std::string, std::pair<std::int64_t, ExactArea>> unknown;
    for (std::size_t i = 0; i < plan.areas.size(); ++i)
        if (!plan.areas[i].known) {
            ++unknown[plan.areas[i].code].first;
            unknown[plan.areas[i].code].second += plan.table.areas[i];
        }
    for (const auto& [code, sum] : unknown)
        plan.table.findings.add(unknown_code_finding(plan.table.name, m_input.source->info().fields[m_purpose].name,
                                                     code, sum.first, sum.second,
                                                     m_meanings.codes().list(plan.record.code_list), m_meanings));
}

PlanLayer PlanReading::run(const std::string& role, const shape::Crs& crs, Progress* progress) {
    source::ReadWishes wishes{crs, {}, {}, {}, progress};
    for (const char* wanted : {"code", "status", "objtype", "plan_id", "area_name", "plan_name", "plan_status", "in_force"})
        if (const auto field = m_fields.find(wanted)) {
            wishes.fields.push_back(*field);
            m_roles.emplace_back(wanted);
        }
    wishes.wanted = [this](const source::Feature& feature) { return wanted(feature); };
    PlanLayer plan;
    plan.table = source::read_polygons(*m_input.source, wishes);
    std::map<std::string, PlanNamed> plans;
    for (const auto& values : plan.table.values) {
        plan.areas.push_back(area(by_role(values)));
        note_plan(plans, by_role(values));
    }
    plan.record = record_of(m_input, role, plan.table.features_read);
    for (auto& [key, named] : plans)
        plan.record.plans.push_back(std::move(named));
    plan.record.kind = codes::layer_kind_name(m_fields.card().kind);
    plan.record.code_list = plan.areas.front().code_list;
    plan.record.fields = m_fields.names();
    list_left_out(plan);
    list_unknown(plan);
    return plan;
}

} // namespace

PlanLayer read_plan(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                    const RuleSet& rules, const Meanings& meanings, Progress* progress) {
    return PlanReading(input, rules, meanings).run(role, crs, progress);
}

} // namespace areal::accounting
