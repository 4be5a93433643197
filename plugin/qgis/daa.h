// SPDX-License-Identifier: GPL-2.0-or-later
//
// Areas in daa (1 000 m2) as Qt and QGIS want them: a number for a chart or a field, and the text of a spreadsheet
// cell, with full precision and no grouping. For people, see base/number.h.
#pragma once

#include "base/number.h"

#include <QString>

namespace areal::qgis {

inline double daa(ExactArea area) {
    return area.m2() / m2_per_daa;
}
inline double daa(AreaMm2 area_mm2) {
    return daa(ExactArea::from_mm2(area_mm2));
}
inline QString copied_daa(ExactArea area, Language language) {
    constexpr int decimals = 6; // to the mm2 and beyond
    QString text = QString::number(daa(area), 'f', decimals);
    return language == Language::en ? text : text.replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace areal::qgis
