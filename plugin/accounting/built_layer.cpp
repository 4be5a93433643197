// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/built_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "accounting/structure_layer.h"
#include "base/failure.h"
#include "shape/measure.h"

#include <map>
#include <set>

namespace areal::accounting {
namespace {

const std::set<std::string> structure_kinds{"building", "road", "railway"};
const std::set<std::string> built_throughout{"grey_areas"};

// Which polygons of a land cover call their ground built.
class CoverAsEvidence {
  public:
    CoverAsEvidence(const BuiltRequest& request, const LayerFields& fields, const BuiltEvidence* rule,
                    const RuleSet& rules, const Meanings& meanings)
        : m_rule(rule), m_rules(rules), m_code(fields.require("code", "a land cover class")),
          m_use(fields.find("land_use")), m_use_source(fields.find("use_source")),
          m_list(meanings.codes().list(fields.code_list("code"))),
          m_use_list(m_use ? meanings.codes().find(fields.code_list("land_use")) : nullptr),
          m_layer(request.layer.source->info().name) {}

    bool wanted(const source::Feature& feature);
    Findings findings() const;

  private:
    bool is_built(const source::Feature& feature, std::size_t field, const codes::CodeList& list) const;

    const BuiltEvidence* m_rule;
    const RuleSet& m_rules;
    std::size_t m_code;
    std::optional<std::size_t> m_use, m_use_source;
    const codes::CodeList& m_list;
    const codes::CodeList* m_use_list;
    std::string m_layer;
    std::map<std::string, std::pair<std::int64_t, ExactArea>> m_ignored; // source -> features, area
};

bool CoverAsEvidence::is_built(const source::Feature& feature, std::size_t field, const codes::CodeList& list) const {
    const codes::CodeMeaning* meaning = list.find(feature.values[field].value_or(""));
    return meaning != nullptr && meaning->account && m_rules.is_built(meaning->account->text());
}

bool CoverAsEvidence::wanted(const source::Feature& feature) {
    if (m_rule != nullptr && !m_rule->codes.empty()) {
        const codes::CodeMeaning* meaning = m_list.find(feature.values[m_code].value_or(""));
        return meaning != nullptr && m_rule->codes.contains(meaning->code);
    }
    if (is_built(feature, m_code, m_list))
        return true;
    if (m_use_list == nullptr || !is_built(feature, *m_use, *m_use_list))
        return false;
    const std::string source = m_use_source ? feature.values[*m_use_source].value_or("") : "";
    if (m_rule == nullptr || !m_rule->ignored_sources.contains(source))
        return true;
    ++m_ignored[source].first;
    m_ignored[source].second += shape::area_of(feature.shape);
    return false;
}

Findings CoverAsEvidence::findings() const {
    Findings findings;
    for (const auto& [source, sum] : m_ignored)
        findings.add({FindingKind::note,
                      m_layer,
                      std::nullopt,
                      {"{1} in {2} is called built by source {3}, which is no evidence of building under these rules; "
                       "it is left out. Polygons: {4}.",
                       {Daa{sum.second}, m_layer, source, sum.first}},
                      sum.second,
                      {}});
    return findings;
}

BuiltLayer as_structures(const BuiltRequest& request, const BuiltEvidence* rule, const shape::Crs& crs,
                         const Meanings& meanings, Progress* progress) {
    WidthChoice widths;
    if (rule != nullptr && rule->buffer_m > 0)
        widths.points_m = widths.lines_m = widths.polygons_m = rule->buffer_m;
    StructureLayer read = read_structures(request.layer, "built", crs, widths, meanings, progress);
    return {request.kind, std::move(read.record), std::move(read.table)};
}

} // namespace

BuiltLayer read_built(const BuiltRequest& asked, const shape::Crs& crs, const RuleSet& rules, const Meanings& meanings,
                      Progress* progress) {
    BuiltRequest request = asked;
    const LayerFields fields(request.layer, LayerUse::cover, meanings);
    if (request.kind.empty())
        request.kind = codes::layer_kind_name(fields.card().kind);
    const BuiltEvidence* rule = rules.built_ground.find(request.kind);
    if (structure_kinds.contains(request.kind))
        return as_structures(request, rule, crs, meanings, progress);
    source::ReadWishes wishes{crs, {}, {}, {}, progress};
    std::optional<CoverAsEvidence> evidence;
    if (!built_throughout.contains(request.kind)) {
        if (fields.code_list("code").empty())
            throw BadInput("\"{1}\" was not recognised as built ground (AR5, Grunnkart, SSB arealbruk, buildings, "
                           "roads). Say what it is: building=FILE, road=FILE or grey_areas=FILE.",
                           {request.layer.source->info().name});
        evidence.emplace(request, fields, rule, rules, meanings);
        wishes.wanted = [&evidence](const source::Feature& feature) { return evidence->wanted(feature); };
    }
    BuiltLayer layer{request.kind, {}, source::read_polygons(*request.layer.source, wishes)};
    layer.record = record_of(request.layer, "built", layer.table.features_read);
    layer.record.kind = request.kind;
    layer.record.code_list = fields.code_list("code");
    layer.record.fields = fields.names();
    if (evidence)
        layer.table.findings.add(evidence->findings());
    return layer;
}

} // namespace areal::accounting
