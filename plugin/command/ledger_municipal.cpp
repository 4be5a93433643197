// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger move | renumber | rollup: when municipalities change, and many books as a county.
#include "accounting/municipal_move.h"
#include "accounting/roll_up.h"
#include "base/failure.h"
#include "command/input_files.h"
#include "command/ledger_answer.h"
#include "command/ledger_options.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"
#include "ledger/field.h"

#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;

struct MoveOptions : LedgerOptions {
    std::string to, within, case_ref;
    std::vector<std::string> standing;
};

struct RenumberOptions : LedgerOptions {
    std::string place, evidence, case_ref;
};

struct RollUpOptions {
    std::vector<std::string> stores;
    std::string from;
    LedgerOptions common;
    bool with_farmland = false;
};

/// The polygons of a layer that is in the coordinate system of the book.
shape::FeatureShape area_of_layer(const std::string& name, const std::string& crs) {
    InputFiles files;
    source::FeatureSource& layer = *files.open(name).source;
    if (!layer.info().crs || !layer.info().crs->same_as(shape::Crs::from_definition(crs)))
        throw BadInput("\"{1}\" is not in {2}, the coordinate system of the book. Save it in that one.", {name, crs});
    shape::FeatureShape area;
    for (source::Feature feature; layer.next(feature); feature = {})
        area.insert(area.end(), feature.shape.begin(), feature.shape.end());
    if (area.empty())
        throw BadInput("\"{1}\" has no features; the layer is empty.", {name});
    return area;
}

/// "nature/forest=12.5 daa"
std::map<ledger::AccountPath, AreaMm2> standing_of(const std::vector<std::string>& given) {
    std::map<ledger::AccountPath, AreaMm2> standing;
    for (const std::string& pair : given) {
        const std::size_t sign = pair.find('=');
        const auto account = ledger::AccountPath::parse(pair.substr(0, sign));
        const auto area = sign == std::string::npos ? std::nullopt : ledger::parse_area(pair.substr(sign + 1));
        if (!account || !area)
            throw BadInput("--standing is \"{1}\"; write ACCOUNT=AREA, as nature/forest=12.5 daa.", {pair});
        standing[*account] += *area;
    }
    return standing;
}

int run_move(const MoveOptions& options) {
    OpenBook giving(accounting::open_store(options.store), now), receiving(accounting::open_store(options.to), now);
    accounting::MoveRequest request{options.asked_date(), options.case_ref, options.asked_author(), {}, {}};
    if (!options.within.empty()) {
        request.within = area_of_layer(options.within, giving.books().entry(1).crs);
        request.standing_mm2 = standing_of(options.standing);
    }
    const accounting::Bridge bridge = accounting::move_ground(giving, receiving, request);
    Answer answer;
    answer.fact("from", bridge.from);
    answer.fact("to", bridge.to);
    answer.fact("head_from", giving.ledger().head());
    answer.fact("head_to", receiving.ledger().head());
    answer.table(accounting::bridge_table(bridge));
    answer.print(options.json);
    return done;
}

int run_renumber(const RenumberOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const std::size_t before = book.books().size();
    ledger::Entry entry;
    entry.kind = ledger::EntryKind::renumber;
    entry.effective = options.asked_date();
    entry.place = options.place;
    entry.evidence = options.evidence;
    entry.case_ref = options.case_ref;
    entry.author = options.asked_author();
    book.ledger().post(entry);
    Answer answer;
    add_state(answer, book, before);
    answer.print(options.json);
    return done;
}

int run_rollup(const RollUpOptions& options) {
    std::vector<std::unique_ptr<OpenBook>> open;
    std::vector<const ledger::Books*> books;
    for (const std::string& store : options.stores) {
        open.push_back(std::make_unique<OpenBook>(accounting::open_store(store), now));
        books.push_back(&open.back()->books());
    }
    const Date to = options.common.asked_date();
    const Date from = options.from.empty() ? Date::first_of_year(to.year()) : date_of(options.from, "--from");
    const accounting::RollUp sum = accounting::roll_up(books, from, to, options.with_farmland);
    Answer answer;
    answer.fact("from", from.iso());
    answer.fact("to", to.iso());
    answer.fact("state", name_of(sum.state));
    answer.fact("lost_m2", ExactArea::from_mm2(sum.lost_mm2).m2());
    answer.fact("restored_m2", ExactArea::from_mm2(sum.restored_mm2).m2());
    answer.fact("hidden_m2", ExactArea::from_mm2(sum.hidden_mm2).m2());
    answer.fact("not_matched", sum.not_matched);
    for (const accounting::Table& table : sum.tables)
        answer.table(table);
    answer.print(options.common.json);
    return sum.not_matched.empty() ? done : says_no;
}

void add_move(CLI::App& ledger, LedgerRuns& runs) {
    CLI::App* verb = ledger.add_subcommand(
        "move", "Merger, split, boundary move: ground and its live entries go to another municipality's book");
    auto options = std::make_shared<MoveOptions>();
    options->add_to(*verb);
    options->add_date(*verb, "The day the ground changes municipality; default is today");
    options->add_author(*verb);
    verb->add_option("--to", options->to, "The book that receives, named as --store; it has been made with init")
        ->required();
    verb->add_option("--case", options->case_ref, "The decision")->required();
    CLI::Option* within = verb->add_option("--within", options->within,
                                           "Only what lies in the polygons of this layer; without it, everything");
    verb->add_option("--standing", options->standing,
                     "With --within, for each account what lies there by the map: nature/forest=12.5 daa; "
                     "needed where no entry has ground on the map")
        ->needs(within);
    runs["move"] = [options] { return run_move(*options); };
}

void add_renumber(CLI::App& ledger, LedgerRuns& runs) {
    CLI::App* verb = ledger.add_subcommand("renumber", "The municipality gets another number or name; no ground moves");
    auto options = std::make_shared<RenumberOptions>();
    options->add_to(*verb);
    options->add_date(*verb, "The day it is so from; default is today");
    options->add_author(*verb);
    verb->add_option("--place", options->place, "Number and name, as \"5501 Tromsø\"")->required();
    verb->add_option("--evidence", options->evidence, "The regulation")->required();
    verb->add_option("--case", options->case_ref, "The case");
    runs["renumber"] = [options] { return run_renumber(*options); };
}

void add_rollup(CLI::App& ledger, LedgerRuns& runs) {
    CLI::App* verb = ledger.add_subcommand(
        "rollup", "Many books as a county; exit code 1 when ground left one book and did not arrive in the other");
    auto options = std::make_shared<RollUpOptions>();
    verb->add_option("--store", options->stores, "The books; --store once for each")->required();
    verb->add_option("--from", options->from, "First day; default is 1 January of the last");
    options->common.add_date(*verb, "Last day; default is today");
    verb->add_option("--language", options->common.language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    verb->add_flag("--farmland", options->with_farmland, "Farmland built down counts too");
    verb->add_flag("--json", options->common.json, "Print the answer as JSON");
    runs["rollup"] = [options] { return run_rollup(*options); };
}

} // namespace

void add_ledger_municipal(CLI::App& ledger, LedgerRuns& runs) {
    add_move(ledger, runs);
    add_renumber(ledger, runs);
    add_rollup(ledger, runs);
}

} // namespace areal::command
