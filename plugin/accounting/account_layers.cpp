// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account_layers.h"

#include "accounting/input_record.h"

#include <utility>

namespace areal::accounting {
namespace {

class Reading {
  public:
    Reading(const AccountRequest& request, const Meanings& meanings)
        : m_request(request), m_meanings(meanings),
          m_layers{
              account_crs(request.crs, request.plans.front().source->info()), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}} {}

    AccountLayers run();

  private:
    PlanLayer plans(const std::vector<NamedSource>& inputs, const std::string& role,
                    const std::set<std::string>& statuses, const std::optional<Date>& day = {});
    void read_plans();
    void boundary(const NamedSource& input);
    void theme(const ThemeRequest& request);
    void built(const BuiltRequest& request);
    void note(const InputRecord& record, const Findings& findings) {
        m_layers.records.push_back(record);
        m_layers.findings.add(findings);
    }
    void stage(const char* what) const {
        if (m_request.progress != nullptr)
            m_request.progress->stage(m_meanings.say(what));
    }

    const AccountRequest& m_request;
    const Meanings& m_meanings;
    AccountLayers m_layers;
};

PlanLayer Reading::plans(const std::vector<NamedSource>& inputs, const std::string& role,
                         const std::set<std::string>& statuses, const std::optional<Date>& day) {
    std::vector<PlanDelivery> deliveries;
    for (const NamedSource& input : inputs) {
        stage("Reading the plan");
        deliveries.push_back(
            read_plan_delivery(input, role, m_layers.crs, m_request.rules, m_meanings, m_request.progress));
    }
    return join_plans(std::move(deliveries), {statuses, m_request.rules.plans.precedence, m_request.decisions, day},
                      m_meanings, m_layers.records, m_layers.findings);
}

void Reading::boundary(const NamedSource& input) {
    const source::PolygonTable table =
        source::read_polygons(*input.source, {m_layers.crs, {}, {}, {}, m_request.progress});
    note(record_of(input, "boundary", table.features_read), table.findings);
    m_layers.evidence.add(EvidenceKind::boundary, table);
}

void Reading::theme(const ThemeRequest& request) {
    const ThemeLayer layer = read_theme(request, m_layers.crs, m_meanings, m_request.progress);
    m_layers.records.insert(m_layers.records.end(), layer.records.begin(), layer.records.end());
    m_layers.findings.add(layer.table.findings);
    if (layer.mapped)
        m_layers.findings.add(layer.mapped->findings);
    m_layers.evidence.add(layer);
}

void Reading::built(const BuiltRequest& request) {
    const BuiltLayer layer = read_built(request, m_layers.crs, m_request.rules, m_meanings, m_request.progress);
    note(layer.record, layer.table.findings);
    m_layers.evidence.add(layer);
}

void Reading::read_plans() {
    m_request.decisions.check();
    m_layers.in_force = plans(m_request.plans, "plan", m_request.rules.plans.in_force_statuses, m_request.day);
    for (const NamedSource& proposal : m_request.proposals)
        m_layers.proposals.push_back(plans({proposal}, "proposal", m_request.rules.plans.proposal_statuses));
    if (m_request.earlier)
        m_layers.earlier = plans({*m_request.earlier}, "earlier", m_request.rules.plans.proposal_statuses);
    std::vector<const PlanLayer*> layers{&m_layers.in_force};
    for (const PlanLayer& proposal : m_layers.proposals)
        layers.push_back(&proposal);
    find_idle_decisions(m_request.decisions, layers, m_layers.findings);
}

AccountLayers Reading::run() {
    read_plans();
    stage("Reading the land cover");
    m_layers.cover = read_cover(m_request.cover, "cover", m_layers.crs, m_meanings, m_request.progress);
    note(m_layers.cover.record, m_layers.cover.table.findings);
    if (m_request.boundary)
        boundary(*m_request.boundary);
    if (!m_request.built.empty())
        stage("Reading what is built");
    for (const BuiltRequest& request : m_request.built)
        built(request);
    if (!m_request.themes.empty())
        stage("Reading the themes");
    for (const ThemeRequest& request : m_request.themes)
        theme(request);
    if (m_request.provisions) {
        m_layers.provisions = Provisions::read(*m_request.provisions, m_meanings);
        note(m_layers.provisions->record(), m_layers.provisions->findings());
    }
    if (m_request.restored) {
        stage("Reading the restoration measures");
        m_layers.restored =
            read_restoration(*m_request.restored, m_layers.crs, m_request.rules,
                             m_meanings.codes().list(m_layers.cover.record.code_list), m_meanings, m_request.progress);
        note(m_layers.restored->record, m_layers.restored->table.findings);
    }
    return std::move(m_layers);
}

} // namespace

std::optional<std::size_t> AccountLayers::sliver_source(const PlanLayer& plan) const {
    for (const auto& [owner, source] : sliver_sources)
        if (owner == &plan)
            return source;
    return std::nullopt;
}

AccountLayers read_layers(const AccountRequest& request, const Meanings& meanings) {
    return Reading(request, meanings).run();
}

} // namespace areal::accounting
