// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap check PACKAGE|DIR: makes a delivered account again from what it was made of, and lists every
// difference with what explains it. Exit code 1 when there is any.
#include "accounting/comparison.h"
#include "accounting/meanings.h"
#include "accounting/piece_comparison.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/order.h"
#include "command/program.h"
#include "command/run_options.h"
#include "command/scratch.h"
#include "report/account_json.h"
#include "report/account_reader.h"
#include "source/package.h"
#include "source/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

namespace areal::command {
namespace {

namespace fs = std::filesystem;
using accounting::Cause;
using accounting::Difference;

struct CheckOptions {
    std::string delivered, seal, language = "nb";
    std::vector<std::string> inputs;
    bool json = false;
};

constexpr std::size_t most_places = 50;

// "/verdict/words/0" is of the verdict, "/tables/balance/rows/2/3" of the table.
std::string part_of(const std::string& place) {
    const std::size_t end = place.find('/', 1);
    const std::string part = place.substr(1, end == std::string::npos ? end : end - 1);
    return part == "tables" && end != std::string::npos ? part_of(place.substr(end)) : part;
}

class Checking {
  public:
    explicit Checking(const CheckOptions& options) : m_options(options) {}
    std::vector<Difference> run();
    const std::string& seal() const { return m_seal; }

  private:
    void open();
    std::vector<std::string> find_files(const Order& order) const;
    std::string find_file(const OrderedFile& file, std::size_t number) const;
    void compare_bytes();
    void compare_csv();
    void add(Cause cause, std::string part, Sentence sentence) {
        m_differences.push_back({cause, std::move(part), std::move(sentence), {}, {}});
    }

    const CheckOptions& m_options;
    Scratch m_scratch;
    fs::path m_folder; // of the delivered account
    std::string m_seal;
    std::vector<Difference> m_differences;
};

void Checking::open() {
    if (fs::is_directory(m_options.delivered)) {
        m_folder = m_options.delivered;
        return;
    }
    m_folder = m_scratch / "delivered";
    const source::UnpackedPackage unpacked = source::unpack_package(m_options.delivered, m_folder);
    m_seal = unpacked.seal;
    for (const std::string& file : unpacked.altered)
        add(Cause::hand, "package", {"{1} is not the file that was packed.", {file}});
    if (!m_options.seal.empty() && m_options.seal != m_seal)
        add(Cause::hand, "package", {"The package has another seal than the one that was printed: {1}.", {m_seal}});
}

// In the package, else by name in the folders the reviewer names, else where it lay when the account was made here.
std::string Checking::find_file(const OrderedFile& file, std::size_t number) const {
    std::vector<fs::path> places{m_folder / "inputs" / std::to_string(number), m_folder};
    places.insert(places.end(), m_options.inputs.begin(), m_options.inputs.end());
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

std::vector<std::string> Checking::find_files(const Order& order) const {
    std::vector<std::string> paths;
    for (const OrderedFile& file : order.files())
        paths.push_back(find_file(file, paths.size() + 1));
    return paths;
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
        if (m_differences.size() >= most_places)
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

std::vector<Difference> Checking::run() {
    open();
    const accounting::Account delivered = report::read_account(m_folder / "account.json");
    const Order order = Order::read(m_folder);
    std::string rules;
    if (!delivered.rules_text.empty()) {
        rules = (m_scratch / "rules.json").string();
        std::ofstream(rules, std::ios::binary) << delivered.rules_text;
    }
    const fs::path out = m_scratch / "again";
    std::vector<std::string> arguments = order.again(find_files(order), rules, out.string());
    std::cout.setstate(std::ios::failbit); // the account made again has nothing to say here
    run_program(arguments);
    std::cout.clear();
    const accounting::Account again = report::read_account(out / "account.json");
    std::vector<Difference> found = accounting::compare(delivered, again, report::program_name());
    m_differences.insert(m_differences.end(), found.begin(), found.end());
    const bool explained = std::any_of(m_differences.begin(), m_differences.end(),
                                       [](const Difference& one) { return one.cause != Cause::hand; });
    if (!explained) {
        if (m_differences.empty())
            compare_bytes();
        compare_csv();
        found = accounting::compare_pieces(m_folder / "pieces.gpkg", out / "pieces.gpkg");
        m_differences.insert(m_differences.end(), found.begin(), found.end());
    }
    return std::move(m_differences);
}

void print_json(const std::vector<Difference>& differences, const std::string& seal,
                const accounting::Meanings& meanings) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Difference& one : differences) {
        nlohmann::ordered_json box = nullptr;
        if (!one.box.empty())
            box = {one.box.min_x, one.box.min_y, one.box.max_x, one.box.max_y};
        list.push_back({{"cause", accounting::cause_name(one.cause)},
                        {"part", one.part},
                        {"sentence", meanings.say(one.sentence)},
                        {"m2", one.area.m2()},
                        {"box", box}});
    }
    const nlohmann::ordered_json answer{{"sound", differences.empty()}, {"seal", seal}, {"differences", list}};
    std::cout << answer.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
}

void print_words(const std::vector<Difference>& differences, const std::string& seal,
                 const accounting::Meanings& meanings) {
    if (differences.empty())
        std::cout << meanings.say("The account stands: made again, every input, rule, table, piece and total is the "
                                  "same.")
                  << "\n";
    for (const Cause cause : {Cause::data, Cause::rules, Cause::program, Cause::hand}) {
        bool said = false;
        for (const Difference& one : differences) {
            if (one.cause != cause)
                continue;
            if (!std::exchange(said, true))
                std::cout << meanings.say(accounting::cause_sentence(cause)) << "\n";
            std::cout << "- " << meanings.say(one.sentence) << "\n";
        }
    }
    if (!seal.empty())
        std::cout << meanings.say({"Seal of the package: {1}", {seal}}) << "\n";
}

int run_check(const CheckOptions& options) {
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    Checking checking(options);
    const std::vector<Difference> differences = checking.run();
    (options.json ? print_json : print_words)(differences, checking.seal(), meanings);
    return differences.empty() ? done : says_no;
}

} // namespace

Run add_check(CLI::App& program) {
    CLI::App* app = program.add_subcommand("check", "Make a delivered account again and list every difference");
    auto options = std::make_shared<CheckOptions>();
    app->add_option("delivered", options->delivered, "Account package (zip), or folder of an account")->required();
    app->add_option("--inputs", options->inputs, "Folders where the inputs of a folder's account lie");
    app->add_option("--seal", options->seal, "Seal that was printed, which the package must have");
    app->add_option("--language", options->language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    app->add_flag("--json", options->json, "Print the differences as JSON");
    return [options] { return run_check(*options); };
}

} // namespace areal::command
