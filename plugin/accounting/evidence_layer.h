// SPDX-License-Identifier: GPL-2.0-or-later
//
// Everything else that is known of the ground, as one layer of the overlay: where the account ends (boundary),
// the themes, what is built already, and what is left of plan areas in slivers.
// The layer overlaps itself on purpose; a stack of it is the set of all that is known of a place, so that any
// number of inputs costs one layer.
#pragma once

#include "accounting/built_layer.h"
#include "accounting/meanings.h"
#include "accounting/theme_layer.h"
#include "shape/overlay.h"
#include "source/polygon_table.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

enum class EvidenceKind : std::uint8_t { boundary, theme, theme_mapped, theme_in_doubt, built, sliver };

/// What one polygon says.
struct Evidence {
    EvidenceKind kind = EvidenceKind::boundary;
    std::size_t source = 0;  // place among the sources
    std::uint32_t theme = 0; // place among the themes
    std::uint32_t value = 0; // place among the theme's values, among the masks, or of a sliver's plan area
};

/// A source of built ground.
struct BuiltMask {
    std::string kind, name; // kind as the rule sets name it
};

class EvidenceLayer {
  public:
    /// Every polygon of the table says the same; gives the place of the new source.
    std::size_t add(EvidenceKind kind, const source::PolygonTable& table);
    void add(const ThemeLayer& layer);
    void add(const BuiltLayer& layer);
    /// Slivers of one plan, each with the plan area it is left of; gives the place of the new source.
    std::size_t add_slivers(const source::PolygonTable& table, const std::vector<shape::FeatureIndex>& plan_areas);

    bool empty() const { return m_said.empty(); }
    bool has(EvidenceKind kind) const;
    const source::PolygonTable& polygons() const { return m_polygons; }
    const Evidence& said(shape::FeatureIndex feature) const { return m_said[feature]; }
    const std::string& name(std::size_t source) const { return m_names[source]; }
    const std::vector<Theme>& themes() const { return m_themes; }
    const std::vector<BuiltMask>& masks() const { return m_masks; }
    /// Of the first source of the kind; one must be there.
    const std::string& name_of(EvidenceKind kind) const;

  private:
    source::PolygonTable m_polygons; // of all sources, one after the other
    std::vector<Evidence> m_said;    // per polygon
    std::uint32_t m_kinds = 0;       // a bit for each kind there is
    std::vector<std::string> m_names;
    std::vector<Theme> m_themes;
    std::vector<BuiltMask> m_masks;
};

/// Never one for the other: no hit is known, not mapped is not known, not computed is a fault in the data.
enum class ThemeState : std::uint8_t { hit, no_hit, not_mapped, not_computed };

std::string_view theme_state_name(ThemeState state); // the word in the tables: a contract

struct ThemeOfPlace {
    ThemeState state = ThemeState::no_hit;
    const ThemeValue* best = nullptr; // of a hit: the highest value there; values of one rank are joined ("A+B")
};

/// A sliver of a plan area, by the source it was added as.
struct SliverOf {
    std::size_t source;
    shape::FeatureIndex plan_area;
    friend bool operator==(const SliverOf&, const SliverOf&) = default;
};

/// What is known of a place.
struct KnownOfPlace {
    bool inside = true;                  // the boundary, where one was given
    std::vector<ThemeOfPlace> themes;    // in the order of EvidenceLayer::themes()
    std::vector<std::uint32_t> built_by; // places in EvidenceLayer::masks(), each once
    std::vector<SliverOf> slivers;
};

/// What is known of the places of one overlay, by stack.
class EvidenceGround {
  public:
    EvidenceGround(const EvidenceLayer& layer, const shape::StackTable& stacks) : m_layer(layer), m_stacks(stacks) {}
    const KnownOfPlace& at(shape::StackId stack);

  private:
    KnownOfPlace known(shape::StackId stack);
    ThemeOfPlace theme(std::uint32_t theme, const std::vector<shape::FeatureIndex>& features);
    const ThemeValue* joined(std::vector<const ThemeValue*> values);

    const EvidenceLayer& m_layer;
    const shape::StackTable& m_stacks;
    std::unordered_map<shape::StackId, KnownOfPlace> m_known;
    std::deque<ThemeValue> m_joined;
};

} // namespace areal::accounting
