// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/change.h"

#include "accounting/ground.h"
#include "accounting/input_record.h"
#include "accounting/overlap_findings.h"
#include "accounting/sums.h"

#include <algorithm>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

constexpr std::size_t from_place = 0, to_place = 1, boundary_place = 2;

struct Turnover { // of one class
    std::string name;
    ExactArea from, to, stayed;
};

Table by_class(const Table& change) {
    std::map<std::string, Turnover> turnover;
    for (std::size_t i = 0; i < change.rows.size(); ++i) {
        const std::string& from = change.text(i, "from_code");
        const std::string& to = change.text(i, "to_code");
        const ExactArea area = change.area(i, "area_m2");
        turnover[from].name = change.text(i, "from");
        turnover[from].from += area;
        turnover[to].name = change.text(i, "to");
        turnover[to].to += area;
        if (from == to)
            turnover[from].stayed += area;
    }
    Table table{"change_by_class", {"code", "name", "from_m2", "to_m2", "loss_m2", "gain_m2", "net_m2", "swap_m2"}, {}};
    for (const auto& [code, sums] : turnover) {
        const ExactArea loss = sums.from - sums.stayed;
        const ExactArea gain = sums.to - sums.stayed;
        const ExactArea less = std::min(loss, gain);
        table.rows.push_back({code, sums.name, sums.from, sums.to, loss, gain, gain - loss, less + less});
    }
    return table;
}

} // namespace

Account make_change(const ChangeRequest& request, const Meanings& meanings) {
    const shape::Crs crs = account_crs(request.crs, request.from.source->info());
    Account account = begin_account(crs, request.area_kind, meanings);
    const CoverLayer from = read_cover(request.from, "from", crs, meanings, request.progress);
    const CoverLayer to = read_cover(request.to, "to", crs, meanings, request.progress);
    std::optional<source::PolygonTable> boundary;
    Layers layers{&from.table, &to.table};
    account.inputs = {from.record, to.record};
    if (request.boundary) {
        boundary = source::read_polygons(*request.boundary->source, {crs, {}, {}, {}, request.progress});
        account.inputs.push_back(record_of(*request.boundary, "boundary", boundary->features_read));
        layers.push_back(&*boundary);
    }
    const shape::OverlayTable table = cut(layers, crs, {request.area_kind, request.threads, request.progress});
    CoverGround before(from, table.stacks[from_place], meanings);
    CoverGround after(to, table.stacks[to_place], meanings);
    Sums<6> sums;
    for (const shape::OverlayRow& row : table.rows) {
        if (boundary && row.stacks[boundary_place] == shape::no_polygon)
            continue;
        const CoverClass& was = before.at(row.stacks[from_place]);
        const CoverClass& is = after.at(row.stacks[to_place]);
        sums.add({was.code, was.name, was.account, is.code, is.name, is.account}, area_of(row, request.area_kind));
    }
    Table change =
        sums.table("change", {"from_code", "from", "from_account", "to_code", "to", "to_account", "area_m2"});
    // A border that both maps share is rounded by units of 2^-30 m2; less than the books' unit is no change.
    std::erase_if(change.rows, [](const std::vector<Cell>& row) { return std::get<ExactArea>(row.back()).mm2() == 0; });
    account.tables.push_back(std::move(change));
    account.tables.push_back(by_class(account.tables.front()));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        account.conservation.lines.push_back(
            conserve(account.inputs[i].role, layers[i]->name, layers[i]->areas, table, i));
        account.findings.add(layers[i]->findings);
        find_overlaps(table, i, *layers[i], account.findings);
    }
    return account;
}

} // namespace areal::accounting
