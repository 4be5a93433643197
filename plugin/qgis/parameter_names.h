// SPDX-License-Identifier: GPL-2.0-or-later
//
// What parameters are called that several algorithms have: models and scripts write these.
#pragma once

#include <QString>

namespace areal::qgis {

inline const QString account_name = QStringLiteral("ACCOUNT");
inline const QString boundary_name = QStringLiteral("BOUNDARY");
inline const QString date_name = QStringLiteral("DATE");
inline const QString from_name = QStringLiteral("FROM");
inline const QString restored_name = QStringLiteral("RESTORED");
inline const QString to_name = QStringLiteral("TO");

} // namespace areal::qgis
