// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plans of an account while one of its layers is edited: which there are, which count and which goes first, as the
// account would settle it from what the features say now. An area that is drawn may bring a plan of its own, a changed
// date may turn the order round, a deleted area may take a plan away.
#pragma once

#include "accounting/plan_delivery.h"
#include "accounting/plan_list.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

class LivePlans {
  public:
    using Id = std::int64_t;
    /// What a feature says of its plan, as a place in the list of all that was ever said.
    using Saying = std::size_t;

    /// The meanings must live on.
    LivePlans(const PlanDelivery& edited, const std::vector<PlanDelivery>& others, PlanTerms terms,
              const Meanings& meanings);

    /// Of an area of one of the other layers.
    Saying saying_in(std::size_t other, const PurposeArea& area) const { return m_begin_of_other[other] + area.plan; }
    /// Of a feature of the edited layer.
    std::optional<Saying> saying_of(Id id) const;
    /// What most areas of the edited layer say; nothing when it has none.
    std::optional<Saying> usual() const;

    /// A feature of the edited layer, read anew, or gone. Returns the sayings whose plan stands otherwise than before.
    std::vector<Saying> reread(Id id, const PlanDelivery& now);

    /// Nothing where nobody says so any more.
    std::optional<std::size_t> plan(Saying saying) const { return m_plans[saying]; }
    bool counts(Saying saying) const { return m_plans[saying] && m_list.plans[*m_plans[saying]].counts; }
    const PlanOrder& order() const { return m_list.order; }

  private:
    void settle();
    std::vector<Saying> settle_anew();

    PlanTerms m_terms;
    const Meanings& m_meanings;
    std::vector<PlansSaid> m_others;
    std::vector<std::string> m_keys_of_others; // by saying
    std::vector<Saying> m_begin_of_other;
    std::string m_layer;
    std::vector<PlanSaying> m_sayings; // of the edited layer; they come after the others'
    std::unordered_map<Id, std::size_t> m_saying_of;
    PlanList m_list;
    std::vector<std::optional<std::size_t>> m_plans; // by saying
};

} // namespace areal::accounting
