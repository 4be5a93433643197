// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account_order.h"

#include "base/failure.h"
#include "source/dataset_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <utility>

namespace areal::accounting {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr const char* order_schema = "arealregnskap-order/1";
constexpr const char* rules_option = "--rules";

// Where the answer goes and how fast: nothing that changes it.
const std::set<std::string> with_value_left_out{"--out", "--threads", "--package"};
const std::set<std::string> flags_left_out{"--json", "--quiet"};
// Words and numbers, whatever files there may be of that name.
const std::set<std::string> never_files{"--crs",
                                        "--area",
                                        "--language",
                                        "--date",
                                        "--plan-field",
                                        "--cover-field",
                                        "--theme-field",
                                        "--theme-numbering",
                                        "--restored-field",
                                        "--built-field",
                                        "--provisions-field",
                                        "--plan-wins",
                                        "--plan-date"};

// As an order has them, by NotFromFile, and what is said of the layers then.
struct ObstacleWords {
    const char *word, *sentence;
};
constexpr std::array<ObstacleWords, 5> obstacle_words{{
    {"no_file", "The account cannot be made again from files: {1} was a layer in the project, a database or a service. "
                "Save it as a file and make the account of that."},
    {"edited",
     "The account cannot be made again from files: {1} was being edited, and what was drawn counted before it "
     "was saved. Save the edits, end the session, and make the account again."},
    {"filtered",
     "The account cannot be made again from files: of {1} only what a filter let through counted. Save that "
     "as a file and make the account of it."},
    {"selected", "The account cannot be made again from files: of {1} only the selected features counted. Save them as "
                 "a file and make the account of it."},
    {"changed_in_project", "The account cannot be made again from files: {1} had columns or a coordinate system from "
                           "the project, not from its file. Save it as a file and make the account of that."},
}};

NotFromFile obstacle_of(const std::string& word) {
    for (std::size_t i = 0; i < obstacle_words.size(); ++i)
        if (word == obstacle_words[i].word)
            return NotFromFile(i);
    return NotFromFile::no_file;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

bool is_file(const std::string& name) {
    std::error_code fault;
    return !name.empty() && fs::exists(name, fault);
}

bool is_harmless(const std::vector<std::string>& arguments) {
    return !arguments.empty() && arguments.front() == "account" &&
           std::none_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
               return with_value_left_out.contains(argument.substr(0, argument.find('=')));
           });
}

} // namespace

Order::Order(const std::vector<std::string>& arguments, const Hash& hash) {
    std::string option;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string argument = arguments[i], value = argument;
        if (argument.starts_with("--")) {
            const std::size_t equals = argument.find('=');
            option = argument.substr(0, equals);
            if (flags_left_out.contains(option))
                continue;
            if (with_value_left_out.contains(option)) {
                i += equals == std::string::npos ? 1 : 0;
                continue;
            }
            m_arguments.push_back(option);
            if (equals == std::string::npos)
                continue;
            value = argument.substr(equals + 1);
        }
        m_arguments.push_back(never_files.contains(option) ? value : with_place(value, hash));
    }
}

// "FILE", "FILE|layername=NAME" or "NAME=FILE" with a place for the file; other values as they are.
std::string Order::with_place(const std::string& value, const Hash& hash) {
    for (const std::size_t from : {std::size_t(0), value.find('=') + 1}) {
        const std::string file = source::DatasetName::parse(value.substr(from)).file;
        if (!is_file(file))
            continue;
        m_files.push_back({fs::path(file).filename().string(), hash(file), file});
        return value.substr(0, from) + replaced(value.substr(from), file, "{" + std::to_string(m_files.size()) + "}");
    }
    return value;
}

void Order::say_file(const std::string& before, OrderedFile file, const std::string& after) {
    m_files.push_back(std::move(file));
    m_arguments.push_back(before + "{" + std::to_string(m_files.size()) + "}" + after);
}

void Order::say_layer(const std::string& layer, NotFromFile why) {
    m_arguments.push_back(layer);
    m_no_files[why].push_back(layer);
}

std::optional<Sentence> Order::obstacle() const {
    if (m_no_files.empty())
        return std::nullopt;
    const auto& [why, layers] = *m_no_files.begin();
    std::string names;
    for (const std::string& layer : layers)
        names += (names.empty() ? "" : ", ") + layer;
    return Sentence(obstacle_words[std::size_t(why)].sentence, {names});
}

std::string Order::json() const {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const OrderedFile& file : m_files)
        files.push_back({{"name", file.name}, {"sha256", file.sha256}});
    nlohmann::ordered_json document{{"schema", order_schema}, {"arguments", m_arguments}, {"files", files}};
    for (const auto& [why, layers] : m_no_files)
        for (const std::string& layer : layers)
            document["not_from_files"].push_back({{"layer", layer}, {"why", obstacle_words[std::size_t(why)].word}});
    return document.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string Order::places() const {
    std::string lines;
    for (const OrderedFile& file : m_files)
        lines += fs::absolute(file.path).lexically_normal().string() + "\n";
    return lines;
}

Order Order::read(const fs::path& folder) {
    const fs::path path = folder / order_file;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {path.string()});
    const auto document = nlohmann::json::parse(in, nullptr, false);
    Order order;
    try {
        if (document.at("schema") != order_schema)
            throw BadInput("\"{1}\" is no order of an account.", {path.string()});
        order.m_arguments = document.at("arguments").get<std::vector<std::string>>();
        if (!is_harmless(order.m_arguments))
            throw BadInput("\"{1}\" is no order of an account.", {path.string()});
        for (const auto& file : document.at("files"))
            order.m_files.push_back({file.at("name").get<std::string>(), file.at("sha256").get<std::string>(), {}});
        for (const auto& layer : document.value("not_from_files", nlohmann::json::array()))
            order.m_no_files[obstacle_of(layer.at("why").get<std::string>())].push_back(
                layer.at("layer").get<std::string>());
    } catch (const nlohmann::json::exception&) {
        throw BadInput("\"{1}\" is no order of an account.", {path.string()});
    }
    std::ifstream places(folder / places_file);
    for (OrderedFile& file : order.m_files)
        std::getline(places, file.path);
    return order;
}

std::optional<std::size_t> Order::file_of(const std::string& option) const {
    const auto said = std::find(m_arguments.begin(), m_arguments.end(), option);
    for (std::size_t i = 0; said != m_arguments.end() && said + 1 != m_arguments.end() && i < m_files.size(); ++i)
        if (*(said + 1) == "{" + std::to_string(i + 1) + "}")
            return i;
    return std::nullopt;
}

std::vector<std::string> Order::again(const std::vector<std::string>& paths, const std::string& rules,
                                      const std::string& out) const {
    std::vector<std::string> arguments;
    bool rules_are_next = false, rules_are_said = false;
    for (std::string argument : m_arguments) {
        for (std::size_t i = 0; i < paths.size(); ++i)
            argument = replaced(argument, "{" + std::to_string(i + 1) + "}", paths[i]);
        if (std::exchange(rules_are_next, argument == rules_option) && !rules.empty())
            argument = rules;
        rules_are_said = rules_are_said || argument == rules_option;
        arguments.push_back(argument);
    }
    if (!rules_are_said && !rules.empty())
        arguments.insert(arguments.end(), {rules_option, rules});
    arguments.insert(arguments.end(), {"--out", out, "--quiet"});
    return arguments;
}

} // namespace areal::accounting
