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

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

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
    EXPECT_EQ(m_numbers.in_doubt, 1);
    EXPECT_TRUE(card->as_text().contains(QStringLiteral("unknown in the account: 1.")))
        << card->as_text().toStdString();
    ASSERT_TRUE(m_plan->commitChanges());
    m_told = 0;
    ASSERT_TRUE(m_plan->startEditing()); // the account does not know of what was saved
    ASSERT_TRUE(wait_for_numbers());
    EXPECT_TRUE(m_numbers.account_nature);
    EXPECT_TRUE(card->as_text().contains(QStringLiteral("The account counted"))) << card->as_text().toStdString();
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
