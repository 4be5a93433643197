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
    const auto read_plan = [&](LayerSnapshot& layer, const std::map<std::string, std::string>& fields) {
        return read_plan_delivery({&layer, {}, {}, fields}, "plan", ground->crs, ground->rules, meanings(), &progress);
    };
    const accounting::PlanDelivery plan = read_plan(*m_order.plan, m_order.plan_fields);
    ground->plan_fields = plan.as_read;
    std::vector<accounting::PlanDelivery> others;
    for (const std::unique_ptr<LayerSnapshot>& other : m_order.other_plans)
        others.push_back(read_plan(*other, {}));
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
    ground->plan.emplace(ground->cover, ground->rules, limits, plan, others, m_order.terms, meanings(),
                         ground->scale ? &*ground->scale : nullptr, 0, &progress);
    m_ground = std::move(ground);
}

void LiveTask::finished(bool result) {
    if (result)
        emit ready();
    else if (!is_cancelled())
        emit failed(fault());
}

} // namespace areal::qgis
