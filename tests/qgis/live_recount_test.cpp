// SPDX-License-Identifier: GPL-2.0-or-later
//
// The balance while a plan is drawn, in an edit session on the sample: after each edit it is what a whole
// account over the edited layer says.
#include "qgis/live_recount.h"

#include "codes/resources.h"
#include "qgis/desk_dock.h"
#include "qgis/extra_layers.h"
#include "qgis/live_card.h"
#include "qgis/order_page.h"
#include "qgis/sample_layers.h"
#include "qgis/sample_project.h"

#include <gtest/gtest.h>

#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QDate>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace areal::qgis {
namespace {

class LiveRecountTest : public testing::Test {
  protected:
    void SetUp() override {
        m_meanings = std::make_shared<const accounting::Meanings>(codes::resources_folder(), Language::en);
        SampleProject::open(*m_meanings);
        m_desk = std::make_unique<DeskDock>(&m_canvas, &m_messages);
        ASSERT_TRUE(run());
        m_live = m_desk->findChild<LiveRecount*>();
        ASSERT_NE(m_live, nullptr);
        QObject::connect(m_live, &LiveRecount::changed, m_live, [this](const LiveNumbers& numbers) {
            m_numbers = numbers;
            ++m_told;
        });
        for (QgsMapLayer* layer : QgsProject::instance()->mapLayers())
            if (layer->source().contains(QStringLiteral("forslag")))
                m_plan = qobject_cast<QgsVectorLayer*>(layer);
        ASSERT_NE(m_plan, nullptr);
    }
    void TearDown() override {
        m_desk.reset();
        if (m_plan != nullptr)
            m_plan->rollBack();
        QgsProject::instance()->clear();
    }

    bool run() {
        QSignalSpy ended(m_desk.get(), &DeskDock::run_ended);
        m_desk->start();
        return (ended.count() > 0 || ended.wait(60000)) && ended.front().front().toBool();
    }
    bool wait_for_numbers() {
        for (int i = 0; i < 1200 && m_told == 0; ++i)
            QTest::qWait(50);
        return m_told > 0;
    }
    /// The first area with this name.
    QgsFeature area(const char* name) const {
        QgsFeatureIterator areas =
            m_plan->getFeatures(QStringLiteral("\"OMRNAVN\" = '%1'").arg(QString::fromUtf8(name)));
        QgsFeature found;
        areas.nextFeature(found);
        return found;
    }
    /// Does the edit as one command, so that it can be undone.
    void edit(const std::function<void()>& what) {
        m_plan->beginEditCommand(QStringLiteral("edit"));
        what();
        m_plan->endEditCommand();
    }
    void expect_what_an_account_says(const char* after) {
        const AreaMm2 live = m_numbers.now.nature.mm2(), farmland = m_numbers.now.farmland.mm2();
        ASSERT_TRUE(run());
        EXPECT_EQ(live, m_desk->account()->verdict->lost.mm2()) << after;
        EXPECT_EQ(farmland, m_desk->account()->table("farmland")->sum("lost_m2").mm2()) << after;
        m_told = 0;
        ASSERT_TRUE(wait_for_numbers()); // the session goes on with the new account
    }

    /// A rectangle as a layer of the project, used so in the account; the account is made again.
    bool use(const QgsRectangle& rectangle, ExtraLayers::Use use) {
        auto layer = memory_layer(QStringLiteral("Polygon?crs=epsg:25832&field=name:string"),
                                  {{rectangle.asWktPolygon(), QStringLiteral("one")}}, QStringLiteral("extra"));
        QgsVectorLayer* added = layer.get();
        QgsProject::instance()->addMapLayer(layer.release());
        QTest::qWait(0); // the order page hears of it
        m_desk->findChild<OrderPage*>()->others().use(*added, use);
        return run();
    }

