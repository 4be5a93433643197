// SPDX-License-Identifier: GPL-2.0-or-later
//
// One entry of the book: an area moved from one account to another, when it was so, when it was written,
// and what it rests on. Entries are immutable; a correction is a new entry that points back.
//
// Areas are whole mm2, money is øre, factors are ten-thousandths. A field that says nothing is left empty.
// Which fields a kind needs and refuses is in kind.h; names and texts of the fields are in field.h.
#pragma once

#include "base/area.h"
#include "base/date.h"
#include "ledger/account.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace areal::ledger {

/// 1, 2, 3...; 0 is "none".
using EntryNumber = std::int64_t;

/// Names ground by the digest of its geometry; the ledger never sees the polygon.
using FootprintId = std::string;

enum class Book : std::uint8_t {
    physical,  // what land is
    planned,   // pledges: reserve that may be built, restoration that is promised
    deplanned, // pledges taken back (planvask) or lapsed: loss avoided, never restoration
    money,     // what is owed in land, paid for or not, until restored and verified
};
inline constexpr std::size_t book_count = 4;

enum class EntryKind : std::uint8_t {
    baseline,      // the first entry: municipality, date, sources, rule set
    opening,       // what the ground was at the baseline
    pledge,        // a plan in force reserves ground for building
    planvask,      // the council takes a pledge back, in whole or part
    lapse,         // a pledge runs out
    loss,          // nature or farmland is built down, or nature is farmed
    densification, // built to built: no nature is lost
    temporary,     // ground taken for a time
    returned,      // temporary ground given back
    measure,       // a restoration is planned or begun
    restored,      // a restoration is done
    status,        // a restoration moves on: begun, done, verified
    writedown,     // a restoration failed in part or whole
    remap,         // the map drew the same ground differently
    method,        // the rules read the same ground differently
    boundary,      // ground comes from or goes to another municipality
    candidate,     // kartendring: waits for a person
    reject,        // a candidate was not a change
    obligation,    // land is owed for a loss
    payment,       // money paid in; the debt stays open
    handover,      // a pledge, measure, debt or temporary taking follows its ground to another municipality
    renumber,      // the municipality gets another number or name; no ground moves
    reversal,      // takes back an earlier entry
    close,         // a year is closed
    resolution,    // the council resolves how much may be lost until a year
    count_
};

enum class Status : std::uint8_t { planned, begun, done, verified };

enum class AreaKind : std::uint8_t { plan, true_area };

/// Ten-thousandths, so that "0,67" is exact.
using Factor = std::int32_t;
inline constexpr Factor factor_one = 10000;

struct Entry {
    EntryNumber number = 0;
    EntryKind kind = EntryKind::baseline;
    Date effective; // when it was so
    Moment booked;  // when it was written
    Book book = Book::physical;
    AccountPath from;
    AccountPath to;
    AreaMm2 area_mm2 = 0;
    FootprintId footprint;

    EntryNumber refers = 0;     // the entry it posts, takes back, closes, moves on or corrects
    EntryNumber obligation = 0; // the debt that a restoration pays
    EntryNumber candidate = 0;  // the candidate change that it confirms

    std::string plan;     // plan id
    std::string cause;    // loss outside any plan: dispensation, forest_road, energy...
    std::string case_ref; // decision or case
    std::string evidence; // survey, photo, source with its digest
    std::string measure;  // what is done to restore
    std::string project;
    std::string developer;
    std::string payer;
    std::string performer;
    std::int64_t cost_ore = 0;
    std::optional<Date> until; // temporary loss: to date; pledge: expiry; obligation: deadline; restoration: target
    std::optional<Status> status;

    std::optional<Factor> quality_before;
    std::optional<Factor> quality_after;
    std::optional<Factor> distance_factor;
    std::optional<Factor> time_factor;
    std::optional<Factor> difficulty_factor;

    std::string place; // baseline: the municipality; restoration or loss: another municipality, when off-site
    std::string crs;   // baseline
    std::optional<AreaKind> area_kind; // baseline
    int year = 0;                      // close; resolution: target year
    std::string snapshot;              // close: balances at the end of the year
    std::string snapshot_hash;         // close
    std::string rules;                 // rule set and version
    std::string author;
    std::string text; // a remark

    std::string hash; // over the entry before it and all of the above

    friend bool operator==(const Entry&, const Entry&) = default;
};

std::string_view name_of(EntryKind kind);
std::string_view name_of(Book book);
std::string_view name_of(Status status);
std::string_view name_of(AreaKind kind);
std::optional<EntryKind> entry_kind(std::string_view name);
std::optional<Book> book(std::string_view name);
std::optional<Status> status(std::string_view name);
std::optional<AreaKind> area_kind(std::string_view name);

} // namespace areal::ledger
