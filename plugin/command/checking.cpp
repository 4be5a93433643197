// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/checking.h"

#include "accounting/open_book.h"
#include "accounting/piece_comparison.h"
#include "accounting/pieces_file.h"
#include "accounting/rule_file.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/program.h"
#include "report/account_json.h"
#include "report/account_reader.h"
#include "source/package.h"
#include "source/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>

namespace areal::command {
namespace {

namespace fs = std::filesystem;
using accounting::Cause;
using accounting::Difference;

constexpr std::size_t most_places = 50;

// "/verdict/words/0" is of the verdict, "/tables/balance/rows/2/3" of the table.
std::string part_of(const std::string& place) {
    const std::size_t end = place.find('/', 1);
    const std::string part = place.substr(1, end == std::string::npos ? end : end - 1);
    return part == "tables" && end != std::string::npos ? part_of(place.substr(end)) : part;
}

// And no figure: QGIS writes in a GeoPackage that is only opened for editing.
bool only_files_differ(const std::vector<Difference>& differences) {
    return !differences.empty() && std::all_of(differences.begin(), differences.end(), [](const Difference& one) {
        return one.cause == Cause::data && one.part == "inputs";
    });
}

} // namespace

void Checking::open() {
    if (fs::is_directory(m_wishes.delivered)) {
        m_folder = m_wishes.delivered;
        return;
    }
    m_folder = m_scratch / "delivered";
    const source::UnpackedPackage unpacked = source::unpack_package(m_wishes.delivered, m_folder);
    m_checked.seal = unpacked.seal;
    for (const std::string& file : unpacked.altered)
        add(Cause::hand, "package", {"{1} is not the file that was packed.", {file}});
    if (!m_wishes.seal.empty() && m_wishes.seal != unpacked.seal)
        add(Cause::hand, "package",
            {"The package has another seal than the one that was printed: {1}.", {unpacked.seal}});
}

// In the package, else by name in the folders the reviewer names, else where it lay when the account was made here.
std::string Checking::find_file(const accounting::OrderedFile& file, std::size_t number) const {
    std::vector<fs::path> places{m_folder / "inputs" / std::to_string(number), m_folder};
    places.insert(places.end(), m_wishes.inputs.begin(), m_wishes.inputs.end());
    if (!file.path.empty())
        places.push_back(fs::path(file.path).parent_path());
    fs::path same_name;
    for (const fs::path& place : places) {
        const fs::path candidate = place / file.name;
        if (!fs::exists(candidate))
            continue;
        if (source::sha256_of_dataset(candidate.string()) == file.sha256)
            return candidate.string();
        same_name = candidate;
    }
    if (same_name.empty())
        throw BadInput("The account was made from {1}, which is not here. Name the folder it lies in with --inputs.",
                       {file.name});
    return same_name.string();
}

std::vector<std::string> Checking::find_files(const accounting::Order& order) const {
    std::vector<std::string> paths;
    for (const accounting::OrderedFile& file : order.files())
        paths.push_back(find_file(file, paths.size() + 1));
    return paths;
}

// A book that was touched says itself which entry: nothing can be made again from it.
bool Checking::verify_book(const accounting::Order& order, const std::vector<std::string>& files) {
    const auto number = order.file_of("--store");
    if (!number)
        return true;
    std::string known_head;
    for (const accounting::InputRecord& input : m_checked.delivered.inputs)
        if (input.role == "ledger")
            known_head = input.fields.contains("head") ? input.fields.at("head") : "";
    const ledger::VerifyResult result = accounting::verify_book(files[*number], known_head);
    if (result.sound())
        return true;
    add(Cause::hand, "ledger",
        {"The book {1} was changed after the account was made, at entry {2}: {3}",
         {order.files()[*number].name, std::int64_t(result.first_wrong), result.sentence}});
    return false;
}

void Checking::make_again(const accounting::Order& order, const std::vector<std::string>& files) {
    std::string rules;
    if (!m_checked.delivered.rules_text.empty()) {
        rules = (m_scratch / "rules.json").string();
        std::ofstream(rules, std::ios::binary) << m_checked.delivered.rules_text;
    }
    const fs::path out = m_scratch / "again";
    std::cout.setstate(std::ios::failbit); // the account made again has nothing to say here
    std::vector<std::string> arguments = order.again(files, rules, out.string());
    if (m_wishes.progress)
        std::erase(arguments, "--quiet");
    run_program(arguments);
    std::cout.clear();
    m_checked.again = report::read_account(out / "account.json");
    if (const fs::path pieces = out / "pieces.gpkg"; fs::exists(pieces)) // the places of the differences
        m_checked.again->pieces = accounting::read_pieces(pieces);
}

// Whatever of account.json the comparison by meaning does not look at, by its place in the file.
void Checking::compare_bytes() {
    const std::string then = report::read_file(m_folder / "account.json");
    const std::string now = report::read_file(m_scratch / "again" / "account.json");
    if (then == now)
        return;
    const auto patch = nlohmann::json::diff(nlohmann::json::parse(now), nlohmann::json::parse(then));
    if (patch.empty())
        add(Cause::hand, "account", "account.json says the same in another way than the program writes it.");
    for (const auto& step : patch) {
        const auto place = step.at("path").get<std::string>();
        add(Cause::hand, part_of(place), {"account.json differs at {1} from the account made again.", {place}});
        if (m_checked.differences.size() >= most_places)
            break;
    }
}

void Checking::compare_csv() {
    for (const auto& entry : fs::directory_iterator(m_scratch / "again")) {
        if (entry.path().extension() != ".csv")
            continue;
        const fs::path then = m_folder / entry.path().filename();
        const std::string name = then.filename().string();
        if (!fs::exists(then))
            add(Cause::hand, "files", {"{1} is missing from the account.", {name}});
        else if (report::read_file(then) != report::read_file(entry.path()))
            add(Cause::hand, "files", {"{1} is not what the account says.", {name}});
    }
}

void Checking::compare() {
    const accounting::Account& delivered = m_checked.delivered;
    add(accounting::compare(delivered, *m_checked.again, report::program_name(),
                            accounting::preset_with(delivered.rules_sha256, codes::resources_folder())));
    const auto& differences = m_checked.differences;
    const bool other_files = only_files_differ(differences);
    const bool explained = std::any_of(differences.begin(), differences.end(),
                                       [](const Difference& one) { return one.cause != Cause::hand; });
    if (explained && !other_files)
        return;
    if (differences.empty())
        compare_bytes();
    const std::size_t said = differences.size();
    compare_csv();
    for (const char* pieces : {"pieces.gpkg", "revision.gpkg"})
        add(accounting::compare_pieces(m_folder / pieces, m_scratch / "again" / pieces,
                                       other_files ? Cause::data : Cause::hand));
    if (other_files && differences.size() == said)
        add(Cause::data, "inputs",
            "Made again of these data, every table, piece and total is the same: what the account rests on has not "
            "changed.");
}

Checked Checking::run() {
    open();
    m_checked.delivered = report::read_account(m_folder / "account.json");
    const accounting::Order order = accounting::Order::read(m_folder);
    if (const auto obstacle = order.obstacle())
        throw BadInput(*obstacle);
    const std::vector<std::string> files = find_files(order);
    if (verify_book(order, files)) {
        make_again(order, files);
        compare();
    }
    return std::move(m_checked);
}

} // namespace areal::command
