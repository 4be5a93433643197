// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json_place.h"

#include "base/failure.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace areal::report {
namespace {

using json = nlohmann::ordered_json;

constexpr double largest_area_m2 = 1e20; // 128 bits hold more; no country is larger

const json null_value;

} // namespace

JsonPlace JsonPlace::nothing() {
    return {null_value, "", ""};
}

JsonPlace JsonPlace::below(const json& value, const std::string& step) const {
    return {value, m_file, m_path.empty() ? step : m_path + "." + step};
}

void JsonPlace::refuse() const {
    throw BadInput("\"{1}\" is not a sound account: what stands at {2} is missing or not what it should be.",
                   {m_file, m_path.empty() ? "/" : m_path});
}

bool JsonPlace::is_null() const {
    return m_value->is_null();
}
bool JsonPlace::is_text() const {
    return m_value->is_string();
}
bool JsonPlace::is_whole() const {
    return m_value->is_number_integer();
}
bool JsonPlace::has(const char* member) const {
    return m_value->is_object() && m_value->contains(member);
}

JsonPlace JsonPlace::at(const std::string& member) const {
    if (!m_value->is_object() || !m_value->contains(member))
        below(null_value, member).refuse();
    return below(m_value->at(member), member);
}

JsonPlace JsonPlace::member_or_null(const char* member) const {
    return has(member) ? at(member) : nothing();
}

JsonPlace JsonPlace::item(std::size_t index) const {
    if (!m_value->is_array() || index >= m_value->size())
        below(null_value, std::to_string(index)).refuse();
    return below(m_value->at(index), std::to_string(index));
}

std::vector<JsonPlace> JsonPlace::items() const {
    if (!m_value->is_array())
        refuse();
    std::vector<JsonPlace> list;
    list.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        list.push_back(item(i));
    return list;
}

std::vector<std::pair<std::string, JsonPlace>> JsonPlace::members() const {
    if (!m_value->is_object())
        refuse();
    std::vector<std::pair<std::string, JsonPlace>> list;
    for (const auto& [name, value] : m_value->items())
        list.emplace_back(name, below(value, name));
    return list;
}

std::string JsonPlace::text() const {
    if (!m_value->is_string())
        refuse();
    return m_value->get<std::string>();
}

std::int64_t JsonPlace::whole() const {
    if (!m_value->is_number_integer())
        refuse();
    return m_value->get<std::int64_t>();
}

double JsonPlace::number() const {
    if (!m_value->is_number())
        refuse();
    return m_value->get<double>();
}

ExactArea JsonPlace::area() const {
    const double area_m2 = number();
    if (!(std::abs(area_m2) < largest_area_m2))
        refuse();
    return ExactArea::from_m2(area_m2);
}

std::string JsonPlace::text_at(const char* member) const {
    const JsonPlace place = member_or_null(member);
    return place.is_null() ? "" : place.text();
}

std::map<std::string, std::string> JsonPlace::texts_at(const char* member) const {
    std::map<std::string, std::string> texts;
    if (has(member))
        for (const auto& [name, place] : at(member).members())
            texts[name] = place.text();
    return texts;
}

JsonDocument::JsonDocument(const std::string& text, std::string file) : m_file(std::move(file)) {
    m_value = std::make_unique<json>(json::parse(text, nullptr, false));
    if (m_value->is_discarded())
        throw BadInput("\"{1}\" is not JSON; it is damaged or not copied whole.", {m_file});
}

JsonDocument::~JsonDocument() = default;

JsonPlace JsonDocument::root() const {
    return {*m_value, m_file, ""};
}

} // namespace areal::report
