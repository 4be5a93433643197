// SPDX-License-Identifier: GPL-2.0-or-later
//
// The layers a balance that follows the pen is counted from: the plan that is drawn, the other plans in force where it
// is one of several, and what decides which ground counts. As they were chosen for the account.
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
    QVector<QPointer<QgsVectorLayer>> other_plans; // count as they are when drawing begins in another
    QVector<Built> built;
};

} // namespace areal::qgis
