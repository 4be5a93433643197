// SPDX-License-Identifier: GPL-2.0-or-later
//
// Days across the border: our Date, Qt's QDate.
#pragma once

#include "base/date.h"

#include <QDate>

namespace areal::qgis {

inline QDate to_qt(Date day) {
    return QDate(1970, 1, 1).addDays(day.days());
}
inline Date from_qt(const QDate& day) {
    return Date::from_days(std::int32_t(QDate(1970, 1, 1).daysTo(day)));
}

} // namespace areal::qgis
