// SPDX-License-Identifier: GPL-2.0-or-later
//
// What every reader of an input says in the same words.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "base/finding.h"

namespace areal::accounting {

InputRecord record_of(const NamedSource& input, const std::string& role, std::int64_t features_read);

/// A code the list does not have: count, m2, the nearest meaning as a hint. Booked as unknown.
Finding unknown_code_finding(const std::string& layer, const std::string& field, const std::string& code,
                             std::int64_t features, ExactArea area, const Sentence& what_becomes_of_it,
                             const codes::CodeList& list, const Meanings& meanings);

} // namespace areal::accounting
