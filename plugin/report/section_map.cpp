// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/roomiest_spot.h"
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace areal::report {
namespace {

Mark mark_of(const std::string& effect) {
    if (effect == "nature_lost" || effect == "farmland_lost" || effect == "water_lost")
        return Mark::loss;
    if (effect == "restored")
        return Mark::gain;
    return effect == "unknown" ? Mark::unknown : Mark::plain;
}

std::string effect_label(const Draft& draft, Mark mark) {
    switch (mark) {
    case Mark::loss:
        return draft.say("Nature, farmland or water lost");
    case Mark::gain:
        return draft.say("Nature restored");
    case Mark::unknown:
        return draft.say("To be built on, land cover not known");
    default:
        return draft.say("The rest of the plan");
    }
}

using Point = std::pair<double, double>;

// On the largest piece of nature that the plan area takes; nothing when the pieces do not show it.
std::optional<Point> spot_of(const accounting::Reason& reason, const std::vector<accounting::Outline>& pieces) {
    const accounting::Outline* largest = nullptr;
    for (const accounting::Outline& piece : pieces)
        if (mark_of(piece.effect) == Mark::loss && piece.plan_feature == std::to_string(reason.feature) &&
            piece.area_name == reason.name && !piece.rings.empty() && !piece.rings.front().empty() &&
            (largest == nullptr || piece.area > largest->area))
            largest = &piece;
    if (largest == nullptr)
        return std::nullopt;
    return roomiest_spot(largest->rings);
}

std::vector<LandMap::Place> places_of(const Draft& draft) {
    std::vector<LandMap::Place> places;
    if (!draft.account().verdict)
        return places;
    const std::vector<accounting::Reason>& reasons = draft.account().verdict->reasons;
    for (std::size_t i = 0; i < std::min(places_numbered, reasons.size()); ++i)
        if (const auto at = spot_of(reasons[i], *draft.wishes().pieces))
            places.push_back({*at, std::to_string(i + 1),
                              draft.say({"{1} ({2})", {place_name(draft, reasons[i]), Daa{reasons[i].lost}}})});
    return places;
}

} // namespace

void add_map(Draft& draft) {
    if (!draft.judged_plan())
        return;
    draft.heading("Where it happens", 3);
    if (!draft.wishes().pieces) {
        draft.paragraph("There is no map, because the pieces of the account (pieces.gpkg) do not lie beside it.",
                        Tone::small);
        return;
    }
    LandMap map;
    map.name = "lost_and_restored";
    map.north_label = draft.say("N");
    std::set<Mark> seen;
    for (const Mark layer : {Mark::plain, Mark::unknown, Mark::gain, Mark::loss})
        for (const accounting::Outline& piece : *draft.wishes().pieces)
            if (mark_of(piece.effect) == layer) {
                map.ground.push_back({layer, piece.rings});
                seen.insert(layer);
            }
    if (map.ground.empty()) {
        draft.paragraph("There is no map, because the account has no pieces.", Tone::small);
        return;
    }
    for (const Mark mark : {Mark::loss, Mark::gain, Mark::unknown, Mark::plain})
        if (seen.contains(mark))
            map.legend.push_back({mark, effect_label(draft, mark)});
    map.places = places_of(draft);
    std::string words = draft.say("A map of the plan: ground that is lost is dark and hatched, ground that is restored "
                                  "is light with dots.");
    if (!map.places.empty())
        words += " " + draft.say("The numbers are the plan areas that take most nature, the largest first.");
    draft.add(Picture{std::move(map), draft.say("What is lost and what is restored. North is up."), std::move(words)});
}

} // namespace areal::report
