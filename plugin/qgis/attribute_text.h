// SPDX-License-Identifier: GPL-2.0-or-later
//
// An attribute of a QGIS feature as the text OGR would have given for it (OGR_F_GetFieldAsString), so that a
// layer read through QGIS and the file read by the program make the same account. Nothing for NULL.
#pragma once

#include <qgsfield.h>

#include <optional>
#include <string>

namespace areal::qgis {

std::optional<std::string> attribute_text(const QVariant& value, const QgsField& field);

} // namespace areal::qgis
