// SPDX-License-Identifier: GPL-2.0-or-later
//
// Municipal change: ground, and the live entries on it, go from one municipality's book to another's. All of
// it in a merger; what lies within an area in a split or a boundary move. Entries follow by geometry: what an
// owner still holds within the area moves as a piece of its own.
//
// In the book that gives: `boundary` takes the ground out to outside/NUMBER, `handover` ends pledges,
// measures, open debts and temporary takings. In the book that receives the same comes in, each entry with
// number and hash of the one it continues (evidence), so that the old book, closed but unchanged, still
// proves where it came from. Nothing is lost or restored by it; both series are marked in that year.
//
// What lies within an area by account is read off the entries when they fill it. A book that was opened from
// totals knows the ground it opened with as totals only, so where no entry lies on the map, what lies there is
// given, as the map has it.
//
// What cannot follow by geometry (a pledge without ground on the map in a split, an unconfirmed candidate, the
// verification of a restoration, whose ground may well move) stays and is a row of the bridge that says so:
// nothing took it up.
//
// Both books are written in one transaction: a refusal by either, or a power cut, leaves both as they were.
// They must be of one kind of store. Areas in mm2.
#pragma once

#include "accounting/open_book.h"
#include "accounting/table.h"

#include <map>
#include <optional>

namespace areal::accounting {

struct MoveRequest {
    Date effective;
    std::string case_ref, author;
    std::optional<shape::FeatureShape> within; // in the CRS of the books; nothing: all of it
    /// With `within`: what lies there. Empty: what the entries on the map say, when they fill it.
    std::map<ledger::AccountPath, AreaMm2> standing_mm2 = {};
};

struct BridgeRow {
    ledger::EntryNumber entry = 0; // in the giving book; 0: ground that no entry has on the map
    std::string hash, kind, account;
    AreaMm2 area_mm2 = 0;
    ledger::EntryNumber left_by = 0, taken_up_by = 0; // 0: it stays
};

struct Bridge {
    std::string from, to; // "4998 Gammelby"
    std::vector<BridgeRow> rows;
};

/// Throws Refused, BadInput (other coordinate systems, kinds of area or kinds of store, no municipality number,
/// the same municipality, more ground on the map than is said to lie there, or ground that only a map knows).
Bridge move_ground(OpenBook& giving, OpenBook& receiving, const MoveRequest& request);

/// from, to, entry, hash, kind, account, area_m2, left_by, taken_up_by
Table bridge_table(const Bridge& bridge);

} // namespace areal::accounting
