// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_codes.h"

#include "accounting/code_census.h"

namespace areal::accounting {

Findings doubtful_plan_codes(const std::vector<PurposeArea>& areas, const std::vector<ExactArea>& ground,
                             const std::string& layer, const std::string& code_field, const std::string& status_field,
                             const Meanings& meanings) {
    CodeCensus purposes, statuses;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        purposes.count_in_plan(meanings.codes().list(areas[i].code_list), areas[i].code, ground[i], areas[i].in_doubt);
        if (!areas[i].status.empty())
            statuses.count_in_plan(meanings.codes().list(area_statuses_list), areas[i].status, ground[i],
                                   areas[i].in_doubt);
    }
    Findings findings;
    purposes.list(findings, layer, code_field, meanings);
    statuses.list(findings, layer, status_field, meanings);
    return findings;
}

} // namespace areal::accounting
