// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"

#include <algorithm>
#include <set>

namespace areal::report {
namespace {

Mark mark_of(const std::string& effect) {
    if (effect == "nature_lost" || effect == "farmland_lost" || effect == "water_lost")
        return Mark::loss;
    if (effect == "restored")
        return Mark::gain;
    return effect == "unknown" ? Mark::unknown : Mark::plain;
}

std::string label_of(const Draft& draft, Mark mark) {
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
            map.legend.push_back({mark, label_of(draft, mark)});
    draft.add(Picture{std::move(map), draft.say("What is lost and what is restored. North is up."),
                      draft.say("A map of the plan: ground that is lost is dark and hatched, ground that is restored "
                                "is light with dots. The places are listed in the table of what takes nature.")});
}

} // namespace areal::report
