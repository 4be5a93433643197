// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/live_task.h"

#include "base/failure.h"
#include "qgis/qt_text.h"

namespace areal::qgis {

class LiveTask::TaskProgress : public Progress {
  public:
    explicit TaskProgress(LiveTask& task) : m_task(task) {}
    void stage(std::string_view) override {}
    void share(double share_done) override { m_task.setProgress(100 * share_done); }
    bool cancelled() const override { return m_task.m_cancelled; }

  private:
    LiveTask& m_task;
};

LiveTask::LiveTask(LiveOrder order, std::shared_ptr<const accounting::Meanings> meanings)
    : QgsTask(tr("Getting ready to count while you draw"), QgsTask::CanCancel), m_order(std::move(order)),
      m_meanings(std::move(meanings)) {}

LiveTask::~LiveTask() = default;

void LiveTask::cancel() {
    m_cancelled = true;
    QgsTask::cancel();
}

std::unique_ptr<LiveGround> LiveTask::make() {
    TaskProgress progress(*this);
    auto ground = std::make_unique<LiveGround>(m_order.rules, m_order.crs);
    accounting::NamedSource cover{m_order.cover.get(), {}, {}, m_order.cover_fields};
    ground->cover = read_cover(cover, "cover", ground->crs, *m_meanings, &progress);
    accounting::NamedSource plan{m_order.plan.get(), {}, {}, m_order.plan_fields};
    const accounting::PlanDelivery areas =
        read_plan_delivery(plan, "plan", ground->crs, ground->rules, *m_meanings, &progress);
    if (m_order.area_kind == accounting::AreaKind::true_area)
        ground->scale.emplace(ground->crs, ground->cover.table.polygons.box());
    accounting::LiveLimits limits;
    std::optional<source::PolygonTable> boundary;
    if (m_order.boundary)
        limits.boundary =
            &boundary.emplace(source::read_polygons(*m_order.boundary, {ground->crs, {}, {}, {}, &progress}));
    for (const LiveOrder::Built& built : m_order.built)
        limits.built.push_back(read_built({built.kind, named_source(built.layer.get())}, ground->crs, ground->rules,
                                          *m_meanings, &progress));
    ground->plan.emplace(ground->cover, ground->rules, limits, ground->scale ? &*ground->scale : nullptr);
    ground->plan->open(areas);
    for (std::size_t i = 0; i < areas.areas.size(); ++i)
        if (areas.areas[i].in_doubt)
            ground->in_doubt.insert(areas.table.ids[i]);
    return ground;
}

bool LiveTask::run() {
    try {
        m_ground = make();
    } catch (const Cancelled&) {
        m_cancelled = true;
    } catch (const Failure& failure) {
        m_fault = to_qt(m_meanings->say(failure.sentence()));
    } catch (const std::exception& fault) {
        m_fault = QString::fromLocal8Bit(fault.what());
    }
    return m_ground != nullptr && !m_cancelled;
}

void LiveTask::finished(bool result) {
    if (result)
        emit ready();
    else if (!m_cancelled)
        emit failed(m_fault);
}

} // namespace areal::qgis
