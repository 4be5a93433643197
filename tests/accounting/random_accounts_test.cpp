// SPDX-License-Identifier: GPL-2.0-or-later
//
// 500 small municipalities drawn at random: in every account row sums, column sums and totals agree, and the
// headline figures are those counted cell by cell.
#include "accounting/random_municipality.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::RuleSet;
using accounting::Table;

constexpr std::uint64_t municipalities = 500;

using Texts = std::map<std::string, std::string>;

/// Sum of an area column by the text of another.
std::map<std::string, ExactArea> by(const Table& table, const std::string& key, const std::string& column) {
    std::map<std::string, ExactArea> sums;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        sums[table.text(row, key)] += table.area(row, column);
    return sums;
}

// What the cover of a cell is, told without the program's code lists.
enum class Kind { nature, farmland, built, water, unknown };
Kind kind_of(const RandomMunicipality& m, int cell) {
    const std::string &type = m.cover.value(cell, 0), &ground = m.cover.value(cell, 1);
    if (type == "11" || type == "12" || (type == "50" && ground == "46"))
        return Kind::built;
    if (type == "21" || type == "23")
        return Kind::farmland;
    if (type == "30" || type == "50" || type == "60")
        return Kind::nature;
    return type == "81" ? Kind::water : Kind::unknown;
}

bool sets_aside(const std::string& purpose) {
    return purpose == "1110" || purpose == "1300" || purpose == "1120" || purpose == "2010";
}

const std::map<std::string, std::string>& groups() {
    static const std::map<std::string, std::string> by_purpose{
        {"1110", "01"}, {"1300", "06"}, {"1120", "02"}, {"2010", "11"}};
    return by_purpose;
}

/// Whether the evidence of the rules calls the cell built.
bool is_built(const RandomMunicipality& m, int cell, const RuleSet& rules) {
    const auto counts = [&](const char* kind) { return rules.built_ground.find(kind) != nullptr; };
    return (counts("cover") && kind_of(m, cell) == Kind::built) ||
           (counts("building") && m.buildings.first(cell) >= 0) ||
           (counts("grey_areas") && m.grey_areas.first(cell) >= 0);
}

struct Counted {
    std::map<std::string, double> planned, built, reserve; // by group; water and slivers not looked at
    std::map<std::string, double> from, to;                // by purpose
    double nature_lost = 0, farmland_lost = 0, not_known = 0, plan = 0;
};

Counted count(const RandomMunicipality& m, const RuleSet& rules) {
    Counted counted;
    for (int cell = 0; cell < RandomMunicipality::cells(); ++cell) {
        if (!m.inside(cell))
            continue;
        const std::string purpose = m.judged().value(cell, 0), status = m.judged().value(cell, 1);
        if (!m.plan.value(cell, 0).empty())
            counted.from[m.plan.value(cell, 0)] += cell_m2;
        if (purpose.empty())
            continue;
        counted.to[purpose] += cell_m2;
        counted.plan += cell_m2;
        if (!sets_aside(purpose))
            continue;
        const std::string& group = groups().at(purpose);
        const bool built = is_built(m, cell, rules);
        counted.planned[group] += cell_m2;
        (built ? counted.built : counted.reserve)[group] += cell_m2;
        if (!rules.statuses.contains(status) || (built && rules.built_ground.overrides_cover))
            continue;
        const Kind kind = kind_of(m, cell);
        counted.nature_lost += kind == Kind::nature ? cell_m2 : 0;
        counted.farmland_lost += kind == Kind::farmland ? cell_m2 : 0;
        counted.not_known += kind == Kind::unknown ? cell_m2 : 0;
    }
    return counted;
}

