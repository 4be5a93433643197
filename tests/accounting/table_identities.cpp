// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/table_identities.h"

#include <gtest/gtest.h>

namespace areal::test {

using accounting::Table;

AreaBy area_by(const Table& table, const std::vector<std::string>& keys, const std::string& column, const Texts& only) {
    AreaBy sums;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        bool fits = true;
        for (const auto& [name, text] : only)
            fits = fits && table.text(row, name) == text;
        std::vector<std::string> key;
        for (const std::string& one : keys)
            key.push_back(table.text(row, one));
        if (fits)
            sums[key] += table.area(row, column);
    }
    std::erase_if(sums, [](const auto& one) { return one.second.is_zero(); });
    return sums;
}

ExactArea area_where(const Table& table, const std::string& column, const Texts& only) {
    const AreaBy sums = area_by(table, {}, column, only);
    return sums.empty() ? ExactArea() : sums.begin()->second;
}

std::int64_t count_at(const Table& table, std::size_t row, const std::string& column) {
    return std::get<std::int64_t>(table.rows[row][table.column(column)]);
}

namespace {

AreaBy without(AreaBy sums, const std::string& last) {
    std::erase_if(sums, [&](const auto& one) { return one.first.back() == last; });
    return sums;
}

ExactArea positive(ExactArea area) {
    return area < ExactArea() ? -area : area;
}

} // namespace

void TableIdentities::expect() const {
    using Self = TableIdentities;
    static const std::map<std::string, void (Self::*)() const> identities{
        {"plan_cover", &Self::plan_cover},
        {"purpose_change", &Self::purpose_change},
        {"main_purpose_change", &Self::main_purpose_change},
        {"planvask", &Self::planvask},
        {"alternatives", &Self::alternatives},
        {"alternative_qualities", &Self::alternative_qualities},
        {"alternative_masks", &Self::alternative_masks},
        {"revision", &Self::revision},
        {"reserve", &Self::reserve},
        {"reserve_by_purpose", &Self::reserve_by_purpose},
        {"reserve_by_mask", &Self::reserve_by_mask},
        {"reserve_qualities", &Self::reserve_qualities},
        {"slivers", &Self::slivers},
        {"densification", &Self::densification},
        {"built_otherwise", &Self::built_otherwise},
        {"need", &Self::need},
        {"balance", &Self::balance},
        {"farmland", &Self::farmland},
        {"cultivation", &Self::cultivation},
        {"carbon", &Self::carbon},
        {"build_out", &Self::build_out},
        {"themes", &Self::themes},
        {"exposures", &Self::exposures},
        {"plan_conflicts", &Self::plan_conflicts},
        {"theme_hits", &Self::theme_hits},
        {"no_conflict", &Self::no_conflict},
        {"neutrality", &Self::neutrality},
        {"offsets", &Self::offsets},
        {"target", &Self::target},
        {"deciding_pieces", &Self::deciding_pieces},
        {"uncertainty", &Self::uncertainty},
        {"sensitivity", &Self::sensitivity},
        {"plan_mosaic", &Self::plan_mosaic},
        {"plans_used", &Self::plans_used},
        {"plans_left_out", &Self::plans_left_out},
        {"rule_comparison", &Self::rule_comparison},
        {"review", &Self::review}};
    for (const Table& one : m_account.tables) {
        SCOPED_TRACE(one.name);
        const auto identity = identities.find(one.name);
        if (identity == identities.end())
            ADD_FAILURE() << "nothing says what the table " << one.name << " must agree with";
        else
            (this->*identity->second)();
    }
}

const Table& TableIdentities::table(const std::string& name) const {
    static const Table none;
    const Table* found = m_account.table(name);
    EXPECT_NE(found, nullptr) << name;
    return found == nullptr ? none : *found;
}

void TableIdentities::rows_add_up(const std::string& name, const std::string& total,
                                  const std::vector<std::string>& parts) const {
    const Table& one = table(name);
    for (Row row = 0; row < one.rows.size(); ++row) {
        ExactArea sum;
        for (const std::string& part : parts)
            sum += one.area(row, part);
        EXPECT_EQ(one.area(row, total), sum) << name << " row " << row << " " << total;
    }
}

void TableIdentities::rows_rise(const std::string& name, const std::vector<std::string>& columns) const {
    const Table& one = table(name);
    for (Row row = 0; row < one.rows.size(); ++row)
        for (std::size_t i = 1; i < columns.size(); ++i)
            EXPECT_LE(one.area(row, columns[i - 1]), one.area(row, columns[i])) << name << " row " << row;
}

