// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a user can do to a run that goes on: take its layers away, rename, edit and re-project them, close the project,
// close the desk. The run counts what was there when it began, or ends; it never crashes, and leaves no task behind.
// The same tests run under the address sanitizer (sanitize.sh).
#include "qgis/desk_dock.h"

#include "qgis/live_recount.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <random>

namespace areal::qgis {
namespace {

class RobustnessTest : public testing::Test {
  protected:
    void SetUp() override { open_project(); }
    void TearDown() override {
        QgsProject::instance()->clear();
        EXPECT_TRUE(wait_for_no_task()) << "a task is left";
    }

    static void open_project() {
        for (const auto& [file, name] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"maridalen_n50.gpkg", "Cover"},
                 {"maridalen_restaurering_synthetic.gpkg", "Restored"},
                 {"maridalen_gjeldende_synthetic.gpkg", "Plan"},
                 {"maridalen_forslag_synthetic.gpkg", "Forslag"}}) {
            auto layer = sample_layer(QLatin1String(file));
            ASSERT_TRUE(layer);
            layer->setName(QLatin1String(name));
            QgsProject::instance()->addMapLayer(layer.release());
        }
    }
    static QgsVectorLayer* layer(const char* name) {
        return qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayersByName(QLatin1String(name)).value(0));
    }
    static bool wait_for_no_task() {
        return QTest::qWaitFor([] { return QgsApplication::taskManager()->countActiveTasks() == 0; }, 60000);
    }

    /// The account of a run during which something is done; null when it ended without one.
    std::shared_ptr<const accounting::Account> run_while(const std::function<void()>& deed) {
        DeskDock desk(&m_canvas, &m_messages);
        QSignalSpy ended(&desk, &DeskDock::run_ended);
        desk.start();
        EXPECT_TRUE(desk.running());
        deed();
        EXPECT_TRUE(ended.count() > 0 || ended.wait(120000));
        EXPECT_FALSE(desk.running());
        QTest::qWait(20); // what is queued for the pages
        return desk.account();
    }
    static double lost_m2(const std::shared_ptr<const accounting::Account>& account) {
        return account && account->verdict ? account->verdict->lost.m2() : -1;
    }

    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
};

TEST_F(RobustnessTest, ARunCountsWhatWasThereWhenItBegan) {
    const double undisturbed = lost_m2(run_while([] {}));
    ASSERT_GT(undisturbed, 0);
    EXPECT_EQ(lost_m2(run_while([] { layer("Forslag")->setName(QStringLiteral("Another name")); })), undisturbed);
    layer("Another name")->setName(QStringLiteral("Forslag"));
    EXPECT_EQ(lost_m2(run_while([] {
                  layer("Cover")->setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3857")));
                  layer("Forslag")->setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
              })),
              undisturbed);
    QgsProject::instance()->clear();
    open_project();
    // Begun before the run: to open a GeoPackage for editing, QGIS shuts it for a moment, and a reader may be refused.
    ASSERT_TRUE(layer("Forslag")->startEditing());
    EXPECT_EQ(lost_m2(run_while([] {
                  QgsVectorLayer* plan = layer("Forslag");
                  plan->selectAll();
                  ASSERT_TRUE(plan->deleteSelectedFeatures());
              })),
              undisturbed);
    layer("Forslag")->rollBack();
    EXPECT_EQ(lost_m2(run_while([] { QgsProject::instance()->removeMapLayer(layer("Cover")); })), undisturbed);
}

