// SPDX-License-Identifier: GPL-2.0-or-later
//
// The reserve of the synthetic municipality, its masks, qualities and densification, against the triangles counted
// without any geometry; and against plain SQL over the pieces, as a planner would pivot them.
#include "accounting/account.h"
#include "accounting/pieces_file.h"
#include "accounting/rule_file.h"
#include "municipality/answers.h"
#include "municipality/area_sums.h"
#include "municipality/files.h"
#include "municipality/read_back.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <set>
#include <unistd.h>

namespace areal::fixture {
namespace {

const std::filesystem::path& folder() {
    static const std::filesystem::path made = [] {
        const auto path = std::filesystem::temp_directory_path() / ("areal_reserve_" + std::to_string(::getpid()));
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
        for (const char* layer : {"kommuneplan", "ar5", "grunnkart"})
            write_files(municipality(), path, Delivery{Naming::gml, "GPKG", true, layer});
        return path;
    }();
    return made;
}

const accounting::Account& reserve_account() {
    static const accounting::Account made = [] {
        static const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
        std::vector<std::unique_ptr<source::FeatureSource>> sources;
        const auto open = [&](const char* layer) {
            accounting::NamedSource input;
            sources.push_back(source::open_ogr(
                source::DatasetName::parse((folder() / ("syntetisk_" + std::string(layer) + ".gpkg")).string())));
            input.source = sources.back().get();
            return input;
        };
        accounting::AccountRequest request;
        request.rules = accounting::load_rules("kdd", meanings.resources());
        request.plans = {open("kommuneplan")};
        request.cover = open("ar5");
        request.built = {{"", open("grunnkart")}};
        return make_account(request, meanings);
    }();
    return made;
}

// One kind of ground: plan, AR5, Grunnkart.
struct ReserveKind {
    std::string purpose, status, type, tree, quality, ground, cover, use, use_source;
    std::int64_t area_m2;

    bool set_aside() const {
        static const std::set<std::string> codes{"1110", "1120", "1130", "1300", "2010"};
        return codes.contains(purpose);
    }
    std::string group() const {
        return purpose == "1120" ? "02" : purpose == "1300" ? "06" : purpose == "2010" ? "11" : "01";
    }
    bool develops() const { return set_aside() && status != "1"; }
    bool built_by_ar5() const { return type == "11" || type == "12" || (type == "50" && ground == "46"); }
    bool built_by_grunnkart() const {
        return cover == "11" || cover == "12" || cover == "56" ||
               (!use.empty() && use != "98888888" && use_source != "FraPlan");
    }
    bool built() const { return built_by_ar5() || built_by_grunnkart(); }
};

const std::vector<ReserveKind>& reserve_ground() {
    static const std::vector<ReserveKind> all = [] {
        const Municipality& m = municipality();
        std::vector<ReserveKind> kinds;
        for (const auto& [key, area_m2] :
             cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}},
                       {&m.ar5, {"arealtype", "treslag", "skogbonitet", "grunnforhold"}},
                       {&m.grunnkart, {"arealdekkeKode", "arealbrukLandKode", "arealbrukKilde"}}}))
            kinds.push_back({key[0], key[1], key[2], key[3], key[4], key[5], key[6], key[7], key[8], area_m2});
        return kinds;
    }();
    return all;
}

Sums reserve_counted(const std::function<bool(const ReserveKind&)>& wanted,
                     const std::function<Words(const ReserveKind&)>& key) {
    Sums sums;
    for (const ReserveKind& kind : reserve_ground())
        if (wanted(kind))
            sums[key(kind)] += kind.area_m2 * 1000000;
    return sums;
}

Sums reserve_by(const std::string& name, const Words& keys, const std::string& column,
                const std::map<std::string, std::string>& only = {}) {
    return sums_by(*reserve_account().table(name), keys, column, only);
}

Words group_of(const ReserveKind& kind) {
    return {kind.group()};
}

TEST(MunicipalityReserve, IsWhatTheTrianglesSay) {
    EXPECT_EQ(reserve_by("reserve", {"purpose_group"}, "planned_m2"),
              reserve_counted(&ReserveKind::set_aside, group_of));
    EXPECT_EQ(reserve_by("reserve", {"purpose_group"}, "built_m2"),
              reserve_counted([](const ReserveKind& k) { return k.set_aside() && k.built(); }, group_of));
    EXPECT_EQ(reserve_by("reserve", {"purpose_group"}, "reserve_m2"),
              reserve_counted([](const ReserveKind& k) { return k.set_aside() && !k.built(); }, group_of));
    EXPECT_EQ(reserve_by("reserve_by_purpose", {"purpose_code"}, "reserve_m2"),
              reserve_counted([](const ReserveKind& k) { return k.set_aside() && !k.built(); },
                              [](const ReserveKind& k) { return Words{k.purpose}; }));
}

