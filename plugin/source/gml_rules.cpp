// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/gml_rules.h"

#include "shape/measure.h"

#include <algorithm>
#include <cmath>

namespace areal::source {
namespace {

using shape::Point;

constexpr double least_bend_m = 0.0105; // of an arc: a centimetre, the step of most coordinates, and its rounding
constexpr std::size_t fewest_ring_points = 4;

constexpr std::array<const char*, std::size_t(GmlRule::count_)> sentences{
    "Several objects in {2} have the same gml:id, the first is {3}; references to it are ambiguous. Cases: {1}.",
    "References in {2} point at objects that are not in the file, the first at {3}; areas do not depend on them. "
    "Cases: {1}.",
    "lokalId in {2} is not a UUID, the first is \"{3}\". Cases: {1}.",
    "{2} must name one coordinate system and names this: {3}. Check that the plan lies where it should.",
    "Coordinates in {2} are not whole points, the first in {3}; that geometry cannot be read. Cases: {1}.",
    "Arcs in {2} do not have exactly three points, the first in {3}. Cases: {1}.",
    "Arcs in {2} have their three points on a line within a centimetre, the first in {3}. Cases: {1}.",
    "Curves or rings in {2} have the same point twice in a row, the first in {3}. Cases: {1}.",
    "Rings in {2} do not close, the first in {3}. Cases: {1}.",
    "Rings in {2} run the wrong way, the first in {3}; a shell runs counter-clockwise, a hole clockwise. It changes "
    "no area. Cases: {1}.",
    "Surfaces in {2} are not followed by the boundary curves they name, the first in {3}. Cases: {1}.",
};

std::vector<std::pair<double, double>> sorted_once(const std::vector<Point>& points) {
    std::vector<std::pair<double, double>> pairs;
    for (const Point& p : points)
        pairs.emplace_back(p.x, p.y);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

// A plan comes as several files that refer to each other, and no area hangs on it.
FindingKind kind_of(GmlRule rule) {
    return rule == GmlRule::reference_is_found ? FindingKind::note : FindingKind::format_rule_broken;
}

bool is_uuid(std::string_view text) {
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char f) {
               return f == '-' ? c == '-' : std::isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

} // namespace

void GmlRules::breach(GmlRule rule, const std::string& where) {
    Breach& of = m_breaches[std::size_t(rule)];
    if (of.count++ == 0)
        of.first = where;
}

void GmlRules::id(const std::string& gml_id, bool member) {
    if (member)
        m_member = gml_id;
    if (!m_ids.insert(gml_id).second)
        breach(GmlRule::id_is_unique, gml_id);
}

void GmlRules::reference(const std::string& property, const std::string& href, bool is_boundary) {
    if (!href.starts_with('#'))
        return; // of another file
    const std::string target = href.substr(1);
    if (!m_ids.contains(target))
        m_references.push_back({target, property, m_member});
    if (is_boundary)
        m_member_boundary.push_back(target);
}

void GmlRules::local_id(std::string_view text) {
    if (!text.empty() && !is_uuid(text))
        breach(GmlRule::local_id_is_uuid, std::string(text));
}

void GmlRules::crs(const std::string& srs_name) {
    m_crs.insert(srs_name);
}

void GmlRules::broken_coordinates() {
    breach(GmlRule::whole_points, m_member);
}

void GmlRules::arc(const std::vector<Point>& points) {
    m_member_lines.insert(m_member_lines.end(), points.begin(), points.end());
    m_has_geometry = true;
    if (points.size() != 3)
        return breach(GmlRule::arc_has_three_points, m_member);
    const double chord_x = points[2].x - points[0].x, chord_y = points[2].y - points[0].y;
    const double out_x = points[1].x - points[0].x, out_y = points[1].y - points[0].y;
    const double chord = std::hypot(chord_x, chord_y);
    if (chord == 0 || std::fabs(chord_x * out_y - chord_y * out_x) / chord <= least_bend_m)
        breach(GmlRule::arc_bends, m_member);
}

void GmlRules::line(const std::vector<Point>& points) {
    m_member_lines.insert(m_member_lines.end(), points.begin(), points.end());
    m_has_geometry = true;
    if (std::adjacent_find(points.begin(), points.end()) != points.end())
        breach(GmlRule::no_double_point, m_member);
}

void GmlRules::ring(const std::vector<Point>& points, bool is_hole) {
    m_member_rings.insert(m_member_rings.end(), points.begin(), points.end());
    if (points.size() < fewest_ring_points || !(points.front() == points.back()))
        return breach(GmlRule::ring_closes, m_member);
    if ((shape::signed_area_m2(points) > 0) == is_hole)
        breach(GmlRule::ring_direction, m_member);
}

void GmlRules::end_member() {
    if (!m_member_boundary.empty())
        m_bounded.push_back({m_member, std::move(m_member_boundary), sorted_once(m_member_rings)});
    else if (m_member_rings.empty() && !m_member_lines.empty())
        m_curves.emplace(m_member, sorted_once(m_member_lines));
    m_member_boundary.clear();
    m_member_rings.clear();
    m_member_lines.clear();
    m_member.clear();
}

void GmlRules::check_boundaries() {
    for (const Bounded& surface : m_bounded) {
        Points points;
        bool all_there = true; // else the reference itself is the fault
        for (const std::string& curve : surface.curves) {
            const auto found = m_curves.find(curve);
            all_there = all_there && found != m_curves.end();
            if (found != m_curves.end())
                points.insert(points.end(), found->second.begin(), found->second.end());
        }
        std::sort(points.begin(), points.end());
        points.erase(std::unique(points.begin(), points.end()), points.end());
        if (all_there && points != surface.points)
            breach(GmlRule::boundary_follows_surface, surface.id);
    }
}

Findings GmlRules::findings(const std::string& layer) {
    std::set<std::string> missed;
    for (const Reference& to : m_references)
        if (!m_ids.contains(to.target) && missed.insert(to.target).second)
            breach(GmlRule::reference_is_found, "#" + to.target + " (" + to.property + ", " + to.member + ")");
    std::string systems;
    for (const std::string& crs : m_crs)
        systems += (systems.empty() ? "" : ", ") + crs;
    if (m_has_geometry && m_crs.size() != 1)
        breach(GmlRule::one_crs, systems.empty() ? "-" : systems);
    check_boundaries();
    Findings findings;
    for (std::size_t rule = 0; rule < m_breaches.size(); ++rule)
        if (const Breach& of = m_breaches[rule]; of.count > 0)
            findings.add(
                {kind_of(GmlRule(rule)), layer, std::nullopt, {sentences[rule], {of.count, layer, of.first}}, {}, {}});
    return findings;
}

} // namespace areal::source
