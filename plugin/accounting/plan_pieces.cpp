// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_pieces.h"

#include "accounting/fate.h"
#include "source/sha256.h"

namespace areal::accounting {
namespace {

/// What the words of the result layer (fate_name) mean for the reserve.
bool takes_unbuilt_ground(const std::string& effect) {
    for (const Fate fate : {Fate::nature_lost, Fate::farmland_lost, Fate::water_lost, Fate::unknown})
        if (effect == fate_name(fate))
            return true;
    return false;
}

/// Of purposes on top of each other ("1120+5100") the first that builds.
std::optional<ledger::AccountPath> built_account(const std::string& codes, const std::vector<InputRecord>& inputs,
                                                 const Meanings& meanings) {
    for (const std::string& code : codes::split_list(codes, '+'))
        for (const InputRecord& input : inputs) {
            const codes::CodeList* list = meanings.codes().find(input.code_list);
            const bool is_plan = input.role == "plan" || input.role == "proposal";
            if (!is_plan || list == nullptr)
                continue;
            const ledger::AccountPath account = list->account(code);
            if (account.root() == ledger::AccountRoot::built)
                return account;
        }
    return std::nullopt;
}

std::string evidence_of(const std::vector<InputRecord>& inputs) {
    std::string text;
    for (const InputRecord& input : inputs) {
        text += (text.empty() ? "" : "\n") + input.role + ": " + input.name;
        if (!input.data_date.empty())
            text += ", " + input.data_date;
        if (!input.sha256.empty())
            text += ", SHA-256 " + input.sha256;
    }
    return text;
}

} // namespace

void PlanPieces::add_evidence(const std::string& name, const std::string& text) {
    evidence += "\n" + name + ": SHA-256 " + source::sha256(text);
}

PlanPieces plan_pieces(const Account& account, const Meanings& meanings) {
    PlanPieces result{account.crs.empty() ? account.crs_wkt : account.crs,
                      account.area_kind,
                      account.rules_name + " " + account.rules_version,
                      evidence_of(account.inputs),
                      {}};
    for (const AccountPiece& from : account.pieces) {
        if (from.plan.empty())
            continue;
        PlanPiece piece;
        piece.plan_id = from.plan_id.empty() ? from.plan : from.plan_id;
        piece.plan_feature = from.plan_feature;
        piece.area_name = from.area_name;
        piece.purpose_code = from.purpose_code;
        piece.purpose = from.purpose;
        piece.account = ledger::AccountPath::parse(from.account).value_or(ledger::AccountPath::of("unknown"));
        const auto built = built_account(from.purpose_code, account.inputs, meanings);
        piece.becomes = built.value_or(ledger::AccountPath::of("built/built"));
        piece.builds = built.has_value();
        piece.develops = takes_unbuilt_ground(from.effect);
        piece.is_built = from.effect == fate_name(Fate::built_on);
        piece.area = from.area;
        piece.shape = from.shape;
        result.pieces.push_back(std::move(piece));
    }
    return result;
}

source::PolygonTable polygons_of(const PlanPieces& plan) {
    source::PolygonTable table;
    for (const PlanPiece& piece : plan.pieces) {
        table.polygons.begin_feature();
        for (const shape::Ring& ring : piece.shape)
            table.polygons.add_ring(ring.role, ring.points);
    }
    return table;
}

} // namespace areal::accounting