// The session begins while the run goes on, and the balance follows from the account on.
TEST_F(RobustnessTest, AnEditSessionMayBeginAndBeUndoneDuringARun) {
    const double undisturbed = lost_m2(run_while([] {}));
    DeskDock desk(&m_canvas, &m_messages);
    auto* live = desk.findChild<LiveRecount*>();
    ASSERT_NE(live, nullptr);
    std::optional<LiveNumbers> told;
    QObject::connect(live, &LiveRecount::changed, live, [&](const LiveNumbers& numbers) { told = numbers; });
    QSignalSpy ended(&desk, &DeskDock::run_ended);
    desk.start();
    ASSERT_TRUE(desk.running());
    QgsVectorLayer* plan = layer("Forslag");
    ASSERT_TRUE(plan->startEditing());
    QgsFeature area;
    ASSERT_TRUE(plan->getFeatures(QStringLiteral("\"OMRNAVN\" = 'Hyttefelt vatnet'")).nextFeature(area));
    QgsGeometry moved = area.geometry();
    moved.translate(150, -80);
    plan->beginEditCommand(QStringLiteral("move"));
    ASSERT_TRUE(plan->changeGeometry(area.id(), moved));
    plan->endEditCommand();
    EXPECT_FALSE(told) << "there is no account to follow yet";
    plan->undoStack()->undo();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(120000));
    EXPECT_EQ(lost_m2(desk.account()), undisturbed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, 60000));
    EXPECT_EQ(told->now.nature.mm2(), desk.account()->verdict->lost.mm2());
    EXPECT_TRUE(told->change.by_account.empty());
    EXPECT_FALSE(told->account_nature) << "what was undone is no difference";
    plan->undoStack()->redo();
    EXPECT_FALSE(told->change.by_account.empty());
    plan->undoStack()->undo();
    EXPECT_TRUE(told->change.by_account.empty());
    EXPECT_TRUE(plan->rollBack());
    EXPECT_FALSE(live->active());
}

TEST_F(RobustnessTest, EveryLayerMayBeRemovedDuringARun) {
    EXPECT_TRUE(run_while([] {
        for (const char* name : {"Plan", "Forslag", "Restored", "Cover"})
            QgsProject::instance()->removeMapLayer(layer(name));
    }));
}

TEST_F(RobustnessTest, TheProjectMayBeClosedAndAnotherOpenedDuringARun) {
    run_while([] {
        QgsProject::instance()->clear();
        open_project();
    });
    run_while([] { QgsProject::instance()->clear(); });
}

TEST_F(RobustnessTest, TheDeskMayBeOpenedAndClosedFiftyTimesWhileRunsAreCancelled) {
    std::mt19937 dice(20261125); // the same course each time
    const auto throw_below = [&](int sides) { return int(dice() % unsigned(sides)); };
    int cancelled = 0, closed_while_running = 0;
    for (int turn = 0; turn < 50; ++turn) {
        DeskDock desk(&m_canvas, &m_messages);
        desk.start();
        ASSERT_TRUE(desk.running()) << turn;
        QTest::qWait(throw_below(30));
        if (throw_below(2) == 0) {
            desk.cancel();
            ++cancelled;
        }
        if (throw_below(3) == 0)
            QTest::qWait(throw_below(10));
        if (throw_below(10) == 0) {
            QgsProject::instance()->clear();
            open_project();
        }
        closed_while_running += desk.running();
    }
    EXPECT_GT(cancelled, 10);
    EXPECT_GT(closed_while_running, 5);
}

TEST_F(RobustnessTest, AnEditSessionMayEndInEveryWayWhileTheBalanceFollows) {
    DeskDock desk(&m_canvas, &m_messages);
    QSignalSpy ended(&desk, &DeskDock::run_ended);
    desk.start();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
    ASSERT_TRUE(layer("Forslag")->startEditing());
    QTest::qWait(5); // the ground is being made ready
    ASSERT_TRUE(layer("Forslag")->rollBack());
    ASSERT_TRUE(layer("Forslag")->startEditing());
    QTest::qWait(1500); // and is ready
    layer("Forslag")->selectAll();
    layer("Forslag")->deleteSelectedFeatures();
    layer("Forslag")->undoStack()->undo();
    QgsProject::instance()->removeMapLayer(layer("Cover"));
    QTest::qWait(20);
    QgsProject::instance()->removeMapLayer(layer("Forslag"));
    QTest::qWait(20);
    SUCCEED() << "no crash";
}

} // namespace
} // namespace areal::qgis
