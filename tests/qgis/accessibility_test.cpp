// SPDX-License-Identifier: GPL-2.0-or-later
//
// The desk without a mouse and without sight, in each language: Tab reaches everything on a page in the order in which
// it lies there, each stop has a name to be read aloud, and no text is cut off.
#include "qgis/desk_dock.h"

#include "codes/resources.h"
#include "qgis/ledger_page.h"
#include "qgis/new_book_dialog.h"
#include "qgis/options_page.h"
#include "qgis/order_page.h"
#include "qgis/program_run.h"
#include "qgis/report_dialog.h"
#include "qgis/result_page.h"
#include "qgis/review_page.h"
#include "qgis/sample_desk.h"
#include "qgis/ui_language.h"

#include <gtest/gtest.h>

#include <qgscollapsiblegroupbox.h>
#include <qgsproject.h>
#include <qgssettings.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

namespace areal::qgis {
namespace {

constexpr int most_stops = 100;

QString name_of(const QWidget& widget) {
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return read == nullptr ? QString() : read->text(QAccessible::Name);
}

std::string described(const QWidget& widget) {
    const QString name = widget.objectName().isEmpty() ? name_of(widget) : widget.objectName();
    return widget.metaObject()->className() + (" “" + name.toStdString() + "”");
}

/// What Tab comes to, from the first on, until it comes round.
QList<QWidget*> stops(QWidget& window) {
    QList<QWidget*> found;
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    if (QWidget* focused = window.focusWidget())
        focused->clearFocus();
    for (int i = 0; i < most_stops; ++i) {
        QWidget* focused = window.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window, Qt::Key_Tab);
        focused = window.focusWidget();
        if (focused == nullptr || found.contains(focused))
            break;
        found << focused;
    }
    return found;
}

QRect place(const QWidget& widget, const QWidget& window) {
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// Down the page, and from left to right where things lie side by side.
bool comes_after(const QRect& next, const QRect& before) {
    const bool side_by_side = next.center().y() >= before.top() && next.center().y() <= before.bottom();
    return side_by_side ? next.left() >= before.left() : next.top() >= before.top();
}

void expect_an_order_and_names(QWidget& window, const std::string& page) {
    const QList<QWidget*> order = stops(window);
    EXPECT_GE(order.size(), 2) << page;
    for (int i = 0; i < order.size(); ++i) {
        EXPECT_FALSE(name_of(*order[i]).isEmpty()) << page << ": " << described(*order[i]) << " has no name";
        if (i > 0) {
            EXPECT_TRUE(comes_after(place(*order[i], window), place(*order[i - 1], window)))
                << page << ": " << described(*order[i]) << " lies before " << described(*order[i - 1]);
        }
    }
}

bool is_cut_off(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() > tabs->width();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
}

void expect_whole_texts(const QWidget& window, const std::string& page) {
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            EXPECT_FALSE(is_cut_off(*widget))
                << page << ": " << described(*widget) << " is cut off: " << widget->width() << "x" << widget->height();
}

class AccessibilityTest : public SampleDesk {
  protected:
    AccessibilityTest() {
        set_language(QLatin1String(GetParam()));
        open_desk();
    }
    ~AccessibilityTest() override {
        m_desk.reset();
        QCoreApplication::removeTranslator(&m_words);
        QgsSettings().setValue(QStringLiteral("locale/userLocale"), QStringLiteral("en_GB"));
    }
    void set_language(const QString& code) {
        QgsSettings().setValue(QStringLiteral("locale/userLocale"), code);
        if (ui_language() != Language::en &&
            m_words.load(QStringLiteral(":/arealregnskap/i18n/arealregnskap_%1.qm").arg(code)))
            QCoreApplication::installTranslator(&m_words);
    }

    void expect_reachable(QWidget& window, const std::string& page) {
        QTest::qWait(50); // for the layout
        expect_an_order_and_names(window, page);
        expect_whole_texts(window, page);
    }
    void expect_each_tab(const char* name) {
        each_tab(name, [this](const std::string& title) { expect_reachable(*m_desk, title); });
    }

    QTranslator m_words;
};

TEST_P(AccessibilityTest, TheOrder) {
    m_desk->findChild<QgsCollapsibleGroupBox*>(QStringLiteral("ArealregnskapMore"))->setCollapsed(false);
    expect_reachable(*m_desk, "order");
    QgsProject::instance()->clear();
    expect_reachable(*m_desk, "order of an empty project");
}

TEST_P(AccessibilityTest, TheResult) {
    make_the_account();
    expect_each_tab("ArealregnskapResult");
}

TEST_P(AccessibilityTest, TheBook) {
    auto& page = show_page<LedgerPage>();
    expect_reachable(*m_desk, "no book");
    show_new_book(page);
    expect_each_tab("ArealregnskapLedgerTabs");
}

TEST_P(AccessibilityTest, TheReview) {
    auto* page = &show_page<ReviewPage>();
    expect_each_tab("ArealregnskapReviewTabs");
    const QString package = m_folder.filePath(QStringLiteral("account.zip"));
    const ProgramAnswer made = run_program(
        {QStringLiteral("account"), QStringLiteral("--plan"),
         sample_file(QStringLiteral("maridalen_gjeldende_synthetic.gpkg")), QStringLiteral("--cover"),
         sample_file(QStringLiteral("maridalen_arealdekke_2024_synthetic.gpkg")), QStringLiteral("--out"),
         m_folder.filePath(QStringLiteral("account")), QStringLiteral("--package"), package, QStringLiteral("--quiet")},
        [] { return false; });
    ASSERT_LE(made.exit_code, 1) << made.complaint.toStdString();
    QSignalSpy ended(page, &ReviewPage::ended);
    page->check(package, {});
    ASSERT_TRUE(ended.count() > 0 || ended.wait(120000));
    ASSERT_TRUE(page->review());
    expect_each_tab("ArealregnskapReviewTabs");
}

/// Whatever page is added to the desk is walked above.
TEST_P(AccessibilityTest, ThereIsNoOtherPage) {
    auto* pages = m_desk->findChild<QTabWidget*>(QStringLiteral("ArealregnskapPages"));
    ASSERT_EQ(pages->count(), 4);
    EXPECT_NE(qobject_cast<OrderPage*>(pages->widget(0)), nullptr);
    EXPECT_NE(qobject_cast<ResultPage*>(pages->widget(1)), nullptr);
    EXPECT_NE(qobject_cast<LedgerPage*>(pages->widget(2)), nullptr);
    EXPECT_NE(qobject_cast<ReviewPage*>(pages->widget(3)), nullptr);
}

TEST_P(AccessibilityTest, WhatIsAskedInWindowsOfTheirOwn) {
    const auto meanings = std::make_shared<const accounting::Meanings>(codes::resources_folder(), ui_language());
    ReportDialog report(*meanings);
    NewBookDialog book(meanings);
    OptionsPage options([] {});
    for (QWidget* window : std::initializer_list<QWidget*>{&report, &book, &options}) {
        window->show();
        expect_reachable(*window, window->objectName().toStdString());
        window->hide();
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, AccessibilityTest, testing::Values("en", "nb", "nn"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace areal::qgis
