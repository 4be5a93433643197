// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/land_algorithm.h"

#include "qgis/provider.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace areal::qgis {
namespace {

class LandAlgorithmTest : public testing::Test {
  protected:
    void SetUp() override {
        add_provider();
        m_context.setProject(QgsProject::instance());
    }

    QVariantMap run(const QString& id, const QVariantMap& parameters, bool& ok) {
        const QgsProcessingAlgorithm* algorithm = QgsApplication::processingRegistry()->algorithmById(id);
        EXPECT_NE(algorithm, nullptr);
        return algorithm->run(parameters, m_context, &m_feedback, &ok, {}, true);
    }
    static QVariantMap sample() {
        return {{QStringLiteral("PLAN"), sample_file(QStringLiteral("maridalen_gjeldende_synthetic.gpkg"))},
                {QStringLiteral("COVER"), sample_file(QStringLiteral("maridalen_n50.gpkg"))}};
    }

    QgsProcessingContext m_context;
    QgsProcessingFeedback m_feedback;
};

TEST_F(LandAlgorithmTest, HasHelpAndAPictureForEveryAlgorithm) {
    for (const QgsProcessingAlgorithm* algorithm :
         QgsApplication::processingRegistry()->providerById(Provider::provider_id)->algorithms()) {
        EXPECT_FALSE(algorithm->shortHelpString().isEmpty()) << algorithm->id().toStdString();
        EXPECT_TRUE(QFile::exists(algorithm->svgIconPath())) << algorithm->svgIconPath().toStdString();
    }
}

TEST_F(LandAlgorithmTest, GivesVerdictNumbersAndPieces) {
    QVariantMap parameters = sample();
    parameters[QStringLiteral("PIECES")] = QStringLiteral("memory:");
    bool ok = false;
    const QVariantMap result = run(QStringLiteral("arealregnskap:account"), parameters, ok);
    ASSERT_TRUE(ok) << m_feedback.textLog().toStdString();
    EXPECT_FALSE(result[QStringLiteral("VERDICT")].toString().isEmpty());
    const double lost = result[QStringLiteral("LOST_M2")].toDouble();
    EXPECT_GT(lost, 0);
    EXPECT_EQ(result[QStringLiteral("RESIDUAL_M2")].toDouble(), 0);
    auto* pieces = qobject_cast<QgsVectorLayer*>(
        QgsProcessingUtils::mapLayerFromString(result[QStringLiteral("PIECES")].toString(), m_context));
    ASSERT_NE(pieces, nullptr);
    double from_pieces = 0;
    for (QgsFeatureIterator it = pieces->getFeatures(); it.isValid();) {
        QgsFeature piece;
        if (!it.nextFeature(piece))
            break;
        if (piece.attribute(QStringLiteral("effect")) == QStringLiteral("nature_lost"))
            from_pieces += piece.attribute(QStringLiteral("area_m2")).toDouble();
    }
    EXPECT_NEAR(from_pieces, lost, 1e-3);
}

TEST_F(LandAlgorithmTest, CountsOnlyTheSelectedFeatures) {
    auto* plan = sample_layer(QStringLiteral("maridalen_gjeldende_synthetic.gpkg")).release();
    QgsProject::instance()->addMapLayer(plan);
    plan->selectByExpression(QStringLiteral("$id = 2"));
    QVariantMap parameters = sample();
    parameters[QStringLiteral("PLAN")] = QVariant::fromValue(QgsProcessingFeatureSourceDefinition(plan->id(), true));
    ASSERT_EQ(QgsProject::instance()->mapLayer(plan->id()), plan);
    QTemporaryDir folder;
    parameters[QStringLiteral("PLAN_COVER")] = folder.filePath(QStringLiteral("t.csv"));
    bool ok = false;
    run(QStringLiteral("arealregnskap:account"), parameters, ok);
    ASSERT_TRUE(ok) << m_feedback.textLog().toStdString();
    QFile table(folder.filePath(QStringLiteral("t.csv")));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    double sum = 0;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (int i = 1; i < lines.size(); ++i)
        sum += lines[i].trimmed().split(',').last().toDouble();
    QgsFeature chosen;
    ASSERT_TRUE(plan->getFeatures(QgsFeatureRequest(2)).nextFeature(chosen));
    EXPECT_NEAR(sum, chosen.geometry().area(), 0.01);
    QgsProject::instance()->removeMapLayer(plan);
}

TEST_F(LandAlgorithmTest, SaysWhatIsWrongAndLeavesNothing) {
    QTemporaryDir folder;
    QVariantMap parameters = sample();
    parameters[QStringLiteral("PLAN")] = parameters[QStringLiteral("COVER")];
    parameters[QStringLiteral("ACCOUNT_JSON")] = folder.filePath(QStringLiteral("a.json"));
    const QgsProcessingAlgorithm* algorithm =
        QgsApplication::processingRegistry()->algorithmById(QStringLiteral("arealregnskap:account"));
    bool ok = true;
    try {
        algorithm->run(parameters, m_context, &m_feedback, &ok, {}, false);
        FAIL() << "a plan without purposes was accepted";
    } catch (const QgsProcessingException& fault) {
        EXPECT_TRUE(fault.what().contains(QStringLiteral("maridalen_n50.gpkg"))) << fault.what().toStdString();
    }
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}

TEST_F(LandAlgorithmTest, StopsWhenCancelled) {
    m_feedback.cancel();
    bool ok = false;
    const QVariantMap result = run(QStringLiteral("arealregnskap:account"), sample(), ok);
    EXPECT_FALSE(result.contains(QStringLiteral("VERDICT")));
}

TEST_F(LandAlgorithmTest, DoesNotRegisterTwice) {
    EXPECT_FALSE(add_provider());
}

} // namespace
} // namespace areal::qgis
