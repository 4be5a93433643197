// SPDX-License-Identifier: GPL-2.0-or-later
//
// One QgsApplication for all tests of the room, without a screen and with a profile of its own in a temporary
// folder, so that the user's settings neither matter nor change.
#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsproject.h>
#include <qgssettings.h>

#include <QTemporaryDir>

#include <memory>

namespace {

class QgisEnvironment : public testing::Environment {
  public:
    void TearDown() override { QgsProject::instance()->clear(); } // a layer that outlives QGIS crashes it
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("arealregnskap-tests"));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QgsApplication application(argc, argv, true, home.path());
    QgsApplication::setPrefixPath(QStringLiteral(AREAL_QGIS_PREFIX), true); // where its providers lie
    QgsApplication::initQgis();
    QgsSettings().setValue(QStringLiteral("locale/overrideFlag"), true);
    QgsSettings().setValue(QStringLiteral("locale/userLocale"), QStringLiteral("en_GB"));
    testing::AddGlobalTestEnvironment(new QgisEnvironment); // owned by GoogleTest
    const int result = RUN_ALL_TESTS();
    QgsApplication::exitQgis();
    return result;
}
