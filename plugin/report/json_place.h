// SPDX-License-Identifier: GPL-2.0-or-later
//
// A value in a JSON file together with where it stands, so that a refusal names the place
// ("tables.balance.rows.3"). Every question refuses (BadInput) what is missing or of another kind.
#pragma once

#include "base/area.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace areal::report {

class JsonPlace {
  public:
    /// A value that is null and stands nowhere.
    static JsonPlace nothing();

    bool is_null() const;
    bool is_text() const;
    bool is_whole() const;
    bool has(const char* member) const; // false for what is no object
    JsonPlace at(const std::string& member) const;
    JsonPlace member_or_null(const char* member) const;
    JsonPlace item(std::size_t index) const;
    std::vector<JsonPlace> items() const;
    std::vector<std::pair<std::string, JsonPlace>> members() const; // in the order of the file
    std::string text() const;
    std::int64_t whole() const;
    double number() const;
    ExactArea area() const;                                                // a number of m2
    std::string text_at(const char* member) const;                         // empty when it is missing or null
    std::map<std::string, std::string> texts_at(const char* member) const; // empty when it is missing

    [[noreturn]] void refuse() const;

  private:
    friend class JsonDocument;
    JsonPlace(const nlohmann::ordered_json& value, std::string file, std::string path)
        : m_value(&value), m_file(std::move(file)), m_path(std::move(path)) {}
    JsonPlace below(const nlohmann::ordered_json& value, const std::string& step) const;

    const nlohmann::ordered_json* m_value;
    std::string m_file, m_path;
};

class JsonDocument {
  public:
    /// Throws BadInput when the text is not JSON. `file` stands for it in messages.
    JsonDocument(const std::string& text, std::string file);
    ~JsonDocument();
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;

    JsonPlace root() const;

  private:
    std::unique_ptr<nlohmann::ordered_json> m_value;
    std::string m_file;
};

} // namespace areal::report