void TableIdentities::plan_cover() const {
    if (judged().empty()) {
        EXPECT_EQ(table("plan_cover").sum("area_m2"), area_where(table("plan_mosaic"), "area_m2", {{"role", "plan"}}));
        return;
    }
    EXPECT_EQ(area_where(table("plan_cover"), "area_m2", {{"plan", judged()}}),
              area_where(table("plan_mosaic"), "area_m2", {{"role", "proposal"}}));
}

// Row sums are the plan in force, whichever the proposal; column sums are the proposal; 0 is in neither.
void TableIdentities::purpose_change() const {
    const Table &change = table("purpose_change"), &cover = table("plan_cover"), &all = table("alternatives");
    const AreaBy in_force = area_by(cover, {"purpose_code"}, "area_m2", {{"plan", all.text(0, "plan")}});
    for (Row row = 1; row < all.rows.size(); ++row) {
        const std::string& plan = all.text(row, "plan");
        EXPECT_EQ(without(area_by(change, {"from_code"}, "area_m2", {{"proposal", plan}}), "0"), in_force);
        EXPECT_EQ(without(area_by(change, {"to_code"}, "area_m2", {{"proposal", plan}}), "0"),
                  area_by(cover, {"purpose_code"}, "area_m2", {{"plan", plan}}));
    }
    EXPECT_TRUE(area_where(change, "area_m2", {{"from_code", "0"}, {"to_code", "0"}}).is_zero());
}

void TableIdentities::main_purpose_change() const {
    EXPECT_EQ(area_by(table("main_purpose_change"), {"proposal"}, "area_m2"),
              area_by(table("purpose_change"), {"proposal"}, "area_m2"));
    EXPECT_EQ(area_by(table("main_purpose_change"), {"proposal"}, "area_m2", {{"from_code", "0"}}),
              area_by(table("purpose_change"), {"proposal"}, "area_m2", {{"from_code", "0"}}));
    EXPECT_EQ(area_by(table("main_purpose_change"), {"proposal"}, "area_m2", {{"to_code", "0"}}),
              area_by(table("purpose_change"), {"proposal"}, "area_m2", {{"to_code", "0"}}));
}

// Ground pledged and taken back is a part of what moves between those purposes, and of what was to be taken.
void TableIdentities::planvask() const {
    const AreaBy moved = area_by(table("purpose_change"), {"proposal", "from_code", "to_code"}, "area_m2");
    for (const auto& [key, area] : area_by(table("planvask"), {"proposal", "from_code", "to_code"}, "area_m2"))
        EXPECT_LE(area, moved.at(key));
    const AreaBy lost =
        area_by(table("alternative_qualities"), {"account"}, "lost_m2", {{"alternative", "do_nothing"}});
    for (const auto& [key, area] : area_by(table("planvask"), {"proposal", "account"}, "area_m2"))
        EXPECT_LE(area, lost.at({key[1]}));
}

void TableIdentities::alternatives() const {
    rows_add_up("alternatives", "planned_m2", {"built_m2", "water_m2", "reserve_with_slivers_m2"});
    const Table& all = table("alternatives");
    for (Row row = 0; row < all.rows.size(); ++row) {
        const Texts plan{{"alternative", all.text(row, "alternative")}, {"plan", all.text(row, "plan")}};
        const ExactArea lost = all.area(row, "nature_lost_m2") + all.area(row, "farmland_lost_m2") +
                               all.area(row, "water_lost_m2") + all.area(row, "not_known_m2");
        EXPECT_EQ(lost, area_where(table("alternative_qualities"), "lost_m2", plan));
        EXPECT_LE(all.area(row, "developed_m2"), all.area(row, "planned_m2"));
        EXPECT_EQ(all.area(row, "developed_m2"), all.area(row, "built_no_loss_m2") + lost);
        EXPECT_LE(all.area(row, "theme_hit_m2"), lost);
        EXPECT_LE(all.area(row, "carbon_not_computed_m2"), lost);
    }
    // The judged plan's row is the account's own tables.
    for (const char* column : {"planned_m2", "built_m2", "water_m2", "reserve_with_slivers_m2"})
        EXPECT_EQ(all.area(1, column), sum("reserve", column)) << column;
    EXPECT_EQ(all.area(1, "developed_m2"), sum("densification", "developed_m2"));
    EXPECT_EQ(all.area(1, "nature_lost_m2") + sum("cultivation", "area_m2"), m_account.verdict->lost);
    EXPECT_EQ(all.area(1, "farmland_lost_m2"), sum("farmland", "lost_m2"));
    EXPECT_EQ(all.area(1, "not_known_m2"), m_account.verdict->not_known);
    EXPECT_EQ(all.area(1, "carbon_not_computed_m2"),
              area_where(table("carbon"), "area_m2", {{"state", "not_computed"}}));
    if (m_account.table("plan_conflicts") != nullptr) {
        EXPECT_EQ(all.area(1, "theme_hit_m2"), sum("plan_conflicts", "value_m2"));
    }
}

