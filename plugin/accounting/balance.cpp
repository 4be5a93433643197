// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/balance.h"

namespace areal::accounting {
namespace {

// Where developed ground is booked when the purpose does not say what it becomes.
constexpr const char* unspecified_built_account = "built/built";
constexpr const char* unknown_account = "unknown";

} // namespace

Balance::Balance(const GroundView& view) : m_view(view) {
    for (const Ground& ground : view.rows())
        book(ground);
}

void Balance::book(const Ground& ground) {
    if (ground.fate == Fate::outside)
        return;
    const std::string& account = ground.cover->account;
    m_flows[account].opening += ground.area;
    if (ground.fate == Fate::restored)
        book_restoration(ground);
    if (ground.fate == Fate::built_on && !m_view.rules().is_built(account)) {
        m_flows[account].remapped -= ground.area; // the map calls it otherwise than the evidence: no change of land
        m_flows[unspecified_built_account].remapped += ground.area;
    }
    if (ground.fate == Fate::cultivated) {
        const std::string& before = ground.measure->before(account);
        m_flows[account].remapped -= ground.area;
        m_flows[before].remapped += ground.area;
        m_flows[before].lost += ground.area;
        m_flows[ground.measure->account_after].gained += ground.area;
    }
    if (ground.in_doubt) {
        m_flows[account].remapped -= ground.area; // no change of land, but it can no longer be called what it was
        m_flows[unknown_account].remapped += ground.area;
    }
    if (!is_taken(ground.fate))
        return;
    m_flows[account].lost += ground.area;
    const std::string& becomes = ground.purpose->account;
    m_flows[becomes.empty() ? unspecified_built_account : becomes].gained += ground.area;
}

// What the map calls otherwise than the measure does is re-mapped first, then restored: two moves, one ground.
void Balance::book_restoration(const Ground& ground) {
    const std::string& before = ground.measure->before(ground.cover->account);
    m_flows[ground.cover->account].remapped -= ground.area;
    m_flows[before].remapped += ground.area;
    m_flows[before].given += ground.area;
    m_flows[ground.measure->account_after].restored += ground.area;
}

Table Balance::table() const {
    Table table{"balance",
                {"account", "name", "opening_m2", "lost_m2", "gained_m2", "given_m2", "restored_m2", "remapped_m2",
                 "closing_m2"},
                {}};
    for (const auto& [account, flow] : m_flows)
        table.rows.push_back({account, m_view.meanings().account_name(account), flow.opening, flow.lost, flow.gained,
                              flow.given, flow.restored, flow.remapped,
                              flow.opening - flow.lost + flow.gained - flow.given + flow.restored + flow.remapped});
    return table;
}

std::vector<AccountBalance> Balance::nature() const {
    std::vector<AccountBalance> result;
    for (const auto& [account, flow] : m_flows)
        if (m_view.rules().is_nature(account) && !(flow.lost.is_zero() && flow.restored.is_zero()))
            result.push_back({account, m_view.meanings().account_name(account), flow.lost, flow.restored});
    return result;
}

} // namespace areal::accounting
