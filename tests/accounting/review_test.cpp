// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every review rule with a pair of plans drawn by hand: one that breaks it, and a near miss that does not.
#include "accounting/review_list.h"

#include "accounting/plan_drawing.h"

#include <gmock/gmock.h>

#include <functional>

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

using Sources = std::vector<source::MemorySource>;

// A plan, and what it is held against; empty where the rule needs none.
struct Case {
    Sources plans, proposals, themes;
    std::vector<Patch> cover{{rectangle(0, 0, 1000, 1000), {"Skog", "2020-06-01"}}};
    std::string strength; // of a provision for the plan; empty: there is no table of provisions
};

Account account_of(Case drawn) {
    source::MemorySource ground = layer("cover", {"objtype", "DATAFANGSTDATO"}, drawn.cover);
    accounting::AccountRequest request;
    for (source::MemorySource& plan : drawn.plans)
        request.plans.push_back(input(plan));
    for (source::MemorySource& proposal : drawn.proposals)
        request.proposals.push_back(input(proposal));
    for (source::MemorySource& theme : drawn.themes)
        request.themes.push_back({theme.info().name, input(theme), {}, ""});
    source::MemorySource provisions =
        layer("provisions", {"paragraf", "tekst", "styrke"}, {{{}, {"§ 4", "Bygging", drawn.strength}}});
    if (!drawn.strength.empty())
        request.provisions = input(provisions);
    request.cover = input(ground);
    request.rules = accounting::load_rules("kdd", english().resources());
    request.with_pieces = false;
    return make_account(request, english());
}

// m2 and messages of a rule.
struct Found {
    ExactArea area;
    std::vector<std::string> messages;
};

std::map<std::string, Found> review(const Account& account) {
    std::map<std::string, Found> found;
    const Table& table = *account.table("review");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Found& rule = found[table.text(i, "rule")];
        rule.area += table.area(i, "area_m2");
        rule.messages.push_back(table.text(i, "message"));
    }
    return found;
}

const Drawn whole_plan{rectangle(0, 0, 200, 100), "R", "2015-01-02"};
const Drawn bounds = outline(rectangle(0, 0, 200, 100), "R", "2015-01-02");

Drawn with(Drawn area, const std::function<void(Drawn&)>& change) {
    change(area);
    return area;
}
Sources zoned(const std::vector<Drawn>& areas) {
    return {zoning("plan", areas)};
}
Sources municipal_plan(const std::vector<Drawn>& areas) {
    return {municipal("kommuneplan", areas)};
}

// 100 m deep, from x0 to x1.
Drawn strip(double x0, double x1, const std::string& code = "1110", const std::string& date = "2015-01-02",
            const std::string& plan = "R") {
    return {rectangle(x0, 0, x1, 100), plan, date, code};
}

shape::FeatureShape bow_tie() {
    return {{shape::RingRole::shell, {{0, 0}, {100, 100}, {100, 0}, {0, 100}, {0, 0}}}};
}

// A kommuneplan whose areas say another status than the fixture's own.
source::MemorySource with_status(const std::string& status) {
    return layer("kommuneplan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID", "PLANTYPE", "PLANSTAT", "IKRAFT"},
                 {{rectangle(0, 0, 200, 100), {"KpArealformålOmråde", "1110", status, "K", "20", "3", "2015-01-02"}}});
}

// A zoning plan newer than the kommuneplan it lies on.
Case on_kommuneplan(const std::string& zoned_code, const std::string& municipal_code) {
    return {{zoning("plan", {strip(0, 100, zoned_code)}),
             municipal("kommuneplan", {strip(0, 200, municipal_code, "2010-01-02", "K")})},
            {},
            {}};
}

Case on_theme(const std::string& theme, const std::string& field, double x0) {
    return {zoned({strip(0, 100)}), {}, {layer(theme, {field}, {{rectangle(x0, 0, x0 + 50, 100), {"NR"}}})}};
}

Case resting_on(const std::string& strength) {
    Case drawn{zoned({strip(0, 100)})};
    drawn.strength = strength;
    return drawn;
}

struct RulePair {
    const char* rule;
    std::function<Case()> breaks, near_miss;
    double m2; // of the breach
};

