// SPDX-License-Identifier: GPL-2.0-or-later
//
// Days across the border: our Date, Qt's QDate, and how the user's language writes them (as format_day does).
#pragma once

#include "base/number.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <QDate>

namespace areal::qgis {

inline QDate to_qt(Date day) {
    return QDate(1970, 1, 1).addDays(day.days());
}
inline Date from_qt(const QDate& day) {
    return Date::from_days(std::int32_t(QDate(1970, 1, 1).daysTo(day)));
}

/// For the fields of days: "dd.MM.yyyy"; in English "yyyy-MM-dd".
inline QString day_format() {
    return ui_language() == Language::en ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("dd.MM.yyyy");
}
inline QString day_words(Date day) {
    return to_qt(format_day(day, ui_language()));
}

} // namespace areal::qgis
