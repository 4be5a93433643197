// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account.h"

#include "accounting/account_layers.h"
#include "accounting/account_pieces.h"
#include "accounting/alternatives.h"
#include "accounting/balance.h"
#include "accounting/build_out.h"
#include "accounting/carbon.h"
#include "accounting/densification.h"
#include "accounting/farmland.h"
#include "accounting/ground_view.h"
#include "accounting/need_table.h"
#include "accounting/overlap_findings.h"
#include "accounting/plan_conflicts.h"
#include "accounting/plan_cut.h"
#include "accounting/plan_gaps.h"
#include "accounting/plan_mosaic.h"
#include "accounting/plan_verdict.h"
#include "accounting/planvask.h"
#include "accounting/provision_losses.h"
#include "accounting/purpose_tables.h"
#include "accounting/reserve.h"
#include "accounting/review_facts.h"
#include "accounting/review_ground.h"
#include "accounting/revision.h"
#include "accounting/rule_comparison.h"
#include "accounting/sensitivity.h"
#include "accounting/slivers.h"
#include "accounting/theme_tables.h"
#include "accounting/uncertainty.h"
#include "accounting/verdict_tables.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace areal::accounting {
namespace {

class AccountRun {
  public:
    AccountRun(const AccountRequest& request, const Meanings& meanings)
        : m_request(request), m_meanings(meanings), m_read(read_layers(request, meanings)) {}

    Account run();

  private:
    PlanCut cut(const PlanLayer& judged, const PlanLayer* in_force) const;
    void judge(const PlanLayer& judged, const PlanLayer* in_force);
    void look_for_slivers(const PlanLayer& judged);
    void add_reserve(const GroundView& view);
    void compare(const PlanLayer& alternative);
    void add_theme_tables(const GroundView& view);
    void add_verdict_tables(const GroundView& view);
    void add_pieces(const GroundView& view);
    void add_changes(const GroundView& view);
    void compare_revision(const PlanLayer& judged, const PlanLayer& earlier);
    void add(Table table);
    void certify(const PlanCut& cut, ExactArea plan_ground);
    std::vector<AccountPiece> pieces(const GroundView& view, const std::function<bool(const Ground&)>& wanted) const {
        stage("Building the pieces");
        return account_pieces(view, wanted, m_request.threads, m_request.progress);
    }
    void stage(const char* what) const {
        if (m_request.progress != nullptr)
            m_request.progress->stage(m_meanings.say(what));
    }

