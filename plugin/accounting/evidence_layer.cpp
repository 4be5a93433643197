// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/evidence_layer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace areal::accounting {
namespace {

/// The values of the highest rank met so far.
void keep_best(std::vector<const ThemeValue*>& best, const ThemeValue* value) {
    if (!best.empty() && best.front()->rank > value->rank)
        return;
    if (!best.empty() && best.front()->rank < value->rank)
        best.clear();
    if (std::find(best.begin(), best.end(), value) == best.end())
        best.push_back(value);
}

} // namespace

std::size_t EvidenceLayer::add(EvidenceKind kind, const source::PolygonTable& table) {
    const std::size_t source = m_names.size();
    m_names.push_back(table.name);
    if (!table.ids.empty())
        m_kinds |= 1U << unsigned(kind);
    m_said.insert(m_said.end(), table.ids.size(), {kind, source, 0, 0});
    m_polygons.append(table);
    return source;
}

void EvidenceLayer::add(const ThemeLayer& layer) {
    const auto theme = std::uint32_t(m_themes.size());
    m_themes.push_back(layer.theme);
    const auto add_all = [&](EvidenceKind kind, const source::PolygonTable& table) {
        std::size_t feature = m_said.size();
        add(kind, table);
        for (; feature < m_said.size(); ++feature)
            m_said[feature].theme = theme;
    };
    const std::size_t first = m_said.size();
    add_all(EvidenceKind::theme, layer.table);
    for (std::size_t i = 0; i < layer.value_of.size(); ++i)
        m_said[first + i].value = layer.value_of[i];
    add_all(EvidenceKind::theme_in_doubt, layer.in_doubt);
    if (layer.mapped)
        add_all(EvidenceKind::theme_mapped, *layer.mapped);
}

void EvidenceLayer::add(const BuiltLayer& layer) {
    std::size_t feature = m_said.size();
    add(EvidenceKind::built, layer.table);
    for (; feature < m_said.size(); ++feature)
        m_said[feature].value = std::uint32_t(m_masks.size());
    m_masks.push_back({layer.kind, layer.table.name});
}

std::size_t EvidenceLayer::add_slivers(const source::PolygonTable& table,
                                       const std::vector<shape::FeatureIndex>& plan_areas) {
    const std::size_t first = m_said.size();
    const std::size_t source = add(EvidenceKind::sliver, table);
    for (std::size_t i = 0; i < plan_areas.size(); ++i)
        m_said[first + i].value = plan_areas[i];
    return source;
}

bool EvidenceLayer::has(EvidenceKind kind) const {
    return (m_kinds >> unsigned(kind) & 1U) != 0;
}

const std::string& EvidenceLayer::name_of(EvidenceKind kind) const {
    const auto first =
        std::find_if(m_said.begin(), m_said.end(), [&](const Evidence& one) { return one.kind == kind; });
    return m_names[first->source];
}

const KnownOfPlace& EvidenceGround::at(shape::StackId stack) {
    const auto [at, is_new] = m_known.try_emplace(stack);
    if (is_new)
        at->second = known(stack);
    return at->second;
}

KnownOfPlace EvidenceGround::known(shape::StackId stack) {
    KnownOfPlace result;
    const std::vector<shape::FeatureIndex> features = m_stacks.features(stack);
    result.inside = !m_layer.has(EvidenceKind::boundary);
    for (const shape::FeatureIndex f : features) {
        const Evidence& said = m_layer.said(f);
        if (said.kind == EvidenceKind::boundary)
            result.inside = true;
        if (said.kind == EvidenceKind::built &&
            std::count(result.built_by.begin(), result.built_by.end(), said.value) == 0)
            result.built_by.push_back(said.value);
        if (said.kind == EvidenceKind::sliver)
            result.slivers.push_back({said.source, said.value});
    }
    for (std::uint32_t i = 0; i < m_layer.themes().size(); ++i)
        result.themes.push_back(theme(i, features));
    return result;
}

ThemeOfPlace EvidenceGround::theme(std::uint32_t theme, const std::vector<shape::FeatureIndex>& features) {
    const Theme& asked = m_layer.themes()[theme];
    std::vector<const ThemeValue*> best;
    bool mapped = asked.is_complete || !asked.has_mapped, in_doubt = false;
    for (const shape::FeatureIndex f : features) {
        const Evidence& said = m_layer.said(f);
        if (said.theme != theme)
            continue;
        if (said.kind == EvidenceKind::theme)
            keep_best(best, &asked.values[said.value]);
        mapped = mapped || said.kind == EvidenceKind::theme_mapped;
        in_doubt = in_doubt || said.kind == EvidenceKind::theme_in_doubt;
    }
    ThemeOfPlace place;
    place.best = joined(std::move(best));
    if (place.best != nullptr)
        place.state = ThemeState::hit;
    else if (in_doubt)
        place.state = ThemeState::not_computed;
    else
        place.state = mapped ? ThemeState::no_hit : ThemeState::not_mapped;
    return place;
}

// Values the list gives one rank are told apart, but the ground still counts once.
const ThemeValue* EvidenceGround::joined(std::vector<const ThemeValue*> values) {
    if (values.size() < 2)
        return values.empty() ? nullptr : values.front();
    std::sort(values.begin(), values.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
    ThemeValue all{"", "", values.front()->rank};
    for (const ThemeValue* value : values) {
        all.code += (all.code.empty() ? "" : "+") + value->code;
        all.name += (all.name.empty() ? "" : " + ") + value->name;
    }
    return &m_joined.emplace_back(std::move(all));
}

std::string_view theme_state_name(ThemeState state) {
    static constexpr std::array<std::string_view, 4> names{"hit", "no_hit", "not_mapped", "not_computed"};
    return names.at(std::size_t(state));
}

} // namespace areal::accounting