void TableIdentities::alternative_qualities() const {
    for (const auto& [key, area] : area_by(table("alternative_qualities"), {"alternative", "account"}, "lost_m2"))
        EXPECT_GE(area, ExactArea());
}

void TableIdentities::alternative_masks() const {
    rows_add_up("alternative_masks", "planned_m2", {"built_m2", "water_m2", "reserve_m2"});
    const std::vector<std::string> keys{"mask", "name", "purpose_group"};
    for (const char* column : {"planned_m2", "built_m2", "water_m2", "reserve_m2"})
        EXPECT_EQ(area_by(table("alternative_masks"), keys, column, {{"plan", judged()}}),
                  area_by(table("reserve_by_mask"), keys, column));
    const Table& all = table("alternatives");
    for (Row row = 0; row < all.rows.size(); ++row) {
        const Texts by_rules{{"mask", "rules"}, {"plan", all.text(row, "plan")}};
        EXPECT_EQ(all.area(row, "reserve_with_slivers_m2"),
                  area_where(table("alternative_masks"), "reserve_m2", by_rules));
    }
}

void TableIdentities::revision() const {
    ExactArea pieces;
    for (const accounting::AccountPiece& piece : m_account.revised)
        pieces += piece.area;
    EXPECT_EQ(sum("revision", "area_m2"), pieces);
}

void TableIdentities::reserve() const {
    rows_add_up("reserve", "planned_m2", {"built_m2", "sliver_m2", "water_m2", "reserve_m2"});
    rows_add_up("reserve", "reserve_with_slivers_m2", {"reserve_m2", "sliver_m2"});
}

void TableIdentities::reserve_by_purpose() const {
    rows_add_up("reserve_by_purpose", "planned_m2", {"built_m2", "sliver_m2", "water_m2", "reserve_m2"});
    for (const char* column : {"planned_m2", "built_m2", "sliver_m2", "water_m2", "reserve_m2"})
        EXPECT_EQ(area_by(table("reserve_by_purpose"), {"purpose_group"}, column),
                  area_by(table("reserve"), {"purpose_group"}, column));
}

void TableIdentities::reserve_by_mask() const {
    rows_add_up("reserve_by_mask", "planned_m2", {"built_m2", "water_m2", "reserve_m2"});
    for (const auto& [mask, planned] : area_by(table("reserve_by_mask"), {"mask"}, "planned_m2"))
        EXPECT_EQ(planned, sum("reserve", "planned_m2")) << mask[0];
    EXPECT_EQ(area_where(table("reserve_by_mask"), "reserve_m2", {{"mask", "rules"}}),
              sum("reserve", "reserve_with_slivers_m2"));
}

void TableIdentities::reserve_qualities() const {
    const AreaBy free = area_by(table("reserve"), {"purpose_group"}, "reserve_m2");
    std::map<std::string, AreaBy> by_quality;
    for (const auto& [key, area] : area_by(table("reserve_qualities"), {"quality", "purpose_group"}, "area_m2"))
        by_quality[key[0]][{key[1]}] = area;
    for (const auto& [quality, by_group] : by_quality)
        EXPECT_EQ(by_group, free) << quality;
}

void TableIdentities::slivers() const {
    EXPECT_LE(sum("reserve", "sliver_m2"), sum("slivers", "area_m2"));
}

void TableIdentities::densification() const {
    rows_add_up("densification", "developed_m2", {"built_m2", "affected_m2", "nature_m2", "farmland_m2", "other_m2"});
}

void TableIdentities::built_otherwise() const {
    EXPECT_LE(sum("built_otherwise", "area_m2"), sum("densification", "built_m2"));
    rows_rise("built_otherwise", {"area_m2"});
}

void TableIdentities::need() const {
    rows_add_up("need", "reserve_m2", {"need_m2", "difference_m2"});
    EXPECT_EQ(area_by(table("need"), {"purpose_group"}, "reserve_m2"),
              area_by(table("reserve"), {"purpose_group"}, "reserve_m2"));
}

