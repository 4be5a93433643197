// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account.h"

#include "accounting/input_record.h"
#include "accounting/overlap_findings.h"
#include "accounting/plan_fold.h"
#include "accounting/sums.h"
#include "shape/pieces.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {
namespace {

constexpr const char* not_in_plan_code = "0"; // KDD's code list: not registered, or not in that plan

// Where each layer stands in the one overlay of an account.
struct Places {
    std::size_t judged = 0, cover = 1, restored = 2, in_force = 0, boundary = 0;
};

class AccountRun {
  public:
    AccountRun(const AccountRequest& request, const Meanings& meanings)
        : m_request(request), m_meanings(meanings), m_crs(account_crs(request.crs, request.plans.front().source->info())) {}

    Account run();

  private:
    PlanLayer read_plans(const std::vector<NamedSource>& inputs, const std::string& role);
    void read_all();
    void account_for(PlanLayer& judged, const PlanLayer* in_force, bool is_verdict);
    void certify(const shape::OverlayTable& table, const PlanLayer& judged, const PlanLayer* in_force,
                 const Places& places);
    Table purpose_change(const shape::OverlayTable& table, const PlanLayer& judged, const PlanLayer& in_force,
                         const Places& places);
    void add_plan_cover(const shape::OverlayTable& table, const PlanLayer& plan, std::size_t place,
                        const Places& places);
    AccountPiece piece_of(const shape::OverlayRow& row, const PlanLayer& judged, PlanFold& fold,
                          PlanGround* from, const Places& places) const;
    void add_pieces(const shape::OverlayTable& table, const PlanLayer& judged, const PlanLayer* in_force,
                    PlanFold& fold, const Places& places, const Layers& layers);
    void leave_out_beyond_boundary(shape::OverlayTable& table, const Places& places);
    void stage(const char* what) const {
        if (m_request.progress != nullptr)
            m_request.progress->stage(m_meanings.say(what));
    }

