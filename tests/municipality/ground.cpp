// SPDX-License-Identifier: GPL-2.0-or-later
//
// Land cover: a valley with a road, a village, farmland and lakes between forest, mire and bare hills.
#include "municipality/sketch.h"

#include <string>

namespace areal::fixture {
namespace {

struct GroundChance {
    Noise height, wet, settled, kind;
    explicit GroundChance(std::uint64_t seed) : height(seed + 1), wet(seed + 2), settled(seed + 3), kind(seed + 4) {}
};

// A road one cell wide that bends twice.
bool on_road(Corner c) {
    const int i = c.i / 3, j = c.j / 3;
    return (j == 70 && i < 120) || (i == 120 && j >= 70 && j < 110) || (j == 110 && i >= 120);
}

std::string ar5_type(const GroundChance& chance, Corner c) {
    const int height = chance.height.at(c, 40), wet = chance.wet.at(c, 24);
    if (on_road(c))
        return "12";
    if (height < 3250)
        return "81";
    if (chance.settled.at(c, 30) > 6000 && height < 6500)
        return "11";
    if (height > 7200)
        return c.i > 300 ? "99" : "70";
    if (wet > 6400)
        return "60";
    if (height > 6500)
        return "50";
    if (height < 4500 && wet < 5400)
        return wet < 4500 ? "21" : wet < 4900 ? "22" : "23";
    return "30";
}

// ARTYPE, ARTRESLAG, ARSKOGBON, ARGRUNNF
std::vector<std::string> ar5_values(const GroundChance& chance, Corner c) {
    const std::string type = ar5_type(chance, c);
    const int kind = chance.kind.at(c, 20);
    if (type == "30") {
        static const char* const trees[] = {"31", "32", "33"};
        static const char* const quality[] = {"11", "12", "13", "14", "15"};
        return {type, trees[chance.kind.block(c, 25) % 3], quality[chance.settled.block(c, 20) % 5],
                kind > 6200 ? "45" : "44"};
    }
    if (type == "50")
        return {type, "39", "11", kind > 6500 ? "46" : kind > 5000 ? "42" : "43"};
    if (type == "60")
        return {type, kind > 6000 ? "31" : "39", "11", "45"};
    if (type == "21" || type == "22" || type == "23")
        return {type, "39", "98", kind > 6300 ? "45" : "44"};
    return {type, type == "99" ? "99" : "98", type == "99" ? "99" : "98", type == "99" ? "99" : "98"};
}

std::string cover_code(const std::vector<std::string>& ar5, int kind) {
    const std::string& type = ar5[0];
    if (type == "30")
        return ar5[1] == "32" ? "33" : ar5[1] == "33" ? "35" : kind > 5000 ? "31" : "32";
    if (type == "50")
        return ar5[3] == "46" ? "56" : kind > 5000 ? "54" : "51";
    if (type == "60")
        return ar5[1] == "39" ? "60" : "61";
    return type == "81" ? "82" : type == "99" ? "59" : type;
}

std::string ecosystem_code(const std::string& cover, const std::string& land_use) {
    if (land_use != "98888888")
        return land_use == "08040113" ? "0131" : "0111";
    static const std::map<std::string, std::string> by_cover{
        {"11", "0111"}, {"12", "0131"}, {"21", "0220"}, {"22", "0220"}, {"23", "0320"}, {"31", "0420"},
        {"32", "0420"}, {"33", "0410"}, {"35", "0440"}, {"51", "0620"}, {"54", "0520"}, {"56", "0150"},
        {"59", "0620"}, {"60", "0720"}, {"61", "0720"}, {"70", "0630"}, {"82", "0910"}};
    return by_cover.at(cover);
}

std::vector<std::string> grunnkart_values(const GroundChance& chance, Corner c) {
    const auto ar5 = ar5_values(chance, c);
    const int kind = chance.kind.at(c, 9);
    const std::string cover = cover_code(ar5, kind);
    const bool built = cover == "11", road = cover == "12";
    // Ground that only a plan calls built: no evidence of building.
    const bool from_plan = !built && !road && chance.settled.at(c, 30) > 5800 && ar5[0] == "30";
    const std::string use = road ? "08040113" : built || from_plan ? "01010000" : "98888888";
    const std::string source = road ? "FkbVeg" : built ? "ArealMedBygg" : from_plan ? "FraPlan" : "ikkeRelevant";
    return {cover, ar5[3], ar5[2], use, ecosystem_code(cover, use), "fkbAr5", source, "9999", synthetic};
}

} // namespace

void draw_ground(Municipality& m, std::uint64_t seed) {
    const GroundChance chance(seed);
    const auto in_gap = [](Corner c) { return c.i / 3 >= 30 && c.i / 3 < 36 && c.j / 3 >= 120 && c.j / 3 < 125; };
    m.ar5 = tiled_layer(m, "fkb_ar5_omrade",
                        {"arealtype", "treslag", "skogbonitet", "grunnforhold", "datafangstdato", "syntetisk"},
                        [&](Triangle t) -> std::vector<std::string> {
                            const Corner c = m.mesh.middle3(t);
                            if (in_gap(c))
                                return {};
                            auto values = ar5_values(chance, c);
                            values.insert(values.end(), {c.i < 300 ? "2019-06-30" : "2023-08-15", synthetic});
                            return values;
                        });
    m.grunnkart = tiled_layer(m, "GrunnkartFlate",
                              {"arealdekkeKode", "grunnforholdKode", "skogbonitetKode", "arealbrukLandKode",
                               "okosystemtypeKode", "grunnkartKilde", "arealbrukKilde", "kommunenummer", "syntetisk"},
                              [&](Triangle t) { return grunnkart_values(chance, m.mesh.middle3(t)); });
}

} // namespace areal::fixture
