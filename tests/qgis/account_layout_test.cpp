// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/account_layout.h"

#include "base/failure.h"
#include "qgis/expression_functions.h"
#include "qgis/layout_words.h"
#include "qgis/provider.h"
#include "report/account_files.h"
#include "report/sample_account.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayertree.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

#include <QDomDocument>
#include <QFile>
#include <QTemporaryDir>

namespace areal::qgis {
namespace {

class AccountLayoutTest : public testing::Test {
  protected:
    void SetUp() override {
        add_provider();
        ExpressionFunctions::add();
    }
    void TearDown() override { ExpressionFunctions::remove(); } // for the tests that put them there themselves

    QString delivered(const char* name, const accounting::Account& account) {
        const QString folder = m_folder.filePath(QLatin1String(name));
        report::write_account(account, test::meanings(Language::nb), folder.toStdString());
        return folder + QStringLiteral("/account.json");
    }

    QVariantMap run(const QVariantMap& parameters) {
        QgsProcessingContext context;
        context.setProject(&m_project);
        QgsProcessingFeedback feedback;
        const auto* algorithm =
            QgsApplication::processingRegistry()->algorithmById(QStringLiteral("arealregnskap:layout"));
        bool done = false;
        const std::unique_ptr<QgsProcessingAlgorithm> copy(algorithm->create());
        const QVariantMap results = copy->run(parameters, context, &feedback, &done, {}, false);
        EXPECT_TRUE(done);
        return results;
    }

    QgsPrintLayout* layout(const QString& name) {
        return dynamic_cast<QgsPrintLayout*>(m_project.layoutManager()->layoutByName(name));
    }

    /// What the label shows: its text with the expressions in it evaluated.
    static QString text(const QgsPrintLayout& layout, const char* id) {
        const QgsLayoutItem* label = layout.itemById(QLatin1String(id));
        if (label == nullptr)
            return QStringLiteral("no label");
        QDomDocument document;
        QDomElement holder = document.createElement(QStringLiteral("Layout"));
        label->writeXml(holder, document, QgsReadWriteContext());
        const QgsExpressionContext context = layout.createExpressionContext();
        return QgsExpression::replaceExpressionText(holder.firstChildElement().attribute(QStringLiteral("labelText")),
                                                    &context);
    }

    QTemporaryDir m_folder;
    QgsProject m_project;
};

TEST_F(AccountLayoutTest, HasMapLegendScaleNorthAndTheVerdictInWords) {
    accounting::Account titled = test::maridalen();
    titled.texts["municipality"] = "Tinn kommune";
    titled.texts["title"] = "Kommuneplanens arealdel, forslag";
    const QString file = delivered("maridalen", titled);
    const QString pdf = m_folder.filePath(QStringLiteral("layout.pdf")),
                  kept = m_folder.filePath(QStringLiteral("a.qpt"));
    const QVariantMap results =
        run({{QStringLiteral("ACCOUNT"), file}, {QStringLiteral("PDF"), pdf}, {QStringLiteral("TEMPLATE"), kept}});
    QgsPrintLayout* made = layout(results[QStringLiteral("LAYOUT")].toString());
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->name(), QStringLiteral("Tinn kommune – Kommuneplanens arealdel, forslag"));
    const auto* map = dynamic_cast<QgsLayoutItemMap*>(made->itemById(QStringLiteral("map")));
    ASSERT_NE(map, nullptr);
    ASSERT_EQ(map->layers().size(), 1);
    EXPECT_TRUE(map->extent().contains(map->layers().front()->extent()));
    EXPECT_TRUE(map->layerStyleOverrides().value(map->layers().front()->id()).contains(QStringLiteral("241,239,232")))
        << "the rest of the plan is to be seen on paper";
    EXPECT_NE(dynamic_cast<QgsLayoutItemLegend*>(made->itemById(QStringLiteral("legend"))), nullptr);
    const QgsLayoutItem* bar = made->itemById(QStringLiteral("scale_bar"));
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->type(), int(QgsLayoutItemRegistry::LayoutScaleBar));
    EXPECT_GT(bar->sizeWithUnits().width(), 20) << "it knows the map it is the scale of";
    const auto* north = dynamic_cast<QgsLayoutItemPicture*>(made->itemById(QStringLiteral("north")));
    ASSERT_NE(north, nullptr);
    EXPECT_FALSE(north->isMissingImage());
    EXPECT_EQ(text(*made, "verdict"), QStringLiteral("Ikke arealnøytral: natur går tapt uten å bli restaurert."));
    EXPECT_EQ(text(*made, "figures").replace(QChar(0x2212), QLatin1Char('-')),
              QStringLiteral("676 daa natur går tapt\n40,2 daa natur restaureres\n-636 daa balanse"));
    EXPECT_TRUE(text(*made, "method").contains(QStringLiteral("kdd")));
    QFile written(pdf);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.read(5), QByteArray("%PDF-"));
    EXPECT_GT(written.size(), 20000);
    if (const QByteArray looked_at = qgetenv("AREAL_LOOK_AT"); !looked_at.isEmpty())
        QFile::copy(pdf, QString::fromLocal8Bit(looked_at) + QStringLiteral("/layout.pdf"));
}

