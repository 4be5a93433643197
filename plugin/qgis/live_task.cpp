// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/live_task.h"

#include "qgis/qt_text.h"

namespace areal::qgis {

class LiveTask::TaskProgress : public Progress {
  public:
    explicit TaskProgress(LiveTask& task) : m_task(task) {}
    void stage(std::string_view) override {}
    void share(double share_done) override { m_task.setProgress(100 * share_done); }
    bool cancelled() const override { return m_task.is_cancelled(); }

  private:
    LiveTask& m_task;
};

LiveTask::LiveTask(LiveOrder order, std::shared_ptr<const accounting::Meanings> meanings)
    : DeskTask(tr("Getting ready to count while you draw"), std::move(meanings)), m_order(std::move(order)) {}

LiveTask::~LiveTask() = default;

void LiveTask::work() {
    TaskProgress progress(*this);
    auto ground = std::make_unique<LiveGround>(m_order.rules, m_order.crs);
    accounting::NamedSource cover{m_order.cover.get(), {}, {}, m_order.cover_fields};
    ground->cover = read_cover(cover, "cover", ground->crs, meanings(), &progress);
    accounting::NamedSource plan{m_order.plan.get(), {}, {}, m_order.plan_fields};
    const accounting::PlanDelivery areas =
        read_plan_delivery(plan, "plan", ground->crs, ground->rules, meanings(), &progress);
    if (m_order.area_kind == accounting::AreaKind::true_area)
        ground->scale.emplace(ground->crs, ground->cover.table.polygons.box());
    accounting::LiveLimits limits;
    std::optional<source::PolygonTable> boundary;
    if (m_order.boundary)
        limits.boundary =
            &boundary.emplace(source::read_polygons(*m_order.boundary, {ground->crs, {}, {}, {}, &progress}));
    for (const LiveOrder::Built& built : m_order.built)
        limits.built.push_back(read_built({built.kind, named_source(built.layer.get())}, ground->crs, ground->rules,
                                          meanings(), &progress));
    ground->plan.emplace(ground->cover, ground->rules, limits, ground->scale ? &*ground->scale : nullptr);
    ground->plan->open(areas);
    for (std::size_t i = 0; i < areas.areas.size(); ++i)
        if (areas.areas[i].in_doubt)
            ground->in_doubt.insert(areas.table.ids[i]);
    m_ground = std::move(ground);
}

void LiveTask::finished(bool result) {
    if (result)
        emit ready();
    else if (!is_cancelled())
        emit failed(fault());
}

} // namespace areal::qgis
