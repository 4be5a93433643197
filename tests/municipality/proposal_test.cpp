// SPDX-License-Identifier: GPL-2.0-or-later
//
// The tables of a proposal for the synthetic municipality, against its triangles counted without any geometry:
// alternatives, what each takes, planvask, main purposes, the books, carbon by factor, build-out, and what changed
// since the plan in force taken as an earlier revision. To the mm2.
#include "accounting/account.h"
#include "accounting/rule_file.h"
#include "municipality/answers.h"
#include "municipality/area_sums.h"
#include "municipality/files.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <set>
#include <unistd.h>

namespace areal::fixture {
namespace {

const accounting::Account& account() {
    static const accounting::Account made = [] {
        const auto folder = std::filesystem::temp_directory_path() / ("areal_proposal_" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
        std::vector<std::unique_ptr<source::FeatureSource>> sources;
        const auto open = [&](const char* layer) {
            const auto files = write_files(municipality(), folder, Delivery{Naming::gml, "GPKG", true, layer});
            sources.push_back(source::open_ogr(source::DatasetName::parse(files[0].string())));
            accounting::NamedSource input;
            input.source = sources.back().get();
            return input;
        };
        accounting::AccountRequest request;
        request.rules = accounting::load_rules("kdd", meanings.resources());
        request.plans = {open("kommuneplan")};
        request.proposals = {open("kommuneplanforslag")};
        request.earlier = open("kommuneplan");
        request.cover = open("ar5");
        accounting::Account account = make_account(request, meanings);
        sources.clear();
        std::filesystem::remove_all(folder);
        return account;
    }();
    return made;
}

// What a plan says of a piece of ground.
struct Said {
    std::string purpose, status;
    bool set_aside() const {
        static const std::set<std::string> codes{"1110", "1120", "1130", "1300", "2010"};
        return codes.contains(purpose);
    }
    bool develops() const { return set_aside() && status != "1"; }
};

// One kind of ground: both plans, and AR5.
struct Kind {
    Said from, to;
    std::string type, tree, quality, soil;
    AreaMm2 area = 0;

    std::string account() const {
        static const std::map<std::string, std::string> by_type{{"11", "built/built"},
                                                                {"12", "built/transport"},
                                                                {"21", "farmland/cultivated"},
                                                                {"22", "farmland/surface_cultivated"},
                                                                {"23", "farmland/pasture"},
                                                                {"30", "nature/forest"},
                                                                {"50", "nature/open"},
                                                                {"60", "nature/mire"},
                                                                {"70", "nature/ice"},
                                                                {"81", "water/fresh"},
                                                                {"82", "water/sea"}};
        if (type == "50" && soil == "46")
            return "built/constructed";
        const auto found = by_type.find(type);
        return found == by_type.end() ? "unknown" : found->second;
    }
    bool is(const std::string& kind) const { return account().starts_with(kind); }
    bool taken(const Said& plan) const { return plan.develops() && !is("built"); }
    std::string factor() const {
        static const std::map<std::string, std::string> trees{
            {"31", "coniferous"}, {"32", "broadleaved"}, {"33", "mixed"}};
        static const std::map<std::string, std::string> classes{
            {"11", "impediment"}, {"12", "low"}, {"13", "medium"}, {"14", "high"}, {"15", "very_high"}};
        const std::string ground = soil == "45" ? "organic" : soil >= "41" && soil <= "44" ? "mineral" : "";
        if (is("nature/mire"))
            return ground == "mineral" ? "mire/mineral" : "mire/organic";
        if (ground.empty() || (is("nature/forest") && (!trees.contains(tree) || !classes.contains(quality))))
            return "";
        if (is("nature/forest"))
            return "forest/" + ground + "/" + trees.at(tree) + "/" + classes.at(quality);
        return is("farmland") ? account().substr(std::string("farmland/").size()) + "/" + ground : "";
    }
};

const std::vector<Kind>& ground() {
    static const std::vector<Kind> all = [] {
        const Municipality& m = municipality();
        const Words purpose{"arealformål", "arealbruksstatus"};
        std::vector<Kind> kinds;
        for (const auto& [key, area_m2] : cross(m, {{&m.plan_in_force, purpose},
                                                    {&m.proposal, purpose},
                                                    {&m.ar5, {"arealtype", "treslag", "skogbonitet", "grunnforhold"}}}))
            kinds.push_back({{key[0], key[1]}, {key[2], key[3]}, key[4], key[5], key[6], key[7], area_m2 * 1000000});
        return kinds;
    }();
    return all;
}

Sums counted(const std::function<bool(const Kind&)>& wanted, const std::function<Words(const Kind&)>& key) {
    Sums sums;
    for (const Kind& kind : ground())
        if (wanted(kind))
            sums[key(kind)] += kind.area;
    return sums;
}

AreaMm2 counted(const std::function<bool(const Kind&)>& wanted) {
    const Sums sums = counted(wanted, [](const Kind&) { return Words{}; });
    return sums.empty() ? 0 : sums.begin()->second;
}

Sums by(const std::string& name, const Words& keys, const std::string& column) {
    return sums_by(*account().table(name), keys, column);
}

TEST(MunicipalityProposal, SetsTheAlternativesSideBySide) {
    const accounting::Table& table = *account().table("alternatives");
    ASSERT_EQ(table.rows.size(), 2U);
    for (const auto& [row, plan] : {std::pair{0U, &Kind::from}, std::pair{1U, &Kind::to}}) {
        const auto expect = [&, row = row](const char* column, const std::function<bool(const Kind&)>& wanted) {
            EXPECT_EQ(table.area(row, column).mm2(), counted(wanted)) << row << " " << column;
        };
        expect("planned_m2", [plan](const Kind& k) { return (k.*plan).set_aside(); });
        expect("built_m2", [plan](const Kind& k) { return (k.*plan).set_aside() && k.is("built"); });
        expect("reserve_with_slivers_m2", [plan](const Kind& k) { return (k.*plan).set_aside() && !k.is("built"); });
        expect("developed_m2", [plan](const Kind& k) { return (k.*plan).develops(); });
        expect("built_no_loss_m2", [plan](const Kind& k) { return (k.*plan).develops() && k.is("built"); });
        expect("nature_lost_m2", [plan](const Kind& k) { return (k.*plan).develops() && k.is("nature"); });
        expect("farmland_lost_m2", [plan](const Kind& k) { return (k.*plan).develops() && k.is("farmland"); });
        expect("water_lost_m2", [plan](const Kind& k) { return (k.*plan).develops() && k.is("water"); });
        expect("not_known_m2", [plan](const Kind& k) { return (k.*plan).develops() && k.is("unknown"); });
        expect("carbon_not_computed_m2", [plan](const Kind& k) { return k.taken(k.*plan) && k.factor().empty(); });
    }
    Sums lost = counted([](const Kind& k) { return k.taken(k.from); },
                        [](const Kind& k) {
                            return Words{"do_nothing", k.account()};
                        });
    lost.merge(counted([](const Kind& k) { return k.taken(k.to); },
                       [](const Kind& k) {
                           return Words{"proposal", k.account()};
                       }));
    EXPECT_EQ(by("alternative_qualities", {"alternative", "account"}, "lost_m2"), lost);
}

TEST(MunicipalityProposal, MovesMainPurposesAndTakesPledgesBack) {
    const auto main = [](const Said& plan) { return plan.purpose.empty() ? "0" : plan.purpose.substr(0, 1); };
    EXPECT_EQ(by("main_purpose_change", {"from_code", "to_code"}, "area_m2"),
              counted([](const Kind& k) { return !k.from.purpose.empty() || !k.to.purpose.empty(); },
                      [&](const Kind& k) {
                          return Words{main(k.from), main(k.to)};
                      }));
    const Sums planvask =
        counted([](const Kind& k) { return k.taken(k.from) && !k.to.purpose.empty() && !k.to.set_aside(); },
                [](const Kind& k) {
                    return Words{k.from.purpose, k.to.purpose, k.account()};
                });
    EXPECT_FALSE(planvask.empty());
    EXPECT_EQ(by("planvask", {"from_code", "to_code", "account"}, "area_m2"), planvask);
}

TEST(MunicipalityProposal, KeepsTheBooks) {
    const auto account_of = [](const Kind& k) { return Words{k.account()}; };
    EXPECT_EQ(by("balance", {"account"}, "lost_m2"), counted([](const Kind& k) { return k.taken(k.to); }, account_of));
    const accounting::Table& balance = *account().table("balance");
    EXPECT_EQ(balance.sum("opening_m2").mm2(), counted([](const Kind& k) { return !k.to.purpose.empty(); }));
    EXPECT_EQ(by("farmland", {"account"}, "lost_m2"),
              counted([](const Kind& k) { return k.to.develops() && k.is("farmland"); }, account_of));
    EXPECT_EQ(by("carbon", {"factor"}, "area_m2"),
              counted([](const Kind& k) { return k.taken(k.to); }, [](const Kind& k) { return Words{k.factor()}; }));
    EXPECT_EQ(by("build_out", {"purpose_code"}, "max_m2"),
              counted([](const Kind& k) { return k.taken(k.to); }, [](const Kind& k) { return Words{k.to.purpose}; }));
    EXPECT_EQ(by("deciding_pieces", {"effect", "account"}, "area_m2"),
              counted([](const Kind& k) { return k.to.develops() && (k.is("nature") || k.is("unknown")); },
                      [](const Kind& k) {
                          return Words{k.is("nature") ? "nature_lost" : "unknown", k.account()};
                      }));
}

TEST(MunicipalityProposal, ListsWhatChangedBetweenTwoRevisionsWithItsPieces) {
    const auto or_none = [](const std::string& code) { return code.empty() ? "0" : code; };
    const Sums revised =
        counted([](const Kind& k) { return k.from.purpose != k.to.purpose || k.from.status != k.to.status; },
                [&](const Kind& k) {
                    return Words{or_none(k.from.purpose), k.from.status, or_none(k.to.purpose), k.to.status};
                });
    EXPECT_EQ(by("revision", {"from_code", "from_status", "to_code", "to_status"}, "area_m2"), revised);
    std::map<Words, ExactArea> pieces;
    for (const accounting::AccountPiece& piece : account().revised) {
        EXPECT_FALSE(piece.shape.empty());
        pieces[{or_none(piece.from_code), piece.from_status, or_none(piece.purpose_code), piece.status}] += piece.area;
    }
    Sums by_pieces;
    for (const auto& [key, area] : pieces)
        by_pieces[key] = area.mm2();
    EXPECT_EQ(by_pieces, revised);
}

} // namespace
} // namespace areal::fixture
