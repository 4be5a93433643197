// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pieces of an account as a layer of the project, in a group of its own on top: what is lost, kept, built
// already and restored, told apart by hatching as well as by colour. Only stock symbols, so that a saved
// project opens without the plugin.
#pragma once

#include "accounting/account.h"

#include <QString>

#include <memory>

class QgsFeatureRenderer;
class QgsVectorLayer;

namespace areal::qgis {

class ResultLayers {
  public:
    /// Adds the layer to the open project and takes away the one of the run before.
    static QgsVectorLayer* show(const accounting::Account& account, const QString& title);
    static bool is_result(const QgsVectorLayer& layer);

    static std::unique_ptr<QgsVectorLayer> pieces_layer(const accounting::Account& account,
                                                        const QString& title);
    static std::unique_ptr<QgsFeatureRenderer> renderer();
};

} // namespace areal::qgis
