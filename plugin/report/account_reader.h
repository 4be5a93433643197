// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account.json back as an Account: what `account_json` wrote is read whole, and written again gives
// the same bytes. Sentences come back as what was said, so that they can be said in another language; words
// without a known pattern stay the words they are. The pieces are not in the file (see accounting/outlines.h).
//
// Refuses (BadInput): a file that cannot be read, is not JSON, is no account of a schema this program knows, or
// in which a member is missing or of the wrong kind (with its place in the file).
#pragma once

#include "accounting/account.h"

#include <filesystem>
#include <string>

namespace areal::report {

/// `name` stands for the file in messages.
accounting::Account parse_account(const std::string& text, const std::string& name);
accounting::Account read_account(const std::filesystem::path& file);

class JsonPlace;
/// A table as an account or the book's answer writes it; areas are what stands in columns that end in _m2, and
/// what is no text and no whole number.
accounting::Table table_of(const JsonPlace& place, const std::string& name);

/// The bytes of a file. Throws BadInput when it cannot be read.
std::string read_file(const std::filesystem::path& file);

} // namespace areal::report
