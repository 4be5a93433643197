// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/reserve.h"
#include "accounting/sums.h"

namespace areal::accounting {
namespace {

struct Value {
    std::string code, name;
};

// What one piece of the reserve is, quality by quality.
class Qualities {
  public:
    explicit Qualities(const GroundView& view) : m_view(view), m_meanings(view.meanings()) {}

    Table table() {
        for (const Ground& ground : m_view.rows())
            if (is_set_aside(ground) && ground.share == ReserveShare::free)
                add(ground);
        return m_sums.table("reserve_qualities", {"purpose_group", "quality", "code", "name", "area_m2"});
    }

  private:
    void add(const Ground& ground) {
        const auto put = [&](const std::string& quality, const Value& value) {
            m_sums.add({ground.purpose->group, quality, value.code, value.name}, ground.area);
        };
        put("cover", {ground.cover->account, ground.cover->account_name});
        put("forest", forest(*ground.cover));
        put("carbon_rich", carbon_rich(*ground.cover));
        const auto& themes = m_view.cut().read.evidence.themes();
        for (std::size_t i = 0; i < themes.size(); ++i)
            put(themes[i].name, of_theme(ground.known->themes[i]));
    }
    std::string attribute_name(const CoverClass& cover, const std::string& role) const {
        const auto& lists = m_view.cut().read.cover.attribute_lists;
        const auto list = lists.find(role);
        const std::string& code = cover.attribute(role);
        return list == lists.end() || code.empty() ? code : m_meanings.name(list->second, code);
    }
    /// Tree species and site class, where the land cover is forest.
    Value forest(const CoverClass& cover) const {
        if (cover.account != "nature/forest")
            return {"-", m_meanings.say("Not forest")};
        const std::string tree = cover.attribute("tree_kind"), quality = cover.attribute("forest_quality");
        if (tree.empty() && quality.empty())
            return {"", m_meanings.say("The land cover does not say")};
        return {tree + "/" + quality,
                attribute_name(cover, "tree_kind") + ", " + attribute_name(cover, "forest_quality")};
    }
    Value carbon_rich(const CoverClass& cover) const {
        bool rich = m_view.rules().is_carbon_rich(cover.account);
        for (const auto& [role, list] : m_view.cut().read.cover.attribute_lists) {
            const auto codes = m_view.rules().carbon.rich_soil.find(list);
            rich = rich ||
                   (codes != m_view.rules().carbon.rich_soil.end() && codes->second.contains(cover.attribute(role)));
        }
        return rich ? Value{"yes", m_meanings.say("Carbon-rich")} : Value{"no", m_meanings.say("Not carbon-rich")};
    }
    Value of_theme(const ThemeOfPlace& place) const {
        if (place.best != nullptr)
            return {place.best->code, place.best->name};
        const std::string state(theme_state_name(place.state));
        switch (place.state) {
        case ThemeState::not_mapped:
            return {state, m_meanings.say("Not mapped")};
        case ThemeState::not_computed:
            return {state, m_meanings.say("Not computed")};
        default:
            return {state, m_meanings.say("No registered hit")};
        }
    }

    const GroundView& m_view;
    const Meanings& m_meanings;
    Sums<4> m_sums;
};

} // namespace

Table reserve_qualities_table(const GroundView& view) {
    return Qualities(view).table();
}

} // namespace areal::accounting
