// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/kind.h"

#include <algorithm>
#include <array>

namespace areal::ledger {
namespace {

using Root = AccountRoot;
using Names = std::vector<std::string_view>;

constexpr Choice<Root> land{Root::nature, Root::farmland, Root::built, Root::water, Root::sea, Root::unknown};
constexpr Choice<Root> unbuilt{Root::nature, Root::farmland, Root::water, Root::sea, Root::unknown};
constexpr Choice<Root> repairable{Root::nature, Root::farmland, Root::built};
constexpr Choice<Root> nature{Root::nature, Root::water, Root::sea};
constexpr Choice<Root> any{Root::nature, Root::farmland, Root::built,  Root::water,
                           Root::sea,    Root::unknown,  Root::outside};

const Names from_to_area{"from", "to", "area"};

Names with(Names names, const Names& more) {
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

std::vector<KindRule> table() {
    using enum EntryKind;
    const Names restoration{"footprint",         "obligation",    "until",           "project",
                            "developer",         "payer",         "performer",       "cost",
                            "quality_before",    "quality_after", "distance_factor", "time_factor",
                            "difficulty_factor", "place"};
    const Names lost{"footprint", "refers", "candidate", "cause", "place", "quality_before", "quality_after"};
    return {
        {baseline, Book::physical, {}, {}, {}, {"place", "crs", "area_kind", "rules", "evidence"}, {"status"}},
        {opening, Book::physical, {Root::outside}, land, {}, from_to_area, {"footprint"}},
        {pledge, Book::planned, land, {Root::built}, {}, with(from_to_area, {"plan"}), {"footprint", "until"}},
        {planvask,
         Book::deplanned,
         land,
         {Root::built},
         {pledge},
         with(from_to_area, {"refers", "case_ref"}),
         {"footprint"}},
        {lapse, Book::deplanned, land, {Root::built}, {pledge}, with(from_to_area, {"refers"}), {"footprint"}},
        {loss, Book::physical, unbuilt, {Root::built, Root::farmland}, {pledge}, from_to_area, lost},
        {densification,
         Book::physical,
         {Root::built},
         {Root::built},
         {pledge},
         from_to_area,
         {"footprint", "refers", "candidate"}},
        {temporary, Book::physical, unbuilt, {Root::built}, {}, with(from_to_area, {"until"}), {"footprint", "cause"}},
        {returned, Book::physical, {Root::built}, unbuilt, {temporary}, with(from_to_area, {"refers"}), {"footprint"}},
        {measure, Book::planned, repairable, nature, {}, with(from_to_area, {"measure", "status"}), restoration},
        {restored,
         Book::physical,
         repairable,
         nature,
         {measure},
         with(from_to_area, {"measure", "status", "evidence"}),
         with(restoration, {"refers", "candidate"})},
        {EntryKind::status, Book::physical, {}, {}, {measure, restored}, {"refers", "status"}, {}},
        {writedown,
         Book::physical,
         nature,
         repairable,
         {restored},
         with(from_to_area, {"refers", "evidence"}),
         {"footprint"}},
        {remap, Book::physical, land, land, {}, from_to_area, {"footprint", "candidate"}},
        {method, Book::physical, land, land, {}, with(from_to_area, {"rules"}), {"footprint"}},
        {boundary, Book::physical, any, any, {}, with(from_to_area, {"evidence"}), {"footprint", "place"}},
        {candidate, Book::physical, land, land, {}, from_to_area, {"footprint"}},
        {reject, Book::physical, {}, {}, {candidate}, {"refers"}, {}},
        {obligation,
         Book::money,
         unbuilt,
         {Root::debt},
         {loss, temporary},
         from_to_area,
         {"refers", "project", "developer", "payer", "performer", "cost", "until"}},
        {payment, Book::money, {}, {}, {obligation}, {"refers", "cost", "payer"}, {"performer", "project"}},
        {handover,
         Book::planned,
         {},
         {},
         {pledge, measure, obligation, temporary},
         {"refers", "area", "evidence", "case_ref"},
         {"from", "to", "footprint", "place"}},
        {renumber, Book::physical, {}, {}, {}, {"place", "evidence"}, {}},
        {reversal,
         Book::physical,
         {},
         {},
         {opening, pledge,     planvask,          lapse,     loss,     densification, temporary, returned,
          measure, restored,   EntryKind::status, writedown, remap,    method,        boundary,  candidate,
          reject,  obligation, payment,           handover,  renumber, reversal,      resolution},
         {"refers"},
         {"from", "to", "area", "footprint"}},
        {close, Book::physical, {}, {}, {}, {"year", "snapshot", "snapshot_hash"}, {}},
        {resolution, Book::physical, {}, {}, {}, {"year", "case_ref"}, {"area"}},
    };
}

} // namespace

const KindRule& rule_of(EntryKind kind) {
    static const std::vector<KindRule> rules = table();
    return rules.at(std::size_t(kind));
}

bool is_common_field(std::string_view name) {
    constexpr std::array<std::string_view, 11> common{"number",   "kind", "effective", "booked", "book", "case_ref",
                                                      "evidence", "plan", "author",    "rules",  "text"};
    return std::find(common.begin(), common.end(), name) != common.end();
}

bool changes_ground(EntryKind kind) {
    using enum EntryKind;
    constexpr Choice<EntryKind> changing{loss,      densification, temporary, returned, restored,
                                         writedown, remap,         method,    boundary};
    return changing.has(kind);
}

bool reserves_ground(EntryKind kind) {
    using enum EntryKind;
    return kind == pledge || kind == measure;
}

} // namespace areal::ledger
