// SPDX-License-Identifier: GPL-2.0-or-later
//
// The map of a revision: what is taken now and was not, what was and is not, and what changed in another way. Whether
// the earlier revision took the ground is the table's to say; the pieces know the later one.
#include "accounting/fate.h"
#include "report/roomiest_spot.h"
#include "report/section_revision.h"
#include "report/sections.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace areal::report {
namespace {

using accounting::Outline;
using accounting::RevisionChange;
using Key = std::array<std::string, 6>; // from code and status, to code and status, account, taken now

const std::string& code_or_none(const std::string& code) {
    static const std::string none = accounting::not_in_plan_code;
    return code.empty() ? none : code;
}

// Which of "yes" and "no" the table answers for ground that is alike: both where only what stands there tells.
std::map<Key, std::set<std::string>> taken_before(const accounting::Table& revision) {
    std::map<Key, std::set<std::string>> before;
    for (std::size_t row = 0; row < revision.rows.size(); ++row)
        before[{revision.text(row, "from_code"), revision.text(row, "from_status"), revision.text(row, "to_code"),
                revision.text(row, "to_status"), revision.text(row, "account"), revision.text(row, "lost_after")}]
            .insert(revision.text(row, "lost_before"));
    return before;
}

Mark mark_of(const Outline& piece, const std::map<Key, std::set<std::string>>& before) {
    const bool now = accounting::is_taken(piece.effect);
    const auto found = before.find({code_or_none(piece.from_code), piece.from_status, code_or_none(piece.purpose_code),
                                    piece.status, piece.account, now ? "yes" : "no"});
    if (found == before.end() || found->second.size() != 1)
        return Mark::unknown;
    const bool was = *found->second.begin() == "yes";
    return now == was ? Mark::unknown : now ? Mark::loss : Mark::gain;
}

std::string revision_label(const Draft& draft, Mark mark) {
    switch (mark) {
    case Mark::loss:
        return draft.say("Taken now, not in the earlier revision");
    case Mark::gain:
        return draft.say("Taken in the earlier revision, not now");
    case Mark::unknown:
        return draft.say("Changed in another way");
    default:
        return draft.say("The rest of the plan");
    }
}

bool is_of(const Outline& piece, const RevisionChange& change) {
    return code_or_none(piece.from_code) == change.from_code && piece.from_status == change.from_status &&
           code_or_none(piece.purpose_code) == change.to_code && piece.status == change.to_status &&
           (piece.area_name == change.area_name || piece.purpose_code.empty()); // no name where it is taken out
}

std::vector<LandMap::Place> places_of(const Draft& draft, const std::vector<RevisionChange>& changes) {
    std::vector<LandMap::Place> places;
    for (std::size_t i = 0; i < std::min(places_numbered, changes.size()); ++i) {
        const Outline* largest = nullptr;
        for (const Outline& piece : *draft.wishes().revised)
            if (is_of(piece, changes[i]) && (largest == nullptr || piece.area > largest->area))
                largest = &piece;
        if (largest == nullptr)
            continue;
        if (const auto at = roomiest_spot(largest->rings))
            places.push_back({*at, std::to_string(i + 1),
                              draft.say({"{1} ({2})", {changed_area(draft, changes[i]), Daa{changes[i].area}}})});
    }
    return places;
}

} // namespace

bool add_revision_map(Draft& draft, const accounting::Table& revision, const std::vector<RevisionChange>& changes) {
    if (!draft.wishes().revised || draft.wishes().revised->empty())
        return false;
    LandMap map;
    map.name = "revision";
    map.north_label = draft.say("N");
    if (draft.wishes().pieces)
        for (const Outline& piece : *draft.wishes().pieces)
            map.ground.push_back({Mark::plain, piece.rings});
    const bool has_rest = !map.ground.empty();
    const auto before = taken_before(revision);
    std::map<Mark, std::vector<LandMap::Ground>> changed;
    for (const Outline& piece : *draft.wishes().revised) {
        const Mark mark = mark_of(piece, before);
        changed[mark].push_back({mark, piece.rings});
    }
    for (const Mark mark : {Mark::unknown, Mark::gain, Mark::loss})
        map.ground.insert(map.ground.end(), changed[mark].begin(), changed[mark].end());
    for (const Mark mark : {Mark::loss, Mark::gain, Mark::unknown})
        if (!changed[mark].empty())
            map.legend.push_back({mark, revision_label(draft, mark)});
    if (has_rest)
        map.legend.push_back({Mark::plain, revision_label(draft, Mark::plain)});
    map.places = places_of(draft, changes);
    std::string words = draft.say("Ground that is taken now and was not is dark and hatched; ground that was taken and "
                                  "is spared is light with dots; what changed in another way has broken lines.");
    if (!map.places.empty())
        words += " " + draft.say("The numbers are those of the list.");
    draft.add(
        Picture{std::move(map), draft.say("What changed since the earlier revision. North is up."), std::move(words)});
    return true;
}

} // namespace areal::report
