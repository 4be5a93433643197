// SPDX-License-Identifier: GPL-2.0-or-later
//
// All code lists of the resources folder by id, and where a second field changes the account: AR5 50 åpen
// fastmark with grunnforhold 46 konstruert is built ground, not nature (refinements.csv).
#pragma once

#include "codes/code_list.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace areal::codes {

struct Refinement {
    std::string list, code;       // where this list has this code
    std::string by_list, by_code; // and that list has that code on the same ground
    ledger::AccountPath account;  // the ground is booked here
};

class CodeLibrary {
  public:
    /// Reads every *.csv of `folder` (resources/codes). Throws BadInput when one is malformed.
    static CodeLibrary load(const std::filesystem::path& folder);

    const CodeList* find(std::string_view id) const;
    /// Throws BadInput naming the lists there are.
    const CodeList& list(std::string_view id) const;
    const std::map<std::string, CodeList, std::less<>>& lists() const { return m_lists; }
    const std::vector<Refinement>& refinements() const { return m_refinements; }

    /// The lists that may refine the account of `id`, so that their fields are worth reading.
    std::vector<std::string> refining_lists(std::string_view id) const;
    /// Account of `code` in list `id`, given `by_code` of list `by_id` on the same ground.
    ledger::AccountPath account(std::string_view id, std::string_view code, std::string_view by_id,
                                std::string_view by_code) const;

  private:
    void read_refinements(const CsvTable& table);

    std::map<std::string, CodeList, std::less<>> m_lists;
    std::vector<Refinement> m_refinements;
};

} // namespace areal::codes