TEST(MunicipalityReserve, IsShownUnderEachMask) {
    EXPECT_EQ(reserve_by("reserve_by_mask", {"purpose_group"}, "reserve_m2", {{"mask", "cover"}}),
              reserve_counted([](const ReserveKind& k) { return k.set_aside() && !k.built_by_ar5(); }, group_of));
    EXPECT_EQ(reserve_by("reserve_by_mask", {"purpose_group"}, "reserve_m2", {{"mask", "grunnkart"}}),
              reserve_counted([](const ReserveKind& k) { return k.set_aside() && !k.built_by_grunnkart(); }, group_of));
    EXPECT_EQ(reserve_by("reserve_by_mask", {"purpose_group"}, "reserve_m2", {{"mask", "rules"}}),
              reserve_by("reserve", {"purpose_group"}, "reserve_m2"));
}

TEST(MunicipalityReserve, SaysWhatTheReserveIsMadeOf) {
    const auto free = [](const ReserveKind& k) { return k.set_aside() && !k.built(); };
    EXPECT_EQ(reserve_by("reserve_qualities", {"purpose_group", "code"}, "area_m2", {{"quality", "forest"}}),
              reserve_counted(free, [](const ReserveKind& k) {
                  return Words{k.group(), k.type == "30" ? k.tree + "/" + k.quality : "-"};
              }));
    EXPECT_EQ(reserve_by("reserve_qualities", {"purpose_group", "code"}, "area_m2", {{"quality", "carbon_rich"}}),
              reserve_counted(free, [](const ReserveKind& k) {
                  return Words{k.group(), k.type == "60" || k.ground == "45" ? "yes" : "no"};
              }));
}

TEST(MunicipalityReserve, KnowsWhatIsDensification) {
    EXPECT_EQ(reserve_by("densification", {"purpose_group"}, "developed_m2"),
              reserve_counted(&ReserveKind::develops, group_of));
    EXPECT_EQ(reserve_by("densification", {"purpose_group"}, "built_m2"),
              reserve_counted([](const ReserveKind& k) { return k.develops() && k.built(); }, group_of));
    const auto nature = [](const ReserveKind& k) {
        return k.develops() && !k.built() && (k.type == "30" || k.type == "50" || k.type == "60" || k.type == "70");
    };
    EXPECT_EQ(reserve_by("densification", {"purpose_group"}, "nature_m2"), reserve_counted(nature, group_of));
    AreaMm2 lost = 0;
    for (const auto& [key, area] : reserve_counted(nature, group_of))
        lost += area;
    EXPECT_EQ(reserve_account().verdict->lost.mm2(), lost);
}

TEST(MunicipalityReserve, CanBePivotedFromThePieces) {
    const auto file = folder() / "pieces.gpkg";
    write_pieces(reserve_account(), reserve_account().pieces, file);
    const std::unique_ptr<GDALDataset, DatasetClose> pieces(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
    ASSERT_TRUE(pieces);
    OGRLayer* pivot = pieces->ExecuteSQL("SELECT purpose_code, SUM(area_m2) AS planned, "
                                         "SUM(CASE WHEN reserve_share = 'free' THEN area_m2 ELSE 0 END) AS reserve "
                                         "FROM pieces WHERE reserve_share <> '' GROUP BY purpose_code",
                                         nullptr, "SQLite");
    ASSERT_NE(pivot, nullptr);
    const Sums reserve = reserve_by("reserve_by_purpose", {"purpose_code"}, "reserve_m2");
    const Sums planned = reserve_by("reserve_by_purpose", {"purpose_code"}, "planned_m2");
    std::size_t rows = 0;
    for (const auto& row : *pivot) {
        const Words code{row->GetFieldAsString("purpose_code")};
        const auto left = reserve.find(code); // roads have none: they lie where roads are
        EXPECT_NEAR(row->GetFieldAsDouble("planned"), double(planned.at(code)) / 1e6, 0.001) << code[0];
        EXPECT_NEAR(row->GetFieldAsDouble("reserve"), left == reserve.end() ? 0 : double(left->second) / 1e6, 0.001)
            << code[0];
        ++rows;
    }
    EXPECT_EQ(rows, planned.size());
    pieces->ReleaseResultSet(pivot);
}

} // namespace
} // namespace areal::fixture
