// SPDX-License-Identifier: GPL-2.0-or-later
//
// The ministry's recipe, done by the recipe: the result layer (union of both plans, land cover and themes) summed
// by its code columns with plain SQL must give the program's tables; and those must be the municipality's known
// areas. The themes are also counted triangle by triangle, with no geometry at all.
#include "accounting/account.h"

#include "accounting/pieces_file.h"
#include "accounting/rule_file.h"
#include "municipality/answers.h"
#include "municipality/area_sums.h"
#include "municipality/files.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>

namespace areal::fixture {
namespace {

using accounting::Account;
using accounting::Table;

class Pivot : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_folder = std::filesystem::temp_directory_path() / ("areal_pivot" + std::to_string(getpid()));
        std::filesystem::remove_all(s_folder);
        std::filesystem::create_directories(s_folder);
        const auto open = [](const std::string& name) {
            const Delivery delivery{Naming::gml, "GPKG", true, name};
            s_sources.push_back(source::open_ogr(
                source::DatasetName::parse(write_files(municipality(), s_folder, delivery)[0].string())));
            accounting::NamedSource input;
            input.source = s_sources.back().get();
            return input;
        };
        const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
        accounting::AccountRequest request;
        request.rules = accounting::load_rules(accounting::default_rules, meanings.resources());
        request.plans = {open("kommuneplan")};
        request.proposals = {open("kommuneplanforslag")};
        request.cover = open("ar5");
        request.themes = {{"mdir", open("naturtyper_mdir"), {}, ""}, {"dn13", open("naturtyper_dn13"), {}, ""}};
        s_account = std::make_unique<Account>(make_account(request, meanings));
        accounting::write_pieces(*s_account, s_account->pieces, s_folder / "pieces.gpkg");
    }
    static void TearDownTestSuite() {
        s_account.reset();
        s_sources.clear();
        std::filesystem::remove_all(s_folder);
    }

