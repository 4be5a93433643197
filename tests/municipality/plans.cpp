// SPDX-License-Identifier: GPL-2.0-or-later
//
// The kommuneplan in force and the proposal (pbl 2008). They follow the same ground, with other thresholds:
// some building areas go back to LNFR, some are new, some are kept and may be developed further.
#include "municipality/sketch.h"

namespace areal::fixture {
namespace {

struct Plan {
    const char *id, *name, *status, *in_force;
    int housing_from; // settled above this and below the village is future housing
    int cabins_from;  // and this for cabins in the hills
    bool is_proposal;
};

constexpr int plan_edge = 5500; // settled below this has nothing of the village

struct Purpose {
    const char *code, *status, *name;
};

struct PlanChance {
    Noise height, settled, kind, cabins;
    explicit PlanChance(std::uint64_t seed) : height(seed + 1), settled(seed + 3), kind(seed + 21), cabins(seed + 22) {}
};

Purpose purpose_at(const Plan& plan, const PlanChance& chance, const std::string& ar5, Corner c) {
    const int settled = chance.settled.at(c, 30);
    if (ar5 == "81")
        return {"6001", "1", "Vatn"};
    if (ar5 == "12")
        return {"2010", "1", "Hovedvegen"};
    if (settled > 7000)
        return {"1130", plan.is_proposal ? "3" : "1", "Sentrum"};
    if (settled > 6000)
        return {"1110", plan.is_proposal && chance.kind.block(c, 30) % 2 == 0 ? "3" : "1", "Bygda"};
    if (settled > plan.housing_from)
        return chance.kind.block(c, 18) % 4 == 0 ? Purpose{"1300", "2", "Næring"} : Purpose{"1110", "2", "Boligfelt"};
    if (settled > plan_edge)
        return chance.kind.block(c, 18) % 2 == 0 ? Purpose{"3040", "1", "Friområde"} : Purpose{"5100", "1", "LNFR"};
    if (plan.is_proposal && chance.kind.at(c, 26) > 6700)
        return {"1110", "2", "Nytt boligfelt"};
    if (chance.cabins.at(c, 22) > plan.cabins_from)
        return chance.kind.block(c, 25) % 5 == 0 ? Purpose{"1120", "", "Hytter, status mangler"}
                                                 : Purpose{"1120", "2", "Hyttefelt"};
    if (chance.cabins.at(c, 22) < 2900)
        return plan.is_proposal ? Purpose{"5100", "1", "LNFR"} : Purpose{"5220", "1", "LNFR spredt"};
    return {"5100", "1", "LNFR"};
}

std::vector<std::string> row(const Plan& plan, const Purpose& purpose, const char* level) {
    return {"KpArealformålOmråde", purpose.code, purpose.status, purpose.name, plan.id, plan.name, "20", plan.status,
            plan.in_force,         "6",          level,          synthetic};
}

Layer draw(const Municipality& m, const Plan& plan, std::uint64_t seed) {
    const PlanChance chance(seed);
    const std::vector<int> ground = m.ar5.owner(m.mesh);
    const auto in_gap = [](Corner c) { return c.i / 3 >= 150 && c.i / 3 < 158 && c.j / 3 >= 30 && c.j / 3 < 36; };
    Layer layer =
        tiled_layer(m, "KpArealformålOmråde",
                    {"OBJTYPE", "arealformål", "arealbruksstatus", "områdenavn", "planidentifikasjon", "plannavn",
                     "plantype", "planstatus", "ikrafttredelsesdato", "lovreferanse", "vertikalnivå", "syntetisk"},
                    [&](Triangle t) -> std::vector<std::string> {
                        const Corner c = m.mesh.middle3(t);
                        if (in_gap(c))
                            return {};
                        const int cover = ground[std::size_t(t)];
                        const std::string type =
                            cover < 0 ? "" : m.ar5.value(m.ar5.features[std::size_t(cover)], "arealtype");
                        return row(plan, purpose_at(plan, chance, type, c), "2");
                    });
    layer.features.push_back(
        feature_on(m.mesh, row(plan, {"2010", "2", "Tunnel"}, "1"), blob(m, 100, 60, 9, seed + 30)));
    return layer;
}

} // namespace

void draw_plans(Municipality& m, std::uint64_t seed) {
    m.plan_in_force =
        draw(m, {"9999-2012", "Kommuneplan 2012-2024 (syntetisk)", "3", "2012-06-20", 5600, 6600, false}, seed);
    m.proposal = draw(m, {"9999-2026", "Kommuneplan 2026-2038, forslag (syntetisk)", "2", "", 5750, 6800, true}, seed);
}

} // namespace areal::fixture
