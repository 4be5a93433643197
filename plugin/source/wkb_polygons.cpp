// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/wkb_polygons.h"

#include <array>
#include <bit>
#include <cstring>

namespace areal::source {
namespace {

using shape::Point;
using shape::RingRole;

enum WkbType : std::uint32_t { polygon = 3, multi_polygon = 6, triangle = 17 };

constexpr std::uint32_t flag_z = 0x80000000, flag_m = 0x40000000, flag_srid = 0x20000000;

double double_at(const std::uint8_t* at, bool swapped) {
    std::uint64_t bits;
    std::memcpy(&bits, at, sizeof bits);
    return std::bit_cast<double>(swapped ? __builtin_bswap64(bits) : bits);
}

} // namespace

/// One way through a blob; every step first asks whether there is room for it.
class WkbPolygons::Walk {
  public:
    Walk(std::span<const std::uint8_t> wkb, WkbPolygons& into) : m_rest(wkb), m_into(into) {}

    WkbAnswer geometry(bool inside_multi = false) {
        Head head;
        if (!read_head(head))
            return WkbAnswer::broken;
        m_into.m_had_heights |= head.ordinates > 2;
        if (head.type == polygon || head.type == triangle)
            return rings(head);
        if (head.type == multi_polygon && !inside_multi)
            return parts(head);
        const bool lines_or_points = head.type == 1 || head.type == 2 || head.type == 4 || head.type == 5 ||
                                     head.type == 8 || head.type == 9 || head.type == 11;
        return lines_or_points && !inside_multi ? WkbAnswer::not_polygons : WkbAnswer::needs_ogr;
    }

  private:
    struct Head {
        bool swapped = false;
        std::uint32_t type = 0;
        std::uint8_t ordinates = 2;
    };

    bool read_count(bool swapped, std::uint32_t& count) {
        if (m_rest.size() < sizeof count)
            return false;
        std::memcpy(&count, m_rest.data(), sizeof count);
        if (swapped)
            count = __builtin_bswap32(count);
        m_rest = m_rest.subspan(sizeof count);
        return true;
    }

    bool read_head(Head& head) {
        if (m_rest.empty() || m_rest[0] > 1)
            return false;
        head.swapped = (m_rest[0] == 1) != (std::endian::native == std::endian::little);
        m_rest = m_rest.subspan(1);
        std::uint32_t code = 0, srid = 0;
        if (!read_count(head.swapped, code) || ((code & flag_srid) != 0 && !read_count(head.swapped, srid)))
            return false;
        const std::uint32_t plain = code & ~(flag_z | flag_m | flag_srid), family = plain / 1000;
        if (family > 3)
            return false;
        head.type = plain % 1000;
        const bool z = (code & flag_z) != 0 || family == 1 || family == 3;
        const bool m = (code & flag_m) != 0 || family == 2 || family == 3;
        head.ordinates = std::uint8_t(2 + z + m);
        return true;
    }

    WkbAnswer rings(const Head& head) {
        std::uint32_t count = 0;
        if (!read_count(head.swapped, count))
            return WkbAnswer::broken;
        for (std::uint32_t r = 0; r < count; ++r) {
            std::uint32_t points = 0;
            if (!read_count(head.swapped, points))
                return WkbAnswer::broken;
            if (points == 0 && count > 1)
                return WkbAnswer::needs_ogr; // a hole in nothing: let the reference say what it is
            const std::size_t bytes = std::size_t(points) * head.ordinates * sizeof(double);
            if (m_rest.size() < bytes)
                return WkbAnswer::broken;
            m_into.m_rings.push_back(
                {r == 0 ? RingRole::shell : RingRole::hole, head.swapped, head.ordinates, points, m_rest.data()});
            m_rest = m_rest.subspan(bytes);
        }
        return count > 0 ? WkbAnswer::polygons : WkbAnswer::empty;
    }

    WkbAnswer parts(const Head& head) {
        std::uint32_t count = 0;
        if (!read_count(head.swapped, count))
            return WkbAnswer::broken;
        WkbAnswer answer = WkbAnswer::empty;
        for (std::uint32_t k = 0; k < count; ++k) {
            const WkbAnswer part = geometry(true);
            if (part != WkbAnswer::polygons && part != WkbAnswer::empty)
                return part;
            if (part == WkbAnswer::polygons)
                answer = part;
        }
        return answer;
    }

    std::span<const std::uint8_t> m_rest;
    WkbPolygons& m_into;
};

WkbAnswer WkbPolygons::read(std::span<const std::uint8_t> wkb) {
    m_rings.clear();
    m_had_heights = false;
    if (wkb.empty())
        return WkbAnswer::null;
    const WkbAnswer answer = Walk(wkb, *this).geometry();
    if (answer != WkbAnswer::polygons)
        m_rings.clear();
    return answer;
}

WkbAnswer WkbPolygons::read_gpkg(std::span<const std::uint8_t> blob) {
    m_rings.clear();
    if (blob.empty())
        return WkbAnswer::null;
    constexpr std::size_t fixed_bytes = 8; // magic, version, flags, srs id
    constexpr std::array<std::size_t, 5> envelope_bytes{0, 32, 48, 48, 64};
    if (blob.size() < fixed_bytes || blob[0] != 'G' || blob[1] != 'P')
        return WkbAnswer::broken;
    const std::uint8_t flags = blob[3];
    const std::size_t envelope = (flags >> 1) & 7;
    if ((flags & 0x20) != 0)
        return WkbAnswer::needs_ogr; // an extension's own encoding
    if (envelope >= envelope_bytes.size() || blob.size() < fixed_bytes + envelope_bytes[envelope])
        return WkbAnswer::broken;
    const auto wkb = blob.subspan(fixed_bytes + envelope_bytes[envelope]);
    return wkb.empty() ? WkbAnswer::broken : read(wkb);
}

void WkbPolygons::append(shape::PolygonLayer& layer) {
    for (const RingPlace& ring : m_rings) {
        if (ring.count == 0)
            continue;
        m_points.resize(ring.count);
        if (!ring.swapped && ring.ordinates == 2) {
            std::memcpy(m_points.data(), ring.points, ring.count * sizeof(Point));
        } else {
            const std::uint8_t* at = ring.points;
            for (Point& p : m_points) {
                p = {double_at(at, ring.swapped), double_at(at + sizeof(double), ring.swapped)};
                at += ring.ordinates * sizeof(double);
            }
        }
        layer.add_ring(ring.role, m_points);
    }
}

} // namespace areal::source
