// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which pieces of the ground lie behind a cell of an account's table, so that a number can be shown on the map: the
// areas of the pieces sum to the cell. Answers with nothing for what is not about pieces of the judged plan (the
// do-nothing line, intervals, sources, what an account has gained from ground of another kind).
#pragma once

#include "accounting/account.h"
#include "qgis/place_model.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace areal::qgis {

class RowGround {
  public:
    explicit RowGround(const accounting::Account& account);

    /// In the order of the account. A column that is no area stands for the row's first area.
    std::vector<const accounting::AccountPiece*> behind(const accounting::Table& table, std::size_t row,
                                                        std::size_t column) const;
    static Place place(const QString& title, const std::vector<const accounting::AccountPiece*>& pieces);

  private:
    bool in_group(const accounting::AccountPiece& piece, const std::string& group) const;

    const accounting::Account& m_account;
    std::map<std::string, std::set<std::string>> m_purposes; // of each purpose group, as the account's reserve has it
};

} // namespace areal::qgis
