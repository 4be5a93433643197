// SPDX-License-Identifier: GPL-2.0-or-later
//
// Themes, conflicts, farmland by soil class and carbon, worked by hand on strips 100 m deep.
#include "accounting/carbon.h"

#include "accounting/strip_account.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

source::MemorySource ku_value(const std::vector<Patch>& patches) {
    return layer("kuverdi", {"verdikategori"}, patches);
}

TEST_F(StripAccount, CountsAThemeOnceAndKeepsLossApartFromExposure) {
    plan({purpose(0, 200, "1110", "2", "B1"), purpose(200, 400, "5100", "1", "LNF")});
    cover({ground(0, 150, "30", "14", "31", "44"), ground(150, 250, "11", "98", "98", "98"),
           ground(250, 400, "60", "98", "39", "45")});
    theme("verdi",
          ku_value({{rectangle(0, 0, 100, 100), {"Noe verdi"}}, {rectangle(50, 0, 300, 100), {"Stor verdi"}}}));
    theme("Flom", layer("flomsoner", {"sone"}, {{rectangle(100, 0, 400, 100), {"x"}}}));
    const Account account = run();
    EXPECT_THAT(sums(*account.table("themes"), {"state", "value"}, "area_m2"),
                ElementsAre(Pair("hit Noe verdi", 5000), Pair("hit Stor verdi", 25000), Pair("no_hit ", 10000)));
    EXPECT_THAT(sums(*account.table("themes"), {"state", "value"}, "lost_m2"), // the built 50 m are no loss
                ElementsAre(Pair("hit Noe verdi", 5000), Pair("hit Stor verdi", 10000), Pair("no_hit ", 0)));
    EXPECT_THAT(sums(*account.table("exposures"), {"theme", "state"}, "developed_m2"),
                ElementsAre(Pair("Flom hit", 10000), Pair("Flom no_hit", 10000)));
    EXPECT_EQ(account.table("exposures")->sum("area_m2").m2(), 40000);
}

TEST_F(StripAccount, SortsPlanAreasByConflictAndClearsOnlyWhatIsMapped) {
    plan({purpose(0, 100, "1110", "2", "small"), purpose(100, 300, "1300", "2", "large"),
          purpose(300, 400, "1110", "2", "free")});
    cover({ground(0, 400, "30", "14", "31", "44")});
    accounting::ThemeRequest& value = theme("verdi", ku_value({{rectangle(90, 0, 150, 100), {"Stor"}}}));
    Account account = run();
    const Table* conflicts = account.table("plan_conflicts");
    ASSERT_EQ(conflicts->rows.size(), 3U);
    EXPECT_EQ(conflicts->text(0, "area_name"), "large");
    EXPECT_EQ(conflicts->area(0, "conflict_m2").m2(), 5000);
    EXPECT_EQ(conflicts->text(1, "area_name"), "small");
    EXPECT_EQ(conflicts->sum("not_known_m2").m2(), 34000);
    EXPECT_THAT(account.table("no_conflict")->rows, IsEmpty()); // nobody said where the theme was mapped

    value.mapped = input(keep(layer("kartlagt", {}, {{rectangle(0, 0, 380, 100), {}}})));
    account = run();
    EXPECT_THAT(account.table("no_conflict")->rows, IsEmpty()); // 20 m of it are not mapped
    EXPECT_EQ(account.table("plan_conflicts")->sum("not_known_m2").m2(), 2000);

    value.mapped = input(keep(layer("kartlagt", {}, {{rectangle(0, 0, 400, 100), {}}})));
    account = run();
    ASSERT_EQ(account.table("no_conflict")->rows.size(), 1U);
    EXPECT_EQ(account.table("no_conflict")->text(0, "area_name"), "free");
    conflicts = account.table("plan_conflicts");
    EXPECT_EQ((conflicts->sum("conflict_m2") + conflicts->sum("not_known_m2") + conflicts->sum("no_conflict_m2")).m2(),
              conflicts->sum("taken_m2").m2());
    EXPECT_EQ(sums(*account.table("theme_hits"), {"area_name", "value"}, "taken_m2").at("large Stor verdi"), 5000);
}

