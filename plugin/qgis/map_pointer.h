// SPDX-License-Identifier: GPL-2.0-or-later
//
// Shows on the map where a row, a finding or a reason lies: moves the view there and flashes the ground.
#pragma once

#include "base/box.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>

#include <QList>

class QgsMapCanvas;

namespace areal::qgis {

class MapPointer {
  public:
    explicit MapPointer(QgsMapCanvas* canvas) : m_canvas(canvas) {}

    /// `ground` may be empty: then the box itself is flashed. False when there is nowhere to go.
    bool show(const Box& box, const QList<QgsGeometry>& ground,
              const QgsCoordinateReferenceSystem& crs) const;

  private:
    QgsMapCanvas* m_canvas;
};

} // namespace areal::qgis
