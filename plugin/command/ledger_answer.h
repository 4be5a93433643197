// SPDX-License-Identifier: GPL-2.0-or-later
//
// The facts and tables of one answer of the ledger, printed as JSON, or as lines of facts with CSV blocks
// below. Areas in m2.
#pragma once

#include "accounting/open_book.h"
#include "accounting/table.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace areal::command {

class Answer {
  public:
    void fact(const std::string& name, nlohmann::ordered_json value) { m_facts[name] = std::move(value); }
    void table(accounting::Table table) { m_tables.push_back(std::move(table)); }
    void print(bool json) const;

  private:
    nlohmann::ordered_json m_facts = nlohmann::ordered_json::object();
    std::vector<accounting::Table> m_tables;
};

/// How many entries were posted since there were `before` of them, how many there are, and the head.
void add_state(Answer& answer, const accounting::OpenBook& book, std::size_t before);

} // namespace areal::command
