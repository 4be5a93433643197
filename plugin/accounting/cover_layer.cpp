// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/cover_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "base/date.h"
#include "base/failure.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

CoverClass class_of_code(const std::string& code, const codes::CodeList& list, const Meanings& meanings) {
    const codes::CodeMeaning* meaning = list.find(code);
    if (meaning == nullptr) {
        const std::string name = code.empty() ? meanings.say("No code") : meanings.say({"Unknown code {1}", {code}});
        return {code, name, "unknown", meanings.account_name("unknown")};
    }
    const std::string account = list.account(code).text();
    return {meaning->code, meaning->name(language_code(meanings.language())), account,
            meanings.account_name(account)};
}

// A second field that may move the ground to another account (AR5 åpen fastmark on constructed ground).
struct Refining {
    std::string list;
    std::size_t value; // place among the values read
};

std::vector<Refining> refining_fields(const LayerFields& fields, const std::string& list, const Meanings& meanings,
                                      std::vector<std::size_t>& read) {
    std::vector<Refining> refining;
    for (const std::string& by_list : meanings.codes().refining_lists(list))
        for (const auto& [role, role_list] : fields.card().lists)
            if (const auto field = fields.find(role); role_list == by_list && field) {
                refining.push_back({by_list, read.size()});
                read.push_back(*field);
            }
    return refining;
}

CoverClass refined(CoverClass cover, const std::string& list, const std::vector<std::optional<std::string>>& values,
                   const std::vector<Refining>& refining, const Meanings& meanings) {
    for (const Refining& by : refining) {
        const auto account =
            meanings.codes().account(list, cover.code, by.list, values[by.value].value_or("")).text();
        if (account == cover.account)
            continue;
        cover.account = account;
        cover.account_name = meanings.account_name(account);
        break;
    }
    return cover;
}

// "20211120...", "2021/11/20", "2021-11-20T..." as "2021-11-20"; nothing when it is no date.
std::string iso_day(const std::string& text) {
    std::string digits;
    for (const char c : text.substr(0, 10))
        if (c >= '0' && c <= '9')
            digits += c;
    if (digits.size() < 8)
        return "";
    const std::string day = digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
    return Date::parse(day) ? day : "";
}

struct UnknownCode {
    std::int64_t features = 0;
    ExactArea area;
};

} // namespace

CoverLayer read_cover(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                      const Meanings& meanings, Progress* progress) {
    const LayerFields fields(input, LayerUse::cover, meanings);
    const std::size_t class_field = fields.require("code", "a land cover class");
    if (fields.code_list("code").empty())
        throw BadInput("\"{1}\" was not recognised as a land cover (AR5, AR50, Grunnkart, SSB arealbruk, N50), so the "
                       "codes in field {2} have no meaning. Choose another layer.",
                       {input.source->info().name, input.source->info().fields[class_field].name});
    const codes::CodeList& list = meanings.codes().list(fields.code_list("code"));
    source::ReadWishes wishes{crs, {class_field}, {}, {}, progress};
    const std::vector<Refining> refining = refining_fields(fields, list.id(), meanings, wishes.fields);
    const std::size_t class_values = wishes.fields.size();
    for (const char* date : {"seen_date", "updated_date"})
        wishes.fields.push_back(fields.find(date).value_or(class_field));
    CoverLayer cover;
    cover.table = source::read_polygons(*input.source, wishes);
    cover.record = record_of(input, role, cover.table.features_read);
    cover.record.kind = codes::layer_kind_name(fields.card().kind);
    cover.record.code_list = list.id();
    cover.record.fields = fields.names();

    std::map<std::vector<std::optional<std::string>>, std::size_t> class_index; // raw values -> class
    std::map<std::string, UnknownCode> unknown;
    std::string newest_seen, newest_update;
    for (std::size_t i = 0; i < cover.table.values.size(); ++i) {
        newest_seen = std::max(newest_seen, iso_day(cover.table.values[i][class_values].value_or("")));
        newest_update = std::max(newest_update, iso_day(cover.table.values[i][class_values + 1].value_or("")));
        cover.table.values[i].resize(class_values);
        const std::string raw = cover.table.values[i].front().value_or("");
        const auto [at, is_new] = class_index.emplace(cover.table.values[i], cover.classes.size());
        if (is_new)
            cover.classes.push_back(
                refined(class_of_code(raw, list, meanings), list.id(), cover.table.values[i], refining, meanings));
        cover.class_of.push_back(at->second);
        if (list.find(raw) == nullptr) {
            ++unknown[raw].features;
            unknown[raw].area += cover.table.areas[i];
        }
    }
    if (cover.record.data_date.empty()) // when the ground was last seen; else when the map was last touched
        cover.record.data_date = newest_seen.empty() ? newest_update : newest_seen;
    const std::string& field_name = input.source->info().fields[class_field].name;
    for (const auto& [code, sum] : unknown)
        cover.table.findings.add(
            unknown_code_finding(cover.table.name, field_name, code, sum.features, sum.area, list, meanings));
    return cover;
}

} // namespace areal::accounting