TEST_F(AccountLayoutTest, IsATemplateForOtherProjects) {
    const QString kept = m_folder.filePath(QStringLiteral("a.qpt"));
    run({{QStringLiteral("ACCOUNT"), delivered("maridalen", test::maridalen())}, {QStringLiteral("TEMPLATE"), kept}});
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    ASSERT_TRUE(document.setContent(file.readAll()));
    QgsProject other;
    QgsPrintLayout read(&other);
    bool whole = false;
    read.loadFromTemplate(document, QgsReadWriteContext(), true, &whole);
    EXPECT_TRUE(whole);
    EXPECT_TRUE(text(read, "verdict").startsWith(QStringLiteral("Ikke arealnøytral")));
}

TEST_F(AccountLayoutTest, FollowsTheAccountItPointsAt) {
    accounting::Account neutral = test::maridalen();
    neutral.verdict = accounting::judge({{"nature/mire", "Myr", ExactArea::from_m2(5000), ExactArea::from_m2(5000)}},
                                        ExactArea(), {}, true, {}, {});
    const QString other = delivered("neutral", neutral);
    const QVariantMap results =
        run({{QStringLiteral("ACCOUNT"), delivered("maridalen", test::maridalen())}, {QStringLiteral("LANGUAGE"), 1}});
    QgsPrintLayout* made = layout(results[QStringLiteral("LAYOUT")].toString());
    ASSERT_NE(made, nullptr);
    QgsExpressionContextUtils::setLayoutVariable(made, LayoutWords::account_variable, other);
    made->refresh();
    EXPECT_TRUE(text(*made, "verdict").startsWith(QStringLiteral("Arealnøytral")))
        << text(*made, "verdict").toStdString();
}

TEST_F(AccountLayoutTest, SaysTheLegendInTheLanguageOfTheResults) {
    const QString file = delivered("maridalen", test::maridalen());
    const auto legend_of = [&](Language language) {
        QgsPrintLayout* made = AccountLayout::add(m_project, file, {}, test::maridalen(), test::meanings(language));
        auto* legend = dynamic_cast<QgsLayoutItemLegend*>(made->itemById(QStringLiteral("legend")));
        legend->setLegendFilterByMapEnabled(false); // every kind, whatever the map shows
        QgsLayerTreeModel& model = *legend->model();
        QgsLayerTreeLayer* node = model.rootGroup()->findLayers().front();
        QStringList words{model.data(model.node2index(node), Qt::DisplayRole).toString()};
        for (const QgsLayerTreeModelLegendNode* line : model.layerLegendNodes(node))
            words << line->data(Qt::DisplayRole).toString();
        return words;
    };
    const QStringList nb = legend_of(Language::nb), nn = legend_of(Language::nn), en = legend_of(Language::en);
    EXPECT_EQ(nb.front(), QStringLiteral("Hva som skjer med grunnen"));
    EXPECT_TRUE(nb.contains(QStringLiteral("Tapt natur"))) << nb.join('|').toStdString();
    EXPECT_EQ(nn.front(), QStringLiteral("Kva som skjer med grunnen"));
    EXPECT_EQ(en.front(), QStringLiteral("What happens to the ground")) << "the one layer, said otherwise";
    EXPECT_TRUE(en.contains(QStringLiteral("Nature lost"))) << en.join('|').toStdString();

    auto* pieces = qobject_cast<QgsVectorLayer*>(m_project.mapLayers().first());
    pieces->setName(QStringLiteral("Mitt kart"));
    EXPECT_EQ(legend_of(Language::nb).front(), QStringLiteral("Mitt kart")) << "what a user called it stays";
}

TEST_F(AccountLayoutTest, KeepsWhatIsThereAndTakesAnotherName) {
    const QVariantMap order{{QStringLiteral("ACCOUNT"), delivered("maridalen", test::maridalen())},
                            {QStringLiteral("NAME"), QStringLiteral("Kart")}};
    EXPECT_EQ(run(order)[QStringLiteral("LAYOUT")].toString(), QStringLiteral("Kart"));
    EXPECT_EQ(run(order)[QStringLiteral("LAYOUT")].toString(), QStringLiteral("Kart 2"));
    EXPECT_EQ(m_project.mapLayers().size(), 1) << "the pieces are one layer for both";
}

TEST_F(AccountLayoutTest, EvaluatesNothingThatStandsInAName) {
    accounting::Account account = test::maridalen();
    account.texts["title"] = "[% 40 + 2 %]";
    const QVariantMap results = run({{QStringLiteral("ACCOUNT"), delivered("named", account)}});
    QgsPrintLayout* made = layout(results[QStringLiteral("LAYOUT")].toString());
    ASSERT_NE(made, nullptr);
    EXPECT_FALSE(text(*made, "title").contains(QStringLiteral("42"))) << text(*made, "title").toStdString();
}

TEST_F(AccountLayoutTest, SaysThatThePiecesAreMissing) {
    const QString file = delivered("bare", test::maridalen());
    ASSERT_TRUE(QFile::remove(QString(file).replace(QStringLiteral("account.json"), QStringLiteral("pieces.gpkg"))));
    EXPECT_THROW(AccountLayout::add(m_project, file, {}, test::maridalen(), test::meanings(Language::nb)), BadInput);
    EXPECT_TRUE(m_project.layoutManager()->printLayouts().isEmpty());
}

} // namespace
} // namespace areal::qgis
