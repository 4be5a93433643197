// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground that has an owner already, drawn on the map until it is cleared: the answer to "why was this refused".
#pragma once

#include "ledger/claim.h"
#include "qgis/place_model.h"

#include <qgscoordinatereferencesystem.h>

#include <QPointer>

#include <vector>

class QgsMapCanvas;
class QgsRubberBand;

namespace areal::qgis {

class ClaimMarks {
  public:
    explicit ClaimMarks(QgsMapCanvas* canvas);
    ~ClaimMarks();

    void show(const Place& place);
    void clear();
    /// The polygons, and the box around them; without ground when the refusal was about something else.
    static Place place(const std::vector<ledger::Claim>& claims, const QgsCoordinateReferenceSystem& crs);

  private:
    QPointer<QgsMapCanvas> m_canvas;
    std::vector<QgsRubberBand*> m_bands; // owned by the map
};

} // namespace areal::qgis
