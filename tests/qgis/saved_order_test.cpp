// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the desk saves, the program makes again.
#include "qgis/saved_order.h"

#include "qgis/compat.h"
#include "qgis/delivery.h"
#include "qgis/extra_layers.h"
#include "qgis/order_page.h"
#include "qgis/program_run.h"
#include "qgis/sample_desk.h"

#include <gmock/gmock.h>

#include <qgsmessagebaritem.h>

#include <QCheckBox>
#include <QLineEdit>

namespace areal::qgis {
namespace {

using testing::HasSubstr;

class SavedOrderTest : public SampleDesk {
  protected:
    void SetUp() override { open_desk(); }

    /// Makes the account, saves it, and has the program check it.
    ProgramAnswer checked() {
        make_the_account();
        m_desk->delivery()->save_to(m_folder.path());
        return run_program(
            {QStringLiteral("check"), m_folder.path(), QStringLiteral("--language"), QStringLiteral("en")},
            [] { return false; });
    }
    void expect_that_it_stands() {
        const ProgramAnswer answer = checked();
        EXPECT_EQ(answer.exit_code, 0) << answer.output.toStdString() << answer.complaint.toStdString();
        EXPECT_THAT(answer.output.toStdString(), HasSubstr("The account stands"));
    }
    /// That nobody can make it again, and why.
    void expect_refused(const char* layer, const char* why) {
        const ProgramAnswer answer = checked();
        EXPECT_EQ(answer.exit_code, 3) << answer.output.toStdString();
        EXPECT_THAT(answer.complaint.toStdString(), testing::AllOf(HasSubstr(layer), HasSubstr(why)));
        ASSERT_NE(m_messages.currentItem(), nullptr);
        EXPECT_THAT(said(), HasSubstr(why)) << "the planner is told when it is saved";
    }
    std::string said() {
        std::string texts;
        for (const QgsMessageBarItem* item : m_messages.items())
            texts += item->text().toStdString() + "\n";
        return texts;
    }
    static QgsVectorLayer& layer(const char* name) {
        return *qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayersByName(QLatin1String(name)).front());
    }
};

TEST_F(SavedOrderTest, ASavedAccountStands) {
    expect_that_it_stands();
    EXPECT_THAT(said(), testing::Not(HasSubstr("cannot be made again")));
}

TEST_F(SavedOrderTest, AnAccountOfAllThereIsToOrderStands) {
    for (const auto& [file, use] : std::initializer_list<std::pair<const char*, ExtraLayers::Use>>{
             {"maridalen_gjeldende_synthetic.gpkg", ExtraLayers::Use::proposal},
             {"maridalen_forslag_synthetic.gpkg", ExtraLayers::Use::earlier},
             {"maridalen_restaurering_synthetic.gpkg", ExtraLayers::Use::built_throughout},
             {"maridalen_n50.gpkg", ExtraLayers::Use::boundary}}) {
        auto added = sample_layer(QLatin1String(file));
        added->setName(QStringLiteral("Also ") + QLatin1String(file));
        auto* more = QgsProject::instance()->addMapLayer(added.release());
        m_desk->findChild<OrderPage*>()->others().use(*qobject_cast<QgsVectorLayer*>(more), use);
    }
    m_desk->findChild<QLineEdit*>(QStringLiteral("ArealregnskapDecisionCase"))->setText(QStringLiteral("KST 7"));
    expect_that_it_stands();
    ASSERT_TRUE(m_desk->account()->table("alternatives"));
    EXPECT_EQ(m_desk->account()->table("alternatives")->rows.size(), 3U);
}

TEST_F(SavedOrderTest, SaysOfWhatIsNoFileWhyItCannotBeMadeAgain) {
    auto* forslag = &layer("Forslag");
    std::unique_ptr<QgsVectorLayer> copy(forslag->materialize(QgsFeatureRequest()));
    copy->setName(QStringLiteral("Drawn"));
    QgsProject::instance()->removeMapLayer(forslag);
    QgsProject::instance()->addMapLayer(copy.release());
    QCoreApplication::processEvents();
    expect_refused("Drawn", "was a layer in the project");
}

TEST_F(SavedOrderTest, SaysOfWhatIsEditedWhyItCannotBeMadeAgain) {
    layer("Forslag").startEditing();
    expect_refused("Forslag", "was being edited");
    layer("Forslag").rollBack();
}

TEST_F(SavedOrderTest, SaysOfWhatIsFilteredWhyItCannotBeMadeAgain) {
    layer("Forslag").setSubsetString(QStringLiteral("fid > 1"));
    expect_refused("Forslag", "a filter");
}

TEST_F(SavedOrderTest, SaysOfASelectionWhyItCannotBeMadeAgain) {
    layer("Forslag").selectAll();
    for (auto* only : m_desk->findChildren<QCheckBox*>())
        if (only->isVisible() && only->text().startsWith(QStringLiteral("Only the ")))
            only->setChecked(true);
    expect_refused("Forslag", "only the selected features");
}

TEST_F(SavedOrderTest, SaysOfColumnsFromTheProjectWhyItCannotBeMadeAgain) {
    layer("Plan").addExpressionField(QStringLiteral("1"), QgsField(QStringLiteral("more"), compat::whole_field));
    expect_refused("Plan", "columns or a coordinate system from the project");
}

} // namespace
} // namespace areal::qgis