const std::vector<RulePair>& pairs() {
    static const std::vector<RulePair> all{
        {"geometry", [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.shape = bow_tie(); })})}; },
         [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.shape = rectangle(0, 0, 100, 100); })})}; }, 5000},
        {"no_geometry",
         [] {
             return Case{zoned({whole_plan, with(whole_plan, [](Drawn& d) { d.shape = {}; })})};
         },
         [] { return Case{zoned({whole_plan})}; }, 0},
        {"gap",
         [] {
             return Case{zoned({bounds, strip(0, 90), strip(100, 200)})};
         },
         [] {
             return Case{zoned({bounds, strip(0, 95), strip(95, 200)})};
         },
         1000},
        {"overlap",
         [] {
             return Case{zoned({strip(0, 110), strip(100, 200, "2010")})};
         },
         [] {
             return Case{zoned({strip(0, 100), strip(100, 200, "2010"), strip(50, 150, "1110", "2016-01-02", "S")})};
         },
         1000},
        {"outside_outline",
         [] {
             return Case{zoned({bounds, strip(0, 210)})};
         },
         [] {
             return Case{zoned({bounds, strip(0, 200), strip(200, 210, "1110", "2015-01-02", "S")})};
         },
         1000},
        {"purpose_missing",
         [] {
             return Case{zoned({strip(0, 100, ""), strip(100, 200)})};
         },
         [] {
             return Case{zoned({strip(0, 100, "0001"), strip(100, 200)})};
         },
         10000},
        {"purpose_unknown",
         [] {
             return Case{zoned({strip(0, 100, "1199"), strip(100, 200)})};
         },
         [] {
             return Case{zoned({strip(0, 100, "1119"), strip(100, 200)})};
         },
         10000},
        {"purpose_retired",
         [] {
             return Case{zoned({strip(0, 100, "1163"), strip(100, 200)})};
         },
         [] {
             return Case{zoned({strip(0, 100, "1164"), strip(100, 200)})};
         },
         10000},
        {"status_missing", [] { return Case{{with_status("")}}; }, [] { return Case{zoned({whole_plan})}; }, 20000},
        {"status_unknown", [] { return Case{{with_status("4")}}; }, [] { return Case{{with_status("3")}}; }, 20000},
        {"plan_id_missing", [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.plan = ""; })})}; },
         [] {
             return Case{zoned({bounds, with(whole_plan, [](Drawn& d) { d.plan = ""; })})};
         },
         20000},
        {"plan_date_missing",
         [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.in_force = "1800-01-01"; })})}; },
         [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.in_force = "1980-01-01"; })})}; }, 20000},
        {"plan_status_unknown", [] { return Case{zoned({with(whole_plan, [](Drawn& d) { d.status = "7"; })})}; },
         [] { return Case{zoned({whole_plan})}; }, 20000},
        {"plan_not_in_force",
         [] {
             return Case{zoned(
                 {strip(0, 100), with(strip(100, 200, "1110", "2015-01-02", "S"), [](Drawn& d) { d.status = "5"; })})};
         },
         [] {
             return Case{zoned({strip(0, 100), strip(100, 200, "1110", "2015-01-02", "S")})};
         },
         10000},
        {"zoning_plan_old", [] { return Case{zoned({strip(0, 100, "1110", "2010-05-31")})}; },
         [] { return Case{zoned({strip(0, 100, "1110", "2010-06-01")})}; }, 10000},
        {"building_on_lnfr", [] { return on_kommuneplan("1110", "5100"); },
         [] { return on_kommuneplan("3001", "5100"); }, 10000},
        {"other_than_kommuneplan", [] { return on_kommuneplan("1110", "3001"); },
         [] { return on_kommuneplan("1110", "1300"); }, 10000},
        {"lnfr_opening", [] { return Case{municipal_plan({strip(0, 100, "5210")})}; },
         [] { return Case{municipal_plan({strip(0, 100, "5100")})}; }, 10000},
        {"weak_provision", [] { return resting_on("kan"); }, [] { return resting_on("skal"); }, 10000},
        {"protected_land", [] { return on_theme("naturvernomrader", "verneform", 80); },
         [] { return on_theme("naturvernomrader", "verneform", 100); }, 2000},
        {"hazard_land", [] { return on_theme("flomsoner", "sone", 80); },
         [] { return on_theme("stoysoner", "sone", 80); }, 2000},
        {"cover_before_plan", [] { return Case{zoned({strip(0, 100, "1110", "2020-06-02")})}; },
         [] { return Case{zoned({strip(0, 100, "1110", "2020-06-01")})}; }, 10000},
        {"cover_old", [] { return Case{zoned({strip(0, 100, "1110", "2030-06-02")})}; },
         [] { return Case{zoned({strip(0, 100, "1110", "2030-06-01")})}; }, 10000},
    };
    return all;
}

const std::set<std::string> with_tests_of_their_own{"claimed_twice"};

TEST(Review, FindsEachBreachAndPassesTheNearMiss) {
    for (const RulePair& pair : pairs()) {
        const auto broken = review(account_of(pair.breaks())), sound = review(account_of(pair.near_miss()));
        ASSERT_TRUE(broken.contains(pair.rule)) << pair.rule;
        EXPECT_NEAR(broken.at(pair.rule).area.m2(), pair.m2, 1e-6) << pair.rule;
        EXPECT_FALSE(sound.contains(pair.rule)) << pair.rule << ": " << sound.at(pair.rule).messages.front();
    }
}

