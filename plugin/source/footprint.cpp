// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/footprint.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "source/raw_number.h"
#include "source/sha256.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace areal::source {
namespace {

using shape::FeatureShape;
using shape::Point;
using shape::Ring;
using shape::RingRole;

constexpr std::uint32_t wkb_polygon = 3, wkb_multipolygon = 6;
constexpr std::size_t id_digits = 32;

class WkbReader {
  public:
    explicit WkbReader(std::string_view bytes) : m_bytes(bytes) {}

    std::optional<FeatureShape> multipolygon() {
        FeatureShape shape;
        const std::uint32_t polygons = header(wkb_multipolygon);
        for (std::uint32_t i = 0; i < polygons && m_sound; ++i) {
            const std::uint32_t rings = header(wkb_polygon);
            for (std::uint32_t r = 0; r < rings && m_sound; ++r)
                shape.push_back(ring(r == 0 ? RingRole::shell : RingRole::hole));
        }
        if (!m_sound || !m_bytes.empty())
            return std::nullopt;
        return shape;
    }

  private:
    template <typename Number>
    Number take() {
        Number number{};
        m_sound = m_sound && m_bytes.size() >= sizeof number;
        if (m_sound) {
            std::memcpy(&number, m_bytes.data(), sizeof number);
            m_bytes.remove_prefix(sizeof number);
        }
        return number;
    }

    std::uint32_t header(std::uint32_t type) {
        m_sound = take<char>() == 1 && m_sound;
        m_sound = take<std::uint32_t>() == type && m_sound;
        return take<std::uint32_t>();
    }

    Ring ring(RingRole role) {
        Ring ring{role, {}};
        const std::uint32_t count = take<std::uint32_t>();
        m_sound = m_sound && m_bytes.size() / sizeof(Point) >= count;
        for (std::uint32_t i = 0; i < count && m_sound; ++i) {
            const double x = take<double>();
            ring.points.push_back({x, take<double>()});
        }
        return ring;
    }

    std::string_view m_bytes;
    bool m_sound = true;
};

std::size_t rings_of_shell(const FeatureShape& shape, std::size_t shell) {
    std::size_t end = shell + 1;
    while (end < shape.size() && shape[end].role == RingRole::hole)
        ++end;
    return end - shell;
}

std::size_t shell_count(const FeatureShape& shape) {
    std::size_t shells = 0;
    for (std::size_t i = 0; i < shape.size(); i += rings_of_shell(shape, i))
        ++shells;
    return shells;
}

void append_number(std::string& text, double number) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    text.append(digits, end);
}

} // namespace

std::string to_wkb(const FeatureShape& shape) {
    std::string bytes;
    const auto header = [&bytes](std::uint32_t type, std::size_t count) {
        bytes += '\1';
        append(bytes, type);
        append(bytes, std::uint32_t(count));
    };
    header(wkb_multipolygon, shell_count(shape));
    for (std::size_t i = 0; i < shape.size();) {
        const std::size_t rings = rings_of_shell(shape, i);
        header(wkb_polygon, rings);
        for (const std::size_t end = i + rings; i < end; ++i) {
            append(bytes, std::uint32_t(shape[i].points.size()));
            for (const Point& p : shape[i].points) {
                append(bytes, p.x);
                append(bytes, p.y);
            }
        }
    }
    return bytes;
}

std::optional<FeatureShape> from_wkb(std::string_view wkb) {
    return WkbReader(wkb).multipolygon();
}

std::string to_wkt(const FeatureShape& shape) {
    std::string text = "MULTIPOLYGON (";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool begins = i == 0 || shape[i].role == RingRole::shell;
        text += i == 0 ? "((" : begins ? ")), ((" : "), (";
        for (std::size_t p = 0; p < shape[i].points.size(); ++p) {
            text += p == 0 ? "" : ", ";
            append_number(text, shape[i].points[p].x);
            text += ' ';
            append_number(text, shape[i].points[p].y);
        }
    }
    return text + (shape.empty() ? ")" : ")))");
}

Footprint make_footprint(FeatureShape shape) {
    Footprint footprint;
    for (const Ring& ring : shape)
        for (const Point& p : ring.points) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y))
                throw BadInput("The ground of an entry has a coordinate that is no number.");
            footprint.box.add(p.x, p.y);
        }
    const ExactArea area = shape::area_of(shape);
    if (area.m2() > 9e12)
        throw BadInput("The ground of an entry is larger than the books can count. Check the coordinates.");
    footprint.area_mm2 = area.mm2();
    if (footprint.area_mm2 <= 0)
        throw BadInput("The ground of an entry has no area.");
    footprint.id = "fp-" + sha256(to_wkb(shape)).substr(0, id_digits);
    footprint.shape = std::move(shape);
    return footprint;
}

bool is_what_its_id_says(const Footprint& footprint) {
    return !footprint.shape.empty() && "fp-" + sha256(to_wkb(footprint.shape)).substr(0, id_digits) == footprint.id;
}

} // namespace areal::source
