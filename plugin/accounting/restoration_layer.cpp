// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/restoration_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "codes/code_text.h"

namespace areal::accounting {
namespace {

// Account of a class written as a path or as a code of the land cover; empty when nothing is written.
std::string account_of(const std::string& written, const codes::CodeList& cover_list, const Meanings& meanings) {
    if (written.empty())
        return "";
    if (const codes::CodeMeaning* account = meanings.codes().list("accounts").find(written))
        return account->code;
    return cover_list.account(written).text();
}

bool counts(const Measure& measure, const RuleSet& rules) {
    for (const std::string& status : rules.restoration_statuses)
        if (codes::fold(status) == codes::fold(measure.status))
            return true;
    return false;
}

} // namespace

RestorationLayer read_restoration(const NamedSource& input, const shape::Crs& crs, const RuleSet& rules,
                                  const codes::CodeList& cover_list, const Meanings& meanings, Progress* progress) {
    const LayerFields fields(input, LayerUse::restoration, meanings);
    const std::size_t after = fields.require("class_after", "the class after restoration");
    const std::size_t status = fields.require("restoration_status", "the status of a measure");
    source::ReadWishes wishes{crs, {after, status}, {}, {}, progress};
    for (const char* role : {"class_before", "measure"})
        wishes.fields.push_back(fields.find(role).value_or(after));
    RestorationLayer layer;
    layer.table = source::read_polygons(*input.source, wishes);
    layer.record = record_of(input, "restored", layer.table.features_read);
    layer.record.kind = "restoration";
    layer.record.code_list = cover_list.id();
    layer.record.fields = fields.names();
    for (const auto& values : layer.table.values) {
        Measure measure;
        measure.account_after = account_of(values[0].value_or(""), cover_list, meanings);
        measure.status = values[1].value_or("");
        if (fields.find("class_before"))
            measure.account_before = account_of(values[2].value_or(""), cover_list, meanings);
        if (fields.find("measure"))
            measure.name = values[3].value_or("");
        measure.counts = counts(measure, rules);
        layer.measures.push_back(measure);
    }
    return layer;
}

} // namespace areal::accounting
