// SPDX-License-Identifier: GPL-2.0-or-later
//
// A field for a day, as the user's language writes days; today until it is told otherwise.
#pragma once

#include "qgis/day.h"

#include <QDateEdit>

namespace areal::qgis {

inline QDateEdit* day_edit(const char* object_name) {
    auto* edit = new QDateEdit(QDate::currentDate());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(day_format());
    edit->setObjectName(QLatin1String(object_name));
    return edit;
}

} // namespace areal::qgis
