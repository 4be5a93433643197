// SPDX-License-Identifier: GPL-2.0-or-later
//
// Everything else that is known of the ground, as one layer of the overlay: where the account ends (boundary).
// The layer overlaps itself on purpose; a stack of it is the set of all that is known of a place, so that any
// number of inputs costs one layer.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "shape/overlay.h"
#include "source/polygon_table.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

enum class EvidenceKind : std::uint8_t { boundary };

/// What one polygon says.
struct Evidence {
    EvidenceKind kind = EvidenceKind::boundary;
    std::size_t source = 0; // place among the sources
};

class EvidenceLayer {
  public:
    /// Every polygon of the table says the same; gives the place of the new source.
    std::size_t add(EvidenceKind kind, source::PolygonTable table);

    bool empty() const { return m_said.empty(); }
    bool has(EvidenceKind kind) const;
    const source::PolygonTable& polygons() const { return m_polygons; }
    const Evidence& said(shape::FeatureIndex feature) const { return m_said[feature]; }
    const std::string& name(std::size_t source) const { return m_names[source]; }
    /// Of the first source of the kind; one must be there.
    const std::string& name_of(EvidenceKind kind) const;

  private:
    source::PolygonTable m_polygons; // of all sources, one after the other
    std::vector<Evidence> m_said;    // per polygon
    std::vector<std::string> m_names;
};

/// What is known of the places of one overlay, by stack.
struct KnownOfPlace {
    bool inside = true; // the boundary, where one was given
};

class EvidenceGround {
  public:
    EvidenceGround(const EvidenceLayer& layer, const shape::StackTable& stacks) : m_layer(layer), m_stacks(stacks) {}
    const KnownOfPlace& at(shape::StackId stack);

  private:
    KnownOfPlace known(shape::StackId stack) const;

    const EvidenceLayer& m_layer;
    const shape::StackTable& m_stacks;
    std::unordered_map<shape::StackId, KnownOfPlace> m_known;
};

} // namespace areal::accounting
