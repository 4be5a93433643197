// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/live_plan.h"

#include "base/failure.h"

#include <algorithm>
#include <cmath>

namespace areal::accounting {
namespace {

constexpr double tile_m = LiveMosaic::tile_m;
constexpr double most_tiles = 1e6; // larger than any municipality

std::vector<std::string> accounts_of(const CoverLayer& cover) {
    std::vector<std::string> accounts;
    for (const CoverClass& one : cover.classes)
        accounts.push_back(one.account);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

std::vector<std::int32_t> labels_of(const CoverLayer& cover, const std::vector<std::string>& accounts) {
    std::vector<std::int32_t> by_class;
    for (const CoverClass& one : cover.classes)
        by_class.push_back(
            std::int32_t(std::lower_bound(accounts.begin(), accounts.end(), one.account) - accounts.begin()));
    std::vector<std::int32_t> labels;
    labels.reserve(cover.class_of.size());
    for (const std::size_t of : cover.class_of)
        labels.push_back(by_class[of]);
    return labels;
}

using Tile = std::pair<std::int64_t, std::int64_t>; // column, row

void add_tiles(const Box& box, std::vector<Tile>& tiles) {
    if (box.empty())
        return;
    const double first_column = std::floor(box.min_x / tile_m), last_column = std::floor(box.max_x / tile_m);
    const double first_row = std::floor(box.min_y / tile_m), last_row = std::floor(box.max_y / tile_m);
    if (!((last_column - first_column + 1) * (last_row - first_row + 1) <= most_tiles))
        throw BadInput("The edited polygon is too large to follow while it is drawn. "
                       "Check that it has no point far away.");
    for (double column = first_column; column <= last_column; ++column)
        for (double row = first_row; row <= last_row; ++row)
            tiles.emplace_back(column, row);
}

Box box_of(const Tile& tile) {
    const double x = double(tile.first) * tile_m, y = double(tile.second) * tile_m;
    return {x, y, x + tile_m, y + tile_m};
}

shape::Point middle(const Box& box) {
    return box.empty() ? shape::Point{} : shape::Point{(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2};
}

/// Where an edit may change who holds the ground: about the line that moved, else all of both.
Box touched(const LiveArea& before, const LiveArea& after) {
    Box box;
    if (before.saying == after.saying && before.counts == after.counts && before.effect == after.effect &&
        before.in_doubt == after.in_doubt) {
        for (const shape::Loop& loop : shape::change_loops(before.ground.shape(), after.ground.shape()))
            for (const shape::Point& point : loop.points)
                box.add(point.x, point.y);
    } else {
        box.add(before.ground.box());
        box.add(after.ground.box());
    }
    return box;
}

} // namespace

LivePlan::Sum& LivePlan::Sum::operator+=(const Sum& other) {
    developed += other.developed;
    in_doubt += other.in_doubt;
    return *this;
}

LivePlan::LivePlan(const CoverLayer& cover, const RuleSet& rules, const LiveLimits& limits, const PlanDelivery& edited,
                   const std::vector<PlanDelivery>& others, PlanTerms terms, const Meanings& meanings,
                   const shape::AreaScale* scale, int threads, Progress* progress)
    : m_rules(rules), m_accounts(accounts_of(cover)), m_true_area(scale != nullptr),
      m_cover(cover.table.polygons, labels_of(cover, m_accounts), scale, threads),
      m_plans(edited, others, std::move(terms), meanings),
      m_mosaic(m_plans, rules, limits, m_cover.origin_near(middle(cover.table.polygons.box()))), m_sum(sum_of({}, {})) {
    Tiles tiles;
    for (std::size_t other = 0; other < others.size(); ++other)
        for (shape::FeatureIndex f = 0; f < others[other].areas.size(); ++f)
            open(m_next_key++, live_area(m_plans.saying_in(other, others[other].areas[f]), others[other], f), tiles);
    for (shape::FeatureIndex f = 0; f < edited.areas.size(); ++f)
        open(key(edited.table.ids[f]), live_area(m_plans.saying_of(edited.table.ids[f]), edited, f), tiles);
    count_again(std::move(tiles), progress);
    m_opened = m_sum;
}

void LivePlan::open(Key key, LiveArea area, Tiles& tiles) {
    m_sum += whole({}, area);
    if (area.develops() || area.is_in_doubt())
        add_tiles(area.ground.box(), tiles);
    m_mosaic.put(key, std::move(area));
}

LivePlan::Key LivePlan::key(Id id) {
    const auto [known, is_new] = m_keys.try_emplace(id, m_next_key);
    m_next_key += is_new ? 1 : 0;
    return known->second;
}

LiveArea LivePlan::live_area(std::optional<LivePlans::Saying> saying, const PlanDelivery& plan,
                             shape::FeatureIndex f) const {
    return {saying, saying && m_plans.counts(*saying), plan.areas[f].effect, plan.areas[f].in_doubt,
            m_mosaic.ready(shape::shape_of(plan.table.polygons, f))};
}

LivePlan::Sum LivePlan::sum_of(const shape::Loops& developed, const shape::Loops& in_doubt) const {
    return {m_cover.delta(developed, m_mosaic.origin()), m_cover.delta(in_doubt, m_mosaic.origin())};
}

// As if nobody else were there.
LivePlan::Sum LivePlan::whole(const LiveArea& before, const LiveArea& after) const {
    const auto change = [&](bool (LiveArea::*is_asked)() const) {
        const shape::FeatureShape nothing;
        return shape::change_loops((before.*is_asked)() ? before.ground.shape() : nothing,
                                   (after.*is_asked)() ? after.ground.shape() : nothing);
    };
    return sum_of(change(&LiveArea::develops), change(&LiveArea::is_in_doubt));
}

LivePlan::Sum LivePlan::lost(const Tile& tile, const LiveMosaic::Edit* edit) const {
    const LiveMosaic::Lost lost = m_mosaic.lost(box_of(tile), edit);
    return sum_of(lost.developed, lost.in_doubt);
}

void LivePlan::count_again(Tiles tiles, Progress* progress) {
    std::sort(tiles.begin(), tiles.end());
    tiles.erase(std::unique(tiles.begin(), tiles.end()), tiles.end());
    const Sum nothing = sum_of({}, {});
    for (const Tile& tile : tiles) {
        if (progress != nullptr) {
            progress->share(double(&tile - tiles.data()) / double(tiles.size()));
            if (progress->cancelled())
                throw Cancelled();
        }
        Sum lost = this->lost(tile);
        m_sum += lost;
        if (const auto known = m_lost.find(tile); known != m_lost.end()) {
            m_sum += -known->second;
            m_lost.erase(known);
        }
        if (lost != nothing)
            m_lost.emplace(tile, std::move(lost));
    }
}

void LivePlan::put(Id id, const PlanDelivery& now) {
    LiveArea after = now.areas.empty() ? LiveArea{} : live_area({}, now, 0);
    Tiles tiles;
    add_tiles(after.ground.box(), tiles); // refuses what is too large while nothing is changed yet
    tiles.clear();
    for (LiveArea* other : m_mosaic.areas_that_say(m_plans.reread(id, now))) {
        m_sum += -whole({}, *other);
        other->counts = m_plans.counts(*other->saying);
        m_sum += whole({}, *other);
        add_tiles(other->ground.box(), tiles);
    }
    if (!now.areas.empty()) {
        after.saying = m_plans.saying_of(id);
        after.counts = m_plans.counts(*after.saying);
    }
    const Key key = this->key(id);
    const LiveArea& before = m_mosaic.at(key);
    m_sum += whole(before, after);
    add_tiles(touched(before, after), tiles);
    m_mosaic.put(key, std::move(after));
    count_again(std::move(tiles));
}

LiveBalance LivePlan::preview(const shape::FeatureShape& shape) const {
    const std::optional<LivePlans::Saying> saying = m_plans.usual();
    const LiveArea drawn{saying, !saying || m_plans.counts(*saying), Effect::develops, false, m_mosaic.ready(shape)};
    const LiveMosaic::Edit edit{m_next_key, drawn};
    Tiles tiles;
    add_tiles(drawn.ground.box(), tiles);
    Sum change = whole({}, drawn);
    for (const Tile& tile : tiles) {
        change += lost(tile, &edit);
        if (const auto known = m_lost.find(tile); known != m_lost.end())
            change += -known->second;
    }
    return balance(change);
}

LiveBalance LivePlan::since_opened() const {
    Sum change = m_sum;
    change += -m_opened;
    return balance(change);
}

LiveBalance LivePlan::balance(const Sum& sum) const {
    const shape::LiveAreas& developed = sum.developed;
    LiveBalance result;
    for (const std::int32_t label : developed.labels()) {
        const std::string& account = m_accounts[std::size_t(label)];
        const ExactArea area = m_true_area ? developed.true_area(label) : developed.plan_area(label);
        result.by_account[account] += area;
        if (m_rules.is_nature(account))
            result.nature += area;
        else if (m_rules.is_farmland(account))
            result.farmland += area;
        else if (m_rules.is_water(account))
            result.water += area;
        else if (!m_rules.is_built(account))
            result.not_known += area;
    }
    result.not_known += m_true_area ? developed.true_uncovered() : developed.plan_uncovered();
    result.all = m_true_area ? developed.true_whole() : developed.plan_whole();
    result.in_doubt = m_true_area ? sum.in_doubt.true_whole() : sum.in_doubt.plan_whole();
    for (const std::int32_t label : sum.in_doubt.labels())
        if (m_rules.is_built(m_accounts[std::size_t(label)]))
            result.in_doubt -= m_true_area ? sum.in_doubt.true_area(label) : sum.in_doubt.plan_area(label);
    std::erase_if(result.by_account, [](const auto& one) { return one.second.is_zero(); });
    return result;
}

} // namespace areal::accounting
