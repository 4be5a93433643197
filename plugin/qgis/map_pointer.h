// SPDX-License-Identifier: GPL-2.0-or-later
//
// Shows on the map where a row, a bar, a finding or a reason lies: moves the view there, flashes the ground and keeps
// it outlined until something else is shown.
#pragma once

#include "base/box.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>

#include <QList>
#include <QPointer>

#include <memory>

class QgsMapCanvas;
class QgsRubberBand;

namespace areal::qgis {

class MapPointer {
  public:
    explicit MapPointer(QgsMapCanvas* canvas);
    ~MapPointer();

    /// `ground` may be empty: then the box itself is flashed. False when there is nowhere to go.
    bool show(const Box& box, const QList<QgsGeometry>& ground, const QgsCoordinateReferenceSystem& crs);
    /// Only moves the view: what lies there is drawn already, and nothing is to cover it.
    bool look_at(const Box& box, const QgsCoordinateReferenceSystem& crs);
    void forget();

  private:
    void outline(const QList<QgsGeometry>& ground, const QgsCoordinateReferenceSystem& crs);

    QPointer<QgsMapCanvas> m_canvas;
    std::unique_ptr<QgsRubberBand> m_outline; // the canvas deletes it when it goes first
};

} // namespace areal::qgis
