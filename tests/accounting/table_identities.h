// SPDX-License-Identifier: GPL-2.0-or-later
//
// What must hold between the tables of one account, whatever the layers: rows add up to their whole, columns to
// the column of the table they split, totals to the verdict. Exact, in the engine's units. A table without an
// identity here is a failure: a new table comes with what it must agree with.
#pragma once

#include "accounting/account.h"
#include "accounting/rule_set.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace areal::test {

using AreaBy = std::map<std::vector<std::string>, ExactArea>;
using Texts = std::map<std::string, std::string>;

/// Sum of an area column by the texts of others, over the rows that have the given texts; zero sums left out.
AreaBy area_by(const accounting::Table& table, const std::vector<std::string>& keys, const std::string& column,
               const Texts& only = {});
ExactArea area_where(const accounting::Table& table, const std::string& column, const Texts& only);
/// Of a column of counts.
std::int64_t count_at(const accounting::Table& table, std::size_t row, const std::string& column);

class TableIdentities {
  public:
    TableIdentities(const accounting::Account& account, const accounting::RuleSet& rules)
        : m_account(account), m_rules(rules) {}
    void expect() const;

  private:
    using Row = std::size_t;
    const accounting::Table& table(const std::string& name) const;
    ExactArea sum(const std::string& name, const std::string& column) const { return table(name).sum(column); }
    /// The left column of every row is the sum of the others.
    void rows_add_up(const std::string& name, const std::string& whole, const std::vector<std::string>& parts) const;
    /// Column by column no row falls.
    void rows_rise(const std::string& name, const std::vector<std::string>& columns) const;

    void plan_cover() const;
    void purpose_change() const;
    void main_purpose_change() const;
    void planvask() const;
    void alternatives() const;
    void alternative_qualities() const;
    void alternative_masks() const;
    void revision() const;
    void reserve() const;
    void reserve_by_purpose() const;
    void reserve_by_mask() const;
    void reserve_qualities() const;
    void slivers() const;
    void densification() const;
    void built_otherwise() const;
    void need() const;
    void balance() const;
    void farmland() const;
    void cultivation() const;
    void carbon() const;
    void build_out() const;
    void themes() const;
    void exposures() const;
    void plan_conflicts() const;
    void theme_hits() const;
    void no_conflict() const;
    void neutrality() const;
    void offsets() const;
    void target() const;
    void deciding_pieces() const;
    void uncertainty() const;
    void sensitivity() const;
    void plan_mosaic() const;
    void plans_used() const;
    void review() const;
    void plans_left_out() const;
    void rule_comparison() const;

    /// The plan the account judges, and what it takes in all.
    std::string judged() const { return m_account.table("alternatives") ? table("alternatives").text(1, "plan") : ""; }
    ExactArea taken() const { return sum("carbon", "area_m2"); }

    const accounting::Account& m_account;
    const accounting::RuleSet& m_rules;
};

} // namespace areal::test
