// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/delivered_plan.h"

#include "accounting/pieces_file.h"
#include "report/account_reader.h"

namespace areal::report {

accounting::PlanPieces delivered_plan(const std::filesystem::path& folder, const accounting::Meanings& meanings) {
    const std::string text = read_file(folder / "account.json");
    accounting::Account account = parse_account(text, "account.json");
    account.pieces = accounting::read_pieces(folder / "pieces.gpkg");
    accounting::PlanPieces plan = plan_pieces(account, meanings);
    plan.add_evidence("account.json", text);
    return plan;
}

} // namespace areal::report
