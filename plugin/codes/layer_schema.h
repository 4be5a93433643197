// SPDX-License-Identifier: GPL-2.0-or-later
//
// What layers can be, as data: resources/recognition/schemas.csv, roles.csv and objtypes.csv.
#pragma once

#include "codes/recognition.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace areal::codes {

enum class Need : std::uint8_t { required, strong, typical };

struct Alias {
    std::string name;
    bool telling = false; // the name alone says what the layer is
};

struct FieldRule {
    std::string role;
    Need need = Need::typical;
    std::string list; // code list of the values, or empty
    std::vector<Alias> aliases;
};

struct LayerSchema {
    std::string id;
    LayerKind kind = LayerKind::unknown;
    std::string title_nb, title_en;
    std::string code_role;
    std::vector<std::string> name_hints; // folded parts of layer names
    bool needs_polygons = true;
    int handicap = 0; // taken off the score
    std::vector<FieldRule> fields;
};

struct ObjectType {
    std::string name; // folded, without a trailing *
    bool prefix = false;
    std::string schema; // empty: says nothing about which
    std::string part;
};

struct LayerSchemas {
    std::vector<LayerSchema> schemas;
    std::vector<FieldRule> anywhere; // roles any layer may have
    std::vector<ObjectType> objtypes;

    /// Throws BadInput with file and line.
    static LayerSchemas load(const std::filesystem::path& folder);
    const LayerSchema* find(std::string_view id) const;
    /// The longest name that fits, or null.
    const ObjectType* objtype(std::string_view value) const;
};

} // namespace areal::codes
