// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/run_options.h"

#include "base/failure.h"
#include "codes/resources.h"
#include "report/account_files.h"
#include "report/account_json.h"

#include <iostream>

namespace areal::command {
namespace {

constexpr std::size_t most_findings_shown = 20;

void show_findings(const Findings& findings, const accounting::Meanings& meanings) {
    std::size_t shown = 0;
    for (const Finding& finding : findings.list()) {
        if (++shown > most_findings_shown)
            break;
        std::cerr << "- " << meanings.say(finding.sentence) << "\n";
    }
    if (findings.list().size() > most_findings_shown)
        std::cerr << meanings.say({"More findings: {1}; all are in account.json.",
                                   {std::int64_t(findings.list().size() - most_findings_shown)}})
                  << "\n";
}

void show_summary(const accounting::Account& account, const accounting::Meanings& meanings) {
    if (account.verdict)
        for (const Sentence& sentence : account.verdict->sentences)
            std::cout << meanings.say(sentence) << "\n";
    if (const auto* flows = account.table("flows"))
        std::cout << meanings.say(
                         {"Lost {1}, restored {2}.", {Daa{flows->sum("lost_m2")}, Daa{flows->sum("restored_m2")}}})
                  << "\n";
    if (const auto* change = account.table("change_by_class"))
        std::cout << meanings.say({"{1} has changed class.", {Daa{change->sum("gain_m2")}}}) << "\n";
    for (const accounting::ConservationLine& line : account.conservation.lines)
        std::cout << meanings.say({"Certificate, {1}: whole {2}, sum of parts {3}, residual {4} mm².",
                                   {line.name, SquareMetres{line.whole}, SquareMetres{line.parts}, line.residual_mm2}})
                  << "\n";
}

} // namespace

Date date_of(const std::string& text, const char* option) {
    const auto date = Date::parse(text);
    if (!date)
        throw BadInput("{1} is \"{2}\"; a date is written 2026-12-31.", {option, text});
    return *date;
}

void RunOptions::add_to(CLI::App& app) {
    app.add_option("--out", out, "Folder for account.json, tables and pieces")->required();
    app.add_option("--crs", crs, "Coordinate system of the account, e.g. EPSG:25832");
    app.add_option("--area", area, "plan (planar) or true (ellipsoidal)")->check(CLI::IsMember({"plan", "true"}));
    app.add_option("--language", language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    app.add_option("--threads", threads, "Threads; 0 is as many as the machine has")->check(CLI::NonNegativeNumber);
    app.add_flag("--json", json, "Print account.json to standard output and nothing else there");
    app.add_flag("--quiet", quiet, "No progress and no findings on standard error");
}

accounting::AreaKind RunOptions::area_kind() const {
    return area == "true" ? accounting::AreaKind::true_area : accounting::AreaKind::plan;
}

std::optional<shape::Crs> RunOptions::wished_crs() const {
    return crs.empty() ? std::nullopt : std::optional(shape::Crs::from_definition(crs));
}

accounting::Meanings RunOptions::meanings() const {
    return {codes::resources_folder(), language_from(language)};
}

void deliver(const accounting::Account& account, const accounting::Meanings& meanings, const RunOptions& options,
             const std::map<std::string, std::string>& beside) {
    report::write_account(account, meanings, options.out, beside);
    if (!options.quiet)
        show_findings(account.findings, meanings);
    if (options.json)
        std::cout << report::account_json(account, meanings);
    else
        show_summary(account, meanings);
}

} // namespace areal::command
