// SPDX-License-Identifier: GPL-2.0-or-later
//
// A fresh account held against the municipality's book: ground that is claimed twice goes to its table `review`, and
// the book with its last hash to its inputs. Nothing is written to the book.
//
// Refuses (BadInput): no such book, or one that measures otherwise than the account.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"

#include <string>

namespace areal::command {

void review_against_book(accounting::Account& account, const std::string& store, const accounting::Meanings& meanings);

} // namespace areal::command
