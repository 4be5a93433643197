// SPDX-License-Identifier: GPL-2.0-or-later
//
// The published and exact answers on the sample data.
#include "accounting/account.h"
#include "accounting/flows.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"
#include "codes/csv_table.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <memory>

namespace areal::test {
namespace {

using accounting::Account;

constexpr double m2_per_ha = 10000;

struct Opened {
    std::unique_ptr<source::FeatureSource> source;
    accounting::NamedSource input;
    explicit Opened(const std::string& name) : source(source::open_ogr(source::DatasetName::parse(samples + name))) {
        input.source = source.get();
    }
};

TEST(Samples, ArcachonAgreesWithThePublishedHectares) {
    const Opened lost("arcachon.gpkg|layername=lost_2015_2018"), restored("arcachon.gpkg|layername=restored_2015_2018"),
        communes("arcachon.gpkg|layername=communes");
    accounting::FlowsRequest request;
    request.lost = lost.input;
    request.restored = restored.input;
    request.zones = communes.input;
    const Account account = make_flows(request, english());
    EXPECT_TRUE(account.conservation.holds());
    const accounting::Table& flows = *account.table("flows");
    const auto published = codes::CsvTable::load(samples + "arcachon_published.csv");
    ASSERT_EQ(published.size(), 17U);
    int compared = 0;
    for (std::size_t row = 0; row < published.size(); ++row)
        for (std::size_t i = 0; i < flows.rows.size(); ++i)
            if (flows.text(i, "zone") == published.value(row, "commune")) {
                const double lost_ha = std::atof(std::string(published.value(row, "lost_ha")).c_str());
                const double restored_ha = std::atof(std::string(published.value(row, "restored_ha")).c_str());
                EXPECT_NEAR(flows.area(i, "lost_m2").m2() / m2_per_ha, lost_ha, 0.51) << flows.text(i, "zone");
                EXPECT_NEAR(flows.area(i, "restored_m2").m2() / m2_per_ha, restored_ha, 0.51) << flows.text(i, "zone");
                compared += 2;
            }
    EXPECT_EQ(compared, 34);
    EXPECT_GT(account.findings.count(FindingKind::stored_area_differs), 0U);
}

Account maridalen() {
    const Opened plan("maridalen_gjeldende_synthetic.gpkg"), proposal("maridalen_forslag_synthetic.gpkg"),
        cover("maridalen_n50.gpkg"), restored("maridalen_restaurering_synthetic.gpkg");
    accounting::AccountRequest request;
    request.plans = {plan.input};
    request.proposals = {proposal.input};
    request.cover = cover.input;
    request.restored = restored.input;
    request.rules = accounting::load_rules("kdd", english().resources());
    return make_account(request, english());
}

TEST(Samples, MaridalenCoverIsARectangleToTheMillimetre) {
    const Account account = maridalen();
    EXPECT_TRUE(account.conservation.holds());
    for (const accounting::ConservationLine& line : account.conservation.lines) {
        EXPECT_EQ(line.residual_mm2, 0) << line.name;
        if (line.role == "cover") {
            EXPECT_EQ(line.parts.mm2(), 21149348000000);
        }
    }
    ASSERT_EQ(account.verdict->state, accounting::VerdictState::negative);
    ExactArea reasons;
    for (const accounting::Reason& reason : account.verdict->reasons)
        reasons += reason.lost;
    EXPECT_EQ(reasons, account.verdict->lost);
    // The plan reaches beyond the cover where nothing is to be built: a row and a finding, not a block.
    EXPECT_GT(account.findings.area(FindingKind::not_covered).m2(), 1000);
}

TEST(Samples, MaridalenBalanceClosesAndPiecesAgree) {
    const Account account = maridalen();
    const accounting::Table& balance = *account.table("balance");
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
    ExactArea lost, by_geometry;
    for (const accounting::AccountPiece& piece : account.pieces) {
        EXPECT_FALSE(piece.shape.empty());
        if (piece.effect == "nature_lost")
            lost += piece.area;
    }
    EXPECT_EQ(lost, account.verdict->lost);
}

TEST(Samples, SaltdalIsReadInNtmZone15AndLeavesNothingBehind) {
    namespace fs = std::filesystem;
    const auto files = [] { return std::distance(fs::directory_iterator(samples), fs::directory_iterator()); };
    const auto before = files();
    {
        const Opened plan("saltdal_regplan.sos"), cover("saltdal_n1000.gpkg");
        ASSERT_TRUE(plan.source->info().crs);
        EXPECT_EQ(plan.source->info().crs->id(), "EPSG:5115");
        accounting::AccountRequest request;
        request.plans = {plan.input};
        request.cover = cover.input;
        request.rules = accounting::load_rules("kdd", english().resources());
        const Account account = make_account(request, english());
        EXPECT_NEAR(account.table("plan_cover")->sum("area_m2").m2(), 440831.5, 0.1);
        EXPECT_EQ(account.conservation.lines.front().residual_mm2, 0);
        EXPECT_EQ(account.findings.count(FindingKind::crs_corrected), 1U);
        EXPECT_EQ(files(), before);
    }
    EXPECT_EQ(files(), before);
}

} // namespace
} // namespace areal::test