    struct Zoned {
        QgsRectangle place;
        const char *plan, *in_force;
        int purpose;
    };
    static QgsVectorLayer* add_zoning(const QList<Zoned>& areas) {
        auto* layer = new QgsVectorLayer(
            QString::fromUtf8("Polygon?crs=epsg:25832&field=OBJTYPE:string&field=RPAREALFORMÅL:integer&"
                              "field=PLANID:string&field=PLANTYPE:integer&field=PLANSTAT:integer&field=IKRAFT:string"),
            QStringLiteral("zoning"), QStringLiteral("memory"));
        for (const Zoned& area : areas) {
            QgsFeature feature(layer->fields());
            QgsAttributes values;
            values << QString::fromUtf8("RpArealformålOmråde") << area.purpose << QLatin1String(area.plan) << 35 << 3
                   << QLatin1String(area.in_force);
            feature.setAttributes(values);
            feature.setGeometry(QgsGeometry::fromRect(area.place));
            layer->dataProvider()->addFeature(feature);
        }
        layer->updateExtents();
        QgsProject::instance()->addMapLayer(layer);
        return layer;
    }

    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::unique_ptr<DeskDock> m_desk;
    LiveRecount* m_live = nullptr;
    QgsVectorLayer* m_plan = nullptr;
    LiveNumbers m_numbers;
    int m_told = 0;
};

TEST_F(LiveRecountTest, FollowsEditsAndTheirUndoAsAWholeAccountWould) {
    ASSERT_TRUE(m_plan->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_EQ(m_numbers.now.nature.mm2(), m_desk->account()->verdict->lost.mm2());
    EXPECT_TRUE(m_numbers.change.by_account.empty());

    const QgsFeature cabins = area("Hyttefelt vatnet");
    ASSERT_TRUE(cabins.isValid());
    edit([&] {
        QgsGeometry moved = cabins.geometry();
        moved.translate(37.25, -112.5);
        m_plan->changeGeometry(cabins.id(), moved);
    });
    EXPECT_FALSE(m_numbers.change.nature.is_zero());
    m_plan->undoStack()->undo();
    EXPECT_TRUE(m_numbers.change.by_account.empty()) << "undo is exactly nothing";
    m_plan->undoStack()->redo();
    expect_what_an_account_says("a polygon moved");

    edit([&] { m_plan->deleteFeature(area("Masseuttak aust").id()); });
    EXPECT_LT(m_numbers.change.nature, ExactArea());
    expect_what_an_account_says("a polygon deleted");

    const QgsFeature parking = area("Utfartsparkering");
    const int purpose = m_plan->fields().indexOf(QString::fromUtf8("KPAREALFORMÅL"));
    edit([&] { m_plan->changeAttributeValue(parking.id(), purpose, 5100); });
    EXPECT_LT(m_numbers.change.nature, ExactArea());
    expect_what_an_account_says("a purpose changed");

    edit([&] {
        QgsFeature drawn(m_plan->fields());
        drawn.setAttributes(area("Boligfelt Grenda øst").attributes());
        drawn.setAttribute(0, QVariant()); // the id is the layer's to give
        drawn.setGeometry(QgsGeometry::fromRect(QgsRectangle(462000, 6627500, 462300, 6627700)));
        m_plan->addFeature(drawn);
    });
    expect_what_an_account_says("a polygon drawn over others");
}

TEST_F(LiveRecountTest, KnowsBuiltGroundAndABoundary) {
    const ExactArea whole = m_desk->account()->verdict->lost;
    const QgsRectangle extent = m_plan->extent();
    QgsRectangle west = extent, north = extent;
    west.setXMaximum(extent.center().x());
    north.setYMinimum(extent.center().y());
    ASSERT_TRUE(use(west, ExtraLayers::Use::boundary));
    const ExactArea inside = m_desk->account()->verdict->lost;
    EXPECT_LT(inside, whole);
    ASSERT_TRUE(use(north, ExtraLayers::Use::built_throughout));
    EXPECT_LT(m_desk->account()->verdict->lost, inside);
    ASSERT_TRUE(m_plan->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_EQ(m_numbers.now.nature.mm2(), m_desk->account()->verdict->lost.mm2());
    EXPECT_FALSE(m_numbers.account_nature) << "nothing is left out";
    edit([&] {
        QgsFeature drawn(m_plan->fields());
        drawn.setAttributes(area("Boligfelt Grenda øst").attributes());
        drawn.setAttribute(0, QVariant());
        drawn.setGeometry(QgsGeometry::fromRect(QgsRectangle(extent.center().x() - 400, extent.center().y() - 300,
                                                             extent.center().x() + 300, extent.center().y() + 200)));
        m_plan->addFeature(drawn);
    });
    EXPECT_GT(m_numbers.change.all, ExactArea());
    expect_what_an_account_says("a polygon drawn across the boundary and built ground");
}

TEST_F(LiveRecountTest, SaysOnItsCardWhatItLeavesOut) {
    auto* card = m_desk->findChild<LiveCard*>();
    ASSERT_TRUE(m_plan->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_FALSE(card->as_text().contains(QStringLiteral("The account counted"))) << card->as_text().toStdString();
    edit([&] { m_plan->deleteFeature(area("Masseuttak aust").id()); });
    const int purpose = m_plan->fields().indexOf(QString::fromUtf8("KPAREALFORMÅL"));
    edit([&] { m_plan->changeAttributeValue(area("Hyttefelt vatnet").id(), purpose, 1119); });
    EXPECT_GT(m_numbers.now.in_doubt, ExactArea());
    EXPECT_EQ(m_numbers.now.in_doubt.mm2(), m_numbers.change.in_doubt.mm2());
    EXPECT_TRUE(card->as_text().contains(QStringLiteral("that is in no list"))) << card->as_text().toStdString();
    ASSERT_TRUE(m_plan->commitChanges());
    m_told = 0;
    ASSERT_TRUE(m_plan->startEditing()); // the account does not know of what was saved
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_TRUE(m_numbers.account_nature);
    EXPECT_TRUE(card->as_text().contains(QStringLiteral("The account counted"))) << card->as_text().toStdString();
}

// The municipal plan, and zoning plans that lie on it: a newer one that keeps green what it covers, and an older one
// that would build.
class LiveZoningTest : public LiveRecountTest {
  protected:
    void SetUp() override {
        LiveRecountTest::SetUp();
        if (!HasFatalFailure())
            lay_zoning();
    }
    void TearDown() override {
        m_desk.reset();
        m_zoning->rollBack();
        LiveRecountTest::TearDown();
    }
    void lay_zoning();

    QgsFeature m_housing; // of the municipal plan
    QgsRectangle m_south; // of the older zoning plan
    QgsVectorLayer* m_zoning = nullptr;
};

void LiveZoningTest::lay_zoning() {
    auto* order = m_desk->findChild<OrderPage*>();
    ProjectOrder chosen = order->chosen();
    chosen.proposal.clear();
    order->choose(chosen);
    for (QgsMapLayer* layer : QgsProject::instance()->mapLayers())
        if (layer->source().contains(QStringLiteral("gjeldende")))
            m_plan = qobject_cast<QgsVectorLayer*>(layer);
    m_housing = area("Grenda");
    ASSERT_TRUE(m_housing.isValid());
    const QgsRectangle box = m_housing.geometry().boundingBox();
    QgsRectangle west = box;
    west.setXMaximum(box.center().x());
    m_south = box;
    m_south.setYMaximum(box.center().y());
    m_south.setYMinimum(box.yMinimum() - 200);
    m_zoning = add_zoning({{west, "R-2019", "2019-04-12", 3040}, {m_south, "R-2009", "2009-01-01", 1110}});
    QTest::qWait(0); // the order page hears of it
    order->others().use(*m_zoning, ExtraLayers::Use::plan);
    ASSERT_TRUE(run());
    m_told = 0;
}

TEST_F(LiveZoningTest, KnowsWhichOfSeveralPlansHolds) {
    ASSERT_TRUE(m_plan->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_EQ(m_numbers.now.nature.mm2(), m_desk->account()->verdict->lost.mm2());
    EXPECT_FALSE(m_numbers.account_nature) << "nothing is left out";
    edit([&] {
        QgsGeometry moved = m_housing.geometry();
        moved.translate(-61.25, 40.5);
        m_plan->changeGeometry(m_housing.id(), moved);
    });
    EXPECT_FALSE(m_numbers.change.nature.is_zero());
    expect_what_an_account_says("a field moved under a newer plan and over an older one");
    const int in_force = m_plan->fields().indexOf(QStringLiteral("IKRAFT"));
    edit([&] {
        for (const QgsFeatureId id : m_plan->allFeatureIds())
            m_plan->changeAttributeValue(id, in_force, QDate(2021, 5, 5));
    });
    expect_what_an_account_says("the municipal plan is the newest now");
    m_plan->undoStack()->undo();
    expect_what_an_account_says("and no more");
    edit([&] {
        QgsFeature drawn(m_plan->fields());
        drawn.setAttribute(QString::fromUtf8("KPAREALFORMÅL"), 1110);
        drawn.setAttribute(QStringLiteral("OBJTYPE"), QString::fromUtf8("KpArealformålOmråde"));
        drawn.setAttribute(QStringLiteral("AREALST"), 2);
        drawn.setGeometry(QgsGeometry::fromRect(m_south.buffered(100)));
        m_plan->addFeature(drawn);
    });
    expect_what_an_account_says("an area drawn that does not say its plan");
}

TEST_F(LiveZoningTest, FollowsWhicheverOfThePlansIsEdited) {
    const QgsFeatureIds areas = m_zoning->allFeatureIds();
    QList<QgsFeatureId> ids(areas.begin(), areas.end());
    std::sort(ids.begin(), ids.end());
    ASSERT_TRUE(m_zoning->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_EQ(m_numbers.now.nature.mm2(), m_desk->account()->verdict->lost.mm2());
    EXPECT_FALSE(m_numbers.account_nature) << "nothing is left out";
    QgsGeometry larger = QgsGeometry::fromRect(m_south.buffered(80));
    m_zoning->changeGeometry(ids[1], larger);
    EXPECT_FALSE(m_numbers.change.nature.is_zero());
    expect_what_an_account_says("the older zoning plan grows");
    m_zoning->deleteFeature(ids[1]);
    EXPECT_FALSE(m_numbers.change.nature.is_zero());
    expect_what_an_account_says("the older zoning plan is taken away");
}

TEST_F(LiveZoningTest, SaysThatASecondSessionIsNotFollowedAndThenFollowsIt) {
    auto* card = m_desk->findChild<LiveCard*>();
    const auto says = [card] { return card->as_text().contains(QStringLiteral("edited at the same time")); };
    ASSERT_TRUE(m_plan->startEditing());
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_FALSE(says());
    ASSERT_TRUE(m_zoning->startEditing());
    EXPECT_TRUE(says());
    const ExactArea before = m_numbers.now.nature;
    const QgsFeatureIds areas = m_zoning->allFeatureIds();
    m_zoning->deleteFeature(*std::min_element(areas.begin(), areas.end()));
    EXPECT_EQ(m_numbers.now.nature.mm2(), before.mm2());
    m_told = 0;
    m_plan->rollBack();
    ASSERT_TRUE(wait_for_numbers()) << "the session that goes on";
    EXPECT_FALSE(says());
    expect_what_an_account_says("a zoning plan was taken away meanwhile");
}

TEST_F(LiveRecountTest, ShowsItsCardWhileEditingAndNoLonger) {
    auto* card = m_desk->findChild<LiveCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isHidden());
    m_plan->startEditing();
    EXPECT_FALSE(card->isHidden()) << "it says that it is getting ready";
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_TRUE(card->as_text().contains(QStringLiteral("daa")));
    m_plan->rollBack();
    EXPECT_TRUE(card->isHidden());
    m_plan->startEditing();
    EXPECT_FALSE(card->accessibleName().contains(QStringLiteral("daa"))) << "the balance of the session before";
    m_plan->rollBack();
}

TEST_F(LiveRecountTest, OutlivesItsLayers) {
    m_plan->startEditing();
    m_plan->rollBack();
    m_plan = nullptr;
    QgsProject::instance()->clear();
    EXPECT_FALSE(m_live->active());
}

} // namespace
} // namespace areal::qgis
