// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/recognition_card.h"

#include "accounting/day_text.h"
#include "accounting/layer_profile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace areal::accounting {
namespace {

using nlohmann::ordered_json;

std::string crs_text(const source::LayerInfo& info) {
    if (!info.crs)
        return "";
    return info.crs->id().empty() ? info.crs->name() : info.crs->id();
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

ordered_json doubtful_json(const std::vector<codes::DoubtfulCode>& doubtful, const Meanings& meanings) {
    ordered_json list = ordered_json::array();
    for (const codes::DoubtfulCode& code : doubtful)
        list.push_back({{"code", code.code},
                        {"rows", code.rows},
                        {"nearest", code.nearest},
                        {"nearest_name", code.nearest_name},
                        {"reason", meanings.say(code.reason)}});
    return list;
}

constexpr std::array date_roles{"in_force", "decided",  "seen_date", "updated_date", "surveyed",
                                "started",  "finished", "verified",  "until"};

struct DateSpan {
    std::string oldest, newest;
    std::int64_t missing = 0; // features without a date, or with one that stands for none
};

DateSpan span_of(const codes::FieldProfile& field) {
    DateSpan span;
    for (const codes::ValueCount& value : field.values) {
        const std::string day = day_of(value.value);
        if (day.empty()) {
            span.missing += value.rows;
            continue;
        }
        span.oldest = span.oldest.empty() ? day : std::min(span.oldest, day);
        span.newest = std::max(span.newest, day);
    }
    return span;
}

std::map<std::string, DateSpan> dates_of(const codes::Recognition& card, const codes::LayerProfile& profile) {
    std::map<std::string, DateSpan> dates;
    for (const char* role : date_roles)
        for (const codes::FieldProfile& field : profile.fields)
            if (!field.name.empty() && field.name == card.field(role))
                dates[role] = span_of(field);
    return dates;
}

ordered_json dates_json(const std::map<std::string, DateSpan>& dates) {
    ordered_json document = ordered_json::object();
    for (const auto& [role, span] : dates)
        document[role] = {{"oldest", span.oldest}, {"newest", span.newest}, {"missing_rows", span.missing}};
    return document;
}

} // namespace

std::string recognition_json(source::FeatureSource& source, const Meanings& meanings) {
    const codes::LayerProfile profile = profile_of(source);
    const codes::Recognition card = meanings.recogniser().recognise(profile);
    const source::LayerInfo& info = source.info();
    ordered_json parts = ordered_json::array();
    for (const codes::ObjectPart& part : card.parts)
        parts.push_back({{"objtype", part.objtype}, {"rows", part.rows}, {"part", part.part}});
    ordered_json reasons = ordered_json::array();
    for (const Sentence& reason : card.reasons)
        reasons.push_back(meanings.say(reason));
    ordered_json document{{"name", info.name},
                          {"layer", info.layer},
                          {"features", info.feature_count},
                          {"crs", crs_text(info)},
                          {"kind", codes::layer_kind_name(card.kind)},
                          {"schema", card.schema},
                          {"fields", card.fields},
                          {"code_field", card.code_field()},
                          {"code_list", card.code_list},
                          {"known_share", card.known_share},
                          {"blank_rows", card.blank_rows},
                          {"unknown_codes", doubtful_json(card.unknown_codes, meanings)},
                          {"retired_codes", doubtful_json(card.retired_codes, meanings)},
                          {"dates", dates_json(dates_of(card, profile))},
                          {"parts", std::move(parts)},
                          {"ignored_fields", card.other_fields},
                          {"reasons", std::move(reasons)}};
    return document.dump(1, ' ', false, ordered_json::error_handler_t::replace);
}

std::string recognition_json(const std::vector<source::FeatureSource*>& sources, const Meanings& meanings) {
    std::string cards;
    for (source::FeatureSource* source : sources)
        cards += (cards.empty() ? "" : ",\n") + recognition_json(*source, meanings);
    return "[" + cards + "]\n";
}

std::vector<std::string> recognition_lines(source::FeatureSource& source, const Meanings& meanings) {
    const codes::LayerProfile profile = profile_of(source);
    const codes::Recognition card = meanings.recogniser().recognise(profile);
    const source::LayerInfo& info = source.info();
    const codes::LayerSchema* schema = meanings.recogniser().schemas().find(card.schema);
    std::vector<std::string> lines;
    if (schema == nullptr) {
        lines.push_back(meanings.say({"{1}: not recognised.", {info.name}}));
        for (const Sentence& reason : card.reasons)
            lines.push_back("  " + meanings.say(reason));
        return lines;
    }
    lines.push_back(info.name + ": " + (meanings.language() == Language::en ? schema->title_en : schema->title_nb));
    lines.push_back(meanings.say({"  Coordinate system: {1}.", {info.crs ? crs_text(info) : std::string("-")}}));
    for (const auto& [role, field] : card.fields)
        lines.push_back("  " + role + " = " + field);
    if (!card.code_list.empty())
        lines.push_back(meanings.say({"  Known codes: {1} % of the features looked at ({2}).",
                                      {std::int64_t(std::lround(card.known_share * 100)), card.code_list}}));
    for (const auto& [role, span] : dates_of(card, profile))
        lines.push_back(meanings.say({"  {1} from {2} to {3}; without a date: {4}.",
                                      {role, span.oldest.empty() ? std::string("-") : span.oldest,
                                       span.newest.empty() ? std::string("-") : span.newest, span.missing}}));
    if (!card.other_fields.empty())
        lines.push_back(meanings.say({"  Fields that play no role: {1}.", {joined(card.other_fields)}}));
    for (const codes::ObjectPart& part : card.parts)
        lines.push_back(
            meanings.say({part.part == "purpose" ? "  {2}: {1} features, summed." : "  {2}: {1} features, not summed.",
                          {part.rows, part.objtype}}));
    for (const codes::DoubtfulCode& code : card.retired_codes)
        lines.push_back(
            meanings.say({"  Code {1} is no longer in use; it meant {2}.", {code.code, code.nearest_name}}));
    for (const codes::DoubtfulCode& code : card.unknown_codes)
        lines.push_back(meanings.say({"  Code {1} is unknown; the nearest is {2}.",
                                      {code.code, code.nearest.empty() ? std::string("-") : code.nearest}}));
    return lines;
}

} // namespace areal::accounting
