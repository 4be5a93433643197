// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_delivery.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "accounting/plan_codes.h"
#include "codes/code_text.h"
#include "shape/measure.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

constexpr const char* roles[] = {"code",      "status",         "objtype",          "plan_id",     "municipality",
                                 "area_name", "plan_name",      "plan_type",        "plan_status", "in_force",
                                 "law",       "vertical_level", "utilisation_kind", "utilisation"};

/// List of the purpose codes of a schema ("rp_2008"); empty when it has none.
std::string purpose_list(const codes::LayerSchema* schema) {
    if (schema != nullptr)
        for (const codes::FieldRule& rule : schema->fields)
            if (rule.role == schema->code_role)
                return rule.list;
    return "";
}

PlanKind plan_kind(codes::LayerKind kind) {
    if (kind == codes::LayerKind::kommuneplan)
        return PlanKind::kommuneplan;
    return kind == codes::LayerKind::reguleringsplan ? PlanKind::reguleringsplan : PlanKind::other;
}

using Values = std::vector<std::optional<std::string>>;

class PlanReading {
  public:
    PlanReading(const NamedSource& input, const RuleSet& rules, const Meanings& meanings);
    PlanDelivery run(const std::string& role, const shape::Crs& crs, Progress* progress);

  private:
    enum class Part : std::uint8_t { purpose, outline, other };

    const codes::ObjectType* object_type(const std::string& name) const {
        return m_meanings.recogniser().schemas().objtype(name);
    }
    bool has_outlines() const;
    Part part_of(const codes::ObjectType* type) const;
    const std::string& objtype_of(const source::Feature& feature) const;
    bool is_on_the_ground(const std::string& level) const {
        return m_rules.vertical_levels.empty() || m_rules.vertical_levels.contains(level);
    }
    bool wanted(const source::Feature& feature);
    void keep_fields();

    const std::string& value(const Values& values, const std::string& role) const;
    void take(source::PolygonTable table, PlanDelivery& plan);
    PurposeArea area(const Values& values, const codes::ObjectType* type) const;
    const codes::ObjectType* type_of(const Values& values) const;
    std::string municipality(const Values& values) const;
    std::size_t note_plan(const Values& values, const codes::ObjectType* type, bool is_outline, PlanDelivery& plan);
    void list_left_out(PlanDelivery& plan) const;
    std::string field_name(const char* role) const;
    std::map<std::string, std::string> as_read() const;

    const NamedSource& m_input;
    const RuleSet& m_rules;
    const Meanings& m_meanings;
    LayerFields m_fields;
    std::optional<std::size_t> m_purpose;               // field of the purpose; none in a layer of outlines
    std::vector<std::size_t> m_kept;                    // fields, in the order of the values
    std::map<std::string, std::size_t> m_places;        // role -> place among the values
    std::map<std::string, std::size_t> m_code_places;   // object type -> place of its own purpose field
    std::map<std::string, std::size_t> m_saying_places; // what is said, in words -> place among the sayings
    std::map<std::string, std::int64_t> m_other_types;  // object type -> features
    std::map<std::string, std::pair<std::int64_t, ExactArea>> m_other_levels; // vertikalnivå -> features, area
};

PlanReading::PlanReading(const NamedSource& input, const RuleSet& rules, const Meanings& meanings)
    : m_input(input), m_rules(rules), m_meanings(meanings), m_fields(input, LayerUse::plan, meanings) {
    m_purpose = m_fields.find("code");
    if (!m_purpose && !has_outlines())
        m_fields.require("code", "a purpose (arealformål)");
    keep_fields();
}

// A layer of GML holds one object type, and is called so.
bool PlanReading::has_outlines() const {
    const auto& parts = m_fields.card().parts;
    return m_fields.fits() &&
           std::any_of(parts.begin(), parts.end(), [](const codes::ObjectPart& one) { return one.part == "outline"; });
}

