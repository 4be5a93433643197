// SPDX-License-Identifier: GPL-2.0-or-later
//
// QtCharts under one name: Qt 5 keeps its classes in a namespace, Qt 6 does not. And what is alike in all charts of the
// desk: their words and lines in the colours of the desk, dark or light.
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

/// Legend, axes and grid in the colour of text in this view. The view's own: a dark theme of QGIS is a style sheet,
/// which gives views a readable text and leaves the palette of other widgets as it was.
void colour_words(charts::QChart& chart, const charts::QChartView& view);

} // namespace areal::qgis