    const AccountRequest& m_request;
    const Meanings& m_meanings;
    AccountLayers m_read;
    PlanCoverSums m_plan_cover;
    Alternatives m_alternatives;
    Account m_account;
};

PlanCut AccountRun::cut(const PlanLayer& judged, const PlanLayer* in_force) const {
    stage("Cutting the layers");
    return cut_plan(m_read, judged, in_force, {m_request.area_kind, m_request.threads, m_request.progress});
}

void AccountRun::certify(const PlanCut& cut, ExactArea plan_ground) {
    auto& lines = m_account.conservation.lines;
    const auto add = [&](const std::string& role, const source::PolygonTable& layer, std::size_t place) {
        lines.push_back(conserve(role, layer.name, layer.areas, cut.table, place));
    };
    add(cut.in_force == nullptr ? "plan" : "proposal", cut.judged.table, cut.judged_place);
    if (cut.in_force != nullptr)
        add("plan", cut.in_force->table, *cut.in_force_place);
    add("cover", m_read.cover.table, cut.cover_place);
    if (m_read.restored)
        add("restored", m_read.restored->table, *cut.restored_place);
    const std::size_t in_force_place = cut.in_force == nullptr ? cut.judged_place : *cut.in_force_place;
    lines.push_back(conserve_ground("mosaic", m_read.in_force.table.name, plan_ground, cut.table, in_force_place));
}

void AccountRun::look_for_slivers(const PlanLayer& judged) {
    if (m_request.rules.slivers.empty())
        return;
    stage("Looking for slivers");
    const std::vector<Sliver> slivers = find_slivers(m_read, judged, m_request.rules, m_meanings,
                                                     {m_request.area_kind, m_request.threads, m_request.progress});
    add_slivers(slivers, judged, m_read);
    m_account.tables.push_back(slivers_table(slivers, judged));
}

void AccountRun::add_reserve(const GroundView& view) {
    for (auto* table : {&reserve_table, &reserve_by_purpose_table, &reserve_by_mask_table, &reserve_qualities_table,
                        &densification_table, &built_otherwise_table})
        m_account.tables.push_back(table(view));
    if (!m_request.needs.empty())
        m_account.tables.push_back(need_table(m_request.needs, view));
}

// The plan the account is about.
void AccountRun::judge(const PlanLayer& judged, const PlanLayer* in_force) {
    look_for_slivers(judged);
    stage("Laying the plans on each other");
    const ReviewRules rules = ReviewRules::load(m_meanings.resources());
    ReviewList review(rules);
    PlansReviewed plans = review_plans(m_read, {m_request.area_kind, m_request.threads, m_request.progress}, m_meanings,
                                       m_account.findings, review);
    m_account.tables.push_back(std::move(plans.left_out));
    PlanCut cut = this->cut(judged, in_force);
    certify(cut, plans.ground);
    leave_out_beyond_boundary(cut, m_account.findings);
    const GroundView view(cut, m_request.rules, m_meanings);
    m_account.tables.push_back(plan_mosaic_table(view));
    m_account.tables.push_back(plans_used_table(view));
    find_ties(view, m_account.findings);
    m_plan_cover.add_judged(view);
    if (in_force != nullptr) {
        m_plan_cover.add_in_force(view);
        m_alternatives.add_do_nothing(view);
        add_changes(view);
    }
    find_overlaps(cut.table, cut.judged_place, judged.table, m_account.findings,
                  [&](shape::FeatureIndex f) { return judged.areas[f].plan; });
    find_overlaps(cut.table, cut.cover_place, m_read.cover.table, m_account.findings);
    find_uncovered(cut.table, cut.judged_place, judged.table, cut.cover_place, m_read.cover.table, m_account.findings);
    const Balance balance(view);
    m_account.tables.push_back(balance.table());
    add_reserve(view);
    m_account.tables.push_back(farmland_table(view));
    m_account.tables.push_back(cultivation_table(view));
    m_account.tables.push_back(carbon_table(view));
    m_account.tables.push_back(build_out_table(view));
    if (!m_read.evidence.themes().empty())
        add_theme_tables(view);
    if (m_read.provisions) {
        m_account.tables.push_back(loss_by_provision_table(view, *m_read.provisions));
        find_idle_provisions(view, *m_read.provisions, m_account.findings);
    }
    find_uncounted(view, m_account.findings);
    m_account.verdict = plan_verdict(view, balance, m_account.conservation);
    add_verdict_tables(view);
    find_faults_of_fact(m_read, m_request.rules, m_meanings, review);
    find_faults_on_ground(view, review);
    m_account.tables.push_back(review.table(m_meanings));
    if (m_request.with_pieces)
        add_pieces(view);
}

void AccountRun::add_theme_tables(const GroundView& view) {
    const PlanConflicts conflicts(view);
    m_account.tables.push_back(themes_table(view));
    m_account.tables.push_back(exposures_table(view));
    m_account.tables.push_back(conflicts.table());
    m_account.tables.push_back(conflicts.hits());
    m_account.tables.push_back(conflicts.cleared());
}

void AccountRun::add_verdict_tables(const GroundView& view) {
    m_account.tables.push_back(neutrality_table(*m_account.verdict, m_meanings));
    m_account.tables.push_back(offsets_table(*m_account.verdict, m_meanings));
    if (m_request.rules.target)
        m_account.tables.push_back(target_table(*m_account.verdict, view));
    m_account.tables.push_back(deciding_pieces_table(view));
}

// Of both plans, so that what only the plan in force has is there too; and how sure the figures made of them are.
void AccountRun::add_pieces(const GroundView& view) {
    m_account.pieces =
        pieces(view, [](const Ground& ground) { return ground.fate != Fate::outside || ground.from != nullptr; });
    for (const Theme& theme : m_read.evidence.themes())
        m_account.piece_themes.push_back(theme.name);
    m_account.tables.push_back(uncertainty_table(view, m_account.pieces, m_account.findings));
    m_account.tables.push_back(sensitivity_table(view));
}

// A further proposal, beside the one that is judged.
void AccountRun::compare(const PlanLayer& alternative) {
    PlanCut cut = this->cut(alternative, &m_read.in_force);
    leave_out_beyond_boundary(cut, m_account.findings);
    const GroundView view(cut, m_request.rules, m_meanings);
    m_plan_cover.add_judged(view);
    add_changes(view);
}

// Several proposals are rows of one table.
void AccountRun::add(Table table) {
    const auto known = std::find_if(m_account.tables.begin(), m_account.tables.end(),
                                    [&](const Table& one) { return one.name == table.name; });
    if (known == m_account.tables.end())
        m_account.tables.push_back(std::move(table));
    else
        known->rows.insert(known->rows.end(), table.rows.begin(), table.rows.end());
}

// What a proposal moves, against the plan in force.
void AccountRun::add_changes(const GroundView& view) {
    m_alternatives.add_judged(view);
    add(purpose_change_table(view));
    add(main_purpose_change_table(view));
    Table planvask = planvask_table(view);
    find_planvask(planvask, view.cut().judged.table.name, m_account.findings);
    add(std::move(planvask));
}

void AccountRun::compare_revision(const PlanLayer& judged, const PlanLayer& earlier) {
    stage("Comparing the two revisions");
    PlanCut cut = cut_plan(m_read, judged, &earlier, {m_request.area_kind, m_request.threads, m_request.progress});
    leave_out_beyond_boundary(cut, m_account.findings);
    const GroundView view(cut, m_request.rules, m_meanings);
    add(revision_table(view));
    m_account.revised = pieces(view, is_revised);
}

Account AccountRun::run() {
    m_account = begin_account(m_read.crs, m_request.area_kind, m_meanings);
    m_account.day = m_request.day;
    m_account.rules_name = m_request.rules.name;
    m_account.rules_version = m_request.rules.version;
    const auto title = m_request.rules.title.find(std::string(language_code(m_meanings.language())));
    m_account.rules_title = title == m_request.rules.title.end() ? m_request.rules.name : title->second;
    m_account.rules_sha256 = m_request.rules.sha256;
    m_account.rules_text = m_request.rules.text;
    m_account.inputs = m_read.records;
    m_account.decisions = m_request.decisions;
    m_account.findings.add(m_read.findings);
    find_unused_evidence(m_read.evidence, m_request.rules, m_account.findings);
    if (m_read.proposals.empty())
        judge(m_read.in_force, nullptr);
    for (std::size_t i = 0; i < m_read.proposals.size(); ++i)
        i == 0 ? judge(m_read.proposals[i], &m_read.in_force) : compare(m_read.proposals[i]);
    if (m_read.earlier)
        compare_revision(m_read.proposals.front(), *m_read.earlier);
    if (!m_read.proposals.empty()) {
        m_account.tables.push_back(m_alternatives.table());
        m_account.tables.push_back(m_alternatives.qualities());
        m_account.tables.push_back(m_alternatives.masks());
    }
    m_account.tables.insert(m_account.tables.begin(), m_plan_cover.table());
    return std::move(m_account);
}

} // namespace

const Table* Account::table(const std::string& name) const {
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const Table& t) { return t.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

Account begin_account(const shape::Crs& crs, AreaKind area_kind, const Meanings& meanings) {
    Account account;
    account.crs = crs.id();
    account.crs_name = crs.name();
    account.crs_wkt = crs.wkt();
    account.area_kind = area_kind;
    account.language = meanings.language();
    return account;
}

Account make_account(const AccountRequest& request, const Meanings& meanings) {
    Account account = AccountRun(request, meanings).run();
    if (!request.compared_rules.empty())
        account.tables.push_back(rule_comparison_table(request, meanings));
    return account;
}

} // namespace areal::accounting
