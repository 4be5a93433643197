// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/offsets.h"

#include <algorithm>
#include <optional>

namespace areal::accounting {
namespace {

// Surpluses and losses as the two sides of a small graph; `m_paid[i][j]` flows from surplus i to loss j.
class Payment {
  public:
    Payment(const std::vector<Surplus>& balances, const RuleSet& rules) : m_rules(rules) {
        for (const Surplus& one : balances)
            if (one.balance != ExactArea())
                (one.balance > ExactArea() ? m_surpluses : m_losses).push_back(one);
        m_paid.assign(m_surpluses.size(), std::vector<ExactArea>(m_losses.size()));
    }

    std::vector<Offset> run() {
        for (std::size_t i = 0; i < m_surpluses.size(); ++i)
            while (left(i) > ExactArea() && augment(i)) {
            }
        std::vector<Offset> result;
        for (std::size_t i = 0; i < m_surpluses.size(); ++i)
            for (std::size_t j = 0; j < m_losses.size(); ++j)
                if (!m_paid[i][j].is_zero())
                    result.push_back({m_surpluses[i].account, m_losses[j].account, m_paid[i][j]});
        return result;
    }

  private:
    struct Step {
        std::size_t surplus, loss; // pays this loss instead
    };

    ExactArea left(std::size_t i) const {
        ExactArea rest = m_surpluses[i].balance;
        for (const ExactArea& one : m_paid[i])
            rest -= one;
        return rest;
    }
    ExactArea missing(std::size_t j) const {
        ExactArea rest = -m_losses[j].balance;
        for (const auto& by : m_paid)
            rest -= by[j];
        return rest;
    }
    bool may(std::size_t i, std::size_t j) const {
        return m_rules.may_offset(m_surpluses[i].account, m_losses[j].account);
    }

    // Steps from surplus i to a loss that still misses something: pay a loss, and let the one who m_paid it go on.
    bool find_path(std::size_t i, std::vector<bool>& seen, std::vector<Step>& path) const {
        for (std::size_t j = 0; j < m_losses.size(); ++j) {
            if (seen[j] || !may(i, j))
                continue;
            seen[j] = true;
            path.push_back({i, j});
            if (missing(j) > ExactArea())
                return true;
            for (std::size_t other = 0; other < m_surpluses.size(); ++other)
                if (other != i && !m_paid[other][j].is_zero() && find_path(other, seen, path))
                    return true;
            path.pop_back();
        }
        return false;
    }

    bool augment(std::size_t i) {
        std::vector<bool> seen(m_losses.size());
        std::vector<Step> path;
        if (!find_path(i, seen, path))
            return false;
        ExactArea flow = std::min(left(i), missing(path.back().loss));
        for (std::size_t k = 1; k < path.size(); ++k)
            flow = std::min(flow, m_paid[path[k].surplus][path[k - 1].loss]);
        for (std::size_t k = 0; k < path.size(); ++k) {
            m_paid[path[k].surplus][path[k].loss] += flow;
            if (k > 0)
                m_paid[path[k].surplus][path[k - 1].loss] -= flow;
        }
        return true;
    }

    const RuleSet& m_rules;
    std::vector<Surplus> m_surpluses, m_losses;
    std::vector<std::vector<ExactArea>> m_paid;
};

} // namespace

std::vector<Offset> offsets(const std::vector<Surplus>& balances, const RuleSet& rules) {
    return Payment(balances, rules).run();
}

} // namespace areal::accounting
