// SPDX-License-Identifier: GPL-2.0-or-later
//
// The layers a balance that follows the pen is counted from: the plan that is drawn, and what decides which of its
// ground counts. As they were chosen for the account.
#pragma once

#include <qgsvectorlayer.h>

#include <QPointer>
#include <QVector>

namespace areal::qgis {

struct LiveLayers {
    struct Built {
        QPointer<QgsVectorLayer> layer;
        bool all_of_it = false; // every polygon is built, whatever its fields say
    };
    QPointer<QgsVectorLayer> plan, cover, boundary;
    QVector<Built> built;
    int other_plans = 0; // that may hold where the plan lies, and are not followed
};

} // namespace areal::qgis
