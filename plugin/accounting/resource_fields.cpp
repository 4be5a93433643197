// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/resource_fields.h"

#include "base/failure.h"
#include "codes/csv_table.h"
#include "codes/field_name.h"

#include <algorithm>

namespace areal::accounting {
namespace {

std::optional<std::size_t> field_called(const source::LayerInfo& info, const std::string& alias) {
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        if (codes::match_field(info.fields[i].name, alias) != codes::NameMatch::none)
            return i;
    return std::nullopt;
}

} // namespace

ResourceFields::ResourceFields(const NamedSource& input, const std::string& name, const Meanings& meanings)
    : m_layer(input.source->info().name) {
    const source::LayerInfo& info = input.source->info();
    const auto table = codes::CsvTable::load(meanings.resources() / "posting" / (name + ".csv"));
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string role(table.value(row, "role"));
        std::vector<std::string> aliases = codes::split_list(table.value(row, "aliases"), ',');
        if (const auto chosen = input.fields.find(role); chosen != input.fields.end())
            aliases = {chosen->second};
        std::optional<std::size_t> field;
        for (const std::string& alias : aliases)
            if (!field)
                field = field_called(info, alias);
        if (field) {
            m_places[role] = m_wanted.size();
            m_wanted.push_back(*field);
        } else if (table.value(row, "need") == "required")
            throw BadInput("\"{1}\" has no field \"{2}\".", {m_layer, aliases.front()});
    }
}

std::string ResourceFields::text(const Values& values, const std::string& role) const {
    const auto place = m_places.find(role);
    return place == m_places.end() ? "" : values[place->second].value_or("");
}

std::optional<Date> ResourceFields::date(const Values& values, const std::string& role) const {
    std::string written = text(values, role);
    if (written.empty())
        return std::nullopt;
    std::replace(written.begin(), written.end(), '/', '-'); // as GDAL writes dates
    const auto date = Date::parse(written.substr(0, 10));
    if (!date)
        throw BadInput("\"{1}\" in \"{2}\" is no date; a date is written 2026-12-31.", {text(values, role), m_layer});
    return date;
}

} // namespace areal::accounting
