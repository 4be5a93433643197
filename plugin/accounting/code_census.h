// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which codes of a layer are doubtful, how many features have them and how much ground: codes the list does not have
// (their ground is booked as unknown), features without a code, and codes that are no longer in use (read as what
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
    /// `code` as it stands in the layer.
    void count(const codes::CodeList& list, const std::string& code, ExactArea area);
    /// In the words of the account; `field` is the field that holds the codes.
    void list(Findings& findings, const std::string& layer, const std::string& field, const Meanings& meanings) const;

  private:
    struct Sum {
        std::int64_t features = 0;
        ExactArea area;
        bool known = false;
    };
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
