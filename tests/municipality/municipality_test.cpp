// SPDX-License-Identifier: GPL-2.0-or-later
//
// The fixture itself: is what it says of itself true?
#include "municipality/answers.h"

#include "bench/generate/hash.h"
#include "codes/profile_builder.h"
#include "codes/recogniser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace areal::fixture {
namespace {

constexpr std::uint64_t seed = 20261122;

const Municipality& municipality() {
    static const Municipality made(seed);
    return made;
}

std::vector<const Layer*> polygon_layers(const Municipality& m) {
    return {&m.boundary,        &m.ar5,          &m.grunnkart,   &m.plan_in_force, &m.proposal,
            &m.zoning_outlines, &m.zoning_plans, &m.nature_mdir, &m.nature_dn13,   &m.cultivable};
}

double doubled_area(const std::vector<Metres>& ring) {
    double sum = 0;
    for (std::size_t k = 0; k + 1 < ring.size(); ++k)
        sum += (ring[k].x - ring[0].x) * (ring[k + 1].y - ring[0].y) -
               (ring[k + 1].x - ring[0].x) * (ring[k].y - ring[0].y);
    return sum;
}

std::vector<Metres> metres(const std::vector<Corner>& ring) {
    std::vector<Metres> points;
    for (const Corner corner : ring)
        points.push_back(Mesh::metres(corner));
    return points;
}

std::uint64_t digest(const Municipality& m) {
    std::uint64_t hash = 0;
    for (const Layer* layer : polygon_layers(m))
        for (const Feature& feature : layer->features) {
            for (const std::string& value : feature.values)
                for (const char c : value)
                    hash = bench::mix(hash, static_cast<unsigned char>(c));
            for (const Triangle t : feature.triangles)
                hash = bench::mix(hash, std::uint64_t(t));
        }
    return hash;
}

TEST(Mesh, NeighboursShareAnEdgeAndKnowEachOther) {
    const Mesh mesh(7, 5);
    for (Triangle t = 0; t < mesh.size(); ++t)
        for (const Triangle n : mesh.neighbours(t)) {
            if (n < 0)
                continue;
            const auto back = mesh.neighbours(n);
            EXPECT_NE(std::find(back.begin(), back.end(), t), back.end());
            const auto a = mesh.corners(t), b = mesh.corners(n);
            int shared = 0;
            for (const Corner corner : a)
                shared += int(std::count(b.begin(), b.end(), corner));
            EXPECT_EQ(shared, 2);
        }
}

TEST(Mesh, OutlinesOfRandomSetsHaveTheAreaOfTheirTrianglesAndNoRingTouchesItself) {
    const Mesh mesh(12, 10);
    for (std::uint64_t round = 0; round < 200; ++round) {
        std::vector<Triangle> chosen;
        for (Triangle t = 0; t < mesh.size(); ++t)
            if (bench::share(bench::mix(round, std::uint64_t(t))) < 0.6)
                chosen.push_back(t);
        double sum = 0;
        for (const MeshPolygon& polygon : mesh.outline(chosen)) {
            const double shell = doubled_area(metres(polygon.shell));
            EXPECT_GT(shell, 0);
            sum += shell;
            std::vector<std::vector<Corner>> rings = polygon.holes;
            for (const auto& hole : polygon.holes) {
                EXPECT_LT(doubled_area(metres(hole)), 0);
                sum += doubled_area(metres(hole));
            }
            rings.push_back(polygon.shell);
            for (const auto& ring : rings) {
                const std::set<Corner> distinct(ring.begin(), ring.end());
                EXPECT_EQ(distinct.size() + 1, ring.size());
            }
        }
        EXPECT_EQ(sum, 2.0 * double(Mesh::triangle_m2) * double(chosen.size())) << "round " << round;
    }
}

TEST(SyntheticMunicipality, EveryPolygonHasExactlyTheAreaItsTrianglesSay) {
    for (const Layer* layer : polygon_layers(municipality()))
        for (const Feature& feature : layer->features) {
            double doubled = 0;
            for (const MeshPolygon& polygon : feature.polygons) {
                doubled += doubled_area(metres(polygon.shell));
                for (const auto& hole : polygon.holes)
                    doubled += doubled_area(metres(hole));
            }
            EXPECT_EQ(doubled, 2.0 * double(feature.area_m2)) << layer->name;
            EXPECT_EQ(feature.values.size(), layer->fields.size()) << layer->name;
            EXPECT_THAT(feature.values, testing::Contains("SYNTETISK")) << layer->name;
        }
    for (const Feature& building : municipality().buildings.features)
        EXPECT_EQ(std::abs(doubled_area(building.outline)), 100.0);
}

TEST(SyntheticMunicipality, TheSameSeedMakesTheSameAndAnotherSeedAnother) {
    EXPECT_EQ(digest(municipality()), digest(Municipality(seed)));
    EXPECT_NE(digest(municipality()), digest(Municipality(seed + 1)));
}

TEST(SyntheticMunicipality, EveryAnswerSumsToTheMunicipality) {
    const Municipality& m = municipality();
    const std::int64_t whole = municipality_m2(m);
    EXPECT_EQ(whole, m.boundary.features[0].area_m2);
    EXPECT_EQ(total_m2(cross(m, {{&m.ar5, {"arealtype"}}})), whole);
    EXPECT_EQ(total_m2(cross(m, {{&m.plan_in_force, {"arealformål"}}, {&m.ar5, {"arealtype"}}})), whole);
    EXPECT_EQ(total_m2(cross(m, {{&m.plan_in_force, {"arealformål"}}, {&m.proposal, {"arealformål"}}})), whole);
    EXPECT_EQ(total_m2(mosaic(m)), whole);
    EXPECT_EQ(total_m2(best_value(m, m.nature_dn13, "verdi", {"A", "B", "C"})), whole);
}

TEST(SyntheticMunicipality, HoldsWhatTheMethodHasToCopeWith) {
    const Municipality& m = municipality();
    const AreaTable cover = cross(m, {{&m.ar5, {"arealtype"}}});
    for (const char* type : {"11", "12", "21", "22", "23", "30", "50", "60", "81", "99", ""})
        EXPECT_GT(cover.count({type}), 0U) << "AR5 " << type;
    EXPECT_EQ(cover.at({""}), 6 * 5 * 400) << "the gap in the cover";
    EXPECT_GT(cross(m, {{&m.ar5, {"arealtype", "grunnforhold"}}}).count({"50", "46"}), 0U);
    EXPECT_GT(cross(m, {{&m.ar5, {"arealtype", "grunnforhold"}}}).count({"30", "45"}), 0U);
    const AreaTable status = cross(m, {{&m.plan_in_force, {"arealbruksstatus"}}});
    EXPECT_GT(status.count({"2"}), 0U);
    EXPECT_GT(cross(m, {{&m.proposal, {"arealbruksstatus"}}}).count({"3"}), 0U);
    EXPECT_GT(cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}}}).count({"1120", ""}), 0U);
    EXPECT_EQ(cross(m, {{&m.plan_in_force, {"arealformål"}}}).at({""}), 8 * 6 * 400) << "the gap in the plan";
    EXPECT_GT(cross(m, {{&m.grunnkart, {"arealbrukKilde"}}}).count({"FraPlan"}), 0U);
    EXPECT_GT(cross(m, {{&m.grunnkart, {"arealdekkeKode"}}}).count({"56"}), 0U);
    EXPECT_EQ(self_overlap(m, m.ar5).ground_m2, 0);
    EXPECT_GT(self_overlap(m, m.nature_mdir).surplus_m2, 0);
    EXPECT_GT(m.buildings.features.size(), 100U);
}

