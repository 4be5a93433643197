// SPDX-License-Identifier: GPL-2.0-or-later
//
// The names QGIS looks for in the module. As a plugin: classFactory and the texts of the Plugin Manager (the
// texts are asked for without any plugin object, so they are static). As a "data provider": QGIS opens every
// module in its plugin folder in every process and calls providerMetadataFactory, which is how the algorithms
// come into qgis_process and into PyQGIS scripts, where plugins are not loaded.
#include "qgis/expression_functions.h"
#include "qgis/plugin.h"
#include "qgis/provider.h"

#include <qgsapplication.h>
#include <qgsprovidermetadata.h>

namespace {

using areal::qgis::Plugin;

const QString icon_path = QStringLiteral(":/arealregnskap/icons/arealregnskap.svg");
const QString is_experimental = QStringLiteral("false");

/// Offers no data; only a moment at which the algorithms can be registered.
class AlgorithmHook : public QgsProviderMetadata {
  public:
    AlgorithmHook()
        : QgsProviderMetadata(QStringLiteral("arealregnskap_algorithms"),
                              QStringLiteral("Algorithms of Arealregnskap (no data)")) {}
    void initProvider() override {
        areal::qgis::add_provider();
        areal::qgis::ExpressionFunctions::add();
    }
};

} // namespace

QGISEXTERN QgisPlugin* classFactory(QgisInterface* iface) {
    return new Plugin(iface);
}
QGISEXTERN const QString* name() {
    return &Plugin::plugin_name;
}
QGISEXTERN const QString* description() {
    return &Plugin::plugin_description;
}
QGISEXTERN const QString* category() {
    return &Plugin::plugin_category;
}
QGISEXTERN const QString* version() {
    return &Plugin::plugin_version;
}
QGISEXTERN const QString* icon() {
    return &icon_path;
}
QGISEXTERN const QString* experimental() {
    return &is_experimental;
}
QGISEXTERN int type() {
    return QgisPlugin::UI;
}
QGISEXTERN void unload(QgisPlugin* plugin) {
    delete plugin;
}
QGISEXTERN QgsProviderMetadata* providerMetadataFactory() {
    return new AlgorithmHook;
}
