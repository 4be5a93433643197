// SPDX-License-Identifier: GPL-2.0-or-later
//
// Polygons across the border, both ways. Coordinates are read straight from QGIS's arrays, never by WKB, and
// no GEOS of QGIS is asked (before 3.38 it has one context for all threads). The exception is a geometry with
// arcs: it goes to source/ogr_geometry, so that an arc becomes the same lines whichever door it came by.
#pragma once

#include "source/feature_source.h"

#include <qgsgeometry.h>

namespace areal::qgis {

/// Fills kind, had_arcs, had_heights and shape.
void read_geometry(const QgsGeometry& geometry, source::Feature& feature);

/// A multipolygon; null when there are no rings.
QgsGeometry to_qgis(const shape::FeatureShape& shape);

} // namespace areal::qgis
