// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/plugin.h"

#include "qgis/delivery.h"
#include "qgis/desk_dock.h"
#include "qgis/desk_locator.h"
#include "qgis/expression_functions.h"
#include "qgis/options_page.h"
#include "qgis/provider.h"
#include "qgis/translation.h"
#include "qgis/undo_keys.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsprintlayout.h>
#include <qgsprocessingregistry.h>

#include <QAction>
#include <QMainWindow>

namespace areal::qgis {

const QString Plugin::plugin_name = QStringLiteral("Arealregnskap");
const QString Plugin::plugin_description =
    QStringLiteral("A double-entry book for land: what a plan takes of nature, what is restored, and whether it is "
                   "neutral");
const QString Plugin::plugin_category = QStringLiteral("Vector");
const QString Plugin::plugin_version = QStringLiteral(AREAL_VERSION);

Plugin::Plugin(QgisInterface* iface)
    : QgisPlugin(plugin_name, plugin_description, plugin_category, plugin_version, QgisPlugin::UI), m_iface(iface) {}

Plugin::~Plugin() = default;

void Plugin::add_desk() {
    m_desk = new DeskDock(m_iface->mapCanvas(), m_iface->messageBar(), m_iface->mainWindow());
    m_iface->addTabifiedDockWidget(Qt::RightDockWidgetArea, m_desk, {}, false);
    if (m_desk->delivery() != nullptr)
        connect(m_desk->delivery(), &Delivery::layout_made, this,
                [this](QgsPrintLayout* layout) { m_iface->openLayoutDesigner(layout); });
    m_open = new QAction(QIcon(QStringLiteral(":/arealregnskap/icons/arealregnskap.svg")), tr("Land &Account"), this);
    m_open->setObjectName(QStringLiteral("ArealregnskapOpen"));
    m_open->setToolTip(tr("Open the land account"));
    m_desk->setToggleVisibilityAction(m_open);
    m_iface->addPluginToVectorMenu(plugin_name, m_open);
    m_iface->addVectorToolBarIcon(m_open);
}

void Plugin::add_services() {
    m_options = std::make_unique<OptionsFactory>([this] {
        if (m_desk)
            m_desk->take_settings();
    });
    m_iface->registerOptionsWidgetFactory(m_options.get());
    m_locator = new DeskLocator(m_desk);
    m_iface->registerLocatorFilter(m_locator);
    const auto give_keys = [this] {
        m_undo_keys.reset();
        m_undo_keys = std::make_unique<UndoKeys>(*m_iface->mainWindow());
    };
    give_keys();
    connect(m_iface, &QgisInterface::initializationCompleted, this, give_keys); // until then QGIS sets its own
}

void Plugin::remove_services() {
    if (m_locator)
        m_iface->deregisterLocatorFilter(m_locator); // waits for a search that goes on, and deletes it
    if (m_options)
        m_iface->unregisterOptionsWidgetFactory(m_options.get());
    m_options.reset();
    m_undo_keys.reset();
}

void Plugin::initGui() {
    m_translation = installed_translation();
    m_provider_is_ours = add_provider();
    m_functions_are_ours = ExpressionFunctions::add();
    add_desk();
    add_services();
}

void Plugin::unload() {
    remove_services(); // they know the desk
    if (m_open) {
        m_iface->removePluginVectorMenu(plugin_name, m_open);
        m_iface->removeVectorToolBarIcon(m_open);
        delete m_open;
    }
    if (m_desk) {
        m_desk->cancel_and_wait();
        m_iface->removeDockWidget(m_desk);
        delete m_desk;
    }
    if (m_provider_is_ours)
        QgsApplication::processingRegistry()->removeProvider(Provider::provider_id);
    if (m_functions_are_ours)
        ExpressionFunctions::remove();
    m_provider_is_ours = m_functions_are_ours = false;
    m_translation.reset();
}

} // namespace areal::qgis
