// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/target_chart.h"
#include "qgis/year_chart.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <set>

namespace areal::qgis {
namespace {

constexpr AreaMm2 daa_mm2 = 1'000'000'000;

/// 5 daa are lost in 2024 and 1 restored in 2025; the council allows 6 by the end of 2027, and 4 are set aside.
std::vector<ledger::SeriesYear> years() {
    std::vector<ledger::SeriesYear> years(4);
    for (int i = 0; i < 4; ++i) {
        years[std::size_t(i)].year = 2024 + i;
        years[std::size_t(i)].allowed_mm2 = (3 + i) * daa_mm2;
        years[std::size_t(i)].is_forecast = i >= 2;
        years[std::size_t(i)].used_mm2 = (i == 0 ? 5 : 4) * daa_mm2;
        years[std::size_t(i)].balance_mm2 = -years[std::size_t(i)].used_mm2;
    }
    years[0].lost_mm2 = 5 * daa_mm2;
    years[1].restored_mm2 = 1 * daa_mm2;
    for (const std::size_t i : {2U, 3U})
        years[i].foreseen_mm2 = 2 * daa_mm2;
    years[2].foreseen_so_far_mm2 = 2 * daa_mm2;
    years[3].foreseen_so_far_mm2 = 4 * daa_mm2;
    return years;
}

charts::QChart& chart_of(const YearPlot& plot) {
    return *plot.findChild<charts::QChartView*>()->chart();
}

QVector<QPointF> points(const YearPlot& plot, int series) {
    return qobject_cast<charts::QLineSeries*>(chart_of(plot).series().at(series))->pointsVector();
}

TEST(TargetChart, DrawsTheNetLossUntilNowAndTheOutlookFromThere) {
    TargetChart plot(Language::en);
    plot.show_years(years());
    ASSERT_EQ(chart_of(plot).series().size(), 3);
    EXPECT_EQ(points(plot, 0), (QVector<QPointF>{{0, 5}, {1, 4}}));
    EXPECT_EQ(points(plot, 1), (QVector<QPointF>{{0, 3}, {1, 4}, {2, 5}, {3, 6}}));
    EXPECT_EQ(points(plot, 2), (QVector<QPointF>{{1, 4}, {2, 6}, {3, 8}}));
    EXPECT_TRUE(plot.as_text().contains(QStringLiteral("2025: Net loss so far 4.0 daa, Allowed 4.0 daa")));
    EXPECT_TRUE(plot.as_text().contains(QStringLiteral("2027: If all that is set aside is built 8.0 daa")));
    EXPECT_EQ(plot.accessibleDescription(), plot.as_text());
}

TEST(TargetChart, TellsItsLinesApartWithoutColour) {
    TargetChart plot(Language::en);
    plot.show_years(years());
    std::set<int> dashes;
    for (const charts::QAbstractSeries* series : chart_of(plot).series())
        dashes.insert(int(qobject_cast<const charts::QLineSeries*>(series)->pen().style()));
    EXPECT_EQ(dashes.size(), 3U);
}

TEST(TargetChart, IsOfNoUseWithoutAResolution) {
    std::vector<ledger::SeriesYear> without = years();
    EXPECT_TRUE(TargetChart::has_target(without));
    for (ledger::SeriesYear& year : without)
        year.allowed_mm2.reset();
    EXPECT_FALSE(TargetChart::has_target(without));
}

TEST(YearChart, TellsTheYearThatIsClicked) {
    YearChart plot(Language::en);
    plot.resize(600, 400);
    plot.show_years(years());
    plot.show();
    QTest::qWait(50);
    QSignalSpy chosen(&plot, &YearPlot::year_chosen);
    auto& chart = chart_of(plot);
    auto* view = plot.findChild<charts::QChartView*>();
    const QPoint at = view->mapFromScene(chart.mapToPosition({1, 0}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 2025);
    EXPECT_TRUE(plot.as_text().contains(QStringLiteral("2024: Lost 5.0 daa, Restored 0 daa, Balance −5.0 daa")))
        << plot.as_text().toStdString();
}

} // namespace
} // namespace areal::qgis
