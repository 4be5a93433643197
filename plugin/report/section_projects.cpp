// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace areal::report {
namespace {

using accounting::Cell;
using accounting::Outline;

constexpr const char* nature_lost = "nature_lost";

struct Project {
    std::string feature, name, purpose_code, purpose;
    std::map<std::string, ExactArea> nature;    // account -> lost
    std::map<std::string, ExactArea> by_effect; // farmland_lost, water_lost, unknown, built_on
    ExactArea lost;
};

std::vector<Project> projects_of(const std::vector<Outline>& pieces) {
    static const std::set<std::string> told{nature_lost, "farmland_lost", "water_lost", "unknown", "built_on"};
    std::map<std::tuple<std::string, std::string, std::string>, Project> by_area;
    for (const Outline& piece : pieces) {
        if (!told.contains(piece.effect))
            continue;
        Project& project = by_area[{piece.plan_feature, piece.area_name, piece.purpose_code}];
        project.feature = piece.plan_feature;
        project.name = piece.area_name;
        project.purpose_code = piece.purpose_code;
        project.purpose = piece.purpose;
        if (piece.effect == nature_lost) {
            project.nature[piece.account] += piece.area;
            project.lost += piece.area;
        } else {
            project.by_effect[piece.effect] += piece.area;
        }
    }
    std::vector<Project> projects;
    for (auto& [key, project] : by_area)
        projects.push_back(std::move(project));
    std::stable_sort(projects.begin(), projects.end(),
                     [](const Project& a, const Project& b) { return a.lost > b.lost; });
    return projects;
}

/// Nature accounts that lose anything, the largest loss first.
std::vector<std::string> losing_accounts(const std::vector<Project>& projects) {
    std::map<std::string, ExactArea> sums;
    for (const Project& project : projects)
        for (const auto& [account, area] : project.nature)
            sums[account] += area;
    std::vector<std::string> accounts;
    for (const auto& [account, area] : sums)
        accounts.push_back(account);
    std::stable_sort(accounts.begin(), accounts.end(),
                     [&](const std::string& a, const std::string& b) { return sums[a] > sums[b]; });
    return accounts;
}

} // namespace

void add_projects(Draft& draft) {
    draft.heading("Each plan area and what it takes");
    if (!draft.wishes().pieces) {
        draft.paragraph("The pieces of the account (pieces.gpkg) do not lie beside it, so the kinds of nature each "
                        "plan area takes cannot be shown; the sums are below.",
                        Tone::warning);
        add_causes(draft, 0);
        return;
    }
    const std::vector<Project> projects = projects_of(*draft.wishes().pieces);
    if (projects.empty()) {
        draft.paragraph("No plan area takes nature, farmland or water.");
        return;
    }
    const std::vector<std::string> accounts = losing_accounts(projects);
    accounting::Table table{"projects", {"area_name", "purpose_code", "purpose"}, {}};
    for (const std::string& account : accounts)
        table.columns.push_back(account + area_suffix);
    for (const char* column : {"nature_lost_m2", "farmland_lost_m2", "water_lost_m2", "unknown_m2", "built_on_m2"})
        table.columns.emplace_back(column);
    for (const Project& project : projects) {
        std::vector<Cell> row{project.name.empty() ? draft.say({"Feature {1}", {project.feature}}) : project.name,
                              project.purpose_code, project.purpose};
        const auto of = [](const std::map<std::string, ExactArea>& areas, const std::string& key) {
            const auto found = areas.find(key);
            return found == areas.end() ? ExactArea() : found->second;
        };
        for (const std::string& account : accounts)
            row.emplace_back(of(project.nature, account));
        row.emplace_back(project.lost);
        for (const char* effect : {"farmland_lost", "water_lost", "unknown", "built_on"})
            row.emplace_back(of(project.by_effect, effect));
        table.rows.push_back(std::move(row));
    }
    DataTable shown = data_table(draft, table, 0);
    for (DataColumn& column : shown.columns)
        if (const std::string account = column.name.substr(0, column.name.rfind(area_suffix));
            std::find(accounts.begin(), accounts.end(), account) != accounts.end())
            column.title = draft.account_name(account, account) + " (daa)";
    draft.add(std::move(shown));
}

} // namespace areal::report
