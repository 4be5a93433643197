// SPDX-License-Identifier: GPL-2.0-or-later
//
// Sentences about entries of the book, with what the entries are called in words: "entry 7 (lost, 2027-05-03)" for
// "entry 7 (loss, 2027-05-03)", as the list entry_kinds has it.
#pragma once

#include "accounting/meanings.h"

#include <string>

namespace areal::accounting {

std::string say_of_entries(const Sentence& sentence, const Meanings& meanings);

} // namespace areal::accounting
