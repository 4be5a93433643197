// SPDX-License-Identifier: GPL-2.0-or-later
//
// A small municipality drawn at random: 24 x 20 cells of 10 m, every layer a split of it into rectangles along the
// cells (some left out), so that any figure can be counted cell by cell with no geometry at all.
#pragma once

#include "accounting/patchwork.h"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace areal::test {

constexpr int cells_across = 24, cells_up = 20;
constexpr double cell_m = 10;
constexpr double cell_m2 = cell_m * cell_m;

/// A layer's rectangles, and which of them has each cell (-1: none; where they overlap, see `all`).
struct RandomLayer {
    std::vector<std::vector<std::string>> values; // per rectangle
    std::vector<shape::FeatureShape> shapes;
    std::vector<std::vector<int>> all; // per cell: every rectangle there, ascending

    int first(int cell) const { return all[std::size_t(cell)].empty() ? -1 : all[std::size_t(cell)].front(); }
    const std::string& value(int cell, std::size_t field) const {
        static const std::string none;
        const int one = first(cell);
        return one < 0 ? none : values[std::size_t(one)][field];
    }
};

class RandomMunicipality {
  public:
    explicit RandomMunicipality(std::uint64_t seed) : m_random(seed) {
        static const std::vector<std::string> purposes{"1110", "1300", "1120", "2010", "3040", "5100", "5220"};
        static const std::vector<std::string> statuses{"1", "2", "3", ""};
        static const std::vector<std::string> covers{"11", "12", "21", "23", "30", "30", "50", "60", "81", "99"};
        const auto purpose = [&] { return std::vector<std::string>{pick(purposes), pick(statuses)}; };
        plan = split(0.05, purpose);
        proposal = split(0.05, purpose);
        cover = split(0.04, [&] { return std::vector<std::string>{pick(covers), pick({"44", "45", "46"})}; });
        buildings = scatter(6, [] { return std::vector<std::string>{"1"}; });
        grey_areas = scatter(3, [] { return std::vector<std::string>{"1"}; });
        quality = scatter(4, [&] {
            return std::vector<std::string>{"Slåttemark", "Semi-naturlig mark",
                                            pick({"Svært høy kvalitet", "Høy kvalitet", "Lav kvalitet"})};
        });
        boundary = whole(m_random() % 2 == 0 ? 0 : 2);
        alternative = split(0.05, purpose);
        earlier = split(0.05, purpose);
        flood = scatter(3, [] { return std::vector<std::string>{"1"}; });
        mapped = whole(m_random() % 2 == 0 ? 0 : 5);
        measures = scatter(4, [&] {
            return std::vector<std::string>{pick({"built/built", "nature/mire", "farmland/pasture"}),
                                            pick({"nature/forest", "nature/mire", "farmland/cultivated"}),
                                            pick({"gjennomført", "verifisert", "planlagt"})};
        });
    }

    RandomLayer plan, proposal, cover, buildings, grey_areas, quality, boundary;
    RandomLayer alternative, earlier, flood, mapped, measures;
    bool with_proposal = true, with_alternative = false, with_earlier = false;
    bool with_themes = false, with_measures = false;

    /// Puts the layers into the request.
    void give_to(Patchwork& account) const {
        std::vector<Patch> patches;
        account.plan(purposes(plan));
        if (with_proposal)
            account.proposal(purposes(proposal));
        if (with_alternative)
            account.proposal(purposes(alternative), "alternative");
        if (with_earlier)
            account.earlier(purposes(earlier));
        for (std::size_t i = 0; i < cover.shapes.size(); ++i)
            patches.push_back(Patchwork::ar5(cover.values[i][0], cover.shapes[i], "31", "13", cover.values[i][1]));
        account.cover(patches);
        for (const auto& [kind, layer] : {std::pair{"building", &buildings}, std::pair{"grey_areas", &grey_areas}}) {
            patches.clear();
            for (const shape::FeatureShape& shape : layer->shapes)
                patches.push_back(Patchwork::shaped(shape));
            account.built(kind, patches);
        }
        account.request().boundary = account.keep("boundary", {"kommunenummer"}, {{boundary.shapes[0], {"9999"}}});
        if (with_themes)
            give_themes_to(account);
        if (with_measures)
            account.request().restored =
                account.keep("tiltak", {"KLASSE_FØR", "KLASSE_ETTER", "STATUS"}, patches_of(measures));
    }
    /// With the layer's values as its fields.
    static std::vector<Patch> patches_of(const RandomLayer& layer) {
        std::vector<Patch> patches;
        for (std::size_t i = 0; i < layer.shapes.size(); ++i)
            patches.push_back({layer.shapes[i], {layer.values[i].begin(), layer.values[i].end()}});
        return patches;
    }
    /// The plan the account judges.
    const RandomLayer& judged() const { return with_proposal ? proposal : plan; }
    bool inside(int cell) const { return boundary.first(cell) >= 0; }
    static constexpr int cells() { return cells_across * cells_up; }

