// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/expression_functions.h"

#include "accounting/open_book.h"
#include "base/date.h"
#include "qgis/file_cache.h"

#include <gtest/gtest.h>

#include <qgsexpression.h>
#include <qgsexpressionfunction.h>

#include <QFile>
#include <QTemporaryDir>

namespace areal::qgis {
namespace {

class ExpressionFunctionsTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(ExpressionFunctions::add()); }
    void TearDown() override { ExpressionFunctions::remove(); }

    QVariant evaluate(const QString& text) {
        QgsExpression expression(text);
        const QVariant value = expression.evaluate();
        m_fault = expression.hasParserError() ? expression.parserErrorString() : expression.evalErrorString();
        return value;
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_fault;
};

TEST_F(ExpressionFunctionsTest, AreThereOnceAndGoAgain) {
    EXPECT_FALSE(ExpressionFunctions::add()) << "twice";
    for (const char* name : {"arealregnskap_value", "arealregnskap_verdict", "arealregnskap_as_of"}) {
        const int place = QgsExpression::functionIndex(QLatin1String(name));
        ASSERT_GE(place, 0) << name;
        EXPECT_TRUE(QgsExpression::Functions()[place]->helpText().contains(QLatin1String(name)));
    }
    ExpressionFunctions::remove();
    EXPECT_LT(QgsExpression::functionIndex(QStringLiteral("arealregnskap_value")), 0);
    EXPECT_TRUE(evaluate(QStringLiteral("arealregnskap_verdict('x')")).isNull());
    EXPECT_FALSE(m_fault.isEmpty());
    EXPECT_TRUE(ExpressionFunctions::add());
}

TEST_F(ExpressionFunctionsTest, AnswerForABookOnADay) {
    accounting::init_book(path("book.gpkg").toStdString(),
                          "baseline 2025-01-01\n    place: 4999 Prøve\n    crs: EPSG:25833\n    area_kind: plan\n"
                          "    rules: prøve 1\n    evidence: AR5\n    author: kari\n"
                          "opening 2025-01-01\n    from: outside/opening\n    to: nature/mire\n    area: 100 daa\n"
                          "    author: kari\n"
                          "opening 2025-01-01\n    from: outside/opening\n    to: nature/forest\n    area: 20 daa\n"
                          "    author: kari\n"
                          "loss 2025-05-01\n    from: nature/mire\n    to: built/housing\n    area: 30 daa\n"
                          "    cause: dispensation\n    author: kari\n",
                          now);
    const auto as_of = [&](const char* day, const char* account) {
        return evaluate(QStringLiteral("arealregnskap_as_of('%1', to_date('%2'), '%3')")
                            .arg(path("book.gpkg"), QLatin1String(day), QLatin1String(account)));
    };
    EXPECT_EQ(as_of("2025-04-30", "nature/mire").toDouble(), 100000) << m_fault.toStdString();
    EXPECT_EQ(as_of("2025-05-01", "nature/mire").toDouble(), 70000);
    EXPECT_EQ(as_of("2025-05-01", "nature").toDouble(), 90000) << "a path stands for all below it";
    EXPECT_EQ(as_of("2025-05-01", "built/housing").toDouble(), 30000);
    EXPECT_TRUE(as_of("2025-05-01", "nature/mir").isNull()) << "half a name is no account";
    EXPECT_TRUE(m_fault.isEmpty());
    as_of("no day", "nature");
    EXPECT_FALSE(m_fault.isEmpty());
}

TEST_F(ExpressionFunctionsTest, SayWhatIsWrongWithAFile) {
    EXPECT_TRUE(evaluate(QStringLiteral("arealregnskap_verdict('/no/such.json')")).isNull());
    EXPECT_TRUE(m_fault.contains(QStringLiteral("/no/such.json"))) << m_fault.toStdString();
    QFile file(path("bad.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"arealregnskap");
    file.close();
    EXPECT_TRUE(
        evaluate(QStringLiteral("arealregnskap_value('%1', 'nature', 'lost_m2')").arg(path("bad.json"))).isNull());
    EXPECT_FALSE(m_fault.isEmpty());
}

TEST(FileCacheTest, ReadsAFileAgainOnlyWhenItHasChanged) {
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("f"));
    const auto write = [&](const QByteArray& text) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    int readings = 0;
    FileCache<QByteArray> cache([&](const QString& path) {
        ++readings;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? std::make_shared<const QByteArray>(file.readAll()) : nullptr;
    });
    write("one");
    EXPECT_EQ(*cache.get(name), "one");
    EXPECT_EQ(*cache.get(name), "one");
    EXPECT_EQ(readings, 1);
    write("longer");
    EXPECT_EQ(*cache.get(name), "longer");
    EXPECT_EQ(readings, 2);
    cache.forget();
    EXPECT_EQ(*cache.get(name), "longer");
    EXPECT_EQ(readings, 3);
}

} // namespace
} // namespace areal::qgis
