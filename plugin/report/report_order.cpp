// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/report_order.h"

#include "base/date.h"
#include "base/failure.h"
#include "report/account_reader.h"
#include "report/checklist.h"
#include "report/ledger_answer.h"
#include "report/planner_text.h"
#include "report/profile.h"

namespace areal::report {

Document ordered_report(const ReportOrder& order, const accounting::Meanings& meanings) {
    if (!order.date.empty() && !Date::parse(order.date))
        throw BadInput("{1} is not a day; write it as 2026-03-01.", {order.date});
    accounting::Account account = read_account(order.account);
    for (const std::string& file : order.texts)
        add_planner_text(account, file);
    for (const std::string& file : order.checklists)
        add_checklist(account, file, meanings);
    ReportWishes wishes;
    wishes.profile = order.profile;
    wishes.stage = order.stage;
    wishes.date = order.date;
    wishes.pieces =
        order.pieces.empty() ? accounting::outlines_beside(order.account) : accounting::read_outlines(order.pieces);
    wishes.revised = accounting::revised_outlines_beside(order.account);
    std::optional<accounting::Account> against;
    if (!order.against.empty())
        wishes.against = &against.emplace(read_account(order.against));
    for (const std::string& file : order.ledgers)
        add_ledger_answer(wishes, file);
    return make_document(account, wishes, meanings);
}

} // namespace areal::report
