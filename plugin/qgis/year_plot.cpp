// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/year_plot.h"

#include "base/number.h"
#include "qgis/qt_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace areal::qgis {
namespace {

constexpr int least_height = 180; // pixels: below, the years cannot be read

} // namespace

/// The chart, which tells over which year the mouse was pressed.
class YearPlot::View : public charts::QChartView {
  public:
    explicit View(YearPlot& owner) : charts::QChartView(new charts::QChart), m_owner(owner) {
        setRenderHint(QPainter::Antialiasing);
        setMinimumHeight(least_height);
        setFrameShape(QFrame::NoFrame);
    }

  protected:
    void mousePressEvent(QMouseEvent* event) override {
        const double at = chart()->mapToValue(mapToScene(event->pos())).x();
        const auto row = std::size_t(at + 0.5); // a category is as wide as 1, around its number
        if (event->button() == Qt::LeftButton && at > -0.5 && row < m_owner.m_years.size())
            emit m_owner.year_chosen(m_owner.m_years[row].year);
        charts::QChartView::mousePressEvent(event);
    }

    void changeEvent(QEvent* event) override {
        charts::QChartView::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            m_owner.draw();
    }

  private:
    YearPlot& m_owner;
};

void YearPlot::Range::add(double value) {
    least = std::min(least, value);
    most = std::max(most, value);
}

YearPlot::YearPlot(QString title, Language language, QWidget* parent)
    : QWidget(parent), m_title(std::move(title)), m_language(language), m_view(new View(*this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    m_view->setAccessibleName(m_title);
    setAccessibleName(m_title);
    m_view->hide(); // until there are years
    auto* copy = new QAction(tr("&Copy as text"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_text); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void YearPlot::show_years(const std::vector<ledger::SeriesYear>& years) {
    m_years = years;
    m_view->setVisible(!years.empty());
    say();
    draw();
}

void YearPlot::mark(int year) {
    if (year == m_marked)
        return;
    m_marked = year;
    draw();
}

QColor YearPlot::ink() const {
    return m_view->palette().color(QPalette::Active, QPalette::Text);
}

void YearPlot::say() {
    QStringList lines{m_title};
    for (const ledger::SeriesYear& year : m_years) {
        QStringList said;
        for (const Figure& figure : figures(year))
            said << figure.name + QLatin1Char(' ') +
                        to_qt(format_daa(ExactArea::from_mm2(figure.area_mm2), m_language)) + QStringLiteral(" daa");
        lines << QString::number(year.year) + QStringLiteral(": ") + said.join(QStringLiteral(", "));
    }
    m_text = lines.join(QLatin1Char('\n'));
    setAccessibleDescription(m_text);
    m_view->setAccessibleDescription(m_text);
}

void YearPlot::draw() {
    auto chart = std::make_unique<charts::QChart>();
    const Range range = fill(*chart);
    QStringList names;
    for (const ledger::SeriesYear& year : m_years) {
        const QString name = QString::number(year.year);
        names << (year.year == m_marked ? QStringLiteral("▸") + name : name);
    }
    auto* across = new charts::QBarCategoryAxis;
    across->append(names);
    across->setLabelsAngle(-90); // ten years stand side by side in a narrow dock
    auto* up = new charts::QValueAxis;
    up->setRange(range.least, range.most);
    up->applyNiceNumbers();
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTitleText(QStringLiteral("daa"));
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (charts::QAbstractSeries* series : chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    chart->setBackgroundVisible(false); // the desk's own, dark or light
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->setAlignment(Qt::AlignBottom);
    colour_words(*chart, *m_view);
    const std::unique_ptr<charts::QChart> before(m_view->chart());
    m_view->setChart(chart.release());
}

} // namespace areal::qgis
