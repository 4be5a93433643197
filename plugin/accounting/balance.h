// SPDX-License-Identifier: GPL-2.0-or-later
//
// Opening, lost, gained, restored, re-mapped and closing per account: the double entry of one plan. What one
// account loses another gains, so that the sums of the columns close.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"
#include "accounting/verdict.h"

#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

class Balance {
  public:
    explicit Balance(const GroundView& view);

    /// `balance`: account, name, opening, lost, gained, given, restored, remapped, closing.
    Table table() const;
    /// The nature accounts that lose or get back.
    std::vector<AccountBalance> nature() const;

  private:
    struct Flow {
        ExactArea opening, lost, gained, given, restored, remapped;
    };
    void book(const Ground& ground);
    void book_restoration(const Ground& ground);

    const GroundView& m_view;
    std::map<std::string, Flow> m_flows; // by account
};

} // namespace areal::accounting
