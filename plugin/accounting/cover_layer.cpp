// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/cover_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "codes/code_text.h"

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
    const std::string account = list.account(code).str();
    return {meaning->code, meaning->name(language_code(meanings.language())), account,
            meanings.account_name(account)};
}

struct UnknownCode {
    std::int64_t features = 0;
    ExactArea area;
};

} // namespace

CoverLayer read_cover(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                      const Meanings& meanings, Progress* progress) {
    const LayerFields fields(input, "cover", meanings);
    const std::size_t class_field = fields.require("class", "a land cover class");
    const codes::CodeList& list = meanings.codes().list(fields.code_list("class"));
    CoverLayer cover;
    cover.table = source::read_polygons(*input.source, {crs, {class_field}, {}, {}, progress});
    cover.record = record_of(input, role, cover.table.features_read);
    cover.record.kind = "cover";
    cover.record.code_list = list.id();
    cover.record.fields = fields.names();

    std::map<std::string, std::size_t> class_index; // raw value -> class
    std::map<std::string, UnknownCode> unknown;
    for (std::size_t i = 0; i < cover.table.values.size(); ++i) {
        const std::string raw = cover.table.values[i].front().value_or("");
        const auto [at, is_new] = class_index.emplace(raw, cover.classes.size());
        if (is_new)
            cover.classes.push_back(class_of_code(raw, list, meanings));
        cover.class_of.push_back(at->second);
        if (list.find(raw) == nullptr) {
            ++unknown[raw].features;
            unknown[raw].area += cover.table.areas[i];
        }
    }
    const std::string& field_name = input.source->info().fields[class_field].name;
    for (const auto& [code, sum] : unknown)
        cover.table.findings.add(
            unknown_code_finding(cover.table.name, field_name, code, sum.features, sum.area, list, meanings));
    return cover;
}

} // namespace areal::accounting
