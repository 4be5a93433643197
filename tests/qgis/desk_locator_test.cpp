// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_locator.h"

#include "qgis/desk_dock.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgsfeedback.h>
#include <qgslocatorcontext.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QSignalSpy>

namespace areal::qgis {
namespace {

class DeskLocatorTest : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* file : {"maridalen_n50.gpkg", "maridalen_gjeldende_synthetic.gpkg"})
            QgsProject::instance()->addMapLayer(sample_layer(QLatin1String(file)).release());
        m_canvas.setDestinationCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:25832")));
    }
    void TearDown() override { QgsProject::instance()->clear(); }

    /// As the locator does it: in a twin.
    static QList<QgsLocatorResult> find(DeskLocator& filter, const QString& words) {
        const std::unique_ptr<DeskLocator> twin(filter.clone());
        QList<QgsLocatorResult> results;
        QObject::connect(twin.get(), &QgsLocatorFilter::resultFetched,
                         [&](const QgsLocatorResult& result) { results << result; });
        QgsFeedback feedback;
        twin->prepare(words, {});
        twin->fetchResults(words, {}, &feedback);
        return results;
    }
    QgsMapCanvas m_canvas;
};

TEST_F(DeskLocatorTest, MakesTheAccount) {
    DeskDock desk(&m_canvas, nullptr);
    DeskLocator filter(&desk);
    const QList<QgsLocatorResult> results = find(filter, QStringLiteral("make"));
    ASSERT_EQ(results.size(), 1);
    QSignalSpy ended(&desk, &DeskDock::run_ended);
    filter.triggerResult(results.front());
    EXPECT_TRUE(desk.running());
    ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
    EXPECT_TRUE(ended.front().front().toBool());
}

TEST_F(DeskLocatorTest, FindsAPlanAreaByNameOnceThereIsAnAccountAndGoesThere) {
    DeskDock desk(&m_canvas, nullptr);
    DeskLocator filter(&desk);
    EXPECT_TRUE(find(filter, QStringLiteral("hytte")).isEmpty());
    QSignalSpy ended(&desk, &DeskDock::run_ended);
    desk.start();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
    const accounting::AccountPiece* named = nullptr;
    for (const accounting::AccountPiece& piece : desk.account()->pieces)
        if (!piece.area_name.empty() && named == nullptr)
            named = &piece;
    ASSERT_NE(named, nullptr);
    const QList<QgsLocatorResult> results = find(filter, QString::fromStdString(named->area_name));
    ASSERT_FALSE(results.isEmpty());
    EXPECT_EQ(results.front().displayString.toStdString(), named->area_name);
    m_canvas.setExtent(QgsRectangle(0, 0, 1, 1));
    filter.triggerResult(results.front());
    const auto& point = named->shape.front().points.front();
    EXPECT_TRUE(m_canvas.extent().contains(QgsPointXY(point.x, point.y))) << m_canvas.extent().toString().toStdString();
}

TEST_F(DeskLocatorTest, OutlivesTheDesk) {
    auto desk = std::make_unique<DeskDock>(&m_canvas, nullptr);
    DeskLocator filter(desk.get());
    const QList<QgsLocatorResult> results = find(filter, QString());
    EXPECT_EQ(results.size(), 2);
    desk.reset();
    EXPECT_EQ(find(filter, QString()).size(), 2);
    filter.triggerResult(results.front());
}

} // namespace
} // namespace areal::qgis
