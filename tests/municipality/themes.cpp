// SPDX-License-Identifier: GPL-2.0-or-later
//
// Themes that lie on top of each other, buildings of exactly 50 m2 and roads as lines.
#include "municipality/sketch.h"

namespace areal::fixture {
namespace {

void draw_nature(Municipality& m, std::uint64_t seed) {
    static const char* const qualities[] = {"Svært høy kvalitet", "Høy kvalitet", "Moderat kvalitet", "Lav kvalitet",
                                            "Svært lav kvalitet"};
    static const char* const values[] = {"A", "B", "C"};
    static const char* const types[] = {"A05", "D04", "F01"};
    m.nature_mdir = {"naturtyper_nin",
                     {"identifikasjon_lokalid", "hovedøkosystem", "naturtype", "tilstand", "lokalitetskvalitet",
                      "kartleggingsdato", "syntetisk"},
                     {},
                     false};
    m.nature_dn13 = {"naturtyper_hb13", {"naturtypeId", "naturtype", "verdi", "syntetisk"}, {}, false};
    for (int k = 0; k < 18; ++k) {
        const std::uint64_t chance = bench::mix(seed, 300U + std::uint64_t(k));
        const int i = 20 + int(chance % 160), j = 20 + int((chance >> 16) % 120), radius = 6 + int((chance >> 32) % 9);
        const std::vector<Triangle> ground = blob(m, i, j, radius, seed + 400 + std::uint64_t(k));
        if (ground.empty())
            continue;
        m.nature_mdir.features.push_back(feature_on(m.mesh,
                                                    {"NIN9999" + std::to_string(k), k % 3 == 0 ? "Våtmark" : "Skog",
                                                     "Prøvetype", "God", qualities[k % 5], "2021-07-01", synthetic},
                                                    ground));
        if (k % 2 == 0)
            m.nature_dn13.features.push_back(
                feature_on(m.mesh, {"BN9999" + std::to_string(k), types[k % 3], values[(k / 2) % 3], synthetic},
                           blob(m, i + 4, j - 3, radius, seed + 500 + std::uint64_t(k))));
    }
}

// 5 m by 10 m, in the corner with the right angle, so that it never leaves its triangle.
std::vector<Metres> building_in(const Mesh& mesh, Triangle t) {
    const auto c = mesh.corners(t);
    std::size_t right = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        const Corner a = c[(k + 1) % 3], b = c[(k + 2) % 3];
        if ((a.i - c[k].i) * (b.i - c[k].i) + (a.j - c[k].j) * (b.j - c[k].j) == 0)
            right = k;
    }
    const Metres o = Mesh::metres(c[right]), a = Mesh::metres(c[(right + 1) % 3]), b = Mesh::metres(c[(right + 2) % 3]);
    const Metres along{(a.x - o.x) / 2, (a.y - o.y) / 2}, across{(b.x - o.x) / 4, (b.y - o.y) / 4};
    return {o,
            {o.x + along.x, o.y + along.y},
            {o.x + along.x + across.x, o.y + along.y + across.y},
            {o.x + across.x, o.y + across.y},
            o};
}

void draw_buildings(Municipality& m, std::uint64_t seed) {
    m.buildings = {"bygning", {"bygningsnummer", "bygningstype", "syntetisk"}, {}, false};
    const std::vector<int> ground = m.ar5.owner(m.mesh);
    for (Triangle t = 0; t < m.mesh.size(); ++t) {
        const int cover = ground[std::size_t(t)];
        if (cover < 0)
            continue;
        const bool village = m.ar5.value(m.ar5.features[std::size_t(cover)], "arealtype") == "11";
        if (bench::mix(seed + 7, std::uint64_t(t)) % (village ? 20 : 4000) != 0)
            continue;
        const std::string number = std::to_string(m.buildings.features.size() + 1);
        m.buildings.features.push_back(
            {{number, village ? "111" : "161", synthetic}, {t}, {}, building_in(m.mesh, t), 50});
    }
}

void draw_roads(Municipality& m) {
    m.roads = {"veglenke", {"vegkategori", "bredde_m", "syntetisk"}, {}, true};
    const auto line = [&](const char* category, int width_m, Corner a, Corner b) {
        const std::int64_t length_m = 20LL * (std::abs(b.i - a.i) + std::abs(b.j - a.j));
        m.roads.features.push_back({{category, std::to_string(width_m), synthetic},
                                    {},
                                    {},
                                    {Mesh::metres(a), Mesh::metres(b)},
                                    length_m * width_m});
    };
    line("F", 8, {20, 70}, {120, 70});
    line("F", 8, {121, 71}, {121, 109});
    line("K", 6, {122, 110}, {180, 110});
    line("P", 4, {60, 40}, {60, 65});
}

} // namespace

void draw_themes(Municipality& m, std::uint64_t seed) {
    draw_nature(m, seed);
    const Noise soil(seed + 600);
    const std::vector<int> ground = m.ar5.owner(m.mesh);
    m.cultivable = tiled_layer(
        m, "dyrkbarjord", {"dyrkbarJord", "myrTorv", "syntetisk"}, [&](Triangle t) -> std::vector<std::string> {
            const int cover = ground[std::size_t(t)];
            if (cover < 0 || soil.at(m.mesh.middle3(t), 18) < 5400)
                return {};
            const std::string& type = m.ar5.value(m.ar5.features[std::size_t(cover)], "arealtype");
            if (type != "30" && type != "60" && type != "23")
                return {};
            return {"Dyrkbar Jord", type == "60" ? "Myr" : "Mineraljord", synthetic};
        });
    draw_buildings(m, seed);
    draw_roads(m);
}

} // namespace areal::fixture