TEST(Review, HasAPairForEveryRule) {
    std::set<std::string> rules, tested = with_tests_of_their_own;
    const auto all = accounting::ReviewRules::load(english().resources());
    for (const accounting::ReviewRule& rule : all.list())
        rules.insert(rule.code);
    for (const RulePair& pair : pairs())
        tested.insert(pair.rule);
    EXPECT_EQ(rules, tested);
}

TEST(Review, EveryMessageIsSaidInThreeLanguagesWithItsValues) {
    const auto all = accounting::ReviewRules::load(english().resources());
    for (const accounting::ReviewRule& rule : all.list())
        for (const Language language : {Language::nb, Language::nn}) {
            ASSERT_TRUE(english().catalogue().knows(rule.message, language)) << rule.code;
            const std::string& said = english().catalogue().pattern(rule.message, language);
            for (const char* mark : {"{1}", "{2}", "{3}", "{4}", "{5}"})
                EXPECT_EQ(rule.message.find(mark) == std::string::npos, said.find(mark) == std::string::npos)
                    << rule.code << " " << mark;
        }
}

TEST(Review, AGapAndAnEqualOverlapAreBothSaid) {
    const auto found = review(account_of({zoned({bounds, strip(0, 90), strip(100, 160), strip(150, 200, "2010")})}));
    EXPECT_EQ(found.at("gap").area.m2(), 1000);
    EXPECT_EQ(found.at("overlap").area.m2(), 1000);
}

TEST(Review, EachGapHasItsOwnPlace) {
    const Account account = account_of({zoned({bounds, strip(0, 40), strip(50, 90), strip(110, 200)})});
    const Table& table = *account.table("review");
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.text(i, "rule") == "gap")
            boxes.push_back(accounting::review_box(table, table.rows[i]));
    EXPECT_THAT(boxes, testing::ElementsAre(Box{90, 0, 110, 100}, Box{40, 0, 50, 100}));
}

// Areas without purpose, status, id or day are drawn like any other.
TEST(Review, FindsFaultsOfDrawingUnderFaultsOfFact) {
    Drawn bare = strip(0, 110, "", "");
    bare.plan = "";
    Drawn other = strip(100, 200, "nonsense", "1800-01-01");
    other.plan = "";
    Drawn tied = bare;
    tied.shape = bow_tie();
    const auto found = review(account_of({zoned({bounds, bare, other, tied})}));
    for (const char* rule : {"overlap", "geometry", "purpose_missing", "purpose_unknown"})
        EXPECT_TRUE(found.contains(rule)) << rule;
}

TEST(Review, AProposalIsHeldAgainstTheKommuneplanUnderANewerZoningPlan) {
    Drawn proposed = strip(0, 100, "1110", "", "N");
    proposed.status = "2";
    const Account account = account_of({{zoning("eldre", {strip(0, 50, "3001", "2018-01-02", "Z")}),
                                         municipal("kommuneplan", {strip(0, 200, "5100", "2010-01-02", "K")})},
                                        {zoning("forslag", {proposed})}});
    const auto found = review(account);
    EXPECT_EQ(found.at("building_on_lnfr").area.m2(), 10000);
    EXPECT_THAT(found.at("building_on_lnfr").messages.front(), HasSubstr("Feature 1 in plan N"));
    EXPECT_FALSE(found.contains("plan_date_missing")); // a proposal is not in force yet
}

TEST(Review, IsSaidAgainInAnotherLanguage) {
    const accounting::Meanings nynorsk(AREAL_SOURCE_DIR "/resources", Language::nn);
    const Account account = account_of(on_kommuneplan("1110", "5100"));
    const Table& table = *account.table("review");
    const accounting::ReviewRules rules = accounting::ReviewRules::load(english().resources());
    EXPECT_THAT(accounting::review_message(table, table.rows.front(), rules, nynorsk),
                HasSubstr("i plan R har føremål 1110 (Bustader)"));
}

TEST(Review, NamesTheLargestPlacesAndCountsTheRest) {
    std::vector<Drawn> many;
    for (int i = 0; i < 130; ++i)
        many.push_back({rectangle(i, 0, i + 1, 100), "R", "2015-01-02", "1199"});
    const Account account = account_of({zoned(many)});
    const Table& table = *account.table("review");
    EXPECT_EQ(review(account).at("purpose_unknown").area.m2(), 13000);
    std::int64_t places = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.text(i, "rule") == "purpose_unknown")
            places += std::get<std::int64_t>(table.rows[i][table.column("places")]);
    EXPECT_EQ(places, 130);
    EXPECT_LE(table.rows.size(), accounting::ReviewList::most_places + 5);
}

} // namespace
} // namespace areal::test
