// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/profile.h"

#include "base/failure.h"
#include "report/account_json.h"
#include "report/account_reader.h"
#include "report/cell_text.h"
#include "report/json_place.h"
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace areal::report {
namespace {

using Section = std::function<void(Draft&, const std::string& parameter)>;

std::size_t number(const std::string& parameter) {
    return std::size_t(std::strtoul(parameter.c_str(), nullptr, 10));
}

const std::map<std::string, Section>& sections() {
    const auto plain = [](void (*section)(Draft&)) {
        return [section](Draft& draft, const std::string&) { section(draft); };
    };
    static const std::map<std::string, Section> all{
        {"verdict", plain(add_verdict)},
        {"key_figures", plain(add_key_figures)},
        {"waterfall", plain(add_waterfall)},
        {"classes", plain(add_class_bars)},
        {"flows", plain(add_flows)},
        {"series", plain(add_series)},
        {"year_figures", plain(add_year_figures)},
        {"plan_in_short", plain(add_plan_in_short)},
        {"map", plain(add_map)},
        {"changes", plain(add_changes)},
        {"revision", plain(add_revision)},
        {"projects", plain(add_projects)},
        {"tables", plain(add_tables)},
        {"ledger", plain(add_ledger)},
        {"certificate", plain(add_certificate)},
        {"coverage", plain(add_coverage)},
        {"plans", plain(add_plans)},
        {"sources", plain(add_sources)},
        {"method", plain(add_method)},
        {"program", plain(add_program)},
        {"limits", plain(add_limits)},
        {"evidence_in_short", plain(add_evidence_in_short)},
        {"largest", [](Draft& draft, const std::string& most) { add_largest(draft, number(most)); }},
        {"causes", [](Draft& draft, const std::string& most) { add_causes(draft, number(most)); }},
        {"findings", [](Draft& draft, const std::string& most) { add_findings(draft, number(most)); }},
        {"text", [](Draft& draft, const std::string& name) { add_text(draft, name); }},
        {"page_break", [](Draft& draft, const std::string&) { draft.add(PageBreak{}); }},
    };
    return all;
}

// The day the account is of, else the newest its data are from; empty when no input says one.
std::string own_date(const accounting::Account& account) {
    if (account.day)
        return account.day->iso();
    std::string newest;
    for (const accounting::InputRecord& input : account.inputs)
        newest = std::max(newest, input.data_date);
    return newest;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void write_head(Draft& draft, const Profile& profile) {
    Document& document = draft.document();
    const ReportWishes& wishes = draft.wishes();
    document.language = draft.language();
    document.profile = profile.name;
    document.most_pages = profile.pages;
    document.program = program_name();
    document.title = profile.title;
    std::string about;
    for (const std::string& part : {draft.text("municipality"), draft.text("title")})
        if (!part.empty())
            about += (about.empty() ? "" : " – ") + clean_line(part);
    if (about.empty() && draft.judged_plan() != nullptr)
        about = clean_line(draft.judged_plan()->name);
    document.subtitle = about;
    document.stage = clean_line(!wishes.stage.empty()    ? wishes.stage
                                : !profile.stage.empty() ? profile.stage
                                                         : draft.text("stage"));
    document.date = clean_line(wishes.date.empty() ? own_date(draft.account()) : wishes.date);
    const bool is_of_data = wishes.date.empty() && !draft.account().day;
    const Sentence day_label = is_of_data ? "Newest data" : "Date";
    const std::string day = document.date.empty() ? draft.say("not given") : day_text(document.date, document.language);
    document.stamp = document.stage + (document.stage.empty() ? "" : " · ") + draft.say(day_label) + " " + day;
    draft.add(Heading{1, document.title, false});
    if (!about.empty())
        draft.add(Paragraph{about, Tone::lead});
    Facts facts;
    if (!document.stage.empty())
        facts.rows.emplace_back(draft.say("Stage"), document.stage);
    facts.rows.emplace_back(draft.say(day_label), day);
    for (const auto& [name, label] : {std::pair("case", draft.say("Case")), std::pair("made_by", draft.say("Made by"))})
        if (!draft.text(name).empty())
            facts.rows.emplace_back(label, clean_line(draft.text(name)));
    draft.add(std::move(facts));
}

JsonDocument profiles_file(const std::filesystem::path& resources) {
    const std::filesystem::path file = resources / "report" / "profiles.json";
    return {read_file(file), file.string()};
}

} // namespace

std::vector<std::string> profile_names(const std::filesystem::path& resources) {
    const JsonDocument file = profiles_file(resources);
    std::vector<std::string> names;
    for (const auto& [name, place] : file.root().at("profiles").members())
        names.push_back(name);
    return names;
}

Profile load_profile(const std::filesystem::path& resources, const std::string& name, Language language) {
    const JsonDocument file = profiles_file(resources);
    const JsonPlace profiles = file.root().at("profiles");
    if (!profiles.has(name.c_str()))
        throw BadInput("There is no report profile \"{1}\". The profiles are: {2}.",
                       {name, listed(profile_names(resources))});
    const JsonPlace place = profiles.at(name);
    const std::string code(language_code(language));
    Profile profile{name, place.at("title").at(code).text(), "", {}, 0};
    if (place.has("stage"))
        profile.stage = place.at("stage").at(code).text();
    if (place.has("pages"))
        profile.pages = int(place.at("pages").whole());
    for (const JsonPlace& section : place.at("sections").items()) {
        if (!sections().contains(section.text().substr(0, section.text().find(':'))))
            section.refuse();
        profile.sections.push_back(section.text());
    }
    return profile;
}

Document make_document(const accounting::Account& account, const ReportWishes& wishes,
                       const accounting::Meanings& meanings) {
    const Profile profile = load_profile(meanings.resources(), wishes.profile, meanings.language());
    const Titles titles(meanings.resources(), meanings.language());
    Document document;
    Draft draft(account, wishes, meanings, titles, document);
    write_head(draft, profile);
    for (const std::string& section : profile.sections) {
        const std::size_t colon = section.find(':');
        sections().at(section.substr(0, colon))(draft, colon == std::string::npos ? "" : section.substr(colon + 1));
    }
    return document;
}

} // namespace areal::report
