// SPDX-License-Identifier: GPL-2.0-or-later
//
// 500 small municipalities drawn at random: in every table of every account row sums, column sums and totals agree
// (table_identities.h), and the headline figures are those counted cell by cell.
#include "accounting/random_municipality.h"
#include "accounting/table_identities.h"

#include <set>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::RuleSet;
using accounting::Table;

constexpr std::uint64_t municipalities = 500;

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
    std::map<std::string, double> nature_types;            // in the plan, by the best value or the state
    double nature_lost = 0, farmland_lost = 0, not_known = 0, plan = 0, planvask = 0, revised = 0, flooded = 0;
    double restored = 0, cultivated = 0, alternative_nature_lost = 0;
};

bool is_built_on(const RandomMunicipality& m, const RandomLayer& plan, int cell, const RuleSet& rules) {
    return sets_aside(plan.value(cell, 0)) && rules.statuses.contains(plan.value(cell, 1)) &&
           !(is_built(m, cell, rules) && rules.built_ground.overrides_cover);
}

bool takes(const RandomMunicipality& m, const RandomLayer& plan, int cell, const RuleSet& rules) {
    return is_built_on(m, plan, cell, rules) && kind_of(m, cell) != Kind::built;
}

std::string nature_type(const RandomMunicipality& m, int cell) {
    std::set<std::string> there;
    for (const int one : m.quality.all[std::size_t(cell)])
        there.insert(m.quality.values[std::size_t(one)][2]);
    for (const char* best : {"Svært høy", "Høy", "Lav"})
        if (there.contains(best + std::string(" kvalitet")))
            return best;
    return m.mapped.first(cell) >= 0 ? "no_hit" : "not_mapped";
}

// A measure is no measure where the plan builds; of several the first that counts.
void count_measures(const RandomMunicipality& m, int cell, const RuleSet& rules, Counted& counted) {
    const std::string& purpose = m.judged().value(cell, 0);
    if (sets_aside(purpose) && rules.statuses.contains(m.judged().value(cell, 1)))
        return;
    for (const int one : m.measures.all[std::size_t(cell)]) {
        const auto& values = m.measures.values[std::size_t(one)];
        if (values[2] == "planlagt")
            continue;
        const bool was_nature = values[0].starts_with("nature/"), is_nature = values[1].starts_with("nature/");
        counted.restored += !was_nature && is_nature ? cell_m2 : 0;
        counted.cultivated += was_nature && !is_nature ? cell_m2 : 0;
        return;
    }
}

