// SPDX-License-Identifier: GPL-2.0-or-later
//
// The checks of JSON Schema that resources/schema uses, but for pattern and format: type, const, enum, minimum,
// required, properties, additionalProperties, items, minItems, $ref to #/$defs. Gives the path of the first breach,
// or "" when there is none.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace areal::test {

inline bool has_type(const nlohmann::json& value, const nlohmann::json& types) {
    if (types.is_array())
        return std::any_of(types.begin(), types.end(), [&](const auto& one) { return has_type(value, one); });
    const std::string type = types.get<std::string>();
    if (type == "null")
        return value.is_null();
    if (type == "object")
        return value.is_object();
    if (type == "array")
        return value.is_array();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_boolean();
    return type == "integer" ? value.is_number_integer() : value.is_number();
}

inline std::string schema_breach(const nlohmann::json& value, const nlohmann::json& schema,
                                 const std::string& path = "", const nlohmann::json* whole = nullptr) {
    const nlohmann::json& root = whole == nullptr ? schema : *whole;
    if (schema.contains("$ref")) {
        const auto target = schema["$ref"].get<std::string>().substr(1); // "#/$defs/table"
        if (std::string breach = schema_breach(value, root[nlohmann::json::json_pointer(target)], path, &root);
            !breach.empty())
            return breach;
    }
    if (schema.contains("type") && !has_type(value, schema["type"]))
        return path + ": not " + (schema["type"].is_string() ? schema["type"].get<std::string>() : "of the types");
    if (schema.contains("const") && value != schema["const"])
        return path + ": not the constant";
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return path + ": not one of the choices";
    if (schema.contains("minimum") && value < schema["minimum"])
        return path + ": too small";
    if (value.is_array()) {
        if (schema.contains("minItems") && value.size() < schema["minItems"])
            return path + ": too few";
        for (std::size_t i = 0; schema.contains("items") && i < value.size(); ++i)
            if (std::string breach = schema_breach(value[i], schema["items"], path + "/" + std::to_string(i), &root);
                !breach.empty())
                return breach;
    }
    if (!value.is_object())
        return "";
    for (const auto& key : schema.value("required", nlohmann::json::array()))
        if (!value.contains(key.get<std::string>()))
            return path + "/" + key.get<std::string>() + ": missing";
    const nlohmann::json properties = schema.value("properties", nlohmann::json::object());
    const nlohmann::json others = schema.value("additionalProperties", nlohmann::json(true));
    for (const auto& [key, inner] : value.items()) {
        const bool is_named = properties.contains(key);
        if (!is_named && others.is_boolean() && !others.get<bool>())
            return path + "/" + key + ": unknown";
        const nlohmann::json& rule = is_named ? properties[key] : others;
        if (std::string breach = rule.is_object() ? schema_breach(inner, rule, path + "/" + key, &root) : "";
            !breach.empty())
            return breach;
    }
    return "";
}

} // namespace areal::test
