// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_ground.h"

#include "accounting/provision_losses.h"
#include "accounting/review_place.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace areal::accounting {
namespace {

// ISO days are ordered as texts are.
std::string years_before(const std::string& day, int years) {
    return day.empty() ? day : std::to_string(10000 + std::stoi(day.substr(0, 4)) - years).substr(1) + day.substr(4);
}

class FaultsOnGround {
  public:
    FaultsOnGround(const GroundView& view, ReviewList& review)
        : m_view(view), m_cut(view.cut()), m_review(review),
          m_planned(m_cut.in_force == nullptr ? m_cut.judged : *m_cut.in_force),
          m_planned_place(m_cut.in_force == nullptr ? m_cut.judged_place : *m_cut.in_force_place),
          m_newest_day(newest_day()) {}

    void find();

  private:
    struct Dated {
        ExactArea area;
        Box box;
        std::string oldest;
    };
    const PurposeArea* kommuneplan_at(shape::StackId stack);
    const PurposeArea* find_kommuneplan(shape::StackId stack) const;
    std::string cover_date(const Ground& ground) const;
    std::string newest_day() const;
    void against_kommuneplan(const Ground& ground);
    void look_at_themes(const Ground& ground);
    void look_at_days(const Ground& ground);
    void look_at_provisions(const Ground& ground);
    void note(const Ground& ground, const std::string& date, std::map<std::size_t, Dated>& by_plan) const;
    void add_days();
    void add(const char* rule, const Ground& ground, const std::string& what, const std::string& against = "") {
        const shape::OverlayRow& row = m_cut.table.rows[ground.row];
        ReviewPlace place = review_place(m_cut.judged, {ground.plan_feature});
        place.what = what;
        place.against = against;
        m_review.add(rule, place, ground.area, within(m_cut.judged, {ground.plan_feature}, row.place));
    }
    const Plan& plan_of(const Ground& ground) const { return m_cut.judged.plans[ground.choice->plan]; }

    const GroundView& m_view;
    const PlanCut& m_cut;
    ReviewList& m_review;
    const PlanLayer& m_planned; // where the kommuneplan in force is
    const std::size_t m_planned_place;
    const std::string m_newest_day; // that plans and data name; empty: they name none
    std::unordered_map<shape::StackId, const PurposeArea*> m_kommuneplan;
    std::map<shape::FeatureIndex, ProvisionBasis> m_basis;    // by purpose area
    std::map<std::size_t, Dated> m_unbuilt;                   // by plan: what it builds on
    std::map<std::size_t, Dated> m_taken_old, m_taken_before; // by plan: where the cover is old, older than the plan
};

// Its purpose there, even where a newer zoning plan holds; null where there is none.
const PurposeArea* FaultsOnGround::find_kommuneplan(shape::StackId stack) const {
    std::map<std::size_t, shape::FeatureIndex> first;
    for (const shape::FeatureIndex f : m_cut.table.stacks[m_planned_place].features(stack))
        if (const std::size_t plan = m_planned.areas[f].plan; m_planned.plans[plan].kind == PlanKind::kommuneplan)
            first.emplace(plan, f);
    if (first.empty())
        return nullptr;
    std::vector<std::size_t> plans;
    for (const auto& [plan, f] : first)
        plans.push_back(plan);
    return &m_planned.areas[first.at(m_planned.order.choose(plans).plan)];
}

const PurposeArea* FaultsOnGround::kommuneplan_at(shape::StackId stack) {
    const auto [at, is_new] = m_kommuneplan.try_emplace(stack, nullptr);
    if (is_new)
        at->second = find_kommuneplan(stack);
    return at->second;
}

void FaultsOnGround::against_kommuneplan(const Ground& ground) {
    if (plan_of(ground).kind == PlanKind::kommuneplan)
        return;
    const shape::StackId stack = m_cut.table.rows[ground.row].stacks[m_planned_place];
    const PurposeArea* municipal = stack == shape::no_polygon ? nullptr : kommuneplan_at(stack);
    if (municipal == nullptr || municipal->develops_by_purpose)
        return;
    const std::string purpose = municipal->code.substr(0, municipal->code.find('+')); // of several the first
    if (m_view.meanings().codes().list(municipal->code_list).find(purpose) == nullptr)
        return;
    const bool is_lnfr = m_review.rules().at("building_on_lnfr").looks_at(municipal->main_group);
    add(is_lnfr ? "building_on_lnfr" : "other_than_kommuneplan", ground, ground.purpose->code, municipal->code);
}

void FaultsOnGround::look_at_themes(const Ground& ground) {
    const std::vector<Theme>& themes = m_cut.read.evidence.themes();
    const ReviewRules& rules = m_review.rules();
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const ThemeOfPlace& place = ground.known->themes[i];
        if (place.state != ThemeState::hit)
            continue;
        if (is_taken(ground.fate) && rules.at("protected_land").looks_at(themes[i].kind))
            add("protected_land", ground, place.best->code.empty() ? themes[i].name : place.best->code);
        if (ground.purpose->effect == Effect::develops && rules.at("hazard_land").looks_at(themes[i].kind))
            add("hazard_land", ground, themes[i].name);
    }
}

