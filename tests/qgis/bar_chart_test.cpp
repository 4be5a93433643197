// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/bar_chart.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace areal::qgis {
namespace {

const std::vector<BarKind> kinds{{QStringLiteral("Lost"), Qt::red, Qt::BDiagPattern},
                                 {QStringLiteral("Restored"), Qt::green, Qt::Dense4Pattern}};
const std::vector<BarRow> rows{{QStringLiteral("Mire <old>"), {ExactArea::from_m2(12000), ExactArea()}},
                               {QStringLiteral("Forest"), {ExactArea::from_m2(4000), ExactArea::from_m2(1000)}}};

charts::QAbstractBarSeries* series(const BarChart& chart) {
    return qobject_cast<charts::QAbstractBarSeries*>(chart.chart()->series().front());
}

TEST(BarChart, SaysItsFiguresAsText) {
    BarChart chart(Language::en);
    chart.show_bars(QStringLiteral("Nature"), kinds, rows);
    EXPECT_EQ(chart.as_text().toStdString(),
              "Nature\nMire <old>: Lost 12.0 daa, Restored 0 daa\nForest: Lost 4.0 daa, Restored 1.0 daa");
    EXPECT_EQ(chart.accessibleDescription(), chart.as_text());
}

TEST(BarChart, HasTheFirstRowOnTopAndAPatternForEachKind) {
    BarChart chart(Language::en);
    chart.show_bars(QStringLiteral("Nature"), kinds, rows);
    chart.show_bars(QStringLiteral("Nature"), kinds, rows); // again: what was there goes
    ASSERT_EQ(chart.chart()->series().size(), 1);
    const auto sets = series(chart)->barSets();
    ASSERT_EQ(sets.size(), 2);
    EXPECT_EQ(sets[1]->at(1), 12) << "the axis counts from below";
    EXPECT_EQ(sets[1]->at(0), 4);
    EXPECT_NE(sets[0]->brush().style(), sets[1]->brush().style());
}

TEST(BarChart, KeepsBothEndsOfAnArrowThatIsTooLong) {
    BarChart chart(Language::en);
    chart.show_bars(QStringLiteral("Nature"), {kinds.front()},
                    {{QStringLiteral("5100 LNFR, measures necessary for farming"),
                      {ExactArea::from_m2(4000)},
                      QStringLiteral("3002 Blue and green structure")}});
    auto* names = qobject_cast<charts::QBarCategoryAxis*>(chart.chart()->axes(Qt::Vertical).front());
    EXPECT_EQ(names->categories().front().toStdString(), "5100 LNFR, measures n…<br>→ 3002 Blue and green…<br>4.0 daa");
}

TEST(BarChart, TellsTheRowAndKindOfAClickedBar) {
    BarChart chart(Language::en);
    chart.show_bars(QStringLiteral("Nature"), kinds, rows);
    QSignalSpy wanted(&chart, &BarChart::bar_wanted);
    emit series(chart)->clicked(1, series(chart)->barSets()[1]);
    emit series(chart)->clicked(0, series(chart)->barSets()[0]);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted[0], (QVariantList{0, 0}));
    EXPECT_EQ(wanted[1], (QVariantList{1, 1}));
}

} // namespace
} // namespace areal::qgis
