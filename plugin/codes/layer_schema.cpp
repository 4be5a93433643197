// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/layer_schema.h"

#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/csv_table.h"

#include <algorithm>

namespace areal::codes {
namespace {

LayerSchema read_schema(const CsvTable& table, std::size_t row) {
    LayerSchema schema;
    schema.id = table.value(row, "schema");
    const auto kind = layer_kind(table.value(row, "kind"));
    if (!kind)
        throw BadInput("{1}, line {2}: there is no kind of layer called \"{3}\".",
                       {table.name(), table.line(row), std::string(table.value(row, "kind"))});
    schema.kind = *kind;
    schema.title_nb = table.value(row, "title_nb");
    schema.title_en = table.value(row, "title_en");
    schema.code_role = table.value(row, "code_role");
    schema.name_hints = split_list(table.value(row, "name_hints"), ',');
    schema.needs_polygons = table.value(row, "needs_polygons") == "yes";
    schema.handicap = int(code_number(table.value(row, "handicap")).value_or(0));
    return schema;
}

FieldRule read_rule(const CsvTable& table, std::size_t row) {
    FieldRule rule;
    rule.role = table.value(row, "role");
    rule.list = table.value(row, "list");
    const std::string_view need = table.value(row, "need");
    if (need != "required" && need != "strong" && need != "typical")
        throw BadInput("{1}, line {2}: need must be required, strong or typical.", {table.name(), table.line(row)});
    rule.need = need == "required" ? Need::required : need == "strong" ? Need::strong : Need::typical;
    for (std::string& name : split_list(table.value(row, "aliases"), ',')) {
        const bool telling = name.back() == '!';
        if (telling)
            name.pop_back();
        rule.aliases.push_back({std::move(name), telling});
    }
    if (rule.role.empty() || rule.aliases.empty())
        throw BadInput("{1}, line {2}: a role and at least one alias are needed.", {table.name(), table.line(row)});
    return rule;
}

} // namespace

LayerSchemas LayerSchemas::load(const std::filesystem::path& folder) {
    LayerSchemas all;
    const CsvTable schemas = CsvTable::load(folder / "schemas.csv");
    for (std::size_t row = 0; row < schemas.size(); ++row)
        all.schemas.push_back(read_schema(schemas, row));

    const CsvTable fields = CsvTable::load(folder / "roles.csv");
    for (std::size_t row = 0; row < fields.size(); ++row) {
        const FieldRule rule = read_rule(fields, row);
        for (const std::string& id : split_list(fields.value(row, "schema"), ' ')) {
            if (id == "*") {
                all.anywhere.push_back(rule);
                continue;
            }
            const auto schema =
                std::find_if(all.schemas.begin(), all.schemas.end(), [&](const LayerSchema& s) { return s.id == id; });
            if (schema == all.schemas.end())
                throw BadInput("{1}, line {2}: there is no schema \"{3}\".", {fields.name(), fields.line(row), id});
            schema->fields.push_back(rule);
        }
    }

    const CsvTable objtypes = CsvTable::load(folder / "objtypes.csv");
    for (std::size_t row = 0; row < objtypes.size(); ++row) {
        ObjectType type{fold(objtypes.value(row, "objtype")), false, std::string(objtypes.value(row, "schema")),
                        std::string(objtypes.value(row, "part"))};
        if (type.name.ends_with('*')) {
            type.prefix = true;
            type.name.pop_back();
        }
        all.objtypes.push_back(std::move(type));
    }
    return all;
}

const LayerSchema* LayerSchemas::find(std::string_view id) const {
    for (const LayerSchema& schema : schemas)
        if (schema.id == id)
            return &schema;
    return nullptr;
}

const ObjectType* LayerSchemas::objtype(std::string_view value) const {
    const std::string name = fold(value);
    const ObjectType* best = nullptr;
    for (const ObjectType& type : objtypes) {
        const bool fits = type.prefix ? name.starts_with(type.name) : name == type.name;
        if (fits && (best == nullptr || type.name.size() > best->name.size()))
            best = &type;
    }
    return best;
}

} // namespace areal::codes
