// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/layer_fields.h"

#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/csv_table.h"

namespace areal::accounting {
namespace {

std::optional<std::size_t> field_named(const source::LayerInfo& info, std::string_view name) {
    const std::string wanted = codes::fold(name);
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        if (codes::fold(info.fields[i].name) == wanted)
            return i;
    return std::nullopt;
}

std::string all_fields(const source::LayerInfo& info) {
    std::string text;
    for (const source::Field& field : info.fields)
        text += (text.empty() ? "" : ", ") + field.name;
    return text.empty() ? "-" : text;
}

} // namespace

LayerFields::LayerFields(const NamedSource& input, const std::string& kind, const Meanings& meanings)
    : m_info(input.source->info()), m_meanings(meanings) {
    const auto table = codes::CsvTable::load(meanings.resources() / "recognition" / "fields.csv");
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string role(table.value(row, "role"));
        if (table.value(row, "kind") != kind || m_roles.contains(role))
            continue;
        if (const auto field = field_named(m_info, table.value(row, "field")))
            m_roles[role] = {*field, std::string(table.value(row, "code_list"))};
    }
    for (const auto& [role, name] : input.fields) {
        const auto field = field_named(m_info, name);
        if (!field)
            throw BadInput("There is no field \"{1}\" in \"{2}\". The fields there are: {3}.",
                           {name, m_info.name, all_fields(m_info)});
        m_roles[role].field = *field;
    }
}

std::optional<std::size_t> LayerFields::find(const std::string& role) const {
    const auto found = m_roles.find(role);
    return found == m_roles.end() ? std::nullopt : std::optional(found->second.field);
}

std::size_t LayerFields::require(const std::string& role, const Sentence& what) const {
    if (const auto field = find(role))
        return *field;
    throw BadInput("\"{1}\" has no field that looks like {2}. The fields there are: {3}. Say which one it is, or "
                   "choose another layer.",
                   {m_info.name, m_meanings.say(what), all_fields(m_info)});
}

const std::string& LayerFields::code_list(const std::string& role) const {
    static const std::string none;
    const auto found = m_roles.find(role);
    return found == m_roles.end() ? none : found->second.code_list;
}

std::map<std::string, std::string> LayerFields::names() const {
    std::map<std::string, std::string> result;
    for (const auto& [role, where] : m_roles)
        result[role] = m_info.fields[where.field].name;
    return result;
}

} // namespace areal::accounting
