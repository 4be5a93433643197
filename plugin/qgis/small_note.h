// SPDX-License-Identifier: GPL-2.0-or-later
//
// A line of explanation under or over what it explains; wraps.
#pragma once

#include <QLabel>

namespace areal::qgis {

inline QLabel* small_note(const QString& text) {
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    return note;
}

} // namespace areal::qgis
