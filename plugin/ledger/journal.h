// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book as plain text: one entry a block, in the order of the book, fields in canonical order, so that
// two exports can be compared line by line.
//
//     # Arealregnskap journal 1
//
//     1 baseline 2025-01-01
//         booked: 2025-01-15T09:00:00Z
//         book: physical
//         evidence: AR5 2024-12-31
//             | SHA-256 ab12...
//         ...
//         hash: 03fe...
//
// Import takes back exactly what export writes, to the byte. A journal written by hand may leave out what
// the ledger fills in (number, booked, book, hash...) and have notes: lines that start with ";".
//
// Refuses (BadInput, with the line): unknown fields, a field given twice, a value that is none.
#pragma once

#include "ledger/entry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace areal::ledger {

struct JournalBlock {
    Entry entry; // number 0 and booked 1970 when not given
    int line = 0;
    std::vector<std::string> given; // names of the fields in the block
    bool has(std::string_view field) const;
};

std::string write_journal(std::span<const Entry> entries);
/// Written by hand; see above.
std::vector<JournalBlock> read_journal(std::string_view text);
/// An export: refuses any text that `write_journal` would not give for the same entries.
std::vector<Entry> read_exact_journal(std::string_view text);

} // namespace areal::ledger
