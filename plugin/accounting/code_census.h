// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which codes of a layer are doubtful, how many features have them and how much ground: codes the list does not have
// (with what becomes of their ground), features without a code, and codes that are no longer in use (read as what
// they meant). Each becomes an alarm with code, count, m2 and the nearest known meaning.
#pragma once

#include "accounting/meanings.h"
#include "base/finding.h"

#include <cstdint>
#include <map>
#include <string>

namespace areal::accounting {

class CodeCensus {
  public:
    /// `code` as it stands in the layer, of land cover: under an unknown one the ground is unknown.
    void count(const codes::CodeList& list, const std::string& code, ExactArea area);
    /// The same of a plan: under an unknown one the ground is unknown where it is `in_doubt` whether the plan takes it,
    /// and else stays what it is.
    void count_in_plan(const codes::CodeList& list, const std::string& code, ExactArea area, bool in_doubt);
    /// In the words of the account; `field` is the field that holds the codes.
    void list(Findings& findings, const std::string& layer, const std::string& field, const Meanings& meanings) const;

  private:
    struct Sum {
        std::int64_t features = 0;
        ExactArea area, in_doubt;
        bool known = false, of_plan = false;
    };
    static Sentence what_becomes_of_it(const Sum& sum);
    struct Key {
        const codes::CodeList* list;
        std::string code;
        friend bool operator<(const Key& a, const Key& b) {
            return a.list->id() != b.list->id() ? a.list->id() < b.list->id() : a.code < b.code;
        }
    };
    std::map<Key, Sum> m_doubtful;
};

} // namespace areal::accounting
