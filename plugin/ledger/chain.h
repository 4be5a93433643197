// SPDX-License-Identifier: GPL-2.0-or-later
//
// The canonical form of an entry and the hash that chains it to the one before.
//
//   hash(n) = digest( hash(n-1) + "\n" + canonical(n) )        hash(0) is 64 zeros
//
// The canonical form is the block of the text journal without its hash line, so a reader with nothing but
// the exported journal and a SHA-256 program can check the chain by hand.
#pragma once

#include "ledger/entry.h"

#include <functional>
#include <string>
#include <string_view>

namespace areal::ledger {

/// Digest of bytes as lower-case hex. SHA-256 in the program (source/sha256.h).
using Digest = std::function<std::string(std::string_view)>;

/// What the first entry is chained to.
const std::string& chain_root();

/// "7 loss 2027-05-03" and a line per field that says something; ends with a line break.
std::string canonical(const Entry& entry);
std::string chained_hash(const Digest& digest, std::string_view previous_hash, const Entry& entry);

} // namespace areal::ledger
