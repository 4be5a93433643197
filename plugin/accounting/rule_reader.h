// SPDX-License-Identifier: GPL-2.0-or-later
//
// Walks a JSON object by key, so that what is not asked for is an unknown key and every complaint has a path.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

class RuleReader {
  public:
    /// The value must outlive the reader. Throws BadInput when it is not an object.
    RuleReader(const nlohmann::json& value, std::string file, std::string path);

    std::string text(const std::string& key);
    double number(const std::string& key); // 0 or more
    bool yes(const std::string& key);
    std::vector<std::string> texts(const std::string& key); // empty when the key is missing
    std::set<std::string> text_set(const std::string& key);
    std::map<std::string, std::string> text_map(const std::string& key);
    std::map<std::string, double> number_map(const std::string& key);
    std::map<std::string, std::set<std::string>> set_map(const std::string& key); // empty when missing
    /// Place of the text among the choices.
    std::size_t choice(const std::string& key, const std::vector<std::string>& choices);
    std::vector<std::size_t> choices(const std::string& key, const std::vector<std::string>& choices);
    RuleReader object(const std::string& key);
    /// Each object of a list; finishes each.
    void objects(const std::string& key, const std::function<void(RuleReader&)>& read);
    bool has(const std::string& key) const;
    /// Refuses the first key nobody asked for.
    void finish() const;
    /// `why` is a sentence with the file as {1}, the path as {2} and what is known as {3}.
    [[noreturn]] void refuse(const std::string& key, const std::string& why, const std::string& known = "") const;

  private:
    std::size_t place(const std::string& text, const std::string& key, const std::vector<std::string>& choices) const;
    const nlohmann::json& required(const std::string& key);
    const nlohmann::json* optional(const std::string& key);
    std::vector<std::string> keys() const;

    const nlohmann::json& m_value;
    std::string m_file, m_path;
    std::set<std::string> m_asked;
};

} // namespace areal::accounting