TEST(SyntheticMunicipality, TheTwelveZoningPlansMeetEveryCaseOfTheMosaic) {
    const Municipality& m = municipality();
    EXPECT_EQ(m.zoning_outlines.features.size(), 12U);
    std::set<std::string> reasons, winners;
    for (const auto& [key, area] : mosaic(m)) {
        reasons.insert(key[1]);
        if (key[1] == "newest")
            winners.insert(key[0]);
    }
    EXPECT_EQ(reasons, (std::set<std::string>{"equal_dates", "missing_date", "newest", "none", "only"}));
    EXPECT_TRUE(winners.contains("9999-2012")) << "the kommuneplan is newer than most zoning plans";
    EXPECT_TRUE(winners.contains("R2013-01"));
    EXPECT_FALSE(winners.contains("R2024-01")) << "a proposal is not in force";
    EXPECT_FALSE(winners.contains("R2020-01")) << "repealed";
    EXPECT_FALSE(winners.contains("R1999-01")) << "expired";
    const AreaTable gaps = zoning_gaps(m);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps.begin()->first[0], "R2013-01");
}

codes::LayerProfile profile_of(const Layer& layer) {
    codes::LayerProfile profile{layer.name, layer.lines ? codes::GeometryKind::line : codes::GeometryKind::polygon, {}};
    for (const std::string& field : layer.fields) {
        std::map<std::string, std::int64_t> values;
        for (const Feature& feature : layer.features)
            ++values[layer.value(feature, field)];
        codes::FieldProfile of_field{field, "String", {}};
        for (const auto& [value, rows] : values)
            of_field.values.push_back({value, rows});
        profile.fields.push_back(std::move(of_field));
    }
    return profile;
}

TEST(SyntheticMunicipality, EveryLayerIsRecognisedAndEveryCodeKnown) {
    const Municipality& m = municipality();
    const codes::Recogniser recogniser = codes::Recogniser::load(AREAL_SOURCE_DIR "/resources");
    for (const auto& [layer, kind] :
         std::vector<std::pair<const Layer*, codes::LayerKind>>{{&m.boundary, codes::LayerKind::boundary},
                                                                {&m.ar5, codes::LayerKind::ar5},
                                                                {&m.grunnkart, codes::LayerKind::grunnkart},
                                                                {&m.plan_in_force, codes::LayerKind::kommuneplan},
                                                                {&m.proposal, codes::LayerKind::kommuneplan},
                                                                {&m.zoning_plans, codes::LayerKind::reguleringsplan},
                                                                {&m.zoning_outlines, codes::LayerKind::reguleringsplan},
                                                                {&m.nature_mdir, codes::LayerKind::naturtyper_mdir},
                                                                {&m.nature_dn13, codes::LayerKind::naturtyper_dn13},
                                                                {&m.cultivable, codes::LayerKind::dyrkbar}}) {
        const codes::Recognition card = recogniser.recognise(profile_of(*layer));
        EXPECT_EQ(codes::layer_kind_name(card.kind), codes::layer_kind_name(kind)) << layer->name;
        EXPECT_TRUE(card.unknown_codes.empty()) << layer->name << ' ' << card.unknown_codes[0].code;
    }
}

} // namespace
} // namespace areal::fixture
