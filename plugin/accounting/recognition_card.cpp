// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/recognition_card.h"

#include "accounting/layer_profile.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace areal::accounting {
namespace {

using json = nlohmann::ordered_json;

std::string crs_text(const source::LayerInfo& info) {
    if (!info.crs)
        return "";
    return info.crs->id().empty() ? info.crs->name() : info.crs->id();
}

json doubtful_json(const std::vector<codes::DoubtfulCode>& doubtful, const Meanings& meanings) {
    json list = json::array();
    for (const codes::DoubtfulCode& code : doubtful)
        list.push_back({{"code", code.code},
                        {"rows", code.rows},
                        {"nearest", code.nearest},
                        {"nearest_name", code.nearest_name},
                        {"reason", meanings.say(code.reason)}});
    return list;
}

} // namespace

std::string recognition_json(source::FeatureSource& source, const Meanings& meanings) {
    const codes::Recognition card = meanings.recogniser().recognise(profile_of(source));
    const source::LayerInfo& info = source.info();
    json parts = json::array();
    for (const codes::ObjectPart& part : card.parts)
        parts.push_back({{"objtype", part.objtype}, {"rows", part.rows}, {"part", part.part}});
    json reasons = json::array();
    for (const Sentence& reason : card.reasons)
        reasons.push_back(meanings.say(reason));
    json document{{"name", info.name},
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
                  {"parts", std::move(parts)},
                  {"ignored_fields", card.other_fields},
                  {"reasons", std::move(reasons)}};
    return document.dump(1, ' ', false, json::error_handler_t::replace);
}

std::vector<std::string> recognition_lines(source::FeatureSource& source, const Meanings& meanings) {
    const codes::Recognition card = meanings.recogniser().recognise(profile_of(source));
    const source::LayerInfo& info = source.info();
    const codes::LayerSchema* schema = meanings.recogniser().schemas().find(card.schema);
    std::vector<std::string> lines;
    if (schema == nullptr) {
        lines.push_back(meanings.say({"{1}: not recognised.", {info.name}}));
        return lines;
    }
    lines.push_back(info.name + ": " + (meanings.language() == Language::en ? schema->title_en : schema->title_nb));
    for (const auto& [role, field] : card.fields)
        lines.push_back("  " + role + " = " + field);
    if (!card.code_list.empty())
        lines.push_back(meanings.say({"  Known codes: {1} % of the features looked at ({2}).",
                                      {std::int64_t(std::lround(card.known_share * 100)), card.code_list}}));
    for (const codes::DoubtfulCode& code : card.unknown_codes)
        lines.push_back(meanings.say({"  Code {1} is unknown; the nearest is {2}.",
                                      {code.code, code.nearest.empty() ? std::string("-") : code.nearest}}));
    return lines;
}

} // namespace areal::accounting
