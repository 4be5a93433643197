// SPDX-License-Identifier: GPL-2.0-or-later
//
// Twelve reguleringsplaner around the village, each drawn to meet one question of the plan mosaic: equal
// dates, a missing date (1800-01-01), an expired, a repealed and a proposed plan, two laws, a tunnel, a gap.
#include "municipality/sketch.h"

namespace areal::fixture {
namespace {

struct Zoning {
    const char *id, *in_force, *law, *status, *type;
    int i, j, radius;
    std::vector<const char*> codes;
    bool gap = false;
    bool below_ground = false; // its last purpose
};

const std::vector<Zoning>& zonings() {
    static const std::vector<Zoning> all{
        {"R1978-01", "1978-05-11", "3", "3", "30", 70, 80, 22, {"110", "310", "400"}},
        {"R1986-01", "1986-09-02", "4", "3", "30", 90, 75, 18, {"110", "140", "310", "200"}},
        {"R1986-02", "1986-09-02", "4", "3", "30", 104, 82, 16, {"110", "160", "310"}},
        {"R1993-01", "1993-02-18", "4", "3", "30", 120, 100, 20, {"150", "310", "200"}},
        {"R1999-01", "1999-10-07", "4", "5", "30", 118, 92, 14, {"120", "310", "430"}},
        {"R0000-01", "1800-01-01", "5", "3", "30", 62, 96, 15, {"110", "600", "310"}},
        {"R2004-01", "2004-06-24", "4", "3", "31", 84, 90, 12, {"111", "330", "750"}},
        {"R2009-01", "2009-11-20", "6", "3", "35", 110, 74, 15, {"1111", "2011", "3040"}},
        {"R2013-01", "2013-04-11", "6", "3", "34", 96, 96, 17, {"1113", "2010", "3050", "5100"}, true},
        {"R2013-02", "2013-04-11", "6", "3", "35", 116, 92, 16, {"1340", "2011", "2010"}, false, true},
        {"R2020-01", "2020-03-12", "6", "4", "35", 76, 70, 13, {"1120", "2011"}},
        {"R2024-01", "", "6", "2", "35", 100, 66, 14, {"1112", "1161", "2015", "3040"}}};
    return all;
}

} // namespace

void draw_zoning_plans(Municipality& m, std::uint64_t seed) {
    m.zoning_outlines = {"RpOmråde",
                         {"OBJTYPE", "planidentifikasjon", "plantype", "planstatus", "ikrafttredelsesdato",
                          "lovreferanse", "vertikalnivå", "syntetisk"},
                         {},
                         false};
    m.zoning_plans = {"RpArealformålOmråde",
                      {"OBJTYPE", "arealformål", "reguleringsformål", "feltnavn", "planidentifikasjon", "plantype",
                       "planstatus", "ikrafttredelsesdato", "lovreferanse", "vertikalnivå", "syntetisk"},
                      {},
                      false};
    std::uint64_t number = 0;
    for (const Zoning& plan : zonings()) {
        const Noise noise(seed + 100 + ++number);
        const std::vector<Triangle> ground = blob(m, plan.i, plan.j, plan.radius, seed + 200 + number);
        const bool old_law = std::string(plan.law) != "6";
        m.zoning_outlines.features.push_back(feature_on(m.mesh,
                                                        {old_law ? "RbOmråde" : "RpOmråde", plan.id, plan.type,
                                                         plan.status, plan.in_force, plan.law, "2", synthetic},
                                                        ground));
        const int count = int(plan.codes.size());
        std::vector<std::vector<Triangle>> by_code(plan.codes.size());
        for (const Triangle t : ground) {
            const Corner c = m.mesh.middle3(t);
            const int di = c.i / 3 - plan.i, dj = c.j / 3 - plan.j;
            if (plan.gap && di * di + dj * dj <= 9)
                continue;
            by_code[std::size_t(noise.block(c, 7) % count)].push_back(t);
        }
        for (std::size_t k = 0; k < by_code.size(); ++k) {
            if (by_code[k].empty())
                continue;
            const bool below = plan.below_ground && k + 1 == by_code.size();
            m.zoning_plans.features.push_back(
                feature_on(m.mesh,
                           {old_law ? "RbFormålOmråde" : "RpArealformålOmråde", old_law ? "" : plan.codes[k],
                            old_law ? plan.codes[k] : "", std::string("Felt ") + char('A' + int(k)), plan.id, plan.type,
                            plan.status, plan.in_force, plan.law, below ? "1" : "2", synthetic},
                           by_code[k]));
        }
    }
}

} // namespace areal::fixture