TEST_F(StripAccount, SplitsFarmlandBySoilClass) {
    plan({purpose(0, 400, "1110", "2", "B1")});
    cover({ground(0, 200, "21", "98", "98", "44"), ground(200, 300, "23", "98", "98", "44"),
           ground(300, 400, "30", "12", "32", "44")});
    theme("jord", layer("jordressurs", {"jordressursklasse"},
                        {{rectangle(0, 0, 250, 100), {"Gode jordressurser"}},
                         {rectangle(150, 0, 200, 100), {"Svært gode jordressuser"}}}));
    EXPECT_THAT(sums(*run().table("farmland"), {"account", "soil_state", "soil_code"}, "lost_m2"),
                ElementsAre(Pair("farmland/cultivated hit Gode jordressurser", 15000),
                            Pair("farmland/cultivated hit Svært gode jordressurser", 5000),
                            Pair("farmland/pasture hit Gode jordressurser", 5000),
                            Pair("farmland/pasture no_hit ", 5000)));
}

TEST_F(StripAccount, BooksCarbonByFactorAndListsWhatHasNone) {
    plan({purpose(0, 400, "1110", "2", "B1")});
    cover({ground(0, 120, "30", "14", "31", "44"), ground(120, 220, "60", "98", "39", "45"),
           ground(220, 300, "50", "98", "39", "44"), ground(300, 400, "30", "99", "31", "44")});
    const Account account = run();
    const Table& carbon = *account.table("carbon");
    EXPECT_THAT(sums(carbon, {"state", "factor", "cover_code"}, "area_m2"),
                ElementsAre(Pair("computed forest/mineral/coniferous/high ", 12000),
                            Pair("computed mire/organic ", 10000), Pair("not_computed  30", 10000),
                            Pair("not_computed  50", 8000)));
    // 12 daa barskog of high site class on mineral soil over 20 years: 392.7 t.
    EXPECT_EQ(std::get<std::int64_t>(carbon.rows[0][carbon.column("total_kg")]), 392722);
    EXPECT_EQ(std::get<std::int64_t>(carbon.rows[0][carbon.column("first_year_kg")]), 69190);
    EXPECT_EQ(std::get<std::int64_t>(carbon.rows[0][carbon.column("yearly_kg")]), 17028);
    EXPECT_EQ(std::get<std::int64_t>(carbon.rows[1][carbon.column("total_kg")]), 579340);
    EXPECT_EQ(carbon.text(2, "total_kg"), ""); // not computed is never zero
}

TEST(Carbon, KnowsTheOfficialSiteClassesAndTheBaseMapsTrees) {
    const accounting::CarbonFactors factors(english().codes().list("carbon_factors"), Language::en);
    const auto factor = [&](const std::string& quality, const std::string& soil) {
        const accounting::CarbonFactor* found = factors.find(
            {"30", "", "nature/forest", "", {{"tree_kind", "33"}, {"forest_quality", quality}, {"ground", soil}}});
        return found == nullptr ? "" : found->code;
    };
    EXPECT_EQ(factor("15", "45"), "forest/organic/mixed/very_high");
    EXPECT_EQ(factor("11", "43"), "forest/mineral/mixed/impediment");
    EXPECT_EQ(factor("10", "43"), "");
    EXPECT_EQ(factor("14", "46"), "");
    EXPECT_EQ(factors.find({"50", "", "nature/open", "", {{"ground", "44"}}}), nullptr);
    EXPECT_EQ(factors.find({"60", "", "nature/mire/drained", "", {}})->code, "mire/organic");
    source::MemorySource base_map = layer("grunnkart", {"arealdekkeKode", "skogbonitetKode", "grunnforholdKode"},
                                          {{rectangle(0, 0, 100, 100), {"31", "14", "44"}}});
    const accounting::CoverLayer cover =
        read_cover(input(base_map), "cover", shape::Crs::from_definition("EPSG:25832"), english(), nullptr);
    EXPECT_EQ(factors.find(cover.classes.front())->code, "forest/mineral/coniferous/high");
}

} // namespace
} // namespace areal::test
