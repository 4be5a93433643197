// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account was ordered with, so that anybody can make it again: the command's arguments, with a place
// for each file and the file's hash instead of where it lay. Kept beside the account as order.json.
//
// An order.json comes from somebody else: it can order an account and nothing else, and not say where to write.
//
// Refuses (BadInput): an order.json that is missing or not one.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace areal::command {

inline constexpr const char* order_file = "order.json";
inline constexpr const char* places_file = "inputs_here.txt";

struct OrderedFile {
    std::string name;   // last part of the path
    std::string sha256; // as account.json has it; empty when it is no file (a database)
    std::string path;   // where it lies here; not in order.json, which is the same wherever the account is made
};

class Order {
  public:
    using Hash = std::function<std::string(const std::string& file)>; // SHA-256; empty when it is no file
    /// From the arguments of `account`. What only says where the answer goes is left out.
    Order(const std::vector<std::string>& arguments, const Hash& hash);
    /// From the folder of an account.
    static Order read(const std::filesystem::path& folder);

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
    Order() = default;
    std::string with_place(const std::string& value, const Hash& hash);

    std::vector<std::string> m_arguments; // a file is "{1}", "{2}|layername=NAME", "NAME={3}"
    std::vector<OrderedFile> m_files;
};

} // namespace areal::command
