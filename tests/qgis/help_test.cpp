// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/help.h"

#include "codes/resources.h"
#include "qgis/provider.h"
#include "qgis/qt_text.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QDesktopServices>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace areal::qgis {
namespace {

const char* const pages[] = {"order", "result", "live", "ledger", "check"};

QString text_of(const std::filesystem::path& path) {
    QFile file(to_qt(path.string()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QString::fromUtf8(file.readAll());
}

TEST(Help, HasEachPageInThreeLanguagesWithLinksThatLeadSomewhere) {
    for (const char* language : {"nb", "nn", "en"})
        for (const char* page : pages) {
            const auto file = codes::resources_folder() / "help" / language / (std::string(page) + ".html");
            const QString text = text_of(file);
            EXPECT_TRUE(text.contains(QStringLiteral("<html lang=\"%1\">").arg(QLatin1String(language)))) << file;
            EXPECT_EQ(text.count(QStringLiteral("<h1>")), 1) << file;
            auto links = QRegularExpression(QStringLiteral("href=\"([^\"]+)\"")).globalMatch(text);
            EXPECT_TRUE(links.hasNext());
            while (links.hasNext())
                EXPECT_TRUE(std::filesystem::exists(file.parent_path() / from_qt(links.next().captured(1)))) << file;
        }
}

TEST(Help, TellsWhoDrawsHowToUndo) {
    for (const char* language : {"nb", "nn", "en"}) {
        const QString text = text_of(codes::resources_folder() / "help" / language / "live.html");
        EXPECT_TRUE(text.contains(QKeySequence(QKeySequence::Undo).toString(QKeySequence::PortableText))) << language;
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Ctrl\\+(Shift|Skift)\\+Z")))) << language;
    }
}

TEST(Help, IsBehindTheHelpButtonOfTheAlgorithms) {
    add_provider();
    const QgsProcessingProvider* provider = QgsApplication::processingRegistry()->providerById(Provider::provider_id);
    for (const char* name : {"account", "flows", "change", "recognise", "check", "report"}) {
        const QgsProcessingAlgorithm* algorithm = provider->algorithm(QLatin1String(name));
        ASSERT_NE(algorithm, nullptr) << name;
        const QUrl url(algorithm->helpUrl());
        EXPECT_TRUE(url.isLocalFile() && QFile::exists(url.toLocalFile())) << name;
    }
}

TEST(Help, OpensThePageOfWhatHasTheFocus) {
    QTextBrowser browser; // instead of the user's
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &browser, "setSource");
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* plain = new QLineEdit;
    auto* inner = new QWidget;
    auto* deep = new QLineEdit(inner);
    column->addWidget(plain);
    column->addWidget(inner);
    name_help_page(*inner, QStringLiteral("live"));
    open_help_with_f1(window, QStringLiteral("order"));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    plain->setFocus();
    QTest::keyClick(plain, Qt::Key_F1);
    EXPECT_EQ(browser.source().fileName(), QStringLiteral("order.html"));
    deep->setFocus();
    QTest::keyClick(deep, Qt::Key_F1);
    EXPECT_EQ(browser.source().fileName(), QStringLiteral("live.html"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

} // namespace
} // namespace areal::qgis