    // What a spreadsheet would make of the layer: keys, and the sum of m2 as the last column.
    static Sums pivot(const std::string& sql) {
        const std::unique_ptr<GDALDataset> file(
            GDALDataset::Open((s_folder / "pieces.gpkg").c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
        OGRLayer* rows = file->ExecuteSQL(sql.c_str(), nullptr, nullptr);
        Sums sums;
        for (const auto& row : *rows) {
            const int last = row->GetFieldCount() - 1;
            std::vector<std::string> key;
            for (int i = 0; i < last; ++i)
                key.emplace_back(row->GetFieldAsString(i));
            if (const std::int64_t mm2 = std::llround(row->GetFieldAsDouble(last) * 1e6); mm2 != 0)
                sums[key] = mm2;
        }
        file->ReleaseResultSet(rows);
        return sums;
    }
    static Sums table(const std::string& name, const std::vector<std::string>& columns, const std::string& column,
                      const std::string& only_column = "", const std::string& only = "") {
        const Table& table = *s_account->table(name);
        std::map<std::vector<std::string>, ExactArea> sums;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (!only_column.empty() && table.text(row, only_column) != only)
                continue;
            std::vector<std::string> key;
            for (const std::string& one : columns)
                key.push_back(table.text(row, one));
            sums[key] += table.area(row, column);
        }
        Sums rounded;
        for (const auto& [key, area] : sums)
            if (area.mm2() != 0)
                rounded[key] = area.mm2();
        return rounded;
    }

    static inline std::filesystem::path s_folder;
    static inline std::vector<std::unique_ptr<source::FeatureSource>> s_sources;
    static inline std::unique_ptr<Account> s_account;
};

constexpr const char* in_proposal = " FROM pieces WHERE plan_feature >= 0 ";

TEST_F(Pivot, ByPurposeAndLandCoverIsPlanCover) {
    const std::string proposal = s_account->table("main_purpose_change")->text(0, "proposal");
    EXPECT_EQ(
        pivot(std::string("SELECT purpose_code, purpose, status, cover_code, cover, SUM(area_m2)") + in_proposal +
              "GROUP BY 1, 2, 3, 4, 5"),
        table("plan_cover", {"purpose_code", "purpose", "status", "cover_code", "cover"}, "area_m2", "plan", proposal));
}

TEST_F(Pivot, ByBothPlansIsPurposeChangeWithZeroForNotInThePlan) {
    EXPECT_EQ(pivot("SELECT CASE WHEN from_purpose = '' THEN '0' ELSE from_code END AS was, "
                    "CASE WHEN plan_feature < 0 THEN '0' ELSE purpose_code END AS becomes, SUM(area_m2) "
                    "FROM pieces WHERE from_purpose <> '' OR plan_feature >= 0 GROUP BY 1, 2"),
              table("purpose_change", {"from_code", "to_code"}, "area_m2"));
}

TEST_F(Pivot, ByThemeIsThemes) {
    const std::vector<std::string> keys{"state", "value", "purpose_code"};
    for (const std::string theme : {"mdir", "dn13"}) {
        Sums wanted;
        for (const auto& [key, area] : table("themes", keys, "area_m2", "theme", theme))
            wanted[{key[0] == "hit" ? key[1] : key[0], key[2]}] += area;
        EXPECT_EQ(pivot("SELECT theme_" + theme + ", purpose_code, SUM(area_m2)" + in_proposal + "GROUP BY 1, 2"),
                  wanted);
    }
}

TEST_F(Pivot, ByThemeAndEffectIsWhatTheThemesLose) {
    Sums wanted;
    for (const auto& [key, area] : table("themes", {"state", "value"}, "lost_m2", "theme", "mdir"))
        wanted[{key[0] == "hit" ? key[1] : key[0]}] = area;
    EXPECT_EQ(pivot("SELECT theme_mdir, SUM(area_daa) * 1000 FROM pieces WHERE plan_feature >= 0 AND effect IN "
                    "('nature_lost', 'farmland_lost', 'water_lost', 'unknown') GROUP BY 1"),
              wanted);
}

TEST_F(Pivot, ByForestIsWhatTheCoverSays) {
    // Treslag and bonitet by triangle, where the proposal has ground.
    const Municipality& m = municipality();
    Sums wanted;
    for (const auto& [key, area_m2] :
         cross(m, {{&m.proposal, {"arealformål"}}, {&m.ar5, {"arealtype", "treslag", "skogbonitet"}}}))
        if (!key[0].empty() && key[1] == "30")
            wanted[{key[2], key[3]}] += area_m2 * 1000000;
    EXPECT_EQ(pivot(std::string("SELECT tree_kind, forest_quality, SUM(area_m2)") + in_proposal +
                    "AND cover_code = '30' GROUP BY 1, 2"),
              wanted);
}

// The best of overlapping values on each triangle of the proposal.
Sums best_under_proposal(const Layer& theme, const std::string& field, const std::vector<std::string>& best_first) {
    const Municipality& m = municipality();
    std::vector<std::size_t> best(std::size_t(m.mesh.size()), best_first.size());
    for (const Feature& feature : theme.features) {
        const auto rank = std::size_t(std::find(best_first.begin(), best_first.end(), theme.value(feature, field)) -
                                      best_first.begin());
        for (const Triangle t : feature.triangles)
            best[std::size_t(t)] = std::min(best[std::size_t(t)], rank);
    }
    const std::vector<int> plan = m.proposal.owner(m.mesh);
    Sums sums;
    for (Triangle t = 0; t < m.mesh.size(); ++t)
        if (plan[std::size_t(t)] >= 0) {
            const std::size_t rank = best[std::size_t(t)];
            sums[{rank < best_first.size() ? best_first[rank] : ""}] += Mesh::triangle_m2 * 1000000;
        }
    return sums;
}

TEST_F(Pivot, ThemesCountOnceWithTheHighestValue) {
    Sums mdir;
    for (const auto& [key, area] : table("themes", {"value_name"}, "area_m2", "theme", "mdir"))
        mdir[key] = area;
    EXPECT_EQ(mdir, best_under_proposal(municipality().nature_mdir, "lokalitetskvalitet",
                                        {"Svært høy kvalitet", "Høy kvalitet", "Moderat kvalitet", "Lav kvalitet",
                                         "Svært lav kvalitet"}));
    EXPECT_EQ(table("themes", {"value"}, "area_m2", "theme", "dn13"),
              best_under_proposal(municipality().nature_dn13, "verdi", {"A", "B", "C"}));
}

TEST_F(Pivot, TablesCloseAgainstEachOther) {
    const ExactArea lost = s_account->verdict->lost;
    EXPECT_EQ(s_account->table("alternatives")->area(1, "nature_lost_m2"), lost);
    EXPECT_EQ(s_account->table("build_out")->sum("nature_max_m2"), lost);
    EXPECT_EQ(s_account->table("main_purpose_change")->sum("area_m2"),
              s_account->table("purpose_change")->sum("area_m2"));
    ExactArea taken;
    for (const char* column : {"nature_lost_m2", "farmland_lost_m2", "water_lost_m2", "not_known_m2"})
        taken += s_account->table("alternatives")->area(1, column);
    EXPECT_EQ(s_account->table("carbon")->sum("area_m2"), taken);
    EXPECT_EQ(s_account->table("plan_conflicts")->sum("taken_m2"), taken);
    EXPECT_EQ(s_account->table("build_out")->sum("max_m2"), taken);
    const Table& neutrality = *s_account->table("neutrality");
    for (std::size_t row = 0; row < neutrality.rows.size(); ++row) { // Pontius: gross = |net| + swap
        const ExactArea net = neutrality.area(row, "net_m2");
        EXPECT_EQ(neutrality.area(row, "gross_loss_m2") + neutrality.area(row, "gross_gain_m2"),
                  (net < ExactArea() ? -net : net) + neutrality.area(row, "swap_m2"));
    }
}

} // namespace
} // namespace areal::fixture
