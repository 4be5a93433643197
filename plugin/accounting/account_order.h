// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account was ordered with, so that anybody can make it again: the command's arguments, with a place
// for each file and the file's hash instead of where it lay. Kept beside the account as order.json.
//
// An order.json comes from somebody else: it can order an account and nothing else, and not say where to write.
//
// Made in QGIS, an account may stand on layers that are no files as they lie there; the order says of each why not.
//
// Refuses (BadInput): an order.json that is missing or not one, or one of an account that cannot be made from files.
#pragma once

#include "base/sentence.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

inline constexpr const char* order_file = "order.json";
inline constexpr const char* places_file = "inputs_here.txt";

struct OrderedFile {
    std::string name;   // last part of the path
    std::string sha256; // as account.json has it; empty when it is no file (a database)
    std::string path;   // where it lies here; not in order.json, which is the same wherever the account is made
};

/// Why a layer is not the file it came from.
enum class NotFromFile { no_file, edited, filtered, selected, changed_in_project };

class Order {
  public:
    Order() = default;
    using Hash = std::function<std::string(const std::string& file)>; // SHA-256; empty when it is no file
    /// From the arguments of `account`. What only says where the answer goes is left out.
    Order(const std::vector<std::string>& arguments, const Hash& hash);
    /// From the folder of an account.
    static Order read(const std::filesystem::path& folder);

    void say(const std::string& option) { m_arguments.push_back(option); }
    /// The value of an option as the command has it, with `file` between what is `before` and `after` its name.
    void say_file(const std::string& before, OrderedFile file, const std::string& after);
    /// A layer of which there is no such file. Makes an order that nobody can follow.
    void say_layer(const std::string& layer, NotFromFile why);
    /// Why nobody can; nothing where one can.
    std::optional<Sentence> obstacle() const;

    std::string json() const;
    /// Where the files lie on this machine, a path a line, for the one who checks the account here. Stays here.
    std::string places() const;
    const std::vector<OrderedFile>& files() const { return m_files; }
    /// Place in `files()` of the one an option names.
    std::optional<std::size_t> file_of(const std::string& option) const;
    /// Arguments that make the account again: one path a file, in their order; `rules` instead of a preset's name.
    std::vector<std::string> again(const std::vector<std::string>& paths, const std::string& rules,
                                   const std::string& out) const;

  private:
    std::string with_place(const std::string& value, const Hash& hash);

    std::vector<std::string> m_arguments; // a file is "{1}", "{2}|layername=NAME", "NAME={3}"
    std::vector<OrderedFile> m_files;
    std::map<NotFromFile, std::vector<std::string>> m_no_files; // layers
};

} // namespace areal::accounting
