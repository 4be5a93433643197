// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/code_census.h"

#include "accounting/input_record.h"

namespace areal::accounting {

void CodeCensus::count(const codes::CodeList& list, const std::string& code, ExactArea area) {
    const codes::CodeMeaning* meaning = list.find(code);
    if (meaning != nullptr && !meaning->retired())
        return;
    Sum& sum = m_doubtful[{&list, meaning == nullptr ? code : meaning->code}];
    ++sum.features;
    sum.area += area;
    sum.known = meaning != nullptr;
}

void CodeCensus::count_in_plan(const codes::CodeList& list, const std::string& code, ExactArea area, bool in_doubt) {
    count(list, code, area);
    const auto counted = m_doubtful.find({&list, code});
    if (counted == m_doubtful.end())
        return;
    counted->second.of_plan = true;
    if (in_doubt)
        counted->second.in_doubt += area;
}

Sentence CodeCensus::what_becomes_of_it(const Sum& sum) {
    if (!sum.of_plan)
        return "the ground is booked as unknown";
    if (sum.in_doubt.is_zero())
        return "the plan takes none of the ground, which stays as it is";
    if (sum.in_doubt == sum.area)
        return "the ground is booked as unknown where it is not built";
    return {"{1} of the ground is booked as unknown where it is not built, and the rest stays as it is",
            {Daa{sum.in_doubt}}};
}

void CodeCensus::list(Findings& findings, const std::string& layer, const std::string& field,
                      const Meanings& meanings) const {
    for (const auto& [key, sum] : m_doubtful) {
        if (!sum.known) {
            findings.add(unknown_code_finding(layer, field, key.code, sum.features, sum.area, what_becomes_of_it(sum),
                                              *key.list, meanings));
            continue;
        }
        findings.add({FindingKind::retired_code,
                      layer,
                      std::nullopt,
                      {"Code {1} in field {2} of {3} is no longer in use in the list \"{4}\"; it is read as what it "
                       "meant, {7}. Features: {5}, {6}.",
                       {key.code, field, layer, key.list->title(), sum.features, Daa{sum.area},
                        meanings.name(key.list->id(), key.code)}},
                      sum.area,
                      {}});
    }
}

} // namespace areal::accounting
