// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/bar_chart.h"

#include "base/number.h"
#include "qgis/daa.h"
#include "qgis/qt_text.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr int half_light = 128, lighter_percent = 160;           // of 255
constexpr double room_for_lines = 1.7;                           // of their height: less, and the axis cuts them
constexpr int bar_height = 18, row_gap = 14, frame_height = 110; // pixels at 96 dots an inch
constexpr int label_letters = 22, name_lines = 2;                // what the axis has room for

/// Broken at spaces into lines that the axis does not cut; a name that needs too many ends in "…", a flow at both ends.
QStringList label_of(const BarRow& row) {
    QStringList lines;
    for (const QString& word : row.words().split(QLatin1Char(' '))) {
        if (lines.isEmpty() || lines.back().size() + word.size() >= label_letters)
            lines << word;
        else
            lines.back() += QLatin1Char(' ') + word;
    }
    if (lines.size() > name_lines && !row.to.isEmpty()) {
        lines = QStringList{row.name, QStringLiteral("→ ") + row.to};
    } else if (lines.size() > name_lines) {
        lines = lines.mid(0, name_lines);
        lines.back() += QStringLiteral(" …");
    }
    for (QString& line : lines)
        if (line.size() > label_letters)
            line = line.left(label_letters - 1) + QStringLiteral("…");
    return lines;
}

} // namespace

BarChart::BarChart(Language language, QWidget* parent) : charts::QChartView(parent), m_language(language) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setMargins(QMargins(4, 4, 12, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setReverseMarkers(true);
    take_colours();
}

QStringList BarChart::row_figures(const std::vector<BarKind>& kinds, const BarRow& row, bool without_zeros) const {
    QStringList figures;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (without_zeros && row.areas[i].is_zero())
            continue;
        const QString daa = tr("%1 daa").arg(to_qt(format_daa(row.areas[i], m_language)));
        figures << (kinds.size() == 1 ? daa : kinds[i].name + QLatin1Char(' ') + daa);
    }
    return figures;
}

void BarChart::show_bars(const QString& title, const std::vector<BarKind>& kinds, const std::vector<BarRow>& rows) {
    chart()->removeAllSeries();
    for (charts::QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* series = new charts::QHorizontalBarSeries;
    const bool dark = palette().color(QPalette::Active, QPalette::Base).lightness() < half_light;
    for (std::size_t kind = kinds.size(); kind-- > 0;) { // the axis counts from below
        const QColor colour = dark ? kinds[kind].colour.lighter(lighter_percent) : kinds[kind].colour;
        auto* set = new charts::QBarSet(kinds[kind].name);
        set->setBrush(QBrush(colour, kinds[kind].pattern));
        set->setPen(QPen(colour, 1));
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            set->append(daa(row->areas[kind]));
        series->append(set);
    }
    QStringList labels, lines{title};
    int lines_of_label = 0;
    for (const BarRow& row : rows) {
        const QStringList figures = row_figures(kinds, row, false);
        const QStringList label = label_of(row) + row_figures(kinds, row, true);
        lines_of_label = std::max(lines_of_label, int(label.size()));
        labels.prepend(
            label.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        lines << row.words() + QStringLiteral(": ") + figures.join(QStringLiteral(", "));
    }
    chart()->addSeries(series);
    add_axes(labels, *series);
    chart()->legend()->setVisible(kinds.size() > 1);
    const int count = int(rows.size());
    connect(series, &charts::QAbstractBarSeries::clicked, this, [this, series, count](int index, charts::QBarSet* set) {
        emit bar_wanted(count - 1 - index, series->count() - 1 - int(series->barSets().indexOf(set)));
    });
    m_text = lines.join(QLatin1Char('\n'));
    setAccessibleName(title);
    setAccessibleDescription(m_text);
    const int row_height =
        std::max(bar_height * int(kinds.size()), int(fontMetrics().height() * lines_of_label * room_for_lines)) +
        row_gap;
    setMinimumHeight(frame_height + count * row_height);
    take_colours();
}

void BarChart::add_axes(const QStringList& labels, charts::QAbstractBarSeries& series) {
    auto* names = new charts::QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    auto* areas = new charts::QValueAxis;
    areas->setTitleText(tr("daa"));
    areas->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(areas, Qt::AlignBottom);
    series.attachAxis(names);
    series.attachAxis(areas);
    areas->setMin(0);
    areas->applyNiceNumbers();
}

void BarChart::take_colours() {
    chart()->setBackgroundBrush(palette().brush(QPalette::Active, QPalette::Base));
    colour_words(*chart(), *this);
    for (charts::QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
}

void BarChart::changeEvent(QEvent* event) {
    charts::QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        take_colours();
}

} // namespace areal::qgis
