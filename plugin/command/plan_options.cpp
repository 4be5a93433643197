// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/plan_options.h"

#include "report/account_reader.h"

namespace areal::command {

void PlanOptions::add_to(CLI::App& app) {
    app.add_option("--decisions", files, "File of decisions on plans, or an account.json that has them");
    app.add_option("--plan-wins", wins, "\"PLAN_A over PLAN_B: reason\" where the newest plan is not to hold");
    app.add_option("--plan-date", dates, "PLAN=YYYY-MM-DD: when a plan came into force");
}

accounting::PlanDecisions PlanOptions::decisions() const {
    accounting::PlanDecisions decisions;
    for (const std::string& file : files)
        decisions.add_json(report::read_file(file), file);
    for (const std::string& win : wins)
        decisions.add_win(win);
    for (const std::string& date : dates)
        decisions.add_date(date);
    return decisions;
}

} // namespace areal::command
