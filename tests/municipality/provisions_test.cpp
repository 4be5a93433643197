// SPDX-License-Identifier: GPL-2.0-or-later
//
// Loss by provision of the synthetic municipality, from a CSV file of provisions, against a count of triangles with
// the provisions applied by hand: which strength and paragraphs each area name and purpose must rest on.
#include "accounting/account.h"
#include "accounting/rule_file.h"
#include "municipality/answers.h"
#include "municipality/files.h"
#include "source/ogr_source.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

#include <unistd.h>

namespace areal::fixture {
namespace {

using Key = std::vector<std::string>; // purpose, opens_for, strength, paragraphs, book

struct Basis {
    std::string opens_for, strength, paragraphs;
};

// What tests/municipality/files.cpp writes, read as a planner would.
Basis by_hand(const std::string& code, const std::string& name) {
    if (name == "Boligfelt")
        return {"", "skal", "§ 2.1"};
    if (name == "Nytt boligfelt")
        return {"", "skal", "§ 3.1"};
    if (name == "Hyttefelt")
        return {"", "bør", "§ 2.3, § 2.2"};
    if (code == "1120")
        return {"", "kan", "§ 2.2"};
    if (code == "5220")
        return {"holiday_homes", "kan", "§ 4.1"};
    return {"", "none", ""};
}

std::string book_by_hand(const std::string& ar5, const std::string& ground) {
    if (ar5 == "21" || ar5 == "22" || ar5 == "23")
        return "farmland";
    const bool constructed = ar5 == "50" && ground == "46";
    return ar5 == "30" || ar5 == "60" || ar5 == "70" || (ar5 == "50" && !constructed) ? "nature" : "";
}

using Losses = std::map<Key, std::pair<AreaMm2, AreaMm2>>; // lost, opened

Losses wanted(const Municipality& m, const Layer& plan) {
    static const std::set<std::string> developing{"1110", "1120", "1130", "1300", "2010"}; // of those in the fixture
    Losses losses;
    for (const auto& [key, area_m2] : cross(m, {{&plan, {"arealformål", "arealbruksstatus", "områdenavn"}},
                                                {&m.ar5, {"arealtype", "grunnforhold"}}})) {
        const std::string book = book_by_hand(key[3], key[4]);
        const Basis basis = by_hand(key[0], key[2]);
        const bool lost = developing.contains(key[0]) && key[1] != "1";
        if (book.empty() || (!lost && basis.opens_for.empty()))
            continue;
        auto& sums = losses[{key[0], basis.opens_for, basis.strength, basis.paragraphs, book}];
        (lost ? sums.first : sums.second) += area_m2 * 1000000;
    }
    return losses;
}

Losses found(const accounting::Table& table) {
    std::map<Key, std::pair<ExactArea, ExactArea>> sums;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        Key key;
        for (const char* column : {"purpose_code", "opens_for", "strength", "paragraph", "book"})
            key.push_back(table.text(row, column));
        sums[key].first += table.area(row, "lost_m2");
        sums[key].second += table.area(row, "opened_m2");
    }
    Losses losses;
    for (const auto& [key, areas] : sums)
        losses[key] = {areas.first.mm2(), areas.second.mm2()};
    return losses;
}

TEST(ProvisionsOfTheMunicipality, GiveTheLossesCountedTriangleByTriangle) {
    const Municipality m(20261122);
    const auto folder = std::filesystem::temp_directory_path() / ("areal_provisions_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::vector<std::unique_ptr<source::FeatureSource>> files;
    const auto open = [&](const std::filesystem::path& file, source::LayerNeed need) {
        files.push_back(source::open_ogr(source::DatasetName::parse(file.string()), need));
        accounting::NamedSource input;
        input.source = files.back().get();
        return input;
    };
    const auto layer = [&](const char* name) {
        Delivery delivery;
        delivery.only = name;
        return open(write_files(m, folder, delivery)[0], source::LayerNeed::polygons);
    };
    const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", Language::nb);
    accounting::AccountRequest request;
    request.rules = accounting::load_rules("kdd", meanings.resources());
    request.with_pieces = false;
    request.plans = {layer("kommuneplan")};
    request.cover = layer("ar5");
    request.boundary = layer("kommune");
    request.provisions = open(write_provisions(folder), source::LayerNeed::rows);
    const accounting::Account alone = make_account(request, meanings);
    EXPECT_EQ(found(*alone.table("loss_by_provision")), wanted(m, m.plan_in_force));
    request.proposals = {layer("kommuneplanforslag")};
    const accounting::Account judged = make_account(request, meanings);
    EXPECT_EQ(found(*judged.table("loss_by_provision")), wanted(m, m.proposal));
    ExactArea nature;
    const accounting::Table& table = *judged.table("loss_by_provision");
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.text(row, "book") == "nature")
            nature += table.area(row, "lost_m2");
    EXPECT_EQ(nature, judged.verdict->lost);
    for (const Finding& finding : judged.findings.list())
        EXPECT_NE(finding.layer, judged.inputs.back().name) << "every provision covers something in one of the plans";
    files.clear();
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace areal::fixture
