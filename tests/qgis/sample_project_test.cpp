// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/sample_project.h"

#include "codes/resources.h"

#include <gtest/gtest.h>

#include <qgslayertree.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>

#include <QImage>

#include <algorithm>
#include <map>

namespace areal::qgis {
namespace {

class SampleProjectTest : public testing::Test {
  protected:
    void TearDown() override { QgsProject::instance()->clear(); }

    static QgsMapLayer* layer(const char* file) {
        for (QgsMapLayer* one : QgsProject::instance()->mapLayers())
            if (one->source().contains(QLatin1String(file)))
                return one;
        return nullptr;
    }
    static QImage drawn(const QList<QgsMapLayer*>& layers, const QgsRectangle& extent) {
        QgsMapSettings settings;
        settings.setLayers(layers);
        settings.setDestinationCrs(SampleProject::crs());
        settings.setExtent(extent);
        settings.setOutputSize({500, 500});
        settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, false);
        QgsMapRendererSequentialJob job(settings);
        job.start();
        job.waitForFinished();
        return job.renderedImage().convertToFormat(QImage::Format_RGB32);
    }
    static int difference(QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
    }

    accounting::Meanings m_meanings{codes::resources_folder(), Language::en};
};

TEST_F(SampleProjectTest, ShowsTheGroundThroughThePlanInItsOfficialColours) {
    const QgsRectangle place = SampleProject::open(m_meanings);
    QgsMapLayer *plan = layer("forslag"), *cover = layer("maridalen_n50");
    ASSERT_TRUE(plan && cover);
    const QImage alone = drawn({plan}, place), ground = drawn({cover}, place), both = drawn({plan, cover}, place);
    const QRgb lnf =
        QColor(QString::fromStdString(m_meanings.codes().list("kp_arealformal").find("5100")->value("colour_current")))
            .rgb();
    std::map<QRgb, std::map<QRgb, int>> seen; // by colour of the ground under LNF: what is drawn, how often
    for (int y = 0; y < alone.height(); ++y)
        for (int x = 0; x < alone.width(); ++x)
            if (alone.pixel(x, y) == lnf)
                ++seen[ground.pixel(x, y)][both.pixel(x, y)];
    int most = 0;
    for (const auto& [colour, drawings] : seen)
        most += drawings.begin()->second;
    ASSERT_GT(most, 10000) << "on white the colour is the official one";
    std::vector<std::pair<QRgb, QRgb>> kinds; // of ground that there is much of, and how it shows
    for (const auto& [colour, drawings] : seen)
        if (drawings.begin()->second > 500)
            kinds.emplace_back(colour, drawings.begin()->first);
    ASSERT_GE(kinds.size(), 3U);
    for (std::size_t i = 1; i < kinds.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GE(2 * difference(kinds[i].second, kinds[j].second), difference(kinds[i].first, kinds[j].first))
                << "two kinds of ground are told apart at least half as well";
}

} // namespace
} // namespace areal::qgis
