// SPDX-License-Identifier: GPL-2.0-or-later
//
// The Maridalen account, made once, and the meanings in each language.
#pragma once

#include "accounting/account.h"
#include "accounting/rule_file.h"
#include "source/ogr_source.h"

#include <filesystem>
#include <memory>

namespace areal::test {

inline const std::filesystem::path project = AREAL_SOURCE_DIR;

inline const accounting::Meanings& meanings(Language language) {
    static const accounting::Meanings nb(project / "resources", Language::nb), nn(project / "resources", Language::nn),
        en(project / "resources", Language::en);
    return language == Language::nb ? nb : language == Language::nn ? nn : en;
}

inline const accounting::Account& maridalen() {
    static const accounting::Account account = [] {
        const std::filesystem::path folder = project / "sample_data";
        std::vector<std::unique_ptr<source::FeatureSource>> open;
        const auto named = [&](const char* file) {
            open.push_back(source::open_ogr({(folder / file).string(), ""}));
            accounting::NamedSource input;
            input.source = open.back().get();
            return input;
        };
        accounting::AccountRequest request;
        request.plans = {named("maridalen_gjeldende_synthetic.gpkg")};
        request.proposals = {named("maridalen_forslag_synthetic.gpkg")};
        request.cover = named("maridalen_n50.gpkg");
        request.restored = named("maridalen_restaurering_synthetic.gpkg");
        request.rules = accounting::load_rules(accounting::default_rules, project / "resources");
        accounting::Account made = accounting::make_account(request, meanings(Language::nb));
        made.decisions.add_win("SYNTETISK-2014-01 over R-1: kommuneplanen sier det");
        made.decisions.add_date("R-1=1992-05-01");
        made.texts["justification"] = "Hyttefeltet er vedtatt i 2019.";
        return made;
    }();
    return account;
}

} // namespace areal::test
