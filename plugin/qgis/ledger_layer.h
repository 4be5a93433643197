// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book on the map: a layer of the ground its entries hold, each with the days it was held from and until, which
// QGIS's temporal controller reads. At rest it shows one day; over time it follows the slider, a year a step.
// Drawn as the book itself says (resources/styles); no plugin is needed to open a project that was saved with it.
#pragma once

#include "accounting/meanings.h"
#include "qgis/book_view.h"

#include <QString>

#include <memory>

class QgsMapCanvas;
class QgsTemporalNavigationObject;
class QgsVectorLayer;

namespace areal::qgis {

class LedgerLayer {
  public:
    static std::unique_ptr<QgsVectorLayer> make(const BookView& view, const QString& title,
                                                const accounting::Meanings& meanings);
    /// Puts it into the project, in place of the one before, as it was on the day of the view.
    static QgsVectorLayer* show(const BookView& view, const QString& title, const accounting::Meanings& meanings);
    static void show_day(QgsVectorLayer& layer, Date day);
    static void show_over_time(QgsVectorLayer& layer);

    /// The temporal controller of a map, set to step through the years; null when the map has none.
    static QgsTemporalNavigationObject* slider(QgsMapCanvas* canvas);
    static void step_through(QgsTemporalNavigationObject& slider, int first_year, int last_year);
    static void go_to(QgsTemporalNavigationObject& slider, int year);
};

} // namespace areal::qgis
