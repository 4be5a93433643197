// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/delivered_plan.h"

#include "accounting/pieces_file.h"
#include "report/account_reader.h"

namespace areal::report {

DeliveredPlan delivered_plan(const std::filesystem::path& folder, const accounting::Meanings& meanings) {
    const std::string text = read_file(folder / "account.json");
    DeliveredPlan plan{parse_account(text, "account.json"), {}};
    plan.account.pieces = accounting::read_pieces(folder / "pieces.gpkg");
    plan.pieces = plan_pieces(plan.account, meanings);
    plan.pieces.add_evidence("account.json", text);
    return plan;
}

} // namespace areal::report
