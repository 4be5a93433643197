// SPDX-License-Identifier: GPL-2.0-or-later
//
// The account of the synthetic municipality against its known answers, to the last square millimetre, from
// files as four systems would deliver them.
#include "accounting/account.h"

#include "accounting/rule_file.h"
#include "municipality/answers.h"
#include "municipality/area_sums.h"
#include "municipality/files.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <cpl_error.h>

#include <memory>

#include <unistd.h>

namespace areal::fixture {
namespace {

// Layers of one delivery, open for an account.
class Delivered {
  public:
    explicit Delivered(const Delivery& delivery,
                       const std::vector<const char*>& names = {"kommuneplan", "kommuneplanforslag", "ar5"})
        : m_folder(std::filesystem::temp_directory_path() /
                   ("areal_account_" + std::to_string(getpid()) + "_" + std::to_string(int(delivery.naming)) + "_" +
                    delivery.driver)) {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        CPLPushErrorHandler(CPLQuietErrorHandler); // names cut in shapefiles
        for (const char* name : names) {
            Delivery one = delivery;
            one.only = name;
            m_sources.push_back(
                source::open_ogr(source::DatasetName::parse(write_files(municipality(), m_folder, one)[0])));
        }
        CPLPopErrorHandler();
    }
    ~Delivered() {
        m_sources.clear();
        std::filesystem::remove_all(m_folder);
    }

    accounting::NamedSource plan() { return named(0); }
    accounting::NamedSource proposal() { return named(1); }
    accounting::NamedSource cover() { return named(2); }
    accounting::NamedSource named(std::size_t k) {
        accounting::NamedSource input;
        input.source = m_sources[k].get();
        return input;
    }

  private:
    std::filesystem::path m_folder;
    std::vector<std::unique_ptr<source::FeatureSource>> m_sources;
};

accounting::Account account_of(Delivered& delivered, bool with_proposal) {
    static const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
    accounting::AccountRequest request;
    request.rules = accounting::load_rules(accounting::default_rules, meanings.resources());
    request.plans = {delivered.plan()};
    if (with_proposal)
        request.proposals = {delivered.proposal()};
    request.cover = delivered.cover();
    return make_account(request, meanings);
}

// mm2 by the words of the given columns, empty rows left out.
std::map<std::vector<std::string>, AreaMm2> by_columns(const accounting::Table& table,
                                                       const std::vector<std::string>& columns) {
    std::map<std::vector<std::string>, ExactArea> sums;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<std::string> key;
        for (const std::string& column : columns)
            key.push_back(table.text(row, column));
        sums[key] += table.area(row, "area_m2");
    }
    std::map<std::vector<std::string>, AreaMm2> rounded;
    for (const auto& [key, area] : sums)
        if (area.mm2() != 0)
            rounded[key] = area.mm2();
    return rounded;
}

// Answers where the plan in force (the first word) has ground, in mm2.
std::map<std::vector<std::string>, AreaMm2> expected(const AreaTable& answers) {
    std::map<std::vector<std::string>, AreaMm2> wanted;
    for (const auto& [key, area_m2] : answers)
        if (!key[0].empty())
            wanted[key] = area_m2 * 1000000;
    return wanted;
}

class AccountOfDelivery : public testing::TestWithParam<Delivery> {};

TEST_P(AccountOfDelivery, GivesTheKnownPlanCoverAndPurposeChange) {
    const Municipality& m = municipality();
    Delivered delivered(GetParam());
    const accounting::Account alone = account_of(delivered, false);
    EXPECT_EQ(by_columns(*alone.table("plan_cover"), {"purpose_code", "status", "cover_code"}),
              expected(cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}}, {&m.ar5, {"arealtype"}}})));
    const accounting::Account compared = account_of(delivered, true);
    EXPECT_EQ(by_columns(*compared.table("purpose_change"), {"from_code", "to_code"}),
              expected(cross(m, {{&m.plan_in_force, {"arealformål"}}, {&m.proposal, {"arealformål"}}})));
}

// By plan and reason, in mm2; where nothing decides the fixture names no plan.
std::map<std::vector<std::string>, AreaMm2> without_undecided(std::map<std::vector<std::string>, AreaMm2> areas) {
    std::map<std::vector<std::string>, AreaMm2> result;
    for (const auto& [key, area] : areas) {
        const bool undecided = key[1] == "equal_dates" || key[1] == "missing_date";
        result[{undecided ? "" : key[0], key[1]}] += area;
    }
    return result;
}