// Each table against itself and against the others.
void expect_sums_agree(const Account& account) {
    const Table& reserve = *account.table("reserve");
    const ExactArea planned = reserve.sum("planned_m2");
    for (std::size_t row = 0; row < reserve.rows.size(); ++row)
        EXPECT_EQ(reserve.area(row, "planned_m2"),
                  reserve.area(row, "built_m2") + reserve.area(row, "sliver_m2") + reserve.area(row, "water_m2") +
                      reserve.area(row, "reserve_m2"));
    for (const char* column : {"planned_m2", "built_m2", "sliver_m2", "water_m2", "reserve_m2"})
        EXPECT_EQ(by(*account.table("reserve_by_purpose"), "purpose_group", column), by(reserve, "purpose_group", column));
    for (const auto& [mask, sum] : by(*account.table("reserve_by_mask"), "mask", "planned_m2"))
        EXPECT_EQ(sum, planned) << mask;
    EXPECT_EQ(by(*account.table("reserve_by_mask"), "mask", "reserve_m2").at("rules"),
              reserve.sum("reserve_with_slivers_m2"));
    for (const auto& [quality, sum] : by(*account.table("reserve_qualities"), "quality", "area_m2"))
        EXPECT_EQ(sum, reserve.sum("reserve_m2")) << quality;
    const Table& dense = *account.table("densification");
    EXPECT_EQ(dense.sum("developed_m2"), dense.sum("built_m2") + dense.sum("affected_m2") + dense.sum("nature_m2") +
                                             dense.sum("farmland_m2") + dense.sum("other_m2"));
}

void expect_books_balance(const Account& account, const RuleSet& rules) {
    const Table& balance = *account.table("balance");
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
    EXPECT_EQ(balance.sum("lost_m2"), balance.sum("gained_m2"));
    EXPECT_TRUE(balance.sum("remapped_m2").is_zero());
    ExactArea nature, farmland;
    for (const auto& [path, lost] : by(balance, "account", "lost_m2")) {
        nature += rules.is_nature(path) ? lost : ExactArea();
        farmland += rules.is_farmland(path) ? lost : ExactArea();
    }
    EXPECT_EQ(account.verdict->lost, nature);
    EXPECT_EQ(account.table("farmland")->sum("lost_m2"), farmland);
    EXPECT_TRUE(account.conservation.holds());
}

// To the mm2: slivers cut the ground along coordinates that are no round numbers.
double in_m2(ExactArea area) { return double(area.mm2()) / 1e6; }

std::map<std::string, double> in_m2(const std::map<std::string, ExactArea>& sums) {
    std::map<std::string, double> result;
    for (const auto& [key, area] : sums)
        if (area.mm2() != 0)
            result[key] = in_m2(area);
    return result;
}

void expect_counted(const Account& account, const Counted& counted, bool with_proposal) {
    const Table& reserve = *account.table("reserve");
    EXPECT_EQ(in_m2(by(reserve, "purpose_group", "planned_m2")), counted.planned);
    EXPECT_EQ(in_m2(by(reserve, "purpose_group", "built_m2")), counted.built);
    if (account.table("slivers") == nullptr && reserve.sum("water_m2").is_zero()) {
        EXPECT_EQ(in_m2(by(reserve, "purpose_group", "reserve_m2")), counted.reserve);
    }
    EXPECT_EQ(in_m2(account.verdict->lost), counted.nature_lost);
    EXPECT_EQ(in_m2(account.table("farmland")->sum("lost_m2")), counted.farmland_lost);
    EXPECT_EQ(in_m2(account.verdict->not_known), counted.not_known);
    if (!with_proposal)
        return;
    const Table& change = *account.table("purpose_change");
    auto from = in_m2(by(change, "from_code", "area_m2")), to = in_m2(by(change, "to_code", "area_m2"));
    from.erase("0");
    to.erase("0");
    EXPECT_EQ(from, counted.from);
    EXPECT_EQ(to, counted.to);
}

TEST(RandomAccounts, AgreeWithThemselvesAndWithCellsCounted) {
    const std::vector<std::string> presets{"kdd", "nordre-follo", "mdir-prototype", "nina-2310"};
    for (std::uint64_t seed = 1; seed <= municipalities; ++seed) {
        RandomMunicipality m(seed);
        m.with_proposal = seed % 3 != 0;
        Patchwork strip;
        // Buildings reach as far as they are drawn, and what is laid-out green is not told apart here.
        strip.rules() = accounting::load_rules(presets[seed % presets.size()], english().resources());
        for (auto& evidence : strip.rules().built_ground.evidence)
            evidence.buffer_m = 0;
        strip.rules().water = {"water"};
        strip.rules().nature = {"nature"};
        if (seed % 5 != 0)
            strip.rules().slivers.clear();
        m.give_to(strip);
        strip.request().with_pieces = false;
        strip.request().threads = 1;
        const Account account = strip.run();
        expect_sums_agree(account);
        expect_books_balance(account, strip.rules());
        expect_counted(account, count(m, strip.rules()), m.with_proposal);
        if (testing::Test::HasFailure())
            FAIL() << "municipality " << seed;
    }
}

} // namespace
} // namespace areal::test