Counted count(const RandomMunicipality& m, const RuleSet& rules) {
    Counted counted;
    for (int cell = 0; cell < RandomMunicipality::cells(); ++cell) {
        if (!m.inside(cell))
            continue;
        const std::string purpose = m.judged().value(cell, 0), status = m.judged().value(cell, 1);
        if (m.with_measures)
            count_measures(m, cell, rules, counted);
        if (takes(m, m.alternative, cell, rules) && kind_of(m, cell) == Kind::nature)
            counted.alternative_nature_lost += cell_m2;
        if (purpose != m.earlier.value(cell, 0) || (!purpose.empty() && status != m.earlier.value(cell, 1)))
            counted.revised += cell_m2;
        if (!m.plan.value(cell, 0).empty())
            counted.from[m.plan.value(cell, 0)] += cell_m2;
        if (purpose.empty())
            continue;
        counted.to[purpose] += cell_m2;
        counted.plan += cell_m2;
        counted.nature_types[nature_type(m, cell)] += cell_m2;
        if (!sets_aside(purpose) && takes(m, m.plan, cell, rules))
            counted.planvask += cell_m2;
        if (sets_aside(purpose) && rules.statuses.contains(status) && m.flood.first(cell) >= 0)
            counted.flooded += cell_m2;
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

// To the mm2: slivers cut the ground along coordinates that are no round numbers.
double in_m2(ExactArea area) {
    return double(area.mm2()) / 1e6;
}

std::map<std::string, double> in_m2(const std::map<std::string, ExactArea>& sums) {
    std::map<std::string, double> result;
    for (const auto& [key, area] : sums)
        if (area.mm2() != 0)
            result[key] = in_m2(area);
    return result;
}

void expect_counted(const Account& account, const Counted& counted) {
    const Table& reserve = *account.table("reserve");
    EXPECT_EQ(in_m2(by(reserve, "purpose_group", "planned_m2")), counted.planned);
    EXPECT_EQ(in_m2(by(reserve, "purpose_group", "built_m2")), counted.built);
    if (account.table("slivers") == nullptr && reserve.sum("water_m2").is_zero()) {
        EXPECT_EQ(in_m2(by(reserve, "purpose_group", "reserve_m2")), counted.reserve);
    }
    EXPECT_EQ(in_m2(account.verdict->lost), counted.nature_lost + counted.cultivated);
    EXPECT_EQ(in_m2(account.verdict->restored), counted.restored);
    EXPECT_EQ(in_m2(account.table("farmland")->sum("lost_m2")), counted.farmland_lost);
    EXPECT_EQ(in_m2(account.verdict->not_known), counted.not_known);
}

void expect_themes_counted(const Account& account, const Counted& counted) {
    const Table& themes = *account.table("themes");
    std::map<std::string, double> found;
    for (const auto& [key, area] : area_by(themes, {"state", "value"}, "area_m2"))
        if (area.mm2() != 0)
            found[key[0] == "hit" ? key[1] : key[0]] += in_m2(area);
    EXPECT_EQ(found, counted.nature_types);
    EXPECT_EQ(in_m2(area_where(*account.table("exposures"), "developed_m2", {{"state", "hit"}})), counted.flooded);
}

void expect_proposal_counted(const Account& account, const RandomMunicipality& m, const Counted& counted) {
    const Table& change = *account.table("purpose_change");
    const auto sums = [&](const char* key) {
        std::map<std::string, double> sums;
        for (const auto& [code, area] : area_by(change, {key}, "area_m2", {{"proposal", "proposal"}}))
            if (code[0] != "0" && area.mm2() != 0)
                sums[code[0]] = in_m2(area);
        return sums;
    };
    EXPECT_EQ(sums("from_code"), counted.from);
    EXPECT_EQ(sums("to_code"), counted.to);
    EXPECT_EQ(in_m2(area_where(*account.table("planvask"), "area_m2", {{"proposal", "proposal"}})), counted.planvask);
    if (m.with_alternative) {
        EXPECT_EQ(in_m2(area_where(*account.table("alternatives"), "nature_lost_m2", {{"plan", "alternative"}})),
                  counted.alternative_nature_lost);
    }
    if (m.with_earlier) {
        EXPECT_EQ(in_m2(account.table("revision")->sum("area_m2")), counted.revised);
    }
}

TEST(RandomAccounts, AgreeWithThemselvesAndWithCellsCounted) {
    const std::vector<std::string> presets{"kdd", "nordre-follo", "mdir-prototype", "nina-2310"};
    for (std::uint64_t seed = 1; seed <= municipalities; ++seed) {
        RandomMunicipality m(seed);
        m.with_proposal = seed % 3 != 0;
        m.with_alternative = m.with_proposal && seed % 4 == 0;
        m.with_earlier = m.with_proposal && seed % 7 == 0;
        m.with_themes = seed % 2 == 0;
        m.with_measures = seed % 5 < 2;
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
        strip.request().needs = {{"01", 12, 0, 5000}, {"06", 12, 10, 10000}};
        strip.request().with_pieces = m.with_earlier || seed % 8 == 0;
        strip.request().threads = 1;
        if (seed % 50 == 0)
            strip.request().compared_rules = {accounting::load_rules("nordre-follo", english().resources())};
        const Account account = strip.run();
        TableIdentities(account, strip.rules()).expect();
        const Counted counted = count(m, strip.rules());
        expect_counted(account, counted);
        if (m.with_themes)
            expect_themes_counted(account, counted);
        if (m.with_proposal)
            expect_proposal_counted(account, m, counted);
        if (testing::Test::HasFailure())
            FAIL() << "municipality " << seed;
    }
}

} // namespace
} // namespace areal::test
