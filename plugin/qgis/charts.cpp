// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/charts.h"

namespace areal::qgis {
namespace {

constexpr int line_alpha = 70; // of 255

} // namespace

void colour_words(charts::QChart& chart, const charts::QChartView& view) {
    const QBrush words = view.palette().brush(QPalette::Active, QPalette::Text); // readable on a page that waits, too
    QColor line = words.color();
    line.setAlpha(line_alpha);
    chart.legend()->setLabelBrush(words);
    for (charts::QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsBrush(words);
        axis->setTitleBrush(words);
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
}

} // namespace areal::qgis