accounting::Account account_of_all_plans(const Delivery& delivery, const std::vector<const char*>& plans) {
    static const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
    std::vector<const char*> names = plans;
    names.insert(names.end(), {"ar5", "kommune"});
    Delivered delivered(delivery, names);
    accounting::AccountRequest request;
    request.rules = accounting::load_rules(accounting::default_rules, meanings.resources());
    for (std::size_t k = 0; k < plans.size(); ++k)
        request.plans.push_back(delivered.named(k));
    request.cover = delivered.named(plans.size());
    request.boundary = delivered.named(plans.size() + 1);
    return make_account(request, meanings);
}

TEST_P(AccountOfDelivery, GivesTheKnownMosaicOfThirteenPlansInAnyOrder) {
    const Municipality& m = municipality();
    const accounting::Account account =
        account_of_all_plans(GetParam(), {"kommuneplan", "reguleringsplan", "reguleringsplan_omrade"});
    const auto found = by_columns(*account.table("plan_mosaic"), {"plan", "rule"});
    auto wanted = expected(mosaic(m));
    for (const auto& [key, area_m2] : mosaic(m))
        if (key[1] == "equal_dates" || key[1] == "missing_date")
            wanted[key] = area_m2 * 1000000;
    EXPECT_EQ(without_undecided(found), wanted);
    EXPECT_TRUE(account.conservation.holds());
    const AreaTable gaps = zoning_gaps(m);
    EXPECT_EQ(account.findings.count(FindingKind::plan_gap), gaps.size());
    EXPECT_EQ(account.findings.area(FindingKind::plan_gap).mm2(), total_m2(gaps) * 1000000);
    EXPECT_EQ(account.table("plans_left_out")->rows.size(), 3U); // expired, repealed, a proposal
    const accounting::Account turned =
        account_of_all_plans(GetParam(), {"reguleringsplan_omrade", "reguleringsplan", "kommuneplan"});
    EXPECT_EQ(account.table("plan_mosaic")->rows, turned.table("plan_mosaic")->rows);
    EXPECT_EQ(account.table("plan_cover")->rows, turned.table("plan_cover")->rows);
}

std::string name_of(const testing::TestParamInfo<Delivery>& info) {
    static const char* const namings[] = {"sosi", "plain", "gml", "ogc"};
    std::string name = namings[std::size_t(info.param.naming)] + ("_" + info.param.driver);
    std::erase(name, ' ');
    return name;
}

// Every naming in every format with codes as text and as numbers: the same tables, because each is the known answer.
class PlanCoverOfDelivery : public testing::TestWithParam<std::tuple<Naming, const char*, bool>> {};

TEST_P(PlanCoverOfDelivery, IsTheKnownOne) {
    const auto& [naming, driver, numbers] = GetParam();
    const Municipality& m = municipality();
    Delivered delivered({naming, driver, numbers, ""});
    const accounting::Account account = account_of(delivered, false);
    EXPECT_EQ(by_columns(*account.table("plan_cover"), {"purpose_code", "status", "cover_code"}),
              expected(cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}}, {&m.ar5, {"arealtype"}}})));
}

INSTANTIATE_TEST_SUITE_P(FourNamingsThreeFormatsTwoCodeTypes, PlanCoverOfDelivery,
                         testing::Combine(testing::Values(Naming::sosi, Naming::plain, Naming::gml, Naming::ogc),
                                          testing::Values("GPKG", "ESRI Shapefile", "GeoJSON"), testing::Bool()));

INSTANTIATE_TEST_SUITE_P(
    FourSystems, AccountOfDelivery,
    testing::Values(Delivery{Naming::sosi, "GPKG", true, ""}, Delivery{Naming::plain, "ESRI Shapefile", false, ""},
                    Delivery{Naming::gml, "GeoJSON", true, ""}, Delivery{Naming::ogc, "GPKG", false, ""},
                    Delivery{Naming::ogc, "OpenFileGDB", true, ""}, Delivery{Naming::gml, "GML", false, ""}),
    name_of);

} // namespace
} // namespace areal::fixture
