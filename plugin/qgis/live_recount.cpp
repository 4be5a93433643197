// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/live_recount.h"

#include "base/failure.h"
#include "qgis/layer_crs.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"

#include <qgsapplication.h>
#include <qgscompoundcurve.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslinestring.h>
#include <qgsmapcanvas.h>
#include <qgsmaptoolcapture.h>
#include <qgspolygon.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

constexpr int least_points = 2; // with the cursor they make a triangle

const accounting::InputRecord* input(const accounting::Account& account, const char* role) {
    for (const accounting::InputRecord& record : account.inputs)
        if (record.role == role)
            return &record;
    return nullptr;
}

} // namespace

LiveRecount::LiveRecount(QgsMapCanvas* canvas, std::shared_ptr<const accounting::Meanings> meanings, QObject* parent)
    : QObject(parent), m_canvas(canvas), m_meanings(std::move(meanings)) {
    if (m_canvas)
        connect(m_canvas, &QgsMapCanvas::xyCoordinates, this, &LiveRecount::follow_cursor);
}

LiveRecount::~LiveRecount() {
    forget();
}

void LiveRecount::watch(const LiveLayers& layers, const accounting::Account& account,
                        const accounting::RuleSet& rules) {
    forget();
    const accounting::InputRecord* proposal = input(account, "proposal");
    const accounting::InputRecord* judged = proposal != nullptr ? proposal : input(account, "plan");
    const accounting::InputRecord* ground = input(account, "cover");
    if (!layers.plan || !layers.cover || judged == nullptr || ground == nullptr)
        return;
    m_layers = layers;
    m_account_nature = account.verdict ? std::optional(account.verdict->lost) : std::nullopt;
    m_plan_fields = judged->chosen;
    m_cover_fields = ground->fields;
    m_crs = account.crs.empty() ? account.crs_wkt : account.crs;
    m_area_kind = account.area_kind;
    m_rules = rules;
    m_terms = proposal != nullptr
                  ? accounting::PlanTerms{rules.plans.proposal_statuses, rules.plans.precedence, account.decisions, {}}
                  : accounting::PlanTerms{rules.plans.in_force_statuses, rules.plans.precedence, account.decisions,
                                          account.day};
    for (QgsVectorLayer* plan : plans())
        follow(*plan);
    begin_where_edited();
}

// The one that is judged first.
QVector<QgsVectorLayer*> LiveRecount::plans() const {
    QVector<QgsVectorLayer*> plans;
    for (const QPointer<QgsVectorLayer>& plan : QVector<QPointer<QgsVectorLayer>>{m_layers.plan} + m_layers.other_plans)
        if (plan)
            plans << plan;
    return plans;
}

void LiveRecount::follow(QgsVectorLayer& plan) {
    connect(&plan, &QgsVectorLayer::editingStarted, this, [this, &plan] { begin(plan); });
    connect(&plan, &QgsVectorLayer::editingStopped, this, [this, &plan] { stopped(plan); });
    connect(&plan, &QObject::destroyed, this, [this] {
        if (!m_edited)
            end();
    });
    connect(&plan, &QgsVectorLayer::geometryChanged, this,
            [this, &plan](QgsFeatureId id, const QgsGeometry&) { edited(plan, id); });
    connect(&plan, &QgsVectorLayer::attributeValueChanged, this,
            [this, &plan](QgsFeatureId id, int, const QVariant&) { edited(plan, id); });
    connect(&plan, &QgsVectorLayer::featureAdded, this, [this, &plan](QgsFeatureId id) { edited(plan, id); });
    connect(&plan, &QgsVectorLayer::featureDeleted, this, [this, &plan](QgsFeatureId id) { edited(plan, id); });
}

void LiveRecount::forget() {
    for (QgsVectorLayer* plan : plans())
        disconnect(plan, nullptr, this, nullptr);
    end();
    m_layers = {};
}

std::unique_ptr<LayerSnapshot> LiveRecount::snapshot(QgsVectorLayer& layer, std::optional<QgsFeatureId> only) const {
    LayerWishes wishes;
    wishes.name = from_qt(layer.name());
    if (only)
        wishes.request = QgsFeatureRequest(*only);
    return std::make_unique<LayerSnapshot>(layer, wishes);
}

void LiveRecount::begin_where_edited(const QgsVectorLayer* but) {
    for (QgsVectorLayer* plan : plans())
        if (plan != but && plan->isEditable())
            begin(*plan);
}

void LiveRecount::stopped(const QgsVectorLayer& plan) {
    if (&plan == m_edited) {
        end();
        begin_where_edited(&plan);
    } else if (m_ground) {
        tell();
    }
}