void PlanReading::keep_fields() {
    const auto place = [this](std::size_t field) {
        const auto known = std::find(m_kept.begin(), m_kept.end(), field);
        if (known != m_kept.end())
            return std::size_t(known - m_kept.begin());
        m_kept.push_back(field);
        return m_kept.size() - 1;
    };
    for (const char* role : roles)
        if (const auto field = m_fields.find(role))
            m_places[role] = place(*field);
    if (m_input.fields.contains("code"))
        return; // the user has said which field it is
    const auto& fields = m_input.source->info().fields;
    for (const codes::ObjectPart& part : m_fields.card().parts)
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!part.code_field.empty() && fields[i].name == part.code_field)
                m_code_places[part.objtype] = place(i);
}

const std::string& PlanReading::objtype_of(const source::Feature& feature) const {
    const auto field = m_fields.find("objtype");
    return field && feature.values[*field] ? *feature.values[*field] : m_input.source->info().layer;
}

PlanReading::Part PlanReading::part_of(const codes::ObjectType* type) const {
    if (type == nullptr || type->part == "purpose")
        return m_purpose ? Part::purpose : Part::other;
    return type->part == "outline" ? Part::outline : Part::other;
}

bool PlanReading::wanted(const source::Feature& feature) {
    const std::string& name = objtype_of(feature);
    const Part part = part_of(object_type(name));
    if (part != Part::purpose)
        ++m_other_types[name];
    if (const auto field = m_fields.find("vertical_level"); field && part == Part::purpose) {
        const std::string level = codes::normalise_code(feature.values[*field].value_or(""));
        if (!is_on_the_ground(level)) {
            ++m_other_levels[level].first;
            m_other_levels[level].second += shape::area_of(feature.shape);
        }
    }
    return part != Part::other;
}

const std::string& PlanReading::value(const Values& values, const std::string& role) const {
    static const std::string none;
    const auto place = m_places.find(role);
    return place == m_places.end() || !values[place->second] ? none : *values[place->second];
}

PurposeArea PlanReading::area(const Values& values, const codes::ObjectType* type) const {
    PurposeArea area;
    area.code = codes::normalise_code(value(values, "code"));
    const auto own = m_code_places.find(value(values, "objtype"));
    if (own != m_code_places.end() && values[own->second] && !values[own->second]->empty())
        area.code = codes::normalise_code(*values[own->second]);
    area.status = codes::normalise_code(value(values, "status"));
    area.plan_id = value(values, "plan_id");
    area.name = value(values, "area_name");
    area.utilisation_kind = value(values, "utilisation_kind");
    area.utilisation = value(values, "utilisation");
    if (type != nullptr)
        area.code_list = purpose_list(m_meanings.recogniser().schemas().find(type->schema));
    if (area.code_list.empty())
        area.code_list = m_fields.code_list("code");
    if (area.code_list.empty())
        area.code_list = present_purposes_list;
    give_meaning(area, m_rules, m_meanings);
    return area;
}

// What a feature says of its plan; the same words are kept once.
std::size_t PlanReading::note_plan(const Values& values, const codes::ObjectType* type, bool is_outline,
                                   PlanDelivery& plan) {
    PlanFacts facts;
    facts.id = value(values, "plan_id");
    if (!facts.id.empty())
        facts.municipality = municipality(values);
    PlanFacts::Said& said = is_outline ? facts.by_outline : facts.by_areas;
    std::string words = facts.municipality + '\n' + facts.id;
    const auto note = [&](const char* role, std::set<std::string>& all) {
        const std::string& one = value(values, role);
        words += '\n' + one;
        if (!one.empty())
            all.insert(one);
    };
    note("plan_name", said.names);
    note("plan_type", said.types);
    note("plan_status", said.statuses);
    note("in_force", said.dates);
    note("law", said.laws);
    const codes::LayerSchema* schema = type == nullptr ? nullptr : m_meanings.recogniser().schemas().find(type->schema);
    facts.kind = plan_kind(schema == nullptr ? m_fields.card().kind : schema->kind);
    facts.features = !is_outline;
    words += {'\n', char('0' + int(facts.kind)), is_outline ? 'o' : 'a'};
    const auto [place, is_new] = m_saying_places.try_emplace(words, plan.sayings.size());
    if (is_new)
        plan.sayings.push_back({std::move(facts), 0});
    ++plan.sayings[place->second].times;
    return place->second;
}

// "0301", also where it was kept as a number.
std::string PlanReading::municipality(const Values& values) const {
    const std::string number = codes::normalise_code(value(values, "municipality"));
    return number.size() == 3 && codes::code_number(number) ? "0" + number : number;
}

