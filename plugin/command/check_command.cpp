// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap check PACKAGE|DIR: makes a delivered account again from what it was made of, and lists every
// difference with what explains it, and what a reviewer will ask of the plan. Exit code 1 when there is a difference;
// what the plan itself is like does not count.
#include "accounting/meanings.h"
#include "accounting/review_list.h"
#include "base/staged_output.h"
#include "codes/resources.h"
#include "command/checking.h"
#include "command/commands.h"
#include "command/run_options.h"
#include "report/comments.h"
#include "report/csv.h"
#include "report/difference_text.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <utility>

namespace areal::command {
namespace {

using accounting::Cause;
using accounting::Difference;
using json = nlohmann::ordered_json;

struct CheckOptions : CheckWishes {
    std::string comments, language = "nb";
    bool json = false;
};

const accounting::Table& review_of(const Checked& checked) {
    static const accounting::Table none{"review", {}, {}};
    const accounting::Table* review = checked.again ? checked.again->table("review") : nullptr;
    return review == nullptr ? none : *review;
}

json box_json(const Box& box) {
    return box.empty() ? json(nullptr) : json{box.min_x, box.min_y, box.max_x, box.max_y};
}

void print_json(const Checked& checked, const accounting::ReviewRules& rules, const accounting::Meanings& meanings) {
    json differences = json::array(), remarks = json::array();
    const report::Titles titles(meanings.resources(), meanings.language());
    for (const Difference& one : checked.differences)
        differences.push_back({{"cause", accounting::cause_name(one.cause)},
                               {"part", one.part},
                               {"sentence", report::difference_text(one, titles, meanings)},
                               {"m2", one.area.m2()},
                               {"box", box_json(one.box)}});
    const accounting::Table& review = review_of(checked);
    for (std::size_t i = 0; i < review.rows.size(); ++i)
        remarks.push_back({{"rule", review.text(i, "rule")},
                           {"severity", review.text(i, "severity")},
                           {"plan", review.text(i, "plan")},
                           {"features", review.text(i, "features")},
                           {"sentence", accounting::review_message(review, review.rows[i], rules, meanings)},
                           {"m2", review.area(i, "area_m2").m2()},
                           {"box", box_json(accounting::review_box(review, review.rows[i]))}});
    const json answer{{"sound", checked.differences.empty()},
                      {"seal", checked.seal},
                      {"crs", checked.delivered.crs},
                      {"differences", differences},
                      {"review", remarks}};
    std::cout << answer.dump(1, ' ', false, json::error_handler_t::replace) << "\n";
}

void print_differences(const Checked& checked, const accounting::Meanings& meanings) {
    if (checked.differences.empty())
        std::cout << meanings.say("The account stands: made again, every input, rule, table, piece and total is the "
                                  "same.")
                  << "\n";
    const report::Titles titles(meanings.resources(), meanings.language());
    for (const Cause cause : {Cause::data, Cause::rules, Cause::program, Cause::hand}) {
        bool said = false;
        for (const Difference& one : checked.differences) {
            if (one.cause != cause)
                continue;
            if (!std::exchange(said, true))
                std::cout << meanings.say(accounting::cause_sentence(cause)) << "\n";
            std::cout << "- " << report::difference_text(one, titles, meanings) << "\n";
        }
    }
}

void print_review(const Checked& checked, const accounting::ReviewRules& rules, const accounting::Meanings& meanings) {
    const accounting::Table& review = review_of(checked);
    if (!review.rows.empty())
        std::cout << meanings.say("Of the plan itself:") << "\n";
    for (std::size_t i = 0; i < review.rows.size(); ++i)
        std::cout << "- " << meanings.name("review_severity", review.text(i, "severity")) << ": "
                  << accounting::review_message(review, review.rows[i], rules, meanings) << "\n";
}

// Beside each other: FILE as text, and the same name with .csv.
void write_comments(const Checked& checked, const CheckOptions& options, const accounting::ReviewRules& rules,
                    const accounting::Meanings& meanings) {
    const std::filesystem::path file(options.comments);
    const accounting::Account& account = checked.again ? *checked.again : checked.delivered;
    const accounting::Table table =
        report::comments_table(checked.differences, review_of(checked), account.crs, rules, meanings);
    StagedOutput stage(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
    stage.write(file.filename().string(), report::comments_text(table, account, meanings));
    stage.write(file.stem().string() + ".csv", report::long_csv(table));
    stage.commit();
}

int run_check(const CheckOptions& options) {
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    const accounting::ReviewRules rules = accounting::ReviewRules::load(meanings.resources());
    const Checked checked = Checking(options).run();
    if (options.json) {
        print_json(checked, rules, meanings);
    } else {
        print_differences(checked, meanings);
        print_review(checked, rules, meanings);
        if (!checked.seal.empty())
            std::cout << meanings.say({"Seal of the package: {1}", {checked.seal}}) << "\n";
    }
    if (!options.comments.empty())
        write_comments(checked, options, rules, meanings);
    return checked.differences.empty() ? done : says_no;
}

} // namespace

Run add_check(CLI::App& program) {
    CLI::App* app = program.add_subcommand("check", "Make a delivered account again and list every difference");
    auto options = std::make_shared<CheckOptions>();
    app->add_option("delivered", options->delivered, "Account package (zip), or folder of an account")->required();
    app->add_option("--inputs", options->inputs, "Folders where the inputs of a folder's account lie");
    app->add_option("--seal", options->seal, "Seal that was printed, which the package must have");
    app->add_option("--comments", options->comments,
                    "Comments ready to be copied: this file as text, and a CSV beside it");
    app->add_option("--language", options->language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    app->add_flag("--json", options->json, "Print the differences as JSON");
    app->add_flag("--progress", options->progress, "Say on standard error how far it has come");
    return [options] { return run_check(*options); };
}

} // namespace areal::command
