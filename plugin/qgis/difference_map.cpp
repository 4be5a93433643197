// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/difference_map.h"

#include "base/number.h"
#include "qgis/qt_text.h"
#include "qgis/result_layers.h"
#include "qgis/task_progress.h"
#include "shape/measure.h"

#include <qgsapplication.h>

namespace areal::qgis {

using accounting::PlanDifference;
using accounting::PlanStep;

DifferenceTask::DifferenceTask(std::shared_ptr<const AccountOrder> order, int plan, int than,
                               std::shared_ptr<const accounting::Meanings> meanings)
    : DeskTask(tr("Difference map"), std::move(meanings)), m_order(std::move(order)), m_plan(plan), m_than(than) {}

void DifferenceTask::work() {
    TaskProgress progress([this](double percent) { setProgress(percent); }, [](std::string_view) {}, is_cancelled());
    accounting::AccountRequest request = m_order->request();
    request.progress = &progress;
    m_difference = std::make_shared<const PlanDifference>(
        compare_plans(std::move(request), std::size_t(m_plan), std::size_t(m_than), meanings()));
}

void DifferenceTask::finished(bool result) {
    if (result)
        emit done(m_difference);
    else
        emit refused(fault());
}

DifferenceMap::DifferenceMap(std::shared_ptr<const accounting::Meanings> meanings, QObject* parent)
    : QObject(parent), m_meanings(std::move(meanings)) {}

DifferenceMap::~DifferenceMap() {
    give_up(m_task, *this);
}

void DifferenceMap::take(std::shared_ptr<const AccountOrder> order,
                         std::shared_ptr<const accounting::Account> account) {
    give_up(m_task, *this);
    m_order = std::move(order);
    m_account = std::move(account);
}

void DifferenceMap::make(int plan, int than) {
    if (running() || !m_order)
        return;
    m_task = new DifferenceTask(m_order, plan, than, m_meanings);
    connect(m_task, &DifferenceTask::done, this, [this](const std::shared_ptr<const PlanDifference>& difference) {
        m_task.clear();
        show(*difference);
    });
    connect(m_task, &DifferenceTask::refused, this, [this](const QString& sentence) {
        m_task.clear();
        emit failed(sentence);
    });
    QgsApplication::taskManager()->addTask(m_task);
}

void DifferenceMap::show(const PlanDifference& difference) {
    ResultLayers::show_difference(difference, *m_account, *m_meanings);
    Place place;
    for (const auto& pieces : difference.pieces)
        for (const accounting::AccountPiece& piece : pieces)
            place.box.add(shape::box_of(piece.shape));
    const auto daa = [&](PlanStep step) -> QString { // not its parts: they die with the line
        return to_qt(format_daa(difference.area(step), m_meanings->language())) + QStringLiteral(" daa");
    };
    const QString words =
        tr("%1 takes %2 that %3 leaves, and leaves %4 that it takes.")
            .arg(to_qt(difference.plan), daa(PlanStep::takes), to_qt(difference.than), daa(PlanStep::leaves));
    emit made(place.box.empty() ? tr("The two plans say the same everywhere.") : words, place);
}

} // namespace areal::qgis
