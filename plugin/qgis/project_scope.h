// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where in a project the plugin keeps its entries.
#pragma once

#include <QString>

namespace areal::qgis {

inline const QString project_scope = QStringLiteral("arealregnskap");

} // namespace areal::qgis