void LiveRecount::begin(QgsVectorLayer& plan) {
    if (m_ground)
        tell();
    if (!m_layers.plan || !m_layers.cover || m_task || m_ground)
        return;
    m_edited = &plan;
    m_waiting.clear();
    LiveOrder order{.plan = snapshot(plan),
                    .cover = snapshot(*m_layers.cover),
                    .boundary = {},
                    .other_plans = {},
                    .built = {},
                    .plan_fields = m_edited == m_layers.plan ? m_plan_fields : decltype(m_plan_fields)(),
                    .cover_fields = m_cover_fields,
                    .crs = shape::Crs::from_definition(m_crs),
                    .area_kind = m_area_kind,
                    .rules = m_rules,
                    .terms = m_terms};
    for (QgsVectorLayer* other : plans())
        if (other != &plan)
            order.other_plans.push_back(snapshot(*other));
    if (m_layers.boundary)
        order.boundary = snapshot(*m_layers.boundary);
    for (const LiveLayers::Built& built : m_layers.built)
        if (built.layer)
            order.built.push_back({snapshot(*built.layer), built.all_of_it ? "grey_areas" : ""});
    m_task = new LiveTask(std::move(order), m_meanings);
    connect(m_task, &LiveTask::ready, this, &LiveRecount::take_ground);
    connect(m_task, &LiveTask::failed, this, &LiveRecount::failed);
    emit getting_ready();
    QgsApplication::taskManager()->addTask(m_task);
}

void LiveRecount::end() {
    if (m_task) {
        disconnect(m_task, nullptr, this, nullptr);
        m_task->cancel();
        m_task.clear();
    }
    m_edited.clear();
    m_waiting.clear();
    m_was_drawing = false;
    const bool was_active = active();
    m_ground.reset();
    if (was_active)
        emit ended();
}

void LiveRecount::take_ground() {
    m_ground = m_task->take_ground();
    m_task.clear();
    m_begins_otherwise = m_account_nature && m_account_nature->mm2() != m_ground->plan->now().nature.mm2();
    reread_all(std::exchange(m_waiting, {}));
}

void LiveRecount::edited(const QgsVectorLayer& plan, QgsFeatureId id) {
    if (&plan != m_edited)
        return;
    if (!m_ground) {
        if (m_task)
            m_waiting.insert(id);
        return;
    }
    reread_all({id});
}

void LiveRecount::reread_all(const QSet<QgsFeatureId>& edited) {
    try {
        for (const QgsFeatureId id : edited)
            reread(id);
        tell();
    } catch (const Failure& failure) {
        end();
        emit failed(to_qt(m_meanings->say(failure.sentence())));
    }
}

// One polygon as the account would read it: its fields, its place in the account's CRS, mended where it must be.
void LiveRecount::reread(QgsFeatureId id) {
    accounting::LivePlan& live = *m_ground->plan;
    try {
        const std::unique_ptr<LayerSnapshot> one = snapshot(*m_edited, id);
        const accounting::NamedSource named{one.get(), {}, {}, m_ground->plan_fields};
        live.put(id, read_plan_delivery(named, "plan", m_ground->crs, m_ground->rules, *m_meanings, nullptr));
    } catch (const BadInput&) {
        live.remove(id); // deleted, no polygon any more, or not a purpose
    }
}

void LiveRecount::tell(std::optional<accounting::LiveBalance> being_drawn) {
    LiveNumbers numbers{m_ground->plan->now(),
                        m_ground->plan->since_opened(),
                        std::move(being_drawn),
                        {},
                        int(m_layers.other_plans.size())};
    for (const QgsVectorLayer* plan : plans())
        numbers.edited_beside += plan != m_edited && plan->isEditable() ? 1 : 0;
    if (m_begins_otherwise)
        numbers.account_nature = m_account_nature;
    emit changed(numbers);
}

void LiveRecount::follow_cursor(const QgsPointXY& cursor) {
    if (!m_ground || !m_canvas || m_canvas->currentLayer() != m_edited)
        return;
    auto* tool = qobject_cast<QgsMapToolCapture*>(m_canvas->mapTool());
    const QgsCompoundCurve* begun = tool == nullptr ? nullptr : tool->captureCurve();
    if (begun == nullptr || begun->numPoints() < least_points) {
        if (std::exchange(m_was_drawing, false))
            tell();
        return;
    }
    m_was_drawing = true;
    std::unique_ptr<QgsLineString> line(begun->curveToLine()); // in the layer's CRS
    try {
        const QgsCoordinateTransform to_layer(m_canvas->mapSettings().destinationCrs(), m_edited->crs(),
                                              QgsProject::instance());
        line->addVertex(QgsPoint(to_layer.transform(cursor)));
    } catch (const QgsCsException&) {
        return;
    }
    line->close();
    auto polygon = std::make_unique<QgsPolygon>(line.release());
    source::Feature drawn;
    read_geometry(QgsGeometry(polygon.release()), drawn);
    const std::optional<shape::Crs> from = to_crs(m_edited->crs());
    if (!from)
        return;
    const shape::CrsTransform to_account(*from, m_ground->crs);
    for (shape::Ring& ring : drawn.shape)
        to_account.apply(ring.points);
    try {
        tell(m_ground->plan->preview(drawn.shape));
    } catch (const BadInput&) {
        tell(); // the cursor is far away
    }
}

} // namespace areal::qgis
