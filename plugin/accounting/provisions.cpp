// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/provisions.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "codes/code_text.h"

#include <algorithm>
#include <optional>

namespace areal::accounting {
namespace {

constexpr const char* strengths = "provision_strength";

/// The row's words by role; empty for a role no field plays.
class ProvisionRow {
  public:
    ProvisionRow(const LayerFields& fields, const source::Feature& feature) : m_fields(fields), m_feature(feature) {}
    std::string operator[](const char* role) const {
        const auto field = m_fields.find(role);
        return field ? m_feature.values[*field].value_or("") : "";
    }

  private:
    const LayerFields& m_fields;
    const source::Feature& m_feature;
};

Provision provision_of(const ProvisionRow& row, const codes::CodeList& list) {
    Provision provision;
    provision.plan_id = codes::normalise_code(row["plan_id"]);
    provision.paragraph = row["paragraph"];
    provision.text = row["text"];
    if (const codes::CodeMeaning* strength = list.find(row["strength"]))
        provision.rank = int(codes::code_number(strength->value("rank")).value_or(0));
    if (provision.rank > 0)
        provision.strength = list.find(row["strength"])->code;
    const std::string area = codes::normalise_code(row["area_name"]), purpose = codes::normalise_code(row["purpose"]);
    provision.scope = !area.empty()      ? ProvisionScope::area
                      : !purpose.empty() ? ProvisionScope::purpose
                                         : ProvisionScope::plan;
    provision.covers = area.empty() ? purpose : area;
    return provision;
}

ProvisionPlace normalised(const ProvisionPlace& place) {
    return {codes::normalise_code(place.plan_id), codes::normalise_code(place.plan_key),
            codes::normalise_code(place.purpose_code), codes::normalise_code(place.area_name)};
}

} // namespace

std::string ProvisionBasis::paragraphs() const {
    std::string text;
    std::set<std::string> said;
    for (const Provision* provision : provisions)
        if (said.insert(provision->paragraph).second)
            text += (text.empty() ? "" : ", ") + provision->paragraph;
    return text;
}

Provisions Provisions::read(const NamedSource& input, const Meanings& meanings) {
    const LayerFields fields(input, LayerUse::provisions, meanings);
    fields.require("paragraph", "a paragraph");
    fields.require("text", "a text");
    const auto strength = fields.find("strength");
    const codes::CodeList& list = meanings.codes().list(strengths);
    const std::string& layer = input.source->info().name;
    Provisions provisions;
    std::int64_t rows = 0;
    source::Feature feature;
    input.source->rewind();
    while (input.source->next(feature)) {
        ++rows;
        provisions.m_list.push_back(provision_of(ProvisionRow(fields, feature), list));
        const Provision& provision = provisions.m_list.back();
        if (strength && provision.strength.empty())
            provisions.m_findings.add({FindingKind::unknown_code,
                                       layer,
                                       feature.id,
                                       {"Provision {1} in {2} has the strength \"{3}\", which is none of skal, bør and "
                                        "kan; it counts without one.",
                                        {provision.paragraph, layer, feature.values[*strength].value_or("")}},
                                       {},
                                       {}});
    }
    if (!strength && rows > 0)
        provisions.m_findings.add({FindingKind::missing_code,
                                   layer,
                                   std::nullopt,
                                   {"{2} has no field with the strength of the provisions (skal, bør, kan); they count "
                                    "without one. If there is such a field, say which. Features: {1}.",
                                    {rows, layer}},
                                   {},
                                   {}});
    provisions.m_record = record_of(input, "provisions", rows);
    provisions.m_record.kind = codes::layer_kind_name(codes::LayerKind::provisions);
    provisions.m_record.code_list = strengths;
    provisions.m_record.fields = fields.names();
    return provisions;
}

// `place` normalised.
bool Provisions::holds(const Provision& provision, const ProvisionPlace& place) {
    if (!provision.plan_id.empty() && provision.plan_id != place.plan_id && provision.plan_id != place.plan_key)
        return false;
    switch (provision.scope) {
    case ProvisionScope::area:
        return provision.covers == place.area_name;
    case ProvisionScope::purpose:
        return provision.covers == place.purpose_code;
    case ProvisionScope::plan:
        break;
    }
    return true;
}

ProvisionBasis Provisions::basis(const ProvisionPlace& as_written) const {
    const ProvisionPlace place = normalised(as_written);
    ProvisionBasis basis;
    int rank = 0;
    for (const Provision& provision : m_list) {
        if (!holds(provision, place))
            continue;
        basis.provisions.push_back(&provision);
        if (provision.rank > rank)
            basis.strength = provision.strength;
        rank = std::max(rank, provision.rank);
    }
    std::stable_sort(basis.provisions.begin(), basis.provisions.end(), [](const Provision* a, const Provision* b) {
        return a->scope != b->scope ? a->scope > b->scope : a->rank > b->rank;
    });
    return basis;
}

Findings Provisions::without_place(std::vector<ProvisionPlace> places) const {
    std::transform(places.begin(), places.end(), places.begin(), normalised);
    Findings findings;
    for (const Provision& provision : m_list) {
        if (std::any_of(places.begin(), places.end(), [&](const auto& place) { return holds(provision, place); }))
            continue;
        findings.add(
            {FindingKind::note,
             m_record.name,
             std::nullopt,
             {"Provision {1} in {2} covers \"{3}\", which no area of the plan is.",
              {provision.paragraph, m_record.name, provision.covers.empty() ? provision.plan_id : provision.covers}},
             {},
             {}});
    }
    return findings;
}

std::string opens_for_building(const std::string& code_list, const std::string& purpose_code,
                               const Meanings& meanings) {
    const codes::CodeList* list = meanings.codes().find(code_list);
    const codes::CodeMeaning* meaning = list == nullptr ? nullptr : list->find(purpose_code);
    return meaning == nullptr ? "" : meaning->value("opens_for");
}

} // namespace areal::accounting
