// SPDX-License-Identifier: GPL-2.0-or-later
//
// The desk on the Maridalen sample, as wide as a dock, for the tests that go through all its pages.
#pragma once

#include "accounting/open_book.h"
#include "codes/resources.h"
#include "qgis/desk_dock.h"
#include "qgis/ledger_page.h"
#include "qgis/new_book_dialog.h"
#include "qgis/sample_layers.h"
#include "qgis/ui_language.h"

#include <gtest/gtest.h>

#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

#include <QSignalSpy>
#include <QTabWidget>

namespace areal::qgis {

class SampleDesk : public testing::TestWithParam<const char*> {
  protected:
    ~SampleDesk() override {
        m_desk.reset();
        QgsProject::instance()->clear();
    }

    /// In the language and the theme that are set by then.
    void open_desk() {
        constexpr int width = 480, height = 1000;
        for (const auto& [file, name] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"maridalen_n50.gpkg", "Cover"},
                 {"maridalen_gjeldende_synthetic.gpkg", "Plan"},
                 {"maridalen_forslag_synthetic.gpkg", "Forslag"}}) {
            auto layer = sample_layer(QLatin1String(file));
            layer->setName(QLatin1String(name));
            QgsProject::instance()->addMapLayer(layer.release());
        }
        m_desk = std::make_unique<DeskDock>(&m_canvas, &m_messages);
        m_desk->resize(width, height);
        m_desk->show();
    }

    void make_the_account() {
        QSignalSpy ended(m_desk.get(), &DeskDock::run_ended);
        m_desk->start();
        ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
        ASSERT_TRUE(m_desk->account());
    }

    /// Brings a page of the desk to the front.
    template <class Page>
    Page& show_page() {
        auto* page = m_desk->findChild<Page*>();
        m_desk->findChild<QTabWidget*>(QStringLiteral("ArealregnskapPages"))->setCurrentWidget(page);
        return *page;
    }

    /// A new book of the sample's land cover.
    void show_new_book(LedgerPage& page) {
        const accounting::Meanings meanings(codes::resources_folder(), ui_language());
        const auto cover = sample_layer(QStringLiteral("maridalen_n50.gpkg"));
        const NewBook order{m_folder.filePath(QStringLiteral("bok.gpkg")).toStdString(), "4999 Maridalen",
                            *Date::parse("2021-11-20"), "kari", std::make_unique<LayerSnapshot>(*cover, LayerWishes())};
        make_book(order, meanings);
        QSignalSpy ended(&page, &LedgerPage::ended);
        page.show_book(QString::fromStdString(order.name));
        ASSERT_TRUE(ended.count() > 0 || ended.wait(60000));
        ASSERT_TRUE(page.view());
    }

    /// Each tab of a tab widget as a page, with its title.
    template <class Expect>
    void each_tab(const char* name, const Expect& expect) {
        auto* tabs = m_desk->findChild<QTabWidget*>(QLatin1String(name));
        ASSERT_NE(tabs, nullptr);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            expect(tabs->tabText(i).remove(QLatin1Char('&')).toStdString());
        }
    }

    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskDock> m_desk;
};

} // namespace areal::qgis
