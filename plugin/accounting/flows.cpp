// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/flows.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "accounting/overlap_findings.h"
#include "accounting/sums.h"

#include <map>
#include <utility>

namespace areal::accounting {
namespace {

constexpr std::size_t zone_place = 0, lost_place = 1, restored_place = 2;

// A layer of change: its polygons, and the class before and after where it tells.
struct FlowLayer {
    InputRecord record;
    source::PolygonTable table;
    std::vector<std::pair<std::string, std::string>> classes; // per feature: before, after; as text
};

FlowLayer read_flow(const NamedSource& input, const std::string& role, const shape::Crs& crs, const Meanings& meanings,
                    Progress* progress) {
    const LayerFields fields(input, LayerUse::flow, meanings);
    const bool coded = fields.find("code_from") && fields.find("code_to");
    const auto before = fields.find(coded ? "code_from" : "class_before");
    const auto after = fields.find(coded ? "code_to" : "class_after");
    const std::string list = coded ? fields.code_list("code_from") : "";
    source::ReadWishes wishes{crs, {}, fields.find("stored_area"), {}, progress};
    if (before && after)
        wishes.fields = {*before, *after};
    FlowLayer layer;
    layer.table = source::read_polygons(*input.source, wishes);
    layer.record = record_of(input, role, layer.table.features_read);
    layer.record.kind = "flow";
    layer.record.code_list = list;
    layer.record.fields = fields.names();
    const auto text = [&](const std::optional<std::string>& value) {
        const std::string code = value.value_or("");
        return list.empty() || code.empty() ? code : code + " " + meanings.name(list, code);
    };
    for (const auto& values : layer.table.values)
        layer.classes.emplace_back(values.empty() ? "" : text(values[0]), values.empty() ? "" : text(values[1]));
    return layer;
}

std::string zone_name(const shape::StackTable& stacks, shape::StackId stack, const source::PolygonTable& zones) {
    std::string name;
    for (const shape::FeatureIndex f : stacks.features(stack)) {
        const std::string one = zones.values[f].front().value_or("");
        if (name.empty() || name == one)
            name = one;
        else
            name += "+" + one;
    }
    return name;
}

struct LostAndRestored {
    ExactArea lost, restored;
};

class FlowsRun {
  public:
    FlowsRun(const FlowsRequest& request, const Meanings& meanings)
        : m_request(request), m_meanings(meanings), m_crs(account_crs(request.crs, request.zones.source->info())) {}

    Account run();

  private:
    void read_zones();
    Table flows(const shape::OverlayTable& table) const;
    Table by_class(const shape::OverlayTable& table) const;
    void find_claimed_twice(const shape::OverlayTable& table);

    const FlowsRequest& m_request;
    const Meanings& m_meanings;
    shape::Crs m_crs;
    InputRecord m_zone_record;
    source::PolygonTable m_zones;
    FlowLayer m_lost, m_restored;
    Account m_account;
};

void FlowsRun::read_zones() {
    NamedSource zones = m_request.zones;
    if (!m_request.zone_field.empty())
        zones.fields["zone"] = m_request.zone_field;
    const LayerFields fields(zones, LayerUse::zones, m_meanings);
    std::optional<std::size_t> named = fields.find("zone");
    if (!named)
        named = fields.find("municipality");
    if (!named && !zones.source->info().fields.empty())
        named = 0;
    const std::size_t field = named ? *named : fields.require("zone", "the name or number of a zone");
    m_zones = source::read_polygons(*zones.source, {m_crs, {field}, {}, {}, m_request.progress});
    m_zone_record = record_of(zones, "zones", m_zones.features_read);
    m_zone_record.fields = {{"zone", zones.source->info().fields[field].name}};
}

Table FlowsRun::flows(const shape::OverlayTable& table) const {
    std::map<std::string, LostAndRestored> by_zone; // zones without any flow are rows too
    for (const auto& values : m_zones.values)
        by_zone[values.front().value_or("")];
    for (const shape::OverlayRow& row : table.rows) {
        const ExactArea area = area_of(row, m_request.area_kind);
        const std::string zone = zone_name(table.stacks[zone_place], row.stacks[zone_place], m_zones);
        if (row.stacks[lost_place] != shape::no_polygon)
            by_zone[zone].lost += area;
        if (row.stacks[restored_place] != shape::no_polygon)
            by_zone[zone].restored += area;
    }
    Table result{"flows", {"zone", "lost_m2", "restored_m2", "balance_m2"}, {}};
    for (const auto& [zone, balance] : by_zone)
        result.rows.push_back({zone.empty() ? m_meanings.say("Outside all zones") : zone, balance.lost,
                               balance.restored, balance.restored - balance.lost});
    return result;
}

Table FlowsRun::by_class(const shape::OverlayTable& table) const {
    Sums<3> sums;
    const auto add = [&](const char* direction, const FlowLayer& layer, std::size_t place,
                         const shape::OverlayRow& row) {
        if (row.stacks[place] == shape::no_polygon)
            return;
        const auto& [before, after] = layer.classes[table.stacks[place].features(row.stacks[place]).front()];
        sums.add({direction, before, after}, area_of(row, m_request.area_kind));
    };
    for (const shape::OverlayRow& row : table.rows) {
        add("lost", m_lost, lost_place, row);
        add("restored", m_restored, restored_place, row);
    }
    return sums.table("flows_by_class", {"direction", "from", "to", "area_m2"});
}

void FlowsRun::find_claimed_twice(const shape::OverlayTable& table) {
    ExactArea both;
    Box place;
    for (const shape::OverlayRow& row : table.rows)
        if (row.stacks[lost_place] != shape::no_polygon && row.stacks[restored_place] != shape::no_polygon) {
            both += row.plan_area;
            place.add(row.place);
        }
    if (both.mm2() > 0)
        m_account.findings.add({FindingKind::overlap_in_layer,
                                m_lost.table.name,
                                std::nullopt,
                                {"{1} is called both lost ({2}) and restored ({3}); it is counted in both columns.",
                                 {SquareMetres{both}, m_lost.table.name, m_restored.table.name}},
                                both,
                                place});
}

Account FlowsRun::run() {
    m_account = begin_account(m_crs, m_request.area_kind, m_meanings);
    read_zones();
    m_lost = read_flow(m_request.lost, "lost", m_crs, m_meanings, m_request.progress);
    m_restored = read_flow(m_request.restored, "restored", m_crs, m_meanings, m_request.progress);
    const Layers layers{&m_zones, &m_lost.table, &m_restored.table};
    const shape::OverlayTable table = cut(layers, m_crs, {m_request.area_kind, m_request.threads, m_request.progress});
    m_account.inputs = {m_zone_record, m_lost.record, m_restored.record};
    m_account.tables.push_back(flows(table));
    if (!m_lost.record.fields.empty() || !m_restored.record.fields.empty())
        m_account.tables.push_back(by_class(table));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        m_account.conservation.lines.push_back(
            conserve(m_account.inputs[i].role, layers[i]->name, layers[i]->areas, table, i));
        m_account.findings.add(layers[i]->findings);
        find_overlaps(table, i, *layers[i], m_account.findings);
    }
    find_claimed_twice(table);
    return std::move(m_account);
}

} // namespace

Account make_flows(const FlowsRequest& request, const Meanings& meanings) {
    return FlowsRun(request, meanings).run();
}

} // namespace areal::accounting
