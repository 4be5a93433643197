// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a layer is thought to be, from its fields and its first features: can it be a plan, a land cover, a restoration
// layer? Answers with a sentence for the user: what was understood, or what is missing.
#pragma once

#include "accounting/meanings.h"

#include <QCoreApplication>
#include <QString>

class QgsVectorLayer;

namespace areal::qgis {

enum class LayerRole : std::uint8_t { plan, cover, restoration };

struct Recognition {
    bool fits = false;
    QString card; // what was understood, or what is missing and what to do
};

class LayerRecognition {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::LayerRecognition)
  public:
    static Recognition of(const QgsVectorLayer& layer, LayerRole role, const accounting::Meanings& meanings);
};

} // namespace areal::qgis
