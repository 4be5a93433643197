// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/structure_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "codes/code_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <tuple>

namespace areal::accounting {
namespace {

using source::GroundGeometry;

constexpr double widest_m = 200; // a width beyond this is no width of a road

std::string metres(double value_m) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value_m);
    return text.data();
}

class StructureReading {
  public:
    StructureReading(const NamedSource& input, const WidthChoice& choice, const Meanings& meanings)
        : m_input(input), m_choice(choice), m_meanings(meanings), m_fields(input, LayerUse::structures, meanings),
          m_widths(GroundWidths::load(meanings.resources())),
          m_kind(m_fields.fits() ? std::string(codes::layer_kind_name(m_fields.card().kind)) : "unknown"),
          m_code(m_fields.find(m_fields.card().code_role)), m_width(m_fields.find("width")),
          m_medium(m_fields.find("medium")) {}

    StructureLayer run(const std::string& role, const shape::Crs& crs, Progress* progress);

  private:
    std::string code_of(const std::optional<std::string>& value) const;
    std::optional<double> own_reach_m(const source::Feature& feature) const;
    std::optional<double> reach_m(const source::Feature& feature, GroundGeometry geometry);
    bool on_the_ground(const source::Feature& feature);
    void list_widths(Findings& findings) const;

    const NamedSource& m_input;
    const WidthChoice& m_choice;
    const Meanings& m_meanings;
    LayerFields m_fields;
    GroundWidths m_widths;
    std::string m_kind;
    std::optional<std::size_t> m_code, m_width, m_medium;
    std::map<std::string, std::int64_t> m_below;                                    // medium -> features
    std::map<std::tuple<GroundGeometry, std::string, double>, std::int64_t> m_used; // geometry, code, reach -> features
};

// As the list writes it: "E" of "Europaveg" or "e".
std::string StructureReading::code_of(const std::optional<std::string>& value) const {
    if (!value)
        return "";
    const codes::CodeList* list = m_meanings.codes().find(m_fields.code_list(m_fields.card().code_role));
    const codes::CodeMeaning* meaning = list == nullptr ? nullptr : list->find(*value);
    return meaning == nullptr ? *value : meaning->code;
}

std::optional<double> StructureReading::own_reach_m(const source::Feature& feature) const {
    if (!m_width || !feature.values[*m_width])
        return std::nullopt;
    const std::string& text = *feature.values[*m_width];
    double width_m = 0;
    std::from_chars(text.data(), text.data() + text.size(), width_m);
    return width_m > 0 && width_m <= widest_m ? std::optional(width_m / 2) : std::nullopt;
}

std::optional<double> StructureReading::reach_m(const source::Feature& feature, GroundGeometry geometry) {
    const std::string code = m_code ? code_of(feature.values[*m_code]) : "";
    const bool user_says = m_choice.by_code.contains(code) || m_choice.lines_m;
    std::optional<double> reach;
    if (geometry == GroundGeometry::line && !user_says)
        reach = own_reach_m(feature);
    if (!reach)
        reach = m_widths.reach_m(m_kind, geometry, code, m_choice);
    if (reach && *reach > 0)
        ++m_used[{geometry, code, *reach}];
    return reach;
}

bool StructureReading::on_the_ground(const source::Feature& feature) {
    if (!m_medium || !feature.values[*m_medium])
        return true;
    const codes::CodeList* list = m_meanings.codes().find("medium");
    const codes::CodeMeaning* meaning = list == nullptr ? nullptr : list->find(*feature.values[*m_medium]);
    if (meaning == nullptr || meaning->value("takes_ground") != "no")
        return true;
    ++m_below[meaning->name(language_code(m_meanings.language()))];
    return false;
}

void StructureReading::list_widths(Findings& findings) const {
    const std::string& layer = m_input.source->info().name;
    for (const auto& [how, count] : m_used) {
        const auto& [geometry, code, reach] = how;
        const char* pattern = geometry == GroundGeometry::line
                                  ? "Lines in {2} (code {3}) became ground {4} m to each side. Features: {1}."
                              : geometry == GroundGeometry::point
                                  ? "Points in {2} (code {3}) became ground {4} m around. Features: {1}."
                                  : "Polygons in {2} (code {3}) were widened by {4} m. Features: {1}.";
        findings.add({FindingKind::width_used,
                      layer,
                      std::nullopt,
                      {pattern, {count, layer, code.empty() ? std::string("-") : code, metres(reach)}},
                      {},
                      {}});
    }
    for (const auto& [where, count] : m_below)
        findings.add(
            {FindingKind::other_vertical_level,
             layer,
             std::nullopt,
             {"Features in {2} lie {3} and take no ground; they are left out. Features: {1}.", {count, layer, where}},
             {},
             {}});
}

StructureLayer StructureReading::run(const std::string& role, const shape::Crs& crs, Progress* progress) {
    source::GroundWishes wishes{{crs, {}, {}, {}, progress}, {}};
    wishes.read.wanted = [this](const source::Feature& feature) { return on_the_ground(feature); };
    if (m_code)
        wishes.read.fields.push_back(*m_code);
    wishes.reach_m = [this](const source::Feature& feature, GroundGeometry geometry) {
        return reach_m(feature, geometry);
    };
    StructureLayer layer;
    layer.table = source::read_ground(*m_input.source, wishes);
    for (auto& values : layer.table.values)
        layer.codes.push_back(values.empty() ? "" : code_of(values.front()));
    layer.record = record_of(m_input, role, layer.table.features_read);
    layer.record.kind = m_kind;
    layer.record.code_list = m_fields.code_list(m_fields.card().code_role);
    layer.record.fields = m_fields.names();
    list_widths(layer.table.findings);
    return layer;
}

} // namespace

StructureLayer read_structures(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                               const WidthChoice& choice, const Meanings& meanings, Progress* progress) {
    return StructureReading(input, choice, meanings).run(role, crs, progress);
}

} // namespace areal::accounting