void TableIdentities::balance() const {
    const Table& balance = table("balance");
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
    EXPECT_EQ(balance.sum("lost_m2"), balance.sum("gained_m2"));
    EXPECT_EQ(balance.sum("given_m2"), balance.sum("restored_m2"));
    EXPECT_TRUE(balance.sum("remapped_m2").is_zero());
    ExactArea nature, restored;
    for (Row row = 0; row < balance.rows.size(); ++row) {
        const bool is_nature = m_rules.is_nature(balance.text(row, "account"));
        nature += is_nature ? balance.area(row, "lost_m2") : ExactArea();
        restored += is_nature ? balance.area(row, "restored_m2") : ExactArea();
        EXPECT_EQ(balance.area(row, "opening_m2") + balance.area(row, "gained_m2") + balance.area(row, "restored_m2") +
                      balance.area(row, "remapped_m2"),
                  balance.area(row, "closing_m2") + balance.area(row, "lost_m2") + balance.area(row, "given_m2"));
    }
    EXPECT_EQ(m_account.verdict->lost, nature);
    EXPECT_EQ(m_account.verdict->restored, restored);
    EXPECT_TRUE(m_account.conservation.holds());
}

void TableIdentities::farmland() const {
    ExactArea lost;
    for (const auto& [account, area] : area_by(table("balance"), {"account"}, "lost_m2"))
        lost += m_rules.is_farmland(account[0]) ? area : ExactArea();
    EXPECT_EQ(sum("farmland", "lost_m2"), lost);
}

void TableIdentities::cultivation() const {
    EXPECT_EQ(sum("cultivation", "area_m2"),
              area_where(table("deciding_pieces"), "area_m2", {{"effect", "cultivated"}}));
}

void TableIdentities::carbon() const {
    const Table& carbon = table("carbon");
    EXPECT_EQ(taken(), sum("build_out", "max_m2"));
    for (Row row = 0; row < carbon.rows.size(); ++row) {
        if (carbon.text(row, "state") != "computed")
            continue;
        const std::int64_t years = count_at(carbon, row, "horizon_years"), total_kg = count_at(carbon, row, "total_kg");
        // Each figure is rounded by itself, to whole kg.
        EXPECT_NEAR(double(total_kg),
                    double(count_at(carbon, row, "first_year_kg") + (years - 1) * count_at(carbon, row, "yearly_kg")),
                    double(years));
        const double hectares = carbon.area(row, "area_m2").m2() / 10000;
        EXPECT_NEAR(double(count_at(carbon, row, "first_year_kg")),
                    hectares * double(count_at(carbon, row, "first_kg_per_ha")), 1);
        EXPECT_NEAR(double(count_at(carbon, row, "yearly_kg")),
                    hectares * double(count_at(carbon, row, "following_kg_per_ha")), 1);
        EXPECT_LE(count_at(carbon, row, "low_kg"), total_kg);
        EXPECT_LE(total_kg, count_at(carbon, row, "high_kg"));
    }
}

void TableIdentities::build_out() const {
    rows_rise("build_out", {"min_m2", "expected_m2", "max_m2"});
    rows_rise("build_out", {"nature_min_m2", "nature_expected_m2", "nature_max_m2", "max_m2"});
    rows_rise("build_out", {"nature_min_m2", "min_m2"});
    EXPECT_EQ(sum("build_out", "nature_max_m2") + sum("cultivation", "area_m2"), m_account.verdict->lost);
}

void TableIdentities::themes() const {
    const std::string plan = judged();
    const AreaBy by_purpose =
        area_by(table("plan_cover"), {"purpose_code"}, "area_m2", plan.empty() ? Texts{} : Texts{{"plan", plan}});
    for (const auto& [theme, area] : area_by(table("themes"), {"theme"}, "area_m2")) {
        EXPECT_EQ(area_by(table("themes"), {"purpose_code"}, "area_m2", {{"theme", theme[0]}}), by_purpose);
        EXPECT_EQ(area_where(table("themes"), "lost_m2", {{"theme", theme[0]}}), taken()) << theme[0];
    }
    rows_rise("themes", {"lost_m2", "area_m2"});
}

void TableIdentities::exposures() const {
    for (const auto& [theme, area] : area_by(table("exposures"), {"theme"}, "area_m2")) {
        EXPECT_EQ(area, area_where(table("themes"), "area_m2", {{"theme", table("themes").text(0, "theme")}}));
        EXPECT_EQ(area_where(table("exposures"), "developed_m2", {{"theme", theme[0]}}),
                  sum("densification", "developed_m2"));
    }
    rows_rise("exposures", {"developed_m2", "area_m2"});
}

