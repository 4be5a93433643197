// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/verdict_tables.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace areal::accounting {
namespace {

ExactArea swapped(ExactArea lost, ExactArea gained) {
    const ExactArea less = std::min(lost, gained);
    return less + less;
}

} // namespace

Table neutrality_table(const Verdict& verdict, const Meanings& meanings) {
    Table table{"neutrality",
                {"account", "name", "gross_loss_m2", "gross_gain_m2", "net_m2", "swap_m2", "offset_m2", "given_m2",
                 "missing_m2"},
                {}};
    ExactArea offset, given, missing;
    for (const AccountBalance& one : verdict.by_account) {
        table.rows.push_back({one.account, one.name, one.lost, one.restored, one.balance(),
                              swapped(one.lost, one.restored), one.offset, one.given, one.missing()});
        offset += one.offset;
        given += one.given;
        missing += one.missing();
    }
    table.rows.push_back({"", meanings.say("Nature in all"), verdict.lost, verdict.restored, verdict.balance(),
                          swapped(verdict.lost, verdict.restored), offset, given, missing});
    return table;
}

Table offsets_table(const Verdict& verdict, const Meanings& meanings) {
    Table table{"offsets", {"given", "given_name", "lost", "lost_name", "area_m2"}, {}};
    for (const Offset& one : verdict.offsets)
        table.rows.push_back(
            {one.given, meanings.account_name(one.given), one.lost, meanings.account_name(one.lost), one.area});
    return table;
}

Table target_table(const Verdict& verdict, const GroundView& view) {
    const Target& target = *view.rules().target;
    ExactArea farmland;
    for (const Ground& ground : view.rows())
        if (ground.fate == Fate::farmland_lost)
            farmland += ground.area;
    const ExactArea allowed = ExactArea::from_m2(target.net_loss_m2);
    const ExactArea net_loss = verdict.missing() + (target.farmland ? farmland : ExactArea());
    const char* state = verdict.state == VerdictState::not_computed ? "not_computed"
                        : net_loss <= allowed                       ? "met"
                                                                    : "missed";
    const auto text = target.text.find(std::string(language_code(view.meanings().language())));
    return {"target",
            {"text", "state", "allowed_m2", "missing_m2", "farmland_counts", "farmland_lost_m2", "net_loss_m2"},
            {{text == target.text.end() ? "" : text->second, state, allowed, verdict.missing(),
              target.farmland ? "yes" : "no", farmland, net_loss}}};
}

Table deciding_pieces_table(const GroundView& view) {
    using Key = std::tuple<Fate, const PurposeArea*, shape::FeatureIndex, const CoverClass*>;
    std::map<Key, ExactArea> pieces;
    for (const Ground& ground : view.rows())
        if (ground.fate == Fate::nature_lost || ground.fate == Fate::cultivated || ground.fate == Fate::restored ||
            ground.fate == Fate::unknown)
            pieces[{ground.fate, ground.purpose, ground.plan_feature, ground.cover}] += ground.area;
    std::vector<std::vector<Cell>> rows;
    for (const auto& [key, area] : pieces) {
        const auto& [fate, purpose, feature, cover] = key;
        const bool in_plan = purpose != nullptr;
        rows.push_back({std::string(fate_name(fate)), in_plan ? view.cut().judged.table.ids[feature] : std::int64_t(-1),
                        in_plan ? purpose->name : "", in_plan ? purpose->code : "", in_plan ? purpose->purpose : "",
                        cover->code, cover->name, cover->account, area});
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const ExactArea one = std::get<ExactArea>(a.back()), other = std::get<ExactArea>(b.back());
        return one != other ? one > other : a < b;
    });
    return {
        "deciding_pieces",
        {"effect", "plan_feature", "area_name", "purpose_code", "purpose", "cover_code", "cover", "account", "area_m2"},
        std::move(rows)};
}

} // namespace areal::accounting
