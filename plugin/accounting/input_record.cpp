// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/input_record.h"

namespace areal::accounting {

InputRecord record_of(const NamedSource& input, const std::string& role, std::int64_t features_read) {
    const source::LayerInfo& info = input.source->info();
    InputRecord record;
    record.role = role;
    record.name = info.name;
    record.layer = info.layer;
    record.features = features_read;
    record.crs = !info.crs ? "" : info.crs->id().empty() ? info.crs->name() : info.crs->id();
    record.sha256 = input.sha256;
    record.data_date = input.data_date;
    record.chosen = input.fields;
    return record;
}

Finding unknown_code_finding(const std::string& layer, const std::string& field, const std::string& code,
                             std::int64_t features, ExactArea area, const Sentence& what_becomes_of_it,
                             const codes::CodeList& list, const Meanings& meanings) {
    const std::string becomes = meanings.say(what_becomes_of_it);
    if (code.empty())
        return {
            FindingKind::missing_code,
            layer,
            std::nullopt,
            {"Field {4} of {2} has no value; {5}. Features: {1}, {3}.", {features, layer, Daa{area}, field, becomes}},
            area,
            {}};
    if (const auto nearest = list.nearest(code))
        return {FindingKind::unknown_code,
                layer,
                std::nullopt,
                {"Code {1} in field {2} of {3} is not in the list \"{4}\"; {8}. Features: {5}, {6}. The nearest known "
                 "code is {7}.",
                 {code, field, layer, list.title(), features, Daa{area},
                  nearest->meaning->code + " " + nearest->meaning->name(language_code(meanings.language())), becomes}},
                area,
                {}};
    return {FindingKind::unknown_code,
            layer,
            std::nullopt,
            {"Code {1} in field {2} of {3} is not in the list \"{4}\"; {7}. Features: {5}, {6}.",
             {code, field, layer, list.title(), features, Daa{area}, becomes}},
            area,
            {}};
}

} // namespace areal::accounting
