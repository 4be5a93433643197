// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/wkb_polygons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace areal::source {
namespace {

using shape::Point;
using shape::PolygonLayer;
using shape::RingRole;

/// Writes well-known binary by hand, so that the reader is not tested against another reader.
class Blob {
  public:
    explicit Blob(bool big_endian = false) : m_big(big_endian) {}
    Blob& head(std::uint32_t type) {
        m_bytes.push_back(m_big ? 0 : 1);
        return count(type);
    }
    Blob& count(std::uint32_t n) { return put(m_big ? __builtin_bswap32(n) : n); }
    Blob& number(double v) {
        const auto bits = std::bit_cast<std::uint64_t>(v);
        return put(m_big ? __builtin_bswap64(bits) : bits);
    }
    /// A square ring of side `side` at x, y, with `extra` further ordinates per point.
    Blob& square(double x, double y, double side, int extra = 0) {
        count(5);
        for (const Point p : {Point{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}) {
            number(p.x).number(p.y);
            for (int e = 0; e < extra; ++e)
                number(-99);
        }
        return *this;
    }
    Blob& add(const Blob& other) {
        m_bytes.insert(m_bytes.end(), other.m_bytes.begin(), other.m_bytes.end());
        return *this;
    }
    std::vector<std::uint8_t> in_gpkg(std::uint8_t flags, std::size_t envelope_bytes) const {
        const std::uint8_t fixed[] = {'G', 'P', 0, flags, 1, 2, 3, 4};
        std::vector<std::uint8_t> result(sizeof fixed + envelope_bytes + m_bytes.size(), 0xee);
        std::ranges::copy(fixed, result.begin());
        std::ranges::copy(m_bytes, result.end() - std::ptrdiff_t(m_bytes.size()));
        return result;
    }
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

  private:
    template <typename T>
    Blob& put(T value) {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        std::memcpy(m_bytes.data() + at, &value, sizeof value);
        return *this;
    }
    bool m_big;
    std::vector<std::uint8_t> m_bytes;
};

PolygonLayer layer_of(const Blob& blob) {
    WkbPolygons reader;
    EXPECT_EQ(reader.read(blob.bytes()), WkbAnswer::polygons);
    PolygonLayer layer;
    layer.begin_feature();
    reader.append(layer);
    return layer;
}

void expect_square_with_hole(const PolygonLayer& layer) {
    ASSERT_EQ(layer.ring_count(), 2U);
    EXPECT_EQ(layer.ring(0).role, RingRole::shell);
    EXPECT_EQ(layer.ring(1).role, RingRole::hole);
    EXPECT_EQ(layer.ring(0).points[2], (Point{110, 210}));
    EXPECT_EQ(layer.ring(1).points[2], (Point{106, 206}));
    EXPECT_EQ(layer.point_count(), 10U);
}

TEST(WkbPolygons, ReadsEveryWayToWriteHeightsAndMeasures) {
    const struct {
        std::uint32_t type;
        int extra;
    } ways[] = {{3, 0}, {1003, 1}, {2003, 1}, {3003, 2}, {0x80000003, 1}, {0x40000003, 1}, {0xc0000003, 2}};
    for (const bool big : {false, true})
        for (const auto& way : ways) {
            SCOPED_TRACE(way.type);
            expect_square_with_hole(layer_of(
                Blob(big).head(way.type).count(2).square(100, 200, 10, way.extra).square(104, 204, 2, way.extra)));
        }
}

TEST(WkbPolygons, SkipsTheSridOfPostgis) {
    expect_square_with_hole(
        layer_of(Blob().head(0x20000003).count(25832).count(2).square(100, 200, 10).square(104, 204, 2)));
}

TEST(WkbPolygons, PartsOfAMultipolygonMayDifferInByteOrder) {
    const PolygonLayer layer = layer_of(Blob()
                                            .head(6)
                                            .count(3)
                                            .add(Blob(true).head(3).count(1).square(0, 0, 1))
                                            .add(Blob(false).head(3).count(0))
                                            .add(Blob(false).head(3).count(1).square(5, 5, 1)));
    ASSERT_EQ(layer.ring_count(), 2U);
    EXPECT_EQ(layer.ring(0).points[2], (Point{1, 1}));
    EXPECT_EQ(layer.ring(1).points[2], (Point{6, 6}));
    EXPECT_EQ(layer.ring(1).role, RingRole::shell);
}

TEST(WkbPolygons, PassesOverARingWithoutPoints) {
    EXPECT_EQ(layer_of(Blob().head(3).count(1).count(0)).ring_count(), 0U);
}

TEST(WkbPolygons, TellsWhatItIsNot) {
    WkbPolygons reader;
    EXPECT_EQ(reader.read({}), WkbAnswer::null);
    EXPECT_EQ(reader.read(Blob().head(3).count(0).bytes()), WkbAnswer::empty);
    EXPECT_EQ(reader.read(Blob().head(6).count(0).bytes()), WkbAnswer::empty);
    EXPECT_EQ(reader.read(Blob().head(1).number(1).number(2).bytes()), WkbAnswer::not_polygons);
    for (const std::uint32_t curved_or_mixed : {7U, 10U, 12U, 15U, 16U, 1010U})
        EXPECT_EQ(reader.read(Blob().head(curved_or_mixed).count(0).bytes()), WkbAnswer::needs_ogr);
    EXPECT_EQ(reader.read(Blob().head(6).count(1).add(Blob().head(10).count(0)).bytes()), WkbAnswer::needs_ogr);
    EXPECT_EQ(reader.read(Blob().head(4003).count(0).bytes()), WkbAnswer::broken);
}

TEST(WkbPolygons, ABlobCutShortAnywhereIsBrokenAndNothingMore) {
    const Blob whole = Blob().head(6).count(1).add(Blob().head(3).count(2).square(0, 0, 9).square(1, 1, 1));
    WkbPolygons reader;
    for (std::size_t length = 1; length < whole.bytes().size(); ++length) {
        const std::vector<std::uint8_t> cut(whole.bytes().begin(), whole.bytes().begin() + std::ptrdiff_t(length));
        EXPECT_EQ(reader.read(cut), WkbAnswer::broken) << length;
        PolygonLayer layer;
        layer.begin_feature();
        reader.append(layer);
        EXPECT_EQ(layer.ring_count(), 0U);
    }
    EXPECT_EQ(reader.read(Blob().head(3).count(1).count(0xffffffff).bytes()), WkbAnswer::broken);
}

TEST(WkbPolygons, SkipsTheGeopackageHeaderByItsEnvelopeCode) {
    const Blob blob = Blob().head(3).count(2).square(100, 200, 10).square(104, 204, 2);
    const std::size_t envelope_bytes[] = {0, 32, 48, 48, 64};
    for (std::uint8_t code = 0; code < 5; ++code) {
        const auto bytes = blob.in_gpkg(std::uint8_t(code << 1 | 1), envelope_bytes[code]);
        WkbPolygons reader;
        ASSERT_EQ(reader.read_gpkg(bytes), WkbAnswer::polygons) << int(code);
        PolygonLayer layer;
        layer.begin_feature();
        reader.append(layer);
        expect_square_with_hole(layer);
    }
    WkbPolygons reader;
    EXPECT_EQ(reader.read_gpkg(blob.in_gpkg(5 << 1, 64)), WkbAnswer::broken);
    EXPECT_EQ(reader.read_gpkg(blob.in_gpkg(0x20, 0)), WkbAnswer::needs_ogr);
    EXPECT_EQ(reader.read_gpkg(blob.bytes()), WkbAnswer::broken);
    EXPECT_EQ(reader.read_gpkg({}), WkbAnswer::null);
}

} // namespace
} // namespace areal::source
