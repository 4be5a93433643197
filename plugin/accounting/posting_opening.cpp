// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_opening.h"

#include "accounting/cover_layer.h"
#include "accounting/ground.h"
#include "accounting/input_record.h"
#include "codes/code_text.h"
#include "ledger/field.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Entry;
using ledger::EntryKind;

std::string source_line(const InputRecord& input) {
    std::string text = input.role + ": " + input.name;
    if (!input.data_date.empty())
        text += ", " + input.data_date;
    text += ", " + std::to_string(input.features) + " features, " + input.crs;
    return input.sha256.empty() ? text : text + ", SHA-256 " + input.sha256;
}

/// The first status that the rules count.
ledger::Status counting_status(const RuleSet& rules) {
    const bool counts_done =
        std::any_of(rules.restoration_statuses.begin(), rules.restoration_statuses.end(),
                    [](const std::string& status) { return codes::fold(status) == "gjennomfort"; });
    return counts_done ? ledger::Status::done : ledger::Status::verified;
}

Entry baseline_draft(const Opening& opening, const shape::Crs& crs) {
    Entry baseline;
    baseline.kind = EntryKind::baseline;
    baseline.effective = opening.date;
    baseline.author = opening.author;
    baseline.place = opening.place;
    baseline.crs = crs.id().empty() ? crs.wkt() : crs.id();
    baseline.area_kind = opening.area_kind == AreaKind::plan ? ledger::AreaKind::plan : ledger::AreaKind::true_area;
    baseline.rules = opening.rules.name + " " + opening.rules.version;
    baseline.status = counting_status(opening.rules);
    return baseline;
}

Entry opening_draft(const Opening& opening, const AccountPath& account, AreaMm2 area_mm2) {
    Entry entry;
    entry.kind = EntryKind::opening;
    entry.effective = opening.date;
    entry.author = opening.author;
    entry.from = AccountPath::of("outside/opening");
    entry.to = account;
    entry.area_mm2 = area_mm2;
    return entry;
}

/// With a boundary as second layer, only ground inside it.
std::map<AccountPath, ExactArea> accounts_of(const CoverLayer& cover, const shape::OverlayTable& table, AreaKind kind,
                                             const Meanings& meanings) {
    CoverGround ground(cover, table.stacks[0], meanings);
    std::map<AccountPath, ExactArea> accounts;
    for (const shape::OverlayRow& row : table.rows) {
        if (table.layer_count == 2 && row.stacks[1] == shape::no_polygon)
            continue;
        const auto account = AccountPath::parse(ground.at(row.stacks[0]).account);
        accounts[account.value_or(AccountPath::of("unknown"))] += area_of(row, kind);
    }
    return accounts;
}

} // namespace

std::vector<Entry> opening_drafts(const Opening& opening, const Meanings& meanings) {
    const shape::Crs crs = account_crs(opening.crs, opening.cover.source->info());
    const CoverLayer cover = read_cover(opening.cover, "cover", crs, meanings, opening.progress);
    Entry baseline = baseline_draft(opening, crs);
    baseline.evidence = source_line(cover.record);
    Layers layers{&cover.table};
    std::optional<source::PolygonTable> boundary;
    if (opening.boundary) {
        boundary = source::read_polygons(*opening.boundary->source, {crs, {}, {}, {}, opening.progress});
        baseline.evidence += "\n" + source_line(record_of(*opening.boundary, "boundary", boundary->features_read));
        layers.push_back(&*boundary);
    }
    const shape::OverlayTable table = cut(layers, crs, {opening.area_kind, opening.threads, opening.progress});
    const auto accounts = accounts_of(cover, table, opening.area_kind, meanings);
    std::vector<ExactArea> parts;
    for (const auto& [account, area] : accounts)
        parts.push_back(area);
    const std::vector<AreaMm2> areas_mm2 = apportion(parts);
    baseline.text = "Sum: " + ledger::area_text(std::accumulate(areas_mm2.begin(), areas_mm2.end(), AreaMm2(0)));

    std::vector<Entry> drafts{baseline};
    for (auto area_mm2 = areas_mm2.begin(); const auto& [account, area] : accounts)
        if (const AreaMm2 had_mm2 = *area_mm2++; had_mm2 > 0)
            drafts.push_back(opening_draft(opening, account, had_mm2));
    return drafts;
}

} // namespace areal::accounting