// The oldest of the polygons there; else what the layer says as a whole.
std::string FaultsOnGround::cover_date(const Ground& ground) const {
    std::string oldest;
    const shape::StackId stack = m_cut.table.rows[ground.row].stacks[m_cut.cover_place];
    for (const shape::FeatureIndex f : m_cut.table.stacks[m_cut.cover_place].features(stack))
        if (const std::string& date = m_cut.read.cover.dates[f]; oldest.empty() || (!date.empty() && date < oldest))
            oldest = date;
    return oldest.empty() ? m_cut.read.cover.record.data_date : oldest;
}

void FaultsOnGround::note(const Ground& ground, const std::string& date, std::map<std::size_t, Dated>& by_plan) const {
    Dated& dated = by_plan[ground.choice->plan];
    dated.area += ground.area;
    dated.box.add(within(m_cut.judged, {ground.plan_feature}, m_cut.table.rows[ground.row].place));
    dated.oldest = dated.oldest.empty() ? date : std::min(dated.oldest, date);
}

void FaultsOnGround::look_at_days(const Ground& ground) {
    const std::string date = cover_date(ground);
    const Plan& plan = plan_of(ground);
    if (date.empty() || !is_taken(ground.fate))
        return;
    if (date < years_before(m_newest_day, m_review.rules().at("cover_old").years))
        note(ground, date, m_taken_old);
    if (plan.in_force && date < plan.in_force->iso())
        note(ground, date, m_taken_before);
}

void FaultsOnGround::look_at_provisions(const Ground& ground) {
    if (!m_cut.read.provisions || (ground.fate != Fate::nature_lost && ground.fate != Fate::farmland_lost))
        return;
    const auto [at, is_new] = m_basis.try_emplace(ground.plan_feature);
    if (is_new)
        at->second = basis_of(*ground.purpose, m_cut.judged, *m_cut.read.provisions);
    if (m_review.rules().at("weak_provision").looks_at(at->second.strength))
        add("weak_provision", ground, at->second.strength, at->second.paragraphs());
}

std::string FaultsOnGround::newest_day() const {
    std::string newest;
    for (const InputRecord& record : m_cut.read.records)
        newest = std::max(newest, record.data_date);
    for (const PlanLayer* layer : {&m_cut.judged, m_cut.in_force})
        if (layer != nullptr)
            for (const Plan& plan : layer->plans)
                if (plan.counts && plan.in_force)
                    newest = std::max(newest, plan.in_force->iso());
    for (const std::string& date : m_cut.read.cover.dates)
        newest = std::max(newest, date);
    return newest;
}

void FaultsOnGround::add_days() {
    const std::vector<Plan>& plans = m_cut.judged.plans;
    for (const auto& [plan, dated] : m_taken_old)
        m_review.add("cover_old", {plans[plan].key, "", "", dated.oldest, m_newest_day}, dated.area, dated.box);
    for (const auto& [plan, dated] : m_taken_before)
        m_review.add("cover_before_plan", {plans[plan].key, "", "", dated.oldest, plans[plan].in_force->iso()},
                     dated.area, dated.box);
    const ReviewRule& rule = m_review.rules().at("zoning_plan_old");
    for (const auto& [plan, unbuilt] : m_unbuilt)
        if (const auto day = plans[plan].in_force;
            day && rule.looks_at(plans[plan].type) && day->iso() < years_before(m_newest_day, rule.years))
            m_review.add(rule.code, {plans[plan].key, "", "", day->iso(), m_newest_day}, unbuilt.area, unbuilt.box);
}

void FaultsOnGround::find() {
    for (const Ground& ground : m_view.rows()) {
        if (ground.purpose == nullptr)
            continue;
        const bool is_built = ground.built_by != nullptr;
        look_at_themes(ground);
        look_at_days(ground);
        look_at_provisions(ground);
        if (ground.purpose->effect == Effect::develops && !is_built) {
            against_kommuneplan(ground);
            note(ground, "", m_unbuilt);
        }
        if (!is_built && !m_view.rules().is_water(ground.cover->account) &&
            !opens_for_building(ground.purpose->code_list, ground.purpose->code, m_view.meanings()).empty())
            add("lnfr_opening", ground, ground.purpose->code);
    }
    add_days();
}

} // namespace

void find_faults_on_ground(const GroundView& view, ReviewList& review) {
    FaultsOnGround(view, review).find();
}

} // namespace areal::accounting
