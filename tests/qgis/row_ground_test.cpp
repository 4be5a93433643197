// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/row_ground.h"

#include "accounting/rule_file.h"
#include "codes/resources.h"
#include "qgis/layer_snapshot.h"
#include "qgis/result_charts.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

namespace areal::qgis {
namespace {

class RowGroundTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        const accounting::Meanings meanings(codes::resources_folder(), Language::nb);
        const auto snapshot = [](const char* file) {
            const auto layer = sample_layer(QLatin1String(file));
            return std::make_unique<LayerSnapshot>(*layer, LayerWishes{});
        };
        const auto plan = snapshot("maridalen_gjeldende_synthetic.gpkg"),
                   proposal = snapshot("maridalen_forslag_synthetic.gpkg"), cover = snapshot("maridalen_n50.gpkg"),
                   restored = snapshot("maridalen_restaurering_synthetic.gpkg");
        accounting::AccountRequest request;
        request.plans = {named_source(plan.get())};
        request.proposals = {named_source(proposal.get())};
        request.cover = named_source(cover.get());
        request.restored = named_source(restored.get());
        request.rules = accounting::load_rules(accounting::default_rules, meanings.resources());
        s_account = std::make_unique<accounting::Account>(accounting::make_account(request, meanings));
    }
    static void TearDownTestSuite() { s_account.reset(); }

    static ExactArea sum(const std::vector<const accounting::AccountPiece*>& pieces) {
        ExactArea sum;
        for (const accounting::AccountPiece* piece : pieces)
            sum += piece->area;
        return sum;
    }

    static std::unique_ptr<accounting::Account> s_account;
};

std::unique_ptr<accounting::Account> RowGroundTest::s_account;

// The promise of the header: what is shown behind a number sums to the number.
TEST_F(RowGroundTest, PiecesBehindEveryCellSumToIt) {
    const RowGround ground(*s_account);
    std::map<std::string, int> shown;
    for (const accounting::Table& table : s_account->tables)
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                if (const auto* area = std::get_if<ExactArea>(&table.rows[row][column]))
                    if (const auto pieces = ground.behind(table, row, column); !pieces.empty()) {
                        EXPECT_EQ(sum(pieces), *area) << table.name << ' ' << table.columns[column] << " row " << row;
                        ++shown[table.name];
                    }
    for (const char* table : {"plan_cover", "purpose_change", "balance", "reserve", "reserve_by_purpose", "neutrality"})
        EXPECT_GT(shown[table], 0) << table;
}

TEST_F(RowGroundTest, ATextStandsForTheFirstAreaOfItsRow) {
    const accounting::Table& table = *s_account->table("plan_cover");
    const RowGround ground(*s_account);
    EXPECT_EQ(sum(ground.behind(table, 0, table.column("cover"))), table.area(0, "area_m2"));
}

TEST_F(RowGroundTest, PlaceCoversThePieces) {
    const accounting::Table& table = *s_account->table("plan_cover");
    const auto pieces = RowGround(*s_account).behind(table, 0, 0);
    const Place place = RowGround::place(QStringLiteral("here"), pieces);
    ASSERT_FALSE(pieces.empty());
    EXPECT_EQ(std::size_t(place.ground.size()), pieces.size());
    EXPECT_FALSE(place.box.empty());
    double m2 = 0;
    for (const QgsGeometry& piece : place.ground)
        m2 += piece.area();
    EXPECT_NEAR(m2, place.area.m2(), 1e-3);
}

TEST_F(RowGroundTest, BarsAreAsLongAsTheGroundBehindThem) {
    const std::vector<ResultChart> charts = ResultCharts::of(*s_account);
    ASSERT_EQ(charts.size(), 5u);
    for (const ResultChart& chart : charts)
        for (std::size_t row = 0; row < chart.rows.size(); ++row)
            for (std::size_t kind = 0; kind < chart.kinds.size(); ++kind) {
                const PieceTest& test = chart.ground[row][kind];
                if (!test)
                    continue;
                ExactArea area;
                for (const accounting::AccountPiece& piece : s_account->pieces)
                    if (test(piece))
                        area += piece.area;
                EXPECT_EQ(area, chart.rows[row].areas[kind])
                    << chart.title.toStdString() << ": " << chart.rows[row].name.toStdString();
            }
}

// What is not drawn by itself is drawn together: nothing falls out of a picture.
TEST_F(RowGroundTest, BarsOfPlanAreasSumToTheVerdict) {
    ExactArea sum;
    const std::vector<ResultChart> charts = ResultCharts::of(*s_account);
    for (const BarRow& row : charts[1].rows)
        sum += row.areas.front();
    EXPECT_EQ(sum, s_account->verdict->lost);
}

} // namespace
} // namespace areal::qgis
