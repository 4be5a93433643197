// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/settings.h"

#include "codes/resources.h"
#include "qgis/desk_dock.h"
#include "qgis/options_page.h"
#include "qgis/order_page.h"
#include "qgis/project_order.h"
#include "qgis/qt_text.h"
#include "qgis/sample_layers.h"
#include "qgis/ui_language.h"

#include <gtest/gtest.h>

#include <qgsproject.h>
#include <qgssettings.h>

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace areal::qgis {
namespace {

class SettingsTest : public testing::Test {
  protected:
    void TearDown() override { Settings().save(); }

    QString own_rules(const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    static QByteArray preset() {
        QFile file(to_qt((codes::resources_folder() / "rules" / "kdd.json").string()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, ComeBackAsTheyWereSaved) {
    EXPECT_EQ(Settings::load(), Settings()) << "nothing set is the default";
    Settings settings;
    settings.language = QStringLiteral("nn");
    settings.rule_folder = m_folder.path();
    settings.rules = own_rules("own.json", preset());
    settings.true_area = true;
    settings.threads = 3;
    settings.save();
    EXPECT_EQ(Settings::load(), settings);
    EXPECT_EQ(Settings::load().results_language(), Language::nn);
}

TEST_F(SettingsTest, ForgetWhatThereNoLongerIs) {
    QgsSettings kept;
    kept.setValue(QStringLiteral("arealregnskap/rules"), QStringLiteral("/gone/rules.json"), QgsSettings::Plugins);
    kept.setValue(QStringLiteral("arealregnskap/language"), QStringLiteral("tlh"), QgsSettings::Plugins);
    kept.setValue(QStringLiteral("arealregnskap/threads"), -5, QgsSettings::Plugins);
    EXPECT_EQ(Settings::load(), Settings());
    EXPECT_EQ(Settings::load().results_language(), ui_language());
}

TEST_F(SettingsTest, GoThroughTheOptionsPage) {
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.rule_folder = m_folder.path();
    settings.rules = own_rules("own.json", preset());
    settings.true_area = true;
    settings.threads = 2;
    int applied = 0;
    OptionsPage page([&] { ++applied; });
    page.show_settings(settings);
    EXPECT_EQ(page.settings(), settings);
    EXPECT_EQ(Settings::load(), Settings()) << "nothing is saved before OK";
    page.apply();
    EXPECT_EQ(applied, 1);
    EXPECT_EQ(Settings::load(), settings);
    EXPECT_EQ(OptionsPage([] {}).settings(), settings) << "opened again";
}

TEST_F(SettingsTest, SayWhyAnOwnRuleSetCannotBeUsed) {
    own_rules("broken.json", "{\"name\": 1");
    Settings settings;
    settings.rule_folder = m_folder.path();
    OptionsPage page([] {});
    page.show_settings(settings);
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("broken.json"));
    EXPECT_TRUE(said);
}

class ProjectOrderTest : public testing::Test {
  protected:
    void TearDown() override { QgsProject::instance()->clear(); }
    QTemporaryDir m_folder;
};

TEST_F(ProjectOrderTest, IsInTheProjectFileAndComesBack) {
    QgsProject written;
    EXPECT_FALSE(ProjectOrder::load(written));
    ProjectOrder order;
    order.plan = QStringLiteral("plan_1");
    order.cover = QStringLiteral("cover_ø");
    order.rules = QStringLiteral("nordre-follo");
    order.true_area = true;
    order.others = {{QStringLiteral("red_list"), QStringLiteral("theme"), QStringLiteral("verdi")},
                    {QStringLiteral("border"), QStringLiteral("boundary"), {}}};
    order.need = m_folder.filePath(QStringLiteral("need.csv"));
    order.save(written);
    EXPECT_TRUE(written.isDirty());
    for (const char* name : {"p.qgs", "p.qgz"}) {
        const QString file = m_folder.filePath(QLatin1String(name));
        ASSERT_TRUE(written.write(file));
        QgsProject read;
        ASSERT_TRUE(read.read(file));
        ASSERT_TRUE(ProjectOrder::load(read));
        EXPECT_EQ(*ProjectOrder::load(read), order) << name;
    }
    order.save(written);
    EXPECT_FALSE(written.isDirty()) << "the same again changes nothing";
}

TEST_F(ProjectOrderTest, IsOfferedWhenTheProjectIsOpenedAgain) {
    QgsProject& project = *QgsProject::instance();
    const auto add = [&](const char* file, const char* name) {
        auto layer = sample_layer(QLatin1String(file));
        layer->setName(QLatin1String(name));
        return project.addMapLayer(layer.release())->id();
    };
    ProjectOrder order;
    order.cover = add("maridalen_n50.gpkg", "Cover");
    add("maridalen_gjeldende_synthetic.gpkg", "Plan in force"); // what would be guessed
    order.plan = add("maridalen_forslag_synthetic.gpkg", "Forslag");
    order.rules = QStringLiteral("nordre-follo");
    order.true_area = true;
    order.others = {{add("maridalen_restaurering_synthetic.gpkg", "Values"), QStringLiteral("theme"),
                     QStringLiteral("KLASSE_ETTER")}};
    order.need = m_folder.filePath(QStringLiteral("need.csv"));
    order.save(project);
    const QString file = m_folder.filePath(QStringLiteral("p.qgz"));
    ASSERT_TRUE(project.write(file));
    project.clear();
    DeskDock desk(nullptr, nullptr);
    ASSERT_TRUE(project.read(file));
    QTest::qWait(50); // the guess comes later, and must not win
    EXPECT_EQ(desk.findChild<OrderPage*>()->chosen(), order);
}

TEST_F(ProjectOrderTest, OfALaterVersionIsLeftAlone) {
    QgsProject project;
    project.writeEntry(QStringLiteral("arealregnskap"), QStringLiteral("/order/version"), 3);
    project.writeEntry(QStringLiteral("arealregnskap"), QStringLiteral("/order/plan"), QStringLiteral("theirs"));
    EXPECT_FALSE(ProjectOrder::load(project));
    ProjectOrder().save(project);
    EXPECT_EQ(project.readEntry(QStringLiteral("arealregnskap"), QStringLiteral("/order/plan")),
              QStringLiteral("theirs"));
}

} // namespace
} // namespace areal::qgis
