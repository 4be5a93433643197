// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plugin as QGIS sees it: creates, connects and hands over; takes everything away again in unload().
// QGIS neither deletes the object nor closes the library when the user switches the plugin off, and makes
// another object when it is switched on again, so nothing may be left behind between the two.
#pragma once

#include <qgisplugin.h>

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QTranslator;
class QgisInterface;

namespace areal::qgis {

class DeskDock;
class DeskLocator;
class OptionsFactory;
class UndoKeys;

class Plugin : public QObject, public QgisPlugin {
    Q_OBJECT
  public:
    static const QString plugin_name;
    static const QString plugin_description;
    static const QString plugin_category;
    static const QString plugin_version;

    explicit Plugin(QgisInterface* iface);
    ~Plugin() override;

    void initGui() override;
    void unload() override;

  private:
    void add_desk();
    void add_services();
    void remove_services();

    QgisInterface* m_iface;
    std::shared_ptr<QTranslator> m_translation;
    QPointer<QAction> m_open;
    QPointer<DeskDock> m_desk;
    std::unique_ptr<OptionsFactory> m_options;
    std::unique_ptr<UndoKeys> m_undo_keys;
    QPointer<DeskLocator> m_locator; // QGIS owns it while it is registered
    bool m_provider_is_ours = false, m_functions_are_ours = false;
};

} // namespace areal::qgis
