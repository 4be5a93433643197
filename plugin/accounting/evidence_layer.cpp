// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/evidence_layer.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {

std::size_t EvidenceLayer::add(EvidenceKind kind, source::PolygonTable table) {
    const std::size_t source = m_names.size();
    m_names.push_back(table.name);
    m_said.insert(m_said.end(), table.ids.size(), {kind, source});
    m_polygons.append(table);
    return source;
}

bool EvidenceLayer::has(EvidenceKind kind) const {
    return std::any_of(m_said.begin(), m_said.end(), [&](const Evidence& one) { return one.kind == kind; });
}

const std::string& EvidenceLayer::name_of(EvidenceKind kind) const {
    const auto first = std::find_if(m_said.begin(), m_said.end(), [&](const Evidence& one) { return one.kind == kind; });
    return m_names[first->source];
}

const KnownOfPlace& EvidenceGround::at(shape::StackId stack) {
    const auto [at, is_new] = m_known.try_emplace(stack);
    if (is_new)
        at->second = known(stack);
    return at->second;
}

KnownOfPlace EvidenceGround::known(shape::StackId stack) const {
    KnownOfPlace result;
    result.inside = !m_layer.has(EvidenceKind::boundary);
    for (const shape::FeatureIndex f : m_stacks.features(stack))
        if (m_layer.said(f).kind == EvidenceKind::boundary)
            result.inside = true;
    return result;
}

} // namespace areal::accounting
