// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/provision_losses.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {
namespace {

struct LostAndOpened {
    ExactArea lost, opened;
};

ProvisionPlace place_of(const PurposeArea& area, const PlanLayer& layer) {
    return {layer.plans[area.plan].id, layer.plans[area.plan].key, area.code, area.name};
}

std::string strength_of(const ProvisionBasis& basis) {
    if (basis.provisions.empty())
        return "none";
    return basis.strength.empty() ? "not_said" : basis.strength;
}

// Empty: a book of its own or none.
const char* book_of(const Ground& ground, const RuleSet& rules) {
    if (ground.fate == Fate::nature_lost || ground.fate == Fate::farmland_lost)
        return ground.fate == Fate::nature_lost ? "nature" : "farmland";
    const bool is_built = ground.built_by != nullptr && rules.built_ground.overrides_cover;
    if (ground.fate != Fate::kept || is_built)
        return "";
    return rules.is_nature(ground.cover->account)     ? "nature"
           : rules.is_farmland(ground.cover->account) ? "farmland"
                                                      : "";
}

class LossByProvision {
  public:
    LossByProvision(const GroundView& view, const Provisions& provisions) : m_view(view), m_provisions(provisions) {}

    Table table() {
        for (const Ground& ground : m_view.rows())
            add(ground);
        Table table{"loss_by_provision",
                    {"plan", "purpose_code", "purpose", "opens_for", "strength", "paragraph", "book", "account", "name",
                     "lost_m2", "opened_m2"},
                    {}};
        for (const auto& [key, sums] : m_sums) {
            std::vector<Cell> row(key.begin(), key.end());
            row.insert(row.end(), {m_view.meanings().account_name(key.back()), sums.lost, sums.opened});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

  private:
    // Of the purpose area: plan, purpose and its name, what it opens for, strength, paragraphs.
    using Basis = std::array<std::string, 6>;

    void add(const Ground& ground) {
        if (ground.purpose == nullptr)
            return;
        const std::string book = book_of(ground, m_view.rules());
        const Basis& basis = this->basis(ground.plan_feature);
        if (book.empty() || (ground.fate == Fate::kept && basis[3].empty()))
            return;
        LostAndOpened& sums =
            m_sums[{basis[0], basis[1], basis[2], basis[3], basis[4], basis[5], book, ground.cover->account}];
        (ground.fate == Fate::kept ? sums.opened : sums.lost) += ground.area;
    }

    const Basis& basis(shape::FeatureIndex feature) {
        const auto [at, is_new] = m_basis.try_emplace(feature);
        if (is_new) {
            const PlanLayer& plan = m_view.cut().judged;
            const PurposeArea& area = plan.areas[feature];
            const ProvisionBasis basis = basis_of(area, plan, m_provisions);
            at->second = {plan.plans[area.plan].key,
                          area.code,
                          area.purpose,
                          opens_for_building(area.code_list, area.code, m_view.meanings()),
                          strength_of(basis),
                          basis.paragraphs()};
        }
        return at->second;
    }

    const GroundView& m_view;
    const Provisions& m_provisions;
    std::map<shape::FeatureIndex, Basis> m_basis;
    std::map<std::array<std::string, 8>, LostAndOpened> m_sums; // the basis, book, account
};

} // namespace

ProvisionBasis basis_of(const PurposeArea& area, const PlanLayer& layer, const Provisions& provisions) {
    return provisions.basis(place_of(area, layer));
}

Table loss_by_provision_table(const GroundView& view, const Provisions& provisions) {
    return LossByProvision(view, provisions).table();
}

void find_idle_provisions(const GroundView& view, const Provisions& provisions, Findings& findings) {
    std::set<ProvisionPlace> places;
    for (const PlanLayer* layer : {&view.cut().judged, view.cut().in_force})
        if (layer != nullptr)
            for (const PurposeArea& area : layer->areas)
                places.insert(place_of(area, *layer));
    findings.add(provisions.without_place({places.begin(), places.end()}));
}

} // namespace areal::accounting
