// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rules of gml_check.h as the file goes by: what is seen of an object, a curve, a ring. Knows no XML.
#pragma once

#include "base/finding.h"
#include "shape/polygon_layer.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace areal::source {

enum class GmlRule : std::uint8_t {
    id_is_unique,
    reference_is_found,
    local_id_is_uuid,
    one_crs,
    whole_points,
    arc_has_three_points,
    arc_bends,
    no_double_point,
    ring_closes,
    ring_direction,
    boundary_follows_surface,
    count_
};

class GmlRules {
  public:
    /// `member`: an object of the file, not a part of one.
    void id(const std::string& gml_id, bool member);
    /// `property` of an object names another by `href`.
    void reference(const std::string& property, const std::string& href, bool is_boundary);
    void local_id(std::string_view text);
    void crs(const std::string& srs_name);
    void broken_coordinates();
    void arc(const std::vector<shape::Point>& points);
    /// A segment, a line string or a linear ring.
    void line(const std::vector<shape::Point>& points);
    void ring(const std::vector<shape::Point>& points, bool is_hole);
    void end_member();

    /// When the file has ended.
    Findings findings(const std::string& layer);

  private:
    using Points = std::vector<std::pair<double, double>>; // sorted, each once
    struct Breach {
        std::int64_t count = 0;
        std::string first;
    };
    struct Bounded {
        std::string id;
        std::vector<std::string> curves; // gml:id
        Points points;
    };

    void breach(GmlRule rule, const std::string& where);
    void check_boundaries();

    std::array<Breach, std::size_t(GmlRule::count_)> m_breaches;
    std::unordered_set<std::string> m_ids;
    struct Reference {
        std::string target, property, member;
    };
    std::vector<Reference> m_references; // that were not found when they were met
    std::set<std::string> m_crs;
    bool m_has_geometry = false;

    std::string m_member; // gml:id of the object going by
    std::vector<std::string> m_member_boundary;
    std::vector<shape::Point> m_member_rings, m_member_lines;
    std::unordered_map<std::string, Points> m_curves; // objects that are curves
    std::vector<Bounded> m_bounded;                   // surfaces that name their curves
};

} // namespace areal::source
