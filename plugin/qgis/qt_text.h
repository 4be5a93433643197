// SPDX-License-Identifier: GPL-2.0-or-later
//
// Text across the border: UTF-8 in the rooms below, QString here.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace areal::qgis {

inline QString to_qt(std::string_view text) {
    return QString::fromUtf8(text.data(), int(text.size()));
}
inline std::string from_qt(const QString& text) {
    return text.toStdString();
}

} // namespace areal::qgis