    const AccountRequest& m_request;
    const Meanings& m_meanings;
    shape::Crs m_crs;
    PlanLayer m_in_force;
    std::vector<PlanLayer> m_proposals;
    CoverLayer m_cover;
    std::optional<RestorationLayer> m_restored;
    std::optional<source::PolygonTable> m_boundary;
    Sums<7> m_plan_cover;
    Account m_account;
};

PlanLayer AccountRun::read_plans(const std::vector<NamedSource>& inputs, const std::string& role) {
    PlanLayer all;
    for (const NamedSource& input : inputs) {
        stage("Reading the plan");
        PlanLayer one = read_plan(input, role, m_crs, m_request.rules, m_meanings, m_request.progress);
        m_account.inputs.push_back(one.record);
        m_account.findings.add(one.table.findings);
        if (all.areas.empty()) {
            all = std::move(one);
            continue;
        }
        all.table.name += ", " + one.table.name;
        all.table.polygons.append(one.table.polygons);
        all.table.ids.insert(all.table.ids.end(), one.table.ids.begin(), one.table.ids.end());
        all.table.areas.insert(all.table.areas.end(), one.table.areas.begin(), one.table.areas.end());
        all.areas.insert(all.areas.end(), one.areas.begin(), one.areas.end());
    }
    return all;
}

void AccountRun::read_all() {
    m_in_force = read_plans(m_request.plans, "plan");
    for (const NamedSource& proposal : m_request.proposals)
        m_proposals.push_back(read_plans({proposal}, "proposal"));
    stage("Reading the land cover");
    m_cover = read_cover(m_request.cover, "cover", m_crs, m_meanings, m_request.progress);
    m_account.inputs.push_back(m_cover.record);
    m_account.findings.add(m_cover.table.findings);
    if (m_request.boundary) {
        m_boundary = source::read_polygons(*m_request.boundary->source, {m_crs, {}, {}, {}, m_request.progress});
        m_account.inputs.push_back(record_of(*m_request.boundary, "boundary", m_boundary->features_read));
        m_account.findings.add(m_boundary->findings);
    }
    if (!m_request.restored)
        return;
    stage("Reading the restoration measures");
    m_restored = read_restoration(*m_request.restored, m_crs, m_request.rules,
                                  m_meanings.codes().list(m_cover.record.code_list), m_meanings, m_request.progress);
    m_account.inputs.push_back(m_restored->record);
    m_account.findings.add(m_restored->table.findings);
}

void AccountRun::certify(const shape::OverlayTable& table, const PlanLayer& judged, const PlanLayer* in_force,
                         const Places& places) {
    auto& lines = m_account.conservation.lines;
    const std::string judged_role = in_force == nullptr ? "plan" : "proposal";
    lines.push_back(conserve(judged_role, judged.table.name, judged.table.areas, table, places.judged));
    if (in_force != nullptr)
        lines.push_back(conserve("plan", in_force->table.name, in_force->table.areas, table, places.in_force));
    lines.push_back(conserve("cover", m_cover.table.name, m_cover.table.areas, table, places.cover));
    if (m_restored)
        lines.push_back(
            conserve("restored", m_restored->table.name, m_restored->table.areas, table, places.restored));
}

void AccountRun::add_plan_cover(const shape::OverlayTable& table, const PlanLayer& plan, std::size_t place,
                                const Places& places) {
    PlanGround plan_ground(plan, table.stacks[place], m_meanings);
    CoverGround cover_ground(m_cover, table.stacks[places.cover], m_meanings);
    for (const shape::OverlayRow& row : table.rows) {
        if (row.stacks[place] == shape::no_polygon)
            continue;
        const PurposeArea& purpose = plan_ground.at(row.stacks[place]);
        const CoverClass& cover = cover_ground.at(row.stacks[places.cover]);
        m_plan_cover.add({plan.table.name, purpose.code, purpose.purpose, purpose.status, cover.code, cover.name,
                          cover.account},
                         area_of(row, m_request.area_kind));
    }
}

Table AccountRun::purpose_change(const shape::OverlayTable& table, const PlanLayer& judged,
                                 const PlanLayer& in_force, const Places& places) {
    PlanGround from(in_force, table.stacks[places.in_force], m_meanings);
    PlanGround to(judged, table.stacks[places.judged], m_meanings);
    const std::string nowhere = m_meanings.say("Not in this plan");
    Sums<5> sums;
    const auto label = [&](PlanGround& ground, shape::StackId stack) -> std::pair<std::string, std::string> {
        if (stack == shape::no_polygon)
            return {not_in_plan_code, nowhere};
        return {ground.at(stack).code, ground.at(stack).purpose};
    };
    for (const shape::OverlayRow& row : table.rows) {
        const auto before = label(from, row.stacks[places.in_force]);
        const auto after = label(to, row.stacks[places.judged]);
        if (before.first == not_in_plan_code && after.first == not_in_plan_code)
            continue;
        sums.add({judged.table.name, before.first, before.second, after.first, after.second},
                 area_of(row, m_request.area_kind));
    }
    return sums.table("purpose_change",
                      {"proposal", "from_code", "from_purpose", "to_code", "to_purpose", "area_m2"});
}

AccountPiece AccountRun::piece_of(const shape::OverlayRow& row, const PlanLayer& judged, PlanFold& fold,
                                  PlanGround* from, const Places& places) const {
    AccountPiece piece;
    if (const shape::StackId stack = row.stacks[places.judged]; stack != shape::no_polygon) {
        const PurposeArea& purpose = fold.plan_ground().at(stack);
        piece.plan = judged.table.name;
        piece.purpose_code = purpose.code;
        piece.purpose = purpose.purpose;
        piece.status = purpose.status;
        piece.plan_id = purpose.plan_id;
        piece.area_name = purpose.name;
        piece.plan_feature = judged.table.ids[fold.plan_ground().responsible(stack)];
    }
    if (const shape::StackId stack = row.stacks[places.in_force]; from != nullptr && stack != shape::no_polygon) {
        piece.from_code = from->at(stack).code;
        piece.from_purpose = from->at(stack).purpose;
    }
    const CoverClass& cover = fold.cover_ground().at(row.stacks[places.cover]);
    piece.cover_code = cover.code;
    piece.cover = cover.name;
    piece.account = cover.account;
    piece.account_name = cover.account_name;
    piece.area = fold.area(row);
    return piece;
}

void AccountRun::add_pieces(const shape::OverlayTable& table, const PlanLayer& judged, const PlanLayer* in_force,
                            PlanFold& fold, const Places& places, const Layers& layers) {
    stage("Building the pieces");
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (fold.fate(i) != Fate::outside)
            rows.push_back(i);
    std::optional<PlanGround> from;
    if (in_force != nullptr)
        from.emplace(*in_force, table.stacks[places.in_force], m_meanings);
    shape::PieceOptions options;
    options.threads = m_request.threads;
    options.progress = m_request.progress;
    auto shapes = shape::build_pieces(polygons_of(layers), table, rows, options);
    for (shape::Piece& built : shapes) {
        AccountPiece piece = piece_of(table.rows[built.row], judged, fold, from ? &*from : nullptr, places);
        piece.effect = fate_name(fold.fate(built.row));
        piece.shape = std::move(built.shape);
        m_account.pieces.push_back(std::move(piece));
    }
}

void AccountRun::leave_out_beyond_boundary(shape::OverlayTable& table, const Places& places) {
    ExactArea left_out;
    std::erase_if(table.rows, [&](const shape::OverlayRow& row) {
        if (row.stacks[places.boundary] != shape::no_polygon)
            return false;
        if (row.stacks[places.judged] != shape::no_polygon)
            left_out += row.plan_area;
        return true;
    });
    if (!left_out.is_zero())
        m_account.findings.add({FindingKind::outside_boundary, m_boundary->name, std::nullopt,
                                {"{1} of the plan lies outside the boundary {2} and is not counted.",
                                 {Daa{left_out}, m_boundary->name}},
                                left_out, {}});
}

void AccountRun::account_for(PlanLayer& judged, const PlanLayer* in_force, bool is_verdict) {
    Places places;
    Layers layers{&judged.table, &m_cover.table};
    if (m_restored)
        layers.push_back(&m_restored->table);
    if (in_force != nullptr) {
        places.in_force = layers.size();
        layers.push_back(&in_force->table);
    }
    if (m_boundary) {
        places.boundary = layers.size();
        layers.push_back(&*m_boundary);
    }
    stage("Cutting the layers");
    shape::OverlayTable table =
        cut(layers, m_crs, {m_request.area_kind, m_request.threads, m_request.progress});
    if (is_verdict)
        certify(table, judged, in_force, places);
    if (m_boundary)
        leave_out_beyond_boundary(table, places);
    add_plan_cover(table, judged, places.judged, places);
    if (in_force != nullptr)
        m_account.tables.push_back(purpose_change(table, judged, *in_force, places));
    if (!is_verdict)
        return;
    if (in_force != nullptr)
        add_plan_cover(table, *in_force, places.in_force, places);
    find_overlaps(table, places.judged, judged.table, m_account.findings);
    find_overlaps(table, places.cover, m_cover.table, m_account.findings);
    find_uncovered(table, places.judged, judged.table, places.cover, m_cover.table, m_account.findings);
    PlanFold fold({judged, m_cover, m_restored ? &*m_restored : nullptr, table, places.judged, places.cover,
                   places.restored, m_request.area_kind == AreaKind::true_area},
                  m_request.rules, m_meanings);
    m_account.tables.push_back(fold.balance());
    m_account.tables.push_back(fold.reserve());
    m_account.tables.push_back(fold.farmland());
    m_account.findings.add(fold.findings());
    m_account.verdict = fold.verdict();
    add_pieces(table, judged, in_force, fold, places, layers);
}

Account AccountRun::run() {
    m_account = begin_account(m_crs, m_request.area_kind, m_meanings);
    m_account.rules_name = m_request.rules.name;
    m_account.rules_version = m_request.rules.version;
    m_account.rules_sha256 = m_request.rules.sha256;
    m_account.rules_text = m_request.rules.text;
    read_all();
    if (m_proposals.empty())
        account_for(m_in_force, nullptr, true);
    for (std::size_t i = 0; i < m_proposals.size(); ++i)
        account_for(m_proposals[i], &m_in_force, i == 0);
    m_account.tables.insert(m_account.tables.begin(),
                            m_plan_cover.table("plan_cover", {"plan", "purpose_code", "purpose", "status",
                                                              "cover_code", "cover", "account", "area_m2"}));
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
    return AccountRun(request, meanings).run();
}

} // namespace areal::accounting
