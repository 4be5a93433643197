// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/year_chart.h"

#include "qgis/daa.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
using namespace QtCharts;
#endif

namespace areal::qgis {
namespace {

constexpr int least_height = 180; // pixels: below, the years cannot be read

// Colours from the Okabe-Ito palette, which colour-blind people tell apart; as on the map.
const QColor lost_colour(213, 94, 0), restored_colour(0, 158, 115), outlook_colour(120, 120, 120);

QBarSet* bars(const QString& title, const QColor& colour, Qt::BrushStyle hatch) {
    auto* set = new QBarSet(title);
    set->setBrush(QBrush(colour, hatch));
    set->setPen(QPen(colour, 1));
    return set;
}

} // namespace

/// The chart, which tells over which year the mouse was pressed.
class YearChart::View : public QChartView {
  public:
    explicit View(YearChart& owner) : QChartView(new QChart), m_owner(owner) {
        setRenderHint(QPainter::Antialiasing);
        setMinimumHeight(least_height);
        setFrameShape(QFrame::NoFrame);
    }

  protected:
    void mousePressEvent(QMouseEvent* event) override {
        const double at = chart()->mapToValue(mapToScene(event->pos())).x();
        const auto row = std::size_t(at + 0.5); // a category is as wide as 1, around its number
        if (at > -0.5 && row < m_owner.m_years.size())
            emit m_owner.year_chosen(m_owner.m_years[row].year);
        QChartView::mousePressEvent(event);
    }

  private:
    YearChart& m_owner;
};

YearChart::YearChart(QWidget* parent) : QWidget(parent), m_view(new View(*this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    setAccessibleName(tr("Nature lost and restored, year by year; the table below says the same"));
}

void YearChart::show_years(const std::vector<ledger::SeriesYear>& years) {
    m_years = years;
    draw();
}

void YearChart::mark(int year) {
    if (year == m_marked)
        return;
    m_marked = year;
    draw();
}

void YearChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void YearChart::draw() {
    auto chart = std::make_unique<QChart>();
    QBarSet *lost = bars(tr("Lost"), lost_colour, Qt::BDiagPattern),
            *restored = bars(tr("Restored"), restored_colour, Qt::FDiagPattern),
            *outlook = bars(tr("Outlook"), outlook_colour, Qt::Dense6Pattern);
    auto* balance = new QLineSeries;
    balance->setName(tr("Balance"));
    balance->setPen(QPen(palette().color(QPalette::WindowText), 2));
    balance->setPointsVisible(true);
    QStringList names;
    double least = 0, most = 0;
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const ledger::SeriesYear& year = m_years[i];
        const QString name = QString::number(year.year);
        names << (year.year == m_marked ? QStringLiteral("▸") + name : name);
        *lost << -daa(year.lost_mm2);
        *restored << daa(year.restored_mm2);
        *outlook << -daa(year.foreseen_mm2);
        if (!year.is_forecast)
            balance->append(double(i), daa(year.balance_mm2));
        least = std::min({least, -daa(year.lost_mm2 + year.foreseen_mm2), daa(year.balance_mm2)});
        most = std::max({most, daa(year.restored_mm2), daa(year.balance_mm2)});
    }
    auto* stack = new QStackedBarSeries;
    stack->append({restored, lost, outlook});
    chart->addSeries(stack);
    chart->addSeries(balance);
    auto* across = new QBarCategoryAxis;
    across->append(names);
    across->setLabelsAngle(-90); // ten years stand side by side in a narrow dock
    auto* up = new QValueAxis;
    up->setRange(least, most);
    up->applyNiceNumbers();
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTitleText(QStringLiteral("daa"));
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{stack, balance}) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    chart->setBackgroundVisible(false); // the desk's own, dark or light
    chart->setMargins(QMargins(0, 0, 0, 0));
    const QColor ink = palette().color(QPalette::WindowText);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across, up}) {
        axis->setLabelsColor(ink);
        axis->setTitleBrush(ink);
    }
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(ink);
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart.release());
}

} // namespace areal::qgis