  private:
    static std::vector<Patch> purposes(const RandomLayer& layer) {
        std::vector<Patch> patches;
        for (std::size_t i = 0; i < layer.shapes.size(); ++i)
            patches.push_back(Patchwork::purpose(layer.values[i][0], layer.values[i][1], layer.shapes[i]));
        return patches;
    }
    // Where nature types were mapped is told, of flood not.
    void give_themes_to(Patchwork& account) const {
        account.request().themes = {
            {"nature",
             account.keep("naturtyper", {"naturtype", "hovedøkosystem", "lokalitetskvalitet"}, patches_of(quality)),
             account.keep("mapped", {"kommunenummer"}, patches_of(mapped)), ""},
            {"Flom", account.keep("flomsoner", {"sone"}, patches_of(flood)), {}, ""}};
    }

    struct Cells {
        int x0, y0, x1, y1;
    };
    int below(int n) { return int(m_random() % std::uint64_t(n)); }
    std::string pick(const std::vector<std::string>& words) { return words[m_random() % words.size()]; }

    template <class Values>
    void add(RandomLayer& layer, Cells c, const Values& values) {
        layer.all.resize(std::size_t(cells()));
        for (int y = c.y0; y < c.y1; ++y)
            for (int x = c.x0; x < c.x1; ++x)
                layer.all[std::size_t(y * cells_across + x)].push_back(int(layer.shapes.size()));
        layer.shapes.push_back(rectangle(c.x0 * cell_m, c.y0 * cell_m, c.x1 * cell_m, c.y1 * cell_m));
        layer.values.push_back(values());
    }
    template <class Values>
    void split(RandomLayer& layer, Cells c, double left_out, const Values& values) {
        const int across = c.x1 - c.x0, up = c.y1 - c.y0;
        if (across * up <= 12 || (across * up <= 60 && below(3) == 0)) {
            if (below(1000) >= int(1000 * left_out))
                add(layer, c, values);
            return;
        }
        Cells a = c, b = c;
        if (across > up)
            a.x1 = b.x0 = c.x0 + 1 + below(across - 1);
        else
            a.y1 = b.y0 = c.y0 + 1 + below(up - 1);
        split(layer, a, left_out, values);
        split(layer, b, left_out, values);
    }
    template <class Values>
    RandomLayer split(double left_out, const Values& values) {
        RandomLayer layer;
        layer.all.resize(std::size_t(cells()));
        split(layer, {0, 0, cells_across, cells_up}, left_out, values);
        if (layer.shapes.empty())
            add(layer, {0, 0, cells_across, cells_up}, values);
        return layer;
    }
    template <class Values>
    RandomLayer scatter(int count, const Values& values) {
        RandomLayer layer;
        for (int i = 0; i < count; ++i) {
            const int x = below(cells_across - 4), y = below(cells_up - 4);
            add(layer, {x, y, x + 1 + below(4), y + 1 + below(4)}, values);
        }
        return layer;
    }
    RandomLayer whole(int margin) {
        RandomLayer layer;
        add(layer, {margin, margin, cells_across - margin, cells_up - margin},
            [] { return std::vector<std::string>{"9999"}; });
        return layer;
    }

    std::mt19937_64 m_random;
};

} // namespace areal::test
