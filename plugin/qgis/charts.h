// SPDX-License-Identifier: GPL-2.0-or-later
//
// QtCharts under one name: Qt 5 keeps its classes in a namespace, Qt 6 does not.
#pragma once

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace areal::qgis {

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
namespace charts = QtCharts;
#else
namespace charts {
using ::QAbstractAxis;
using ::QAbstractBarSeries;
using ::QAbstractSeries;
using ::QBarCategoryAxis;
using ::QBarSet;
using ::QChart;
using ::QChartView;
using ::QHorizontalBarSeries;
using ::QLegend;
using ::QLineSeries;
using ::QStackedBarSeries;
using ::QValueAxis;
} // namespace charts
#endif

} // namespace areal::qgis
