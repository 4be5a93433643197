// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_facts.h"

#include "accounting/review_place.h"

namespace areal::accounting {
namespace {

class FaultsOfFact {
  public:
    FaultsOfFact(const AccountLayers& read, const RuleSet& rules, const Meanings& meanings, ReviewList& review)
        : m_in_force(read.proposals.empty()), m_layer(read.judged()), m_meanings(meanings), m_review(review),
          m_statuses(m_in_force ? rules.plans.in_force_statuses : rules.plans.proposal_statuses) {}

    void find();

  private:
    struct Ground {
        ExactArea area;
        Box box;
    };
    bool knows(const std::string& list, const std::string& code) const {
        return m_meanings.codes().list(list).find(code) != nullptr;
    }
    std::vector<Ground> ground_of_plans() const;
    void find_in_area(shape::FeatureIndex f);
    void find_in_plan(const Plan& plan, const Ground& ground);

    const bool m_in_force;
    const PlanLayer& m_layer;
    const Meanings& m_meanings;
    ReviewList& m_review;
    const std::set<std::string>& m_statuses; // planstatus that count
};

void FaultsOfFact::find_in_area(shape::FeatureIndex f) {
    const PurposeArea& area = m_layer.areas[f];
    const auto add = [&](const char* rule, const std::string& what) {
        ReviewPlace place = review_place(m_layer, {f});
        place.what = what;
        m_review.add(rule, place, m_layer.table.areas[f], m_layer.table.polygons.box(f));
    };
    if (area.code.empty())
        add("purpose_missing", "");
    else if (!knows(area.code_list, area.code))
        add("purpose_unknown", area.code);
    else if (m_meanings.codes().list(area.code_list).find(area.code)->retired())
        add("purpose_retired", area.code);
    if (!area.status.empty() && !knows("arealbruksstatus", area.status))
        add("status_unknown", area.status);
    else if (area.status.empty() && m_layer.plans[area.plan].kind == PlanKind::kommuneplan)
        add("status_missing", "");
}

void FaultsOfFact::find_in_plan(const Plan& plan, const Ground& ground) {
    const auto add = [&](const char* rule, const std::string& what) {
        m_review.add(rule, {plan.key, "", "", what, ""}, ground.area, ground.box);
    };
    if (plan.id.empty())
        add("plan_id_missing", "");
    if (!plan.status.empty() && !knows("planstatus", plan.status))
        add("plan_status_unknown", plan.status);
    else if (!plan.status.empty() && !m_statuses.contains(plan.status))
        add("plan_not_in_force", plan.status);
    else if (m_in_force && plan.counts && !plan.in_force)
        add("plan_date_missing", "");
}

// Of all their purposes on the ground, whether they count or not.
std::vector<FaultsOfFact::Ground> FaultsOfFact::ground_of_plans() const {
    std::vector<Ground> grounds(m_layer.plans.size());
    const auto add = [&](std::size_t plan, const source::PolygonTable& table, shape::FeatureIndex f) {
        grounds[plan].area += table.areas[f];
        grounds[plan].box.add(table.polygons.box(f));
    };
    for (shape::FeatureIndex f = 0; f < m_layer.areas.size(); ++f)
        add(m_layer.areas[f].plan, m_layer.table, f);
    for (shape::FeatureIndex f = 0; f < m_layer.aside.said.size(); ++f)
        if (m_layer.aside.said[f].kind == PlanAside::Kind::left_out)
            add(m_layer.aside.said[f].plan, m_layer.aside.table, f);
    return grounds;
}

void FaultsOfFact::find() {
    for (shape::FeatureIndex f = 0; f < m_layer.areas.size(); ++f)
        find_in_area(f);
    const std::vector<Ground> grounds = ground_of_plans();
    for (std::size_t plan = 0; plan < grounds.size(); ++plan)
        if (m_layer.plans[plan].features > 0)
            find_in_plan(m_layer.plans[plan], grounds[plan]);
}

} // namespace

void find_faults_of_fact(const AccountLayers& read, const RuleSet& rules, const Meanings& meanings,
                         ReviewList& review) {
    FaultsOfFact(read, rules, meanings, review).find();
}

} // namespace areal::accounting