const codes::ObjectType* PlanReading::type_of(const Values& values) const {
    const std::string& name = value(values, "objtype");
    return object_type(name.empty() ? m_input.source->info().layer : name);
}

void PlanReading::take(source::PolygonTable table, PlanDelivery& plan) {
    std::vector<shape::FeatureIndex> on_ground, aside;
    for (shape::FeatureIndex f = 0; f < table.ids.size(); ++f) {
        const Values& values = table.values[f];
        const codes::ObjectType* type = type_of(values);
        const bool is_outline = part_of(type) == Part::outline;
        const bool on_the_ground = is_on_the_ground(codes::normalise_code(value(values, "vertical_level")));
        const std::size_t of_plan = note_plan(values, type, is_outline, plan);
        plan.saying_of.emplace_back(table.ids[f], of_plan);
        if (!is_outline && on_the_ground) {
            on_ground.push_back(f);
            plan.areas.push_back(area(values, type));
            plan.areas.back().plan = of_plan;
        } else if (!is_outline || on_the_ground) {
            aside.push_back(f);
            plan.aside.said.push_back({is_outline ? PlanAside::Kind::outline : PlanAside::Kind::other_level, of_plan});
        }
    }
    plan.keys = plan_keys(plan.sayings, plan.record.name);
    plan.said = said_together(plan.sayings, plan.keys);
    table.values.assign(table.ids.size(), {}); // they have become areas
    plan.aside.table = table.pick(aside);
    plan.table = aside.empty() && on_ground.size() == table.ids.size() ? std::move(table) : table.pick(on_ground);
}

void PlanReading::list_left_out(PlanDelivery& plan) const {
    const std::string& input = plan.record.name;
    for (const auto& [type, count] : m_other_types) {
        const Sentence said{"Type {2} in {3} is no purpose but a zone or an outline; it is left out of the sums. "
                            "Features: {1}.",
                            {count, type, input}};
        plan.table.findings.add({FindingKind::note, input, std::nullopt, said, {}, {}});
    }
    for (const auto& [level, sum] : m_other_levels) {
        const Sentence said{"Purpose areas on vertikalnivå {4} ({5}) in {2} take no ground of their own; they are left "
                            "out of the sums. Features: {1}, {3}.",
                            {sum.first, input, Daa{sum.second}, level, m_meanings.name("vertikalniva", level)}};
        plan.table.findings.add({FindingKind::other_vertical_level, input, std::nullopt, said, sum.second, {}});
    }
}

std::string PlanReading::field_name(const char* role) const {
    const auto field = m_fields.find(role);
    return field ? m_input.source->info().fields[*field].name : "-";
}

// Few features may be recognised as something else, or not at all.
std::map<std::string, std::string> PlanReading::as_read() const {
    std::map<std::string, std::string> fields = m_fields.names();
    if (!m_code_places.empty())
        fields.erase("code"); // each object type has its own
    if (m_fields.fits())
        fields["kind"] = m_fields.card().schema;
    return fields;
}

PlanDelivery PlanReading::run(const std::string& role, const shape::Crs& crs, Progress* progress) {
    source::ReadWishes wishes{crs, {}, {}, {}, progress};
    wishes.fields = m_kept;
    wishes.wanted = [this](const source::Feature& feature) { return wanted(feature); };
    source::PolygonTable table = source::read_polygons(*m_input.source, wishes);
    PlanDelivery plan;
    plan.record = record_of(m_input, role, table.features_read);
    take(std::move(table), plan);
    plan.record.kind = codes::layer_kind_name(m_fields.card().kind);
    plan.record.code_list = plan.areas.empty() ? "" : plan.areas.front().code_list;
    plan.record.fields = m_fields.names();
    plan.as_read = as_read();
    list_left_out(plan);
    plan.table.findings.add(doubtful_plan_codes(plan.areas, plan.table.areas, plan.record.name, field_name("code"),
                                                field_name("status"), m_meanings));
    return plan;
}

} // namespace

PlanDelivery read_plan_delivery(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                                const RuleSet& rules, const Meanings& meanings, Progress* progress) {
    return PlanReading(input, rules, meanings).run(role, crs, progress);
}

} // namespace areal::accounting
