// SPDX-License-Identifier: GPL-2.0-or-later
//
// Accounts that try a report: many purposes, no rows, very long names, nothing computed, and names that mean harm.
#pragma once

#include "accounting/account.h"
#include "accounting/verdict.h"

#include <string>
#include <vector>

namespace areal::test {

inline ExactArea daa(double area) {
    return ExactArea::from_m2(area * 1000);
}

/// A small sound account of one plan: `names` are its plan areas, each taking 1, 2, 3… daa of mire.
inline accounting::Account account_of(const std::vector<std::string>& names) {
    accounting::Account account;
    account.crs = "EPSG:25832";
    account.rules_name = "kdd";
    account.rules_version = "2";
    account.inputs = {{"plan",
                       "plan.gpkg",
                       "kp",
                       3,
                       "EPSG:25832",
                       std::string(64, 'a'),
                       "2024-05-01",
                       "",
                       "kp_arealformal",
                       {},
                       {},
                       "",
                       "",
                       {}},
                      {"cover",
                       "cover.gpkg",
                       "ar5",
                       9,
                       "EPSG:25832",
                       std::string(64, 'b'),
                       "",
                       "",
                       "ar5_artype",
                       {},
                       {},
                       "",
                       "",
                       {}}};
    accounting::Table cover{
        "plan_cover", {"plan", "purpose_code", "purpose", "status", "cover_code", "cover", "account", "area_m2"}, {}};
    std::vector<accounting::Reason> reasons;
    ExactArea lost;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ExactArea area = daa(double(i + 1));
        lost += area;
        cover.rows.push_back({std::string("plan.gpkg"), std::to_string(1000 + i), names[i], std::string("2"),
                              std::string("60"), std::string("Myr"), std::string("nature/mire"), area});
        reasons.push_back({"plan.gpkg", std::int64_t(i), std::to_string(1000 + i), names[i], names[i], area, {}, {}});
    }
    account.tables = {
        cover,
        {"balance",
         {"account", "name", "opening_m2", "lost_m2", "restored_m2", "closing_m2"},
         {{std::string("nature/mire"), std::string("Myr"), daa(2000), lost, ExactArea(), daa(2000) - lost}}},
        {"farmland", {"account", "name", "purpose_group", "lost_m2"}, {}}};
    if (names.empty())
        account.tables[1].rows.clear();
    account.verdict =
        accounting::judge({{"nature/mire", "Myr", lost, ExactArea()}}, ExactArea(), reasons, false, {}, {});
    account.conservation.lines = {{"plan", "plan.gpkg", lost, lost, 0}};
    return account;
}

inline accounting::Account forty_purposes() {
    std::vector<std::string> names;
    for (int i = 1; i <= 40; ++i)
        names.push_back("Formål nummer " + std::to_string(i) + " med et navn av vanlig lengde");
    return account_of(names);
}

inline accounting::Account no_rows() {
    return account_of({});
}

inline accounting::Account long_names() {
    return account_of(
        {std::string(300, 'W'), "Landbruks-, natur- og friluftsformål samt reindrift " + std::string(200, 'x')});
}

inline accounting::Account not_computed() {
    accounting::Account account = account_of({"Bolig"});
    account.verdict = accounting::judge(account.verdict->by_account, daa(4), account.verdict->reasons, false, {}, {});
    return account;
}

/// `name` in every place that data or a planner fill in.
inline accounting::Account account_called(const std::string& name) {
    accounting::Account account = account_of({name, "Bolig"});
    for (accounting::InputRecord& input : account.inputs) {
        input.name = name;
        input.layer = input.data_date = input.owner = input.licence = name;
    }
    account.inputs.front().plans = {{name, name, "3", name, 1}};
    account.tables.push_back(
        {name.substr(0, 60), {"cover", name.substr(0, 60), "lost_m2"}, {{name, name, daa(1)}, {name, name, daa(2)}}});
    account.texts["justification"] = account.texts["title"] = account.texts["municipality"] = name;
    Finding finding;
    finding.sentence = {"{1} of the nature that is lost is {2}.", {Daa{daa(1)}, name}};
    account.findings.add(finding);
    return account;
}

inline const std::vector<std::string>& hostile_names() {
    static const std::vector<std::string> names{"=HYPERLINK(\"http://evil\",\"x\")",
                                                "+1+1",
                                                "-2",
                                                "@SUM(A1)",
                                                "\t=1",
                                                "<script>alert(1)</script>",
                                                "\"><img src=x onerror=alert(1)>",
                                                "</style></svg>&amp;'",
                                                "../../etc/passwd",
                                                "a\x01\x02\x7f"
                                                "b\x1b[31m",
                                                "\xff\xfe broken",
                                                "שלום \xE2\x80\xAE"
                                                "txt.exe \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7",
                                                "'; DROP TABLE entry; --",
                                                "[a]:*?/\\",
                                                std::string(10 << 20, 'A')};
    return names;
}

} // namespace areal::test