void TableIdentities::plan_conflicts() const {
    rows_add_up("plan_conflicts", "taken_m2", {"conflict_m2", "not_known_m2", "no_conflict_m2"});
    rows_rise("plan_conflicts", {"value_m2", "conflict_m2"});
    rows_rise("plan_conflicts", {"exposed_m2", "conflict_m2"});
    EXPECT_EQ(sum("plan_conflicts", "taken_m2"), taken());
    EXPECT_LE(sum("plan_conflicts", "conflict_m2"),
              sum("plan_conflicts", "value_m2") + sum("plan_conflicts", "exposed_m2"));
    const Table& conflicts = table("plan_conflicts");
    for (Row row = 1; row < conflicts.rows.size(); ++row)
        EXPECT_GE(conflicts.area(row - 1, "conflict_m2"), conflicts.area(row, "conflict_m2"));
}

// What a theme of value is hit by is what the theme loses.
void TableIdentities::theme_hits() const {
    for (const auto& [theme, area] : area_by(table("themes"), {"theme"}, "area_m2"))
        EXPECT_EQ(area_by(table("theme_hits"), {"value"}, "taken_m2", {{"theme", theme[0]}}),
                  area_by(table("themes"), {"value"}, "lost_m2", {{"theme", theme[0]}, {"state", "hit"}}));
    const AreaBy taken_by_area = area_by(table("plan_conflicts"), {"purpose_code"}, "conflict_m2");
    for (const auto& [key, area] : area_by(table("theme_hits"), {"theme", "purpose_code"}, "taken_m2"))
        EXPECT_LE(area, taken_by_area.at({key[1]}));
}

void TableIdentities::no_conflict() const {
    const Table& conflicts = table("plan_conflicts");
    ExactArea clear;
    for (Row row = 0; row < conflicts.rows.size(); ++row)
        if (conflicts.area(row, "no_conflict_m2") == conflicts.area(row, "taken_m2"))
            clear += conflicts.area(row, "taken_m2");
    EXPECT_EQ(sum("no_conflict", "taken_m2"), clear);
}

// The last row is nature in all; gross is what is netted, once as loss and once as gain, and what is left.
void TableIdentities::neutrality() const {
    const Table& all = table("neutrality");
    for (const char* column : {"gross_loss_m2", "gross_gain_m2", "net_m2", "offset_m2", "given_m2", "missing_m2"}) {
        const ExactArea total = all.area(all.rows.size() - 1, column);
        EXPECT_EQ(all.sum(column), total + total) << column;
    }
    for (Row row = 0; row < all.rows.size(); ++row) {
        const ExactArea loss = all.area(row, "gross_loss_m2"), gain = all.area(row, "gross_gain_m2");
        EXPECT_EQ(all.area(row, "net_m2"), gain - loss);
        EXPECT_EQ(loss + gain, positive(gain - loss) + all.area(row, "swap_m2"));
    }
    EXPECT_EQ(all.area(all.rows.size() - 1, "gross_loss_m2"), m_account.verdict->lost);
    EXPECT_EQ(all.area(all.rows.size() - 1, "gross_gain_m2"), m_account.verdict->restored);
}

void TableIdentities::offsets() const {
    const Table& all = table("neutrality");
    EXPECT_EQ(sum("offsets", "area_m2"), all.area(all.rows.size() - 1, "given_m2"));
    EXPECT_EQ(sum("offsets", "area_m2"), all.area(all.rows.size() - 1, "offset_m2"));
}

void TableIdentities::target() const {
    const Table& target = table("target");
    const bool farmland = target.text(0, "farmland_counts") == "yes";
    EXPECT_EQ(target.area(0, "farmland_lost_m2"), sum("farmland", "lost_m2"));
    EXPECT_EQ(target.area(0, "net_loss_m2"),
              target.area(0, "missing_m2") + (farmland ? target.area(0, "farmland_lost_m2") : ExactArea()));
}

void TableIdentities::deciding_pieces() const {
    const Table& pieces = table("deciding_pieces");
    const auto of = [&](const char* effect) { return area_where(pieces, "area_m2", {{"effect", effect}}); };
    EXPECT_EQ(of("nature_lost") + of("cultivated"), m_account.verdict->lost);
    EXPECT_EQ(of("restored"), m_account.verdict->restored);
    EXPECT_EQ(of("unknown"), m_account.verdict->not_known);
    for (Row row = 1; row < pieces.rows.size(); ++row)
        EXPECT_GE(pieces.area(row - 1, "area_m2"), pieces.area(row, "area_m2"));
}

