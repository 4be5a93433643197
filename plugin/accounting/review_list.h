// SPDX-License-Identifier: GPL-2.0-or-later
//
// Breaches of the review rules: one row a rule, plan, plan area and pair of words, however many pieces of ground it is
// found on, with the ground, the place, and the message. Never netted: a gap and an overlap are two rows.
// The `most_places` largest of a rule are named; the rest of it is one row with how many there were.
#pragma once

#include "accounting/meanings.h"
#include "accounting/review_rules.h"
#include "accounting/table.h"
#include "base/box.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

struct ReviewPlace {
    std::string plan;      // key of the plan
    std::string area_name; // of the plan area; empty: it has none, or the whole plan is meant
    std::string features;  // "7", "7, 9"; empty: the whole plan
    std::string what, against;
    friend auto operator<=>(const ReviewPlace&, const ReviewPlace&) = default;
};

class ReviewList {
  public:
    static constexpr std::size_t most_places = 100;

    explicit ReviewList(const ReviewRules& rules) : m_rules(rules) {}

    const ReviewRules& rules() const { return m_rules; }
    void add(const std::string& rule, const ReviewPlace& place, ExactArea area, const Box& box);
    /// `review`: rule, severity, message, plan, area_name, features, what, against, places, area, west_m to north_m
    /// (the box, in whole metres of the account's CRS; empty texts when it is nowhere in particular), source. The
    /// gravest first, then in the order of the rules, then the largest.
    Table table(const Meanings& meanings) const;

  private:
    struct Ground {
        ExactArea area;
        Box box;
        std::int64_t places = 1;
    };
    using Breach = std::pair<ReviewPlace, Ground>;
    std::vector<Breach> largest(std::size_t rule) const;

    const ReviewRules& m_rules;
    std::map<std::size_t, std::map<ReviewPlace, Ground>> m_found; // by place of the rule
};

/// The rows of a further review, each after the rows that are as grave.
void add_remarks(Table& review, const Table& more);

/// The message of a row, said in the language of `meanings`, whatever language the account is in.
std::string review_message(const Table& review, const std::vector<Cell>& row, const ReviewRules& rules,
                           const Meanings& meanings);

/// The box of a row; empty when it is nowhere in particular.
Box review_box(const Table& review, const std::vector<Cell>& row);

} // namespace areal::accounting
