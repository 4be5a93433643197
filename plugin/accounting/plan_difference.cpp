// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_difference.h"

#include "accounting/account_layers.h"
#include "accounting/account_pieces.h"
#include "accounting/plan_cut.h"
#include "accounting/revision.h"

#include <optional>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, std::size_t(PlanStep::count_)> step_names{"takes", "leaves", "otherwise",
                                                                                 "same"};

// Ground outside a plan and ground that it keeps stay what they are.
Fate standing(Fate fate) {
    return fate == Fate::outside ? Fate::kept : fate;
}

std::optional<PlanStep> step_of(const Ground& ground) {
    if (is_taken(ground.fate) != is_taken(ground.fate_from))
        return is_taken(ground.fate) ? PlanStep::takes : PlanStep::leaves;
    if (standing(ground.fate) != standing(ground.fate_from))
        return PlanStep::otherwise;
    return is_revised(ground) ? std::optional(PlanStep::same) : std::nullopt;
}

const PlanLayer& plan_of(const AccountLayers& read, std::size_t number) {
    return number == 0 ? read.in_force : read.proposals.at(number - 1);
}

} // namespace

std::string_view step_name(PlanStep step) {
    return step_names.at(std::size_t(step));
}

ExactArea PlanDifference::area(PlanStep step) const {
    ExactArea sum;
    for (const AccountPiece& piece : of(step))
        sum += piece.area;
    return sum;
}

PlanDifference compare_plans(AccountRequest request, std::size_t plan, std::size_t than, const Meanings& meanings) {
    request.themes.clear();
    request.needs.clear();
    request.provisions.reset();
    request.earlier.reset();
    const AccountLayers read = read_layers(request, meanings);
    if (request.progress != nullptr)
        request.progress->stage(meanings.say("Cutting the layers"));
    const PlanLayer &judged = plan_of(read, plan), &other = plan_of(read, than);
    PlanCut cut = cut_plan(read, judged, &other, {request.area_kind, request.threads, request.progress});
    Findings known; // the account has said so
    leave_out_beyond_boundary(cut, known);
    const GroundView view(cut, request.rules, meanings);
    PlanDifference difference{judged.table.name, other.table.name, {}};
    make_pieces(
        view, [](const Ground& ground) { return step_of(ground).has_value(); }, request.threads, request.progress,
        [&](const Ground& ground, AccountPiece piece) {
            difference.pieces[std::size_t(*step_of(ground))].push_back(std::move(piece));
        });
    return difference;
}

} // namespace areal::accounting