void TableIdentities::uncertainty() const {
    const Table& all = table("uncertainty");
    for (const auto& [effect, lost] : area_by(table("deciding_pieces"), {"effect"}, "area_m2"))
        if (effect[0] == "nature_lost" || effect[0] == "restored") {
            EXPECT_EQ(area_where(all, "area_m2", {{"figure", effect[0]}, {"account", ""}}), lost);
        }
    const ExactArea lost = area_where(all, "area_m2", {{"figure", "nature_lost"}});
    EXPECT_EQ(lost, area_where(all, "area_m2", {{"figure", "nature_lost"}, {"account", ""}}) +
                        area_where(all, "area_m2", {{"figure", "nature_lost"}, {"account", ""}}));
    for (Row row = 0; row < all.rows.size(); ++row)
        if (std::holds_alternative<ExactArea>(all.rows[row][all.column("low_m2")])) { // findings have no interval
            EXPECT_LE(all.area(row, "low_m2"), all.area(row, "area_m2"));
            EXPECT_EQ(all.area(row, "high_m2"), all.area(row, "area_m2") + all.area(row, "plus_minus_m2"));
        }
}

// The gravest first, each with ground that is there, and none of it more than the plan has.
void TableIdentities::review() const {
    const Table& one = table("review");
    const auto gravity = [](const std::string& severity) {
        return severity == "error" ? 0 : severity == "warning" ? 1 : severity == "note" ? 2 : 3;
    };
    ExactArea opened;
    for (Row row = 0; row < one.rows.size(); ++row) {
        EXPECT_LT(gravity(one.text(row, "severity")), 3);
        if (row > 0)
            EXPECT_LE(gravity(one.text(row - 1, "severity")), gravity(one.text(row, "severity")));
        EXPECT_GE(one.area(row, "area_m2"), ExactArea());
        if (one.text(row, "rule") == "lnfr_opening")
            opened += one.area(row, "area_m2");
    }
    EXPECT_LE(opened, table("plan_cover").sum("area_m2"));
}

void TableIdentities::sensitivity() const {
    const Table& all = table("sensitivity");
    EXPECT_EQ(all.area(0, "reserve_m2"), sum("reserve", "reserve_m2"));
    EXPECT_EQ(all.area(0, "nature_lost_m2"), sum("build_out", "nature_max_m2"));
    EXPECT_EQ(all.area(0, "farmland_lost_m2"), sum("farmland", "lost_m2"));
    for (Row row = 0; row < all.rows.size(); ++row) {
        EXPECT_EQ(all.area(row, "planned_m2"), sum("reserve", "planned_m2"));
        EXPECT_EQ(all.area(row, "reserve_m2"), all.area(0, "reserve_m2") + all.area(row, "reserve_change_m2"));
        EXPECT_EQ(all.area(row, "nature_lost_m2"),
                  all.area(0, "nature_lost_m2") + all.area(row, "nature_lost_change_m2"));
    }
}

void TableIdentities::plan_mosaic() const {
    EXPECT_EQ(area_by(table("plan_mosaic"), {"role", "plan"}, "area_m2"),
              area_by(table("plans_used"), {"role", "plan"}, "won_m2"));
}

void TableIdentities::plans_used() const {
    rows_rise("plans_used", {"won_m2", "claimed_m2"});
}

void TableIdentities::plans_left_out() const {
    rows_rise("plans_left_out", {"would_win_m2", "area_m2"});
}

// A set's parts add up to its difference from the account's own rules, the first row.
void TableIdentities::rule_comparison() const {
    const Table& all = table("rule_comparison");
    for (const char* column : {"planned_m2", "built_m2", "sliver_m2", "water_m2", "reserve_m2", "nature_lost_m2",
                               "farmland_lost_m2", "not_known_m2"})
        for (Row row = 1; row < all.rows.size(); ++row) {
            if (all.text(row, "part") != "all")
                continue;
            ExactArea sum = all.area(0, column);
            for (Row part = row + 1; part < all.rows.size() && all.text(part, "part") != "all"; ++part)
                sum += all.area(part, column);
            EXPECT_EQ(all.area(row, column), sum) << column << " " << all.text(row, "rules");
        }
}

} // namespace areal::test
