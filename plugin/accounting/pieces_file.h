// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pieces of an account as the layer `pieces` of a GeoPackage, one feature per plan x cover piece: what the
// ministry's recipe (union, then a pivot in a spreadsheet) starts from.
#pragma once

#include "accounting/account.h"

#include <filesystem>

namespace areal::accounting {

/// `pieces` are the account's, or some of them. Throws BrokenMachinery when the file cannot be written.
void write_pieces(const Account& account, const std::vector<AccountPiece>& pieces, const std::filesystem::path& file);
/// Back from the file, areas to the last unit. Throws BadInput when it has no such layer or lacks a column.
std::vector<AccountPiece> read_pieces(const std::filesystem::path& file);

} // namespace areal::accounting
