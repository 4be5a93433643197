// SPDX-License-Identifier: GPL-2.0-or-later
//
// Layer profiles for tests: field names as they are delivered, values as "code" or "code*rows".
#pragma once

#include "codes/layer_profile.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace areal::codes {

using FieldWithValues = std::pair<std::string, std::vector<std::string>>;

inline LayerProfile layer_of(const std::string& name, const std::vector<FieldWithValues>& fields,
                             GeometryKind geometry = GeometryKind::polygon) {
    LayerProfile layer{name, geometry, {}};
    for (const auto& [field, values] : fields) {
        FieldProfile profile{field, "String", {}};
        for (const std::string& value : values) {
            const std::size_t star = value.find('*');
            const std::int64_t rows = star == std::string::npos ? 1 : std::stoll(value.substr(star + 1));
            profile.values.push_back({value.substr(0, star), rows});
        }
        layer.fields.push_back(std::move(profile));
    }
    return layer;
}

} // namespace areal::codes
