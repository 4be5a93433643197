// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a layer looks where QGIS opens it: kept beside the layer in the table layer_styles, as QGIS itself does.
#pragma once

#include <string>

namespace areal::source {

struct LayerStyle {
    std::string table, name, qml;
};

} // namespace areal::source
