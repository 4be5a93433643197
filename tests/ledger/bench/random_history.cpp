// SPDX-License-Identifier: GPL-2.0-or-later
#include "bench/random_history.h"

#include "bench/bench_book.h"

namespace areal::ledger::testing {
namespace {

constexpr int world_m = 600; // 360 daa, crowded enough to meet oneself
constexpr std::int64_t seconds_per_day = 86400;

} // namespace

FootprintId rectangle_footprint(const Rectangle& r) {
    return "rect " + std::to_string(r.west) + " " + std::to_string(r.south) + " " + std::to_string(r.east) + " " +
           std::to_string(r.north);
}

RandomHistory::RandomHistory(std::uint64_t seed, Moment& now, MakeFootprint footprint)
    : m_random(seed), m_now(now), m_footprint(std::move(footprint)) {
    m_now = noon(day("2025-01-02"));
}

void RandomHistory::open(Ledger& ledger) {
    Entry baseline = testing::draft(EntryKind::baseline, "2025-01-01");
    baseline.place = "4999 Prøve";
    baseline.crs = "EPSG:25833";
    baseline.area_kind = AreaKind::plan;
    baseline.rules = "prøve 1";
    baseline.evidence = "AR5 2024-12-31\nGrunnkart 2025";
    ledger.post(baseline);
    for (const char* account : {"nature/forest", "nature/mire", "nature/mire/degraded", "built/industry",
                                "farmland/cultivated", "unknown/unmapped"})
        ledger.post(testing::draft(EntryKind::opening, "2025-01-01", "outside/opening", account, 150 + below(200)));
    // the first event freezes the opening
    ledger.post(testing::draft(EntryKind::candidate, "2025-01-02", "nature/forest", "built/industry", 1));
}

Date RandomHistory::some_day() const {
    return m_now.date();
}

EntryNumber RandomHistory::any_of(const Books& books, EntryKind kind) {
    std::vector<EntryNumber> found;
    for (const Entry& entry : books.entries())
        if (entry.kind == kind)
            found.push_back(entry.number);
    return found.empty() ? 0 : found[std::size_t(below(int(found.size())))];
}

Entry RandomHistory::ground_draft(EntryKind kind, const char* from, const char* to) {
    Entry entry = testing::draft(kind, "2025-01-01", from, to, 0);
    const int width_m = 10 * (1 + below(8)), height_m = 10 * (1 + below(8));
    const int west_m = 10 * below((world_m - width_m) / 10), south_m = 10 * below((world_m - height_m) / 10);
    entry.area_mm2 = AreaMm2(width_m) * height_m * 1'000'000;
    if (below(10) != 0) // now and then an old case without a map
        entry.footprint = m_footprint({west_m, south_m, west_m + width_m, south_m + height_m});
    return entry;
}

Entry RandomHistory::follow_up(const Books& books) {
    constexpr std::array kinds{
        std::pair{EntryKind::loss, EntryKind::pledge},      std::pair{EntryKind::planvask, EntryKind::pledge},
        std::pair{EntryKind::lapse, EntryKind::pledge},     std::pair{EntryKind::returned, EntryKind::temporary},
        std::pair{EntryKind::restored, EntryKind::measure}, std::pair{EntryKind::status, EntryKind::restored},
        std::pair{EntryKind::status, EntryKind::measure},   std::pair{EntryKind::writedown, EntryKind::restored},
        std::pair{EntryKind::reject, EntryKind::candidate}, std::pair{EntryKind::payment, EntryKind::obligation},
    };
    const auto [kind, target] = kinds[std::size_t(below(int(kinds.size())))];
    Entry entry = testing::draft(kind, "2025-01-01");
    entry.refers = any_of(books, target);
    if (kind == EntryKind::restored || kind == EntryKind::status) {
        entry.status = target == EntryKind::measure && kind == EntryKind::status ? Status::begun : Status::verified;
        if (kind == EntryKind::restored && below(2) == 0)
            entry.status = Status::done;
        entry.evidence = "survey";
    }
    if (kind == EntryKind::planvask)
        entry.case_ref = "KST " + std::to_string(below(100));
    if (kind == EntryKind::writedown)
        entry.evidence = "dried out";
    if (kind == EntryKind::payment) {
        entry.payer = "Utbygger AS";
        entry.cost_ore = 100 + below(1'000'000);
    }
    return entry;
}

Entry RandomHistory::draft(const Books& books) {
    switch (below(14)) {
    case 0: {
        Entry pledge = ground_draft(EntryKind::pledge, "nature/forest", "built/housing");
        pledge.plan = "4999-" + std::to_string(below(5));
        if (below(2) == 0)
            pledge.until = some_day() + 400;
        return pledge;
    }
    case 1: {
        const char* from[] = {"nature/forest", "nature/mire", "farmland/cultivated", "unknown/unmapped"};
        Entry loss = ground_draft(EntryKind::loss, from[below(4)], "built/housing");
        loss.cause = "dispensation";
        return loss;
    }
    case 2: {
        Entry taken = ground_draft(EntryKind::temporary, "nature/forest", "built/temporary");
        taken.until = some_day() + 100;
        return taken;
    }
    case 3:
    case 4: {
        const bool promised = below(2) == 0;
        const char* from[] = {"nature/mire/degraded", "built/housing", "nature/mire"};
        Entry entry =
            ground_draft(promised ? EntryKind::measure : EntryKind::restored, from[below(3)], "nature/meadow");
        entry.measure = "ditches plugged";
        entry.status = promised ? Status::planned : Status::done;
        entry.evidence = "survey";
        entry.obligation = below(2) == 0 ? any_of(books, EntryKind::obligation) : 0;
        return entry;
    }
    case 5:
        return ground_draft(EntryKind::remap, "nature/forest", "nature/mire");
    case 6:
        return ground_draft(EntryKind::candidate, "nature/forest", "built/industry");
    case 7: {
        Entry owed = ground_draft(EntryKind::obligation, "nature/forest", "debt/restoration");
        owed.footprint.clear();
        return owed;
    }
    case 8:
    case 9: {
        Entry back = testing::draft(EntryKind::reversal, "2025-01-01");
        back.refers = EntryNumber(1 + below(int(books.size())));
        return back;
    }
    default:
        return follow_up(books);
    }
}

std::optional<Entry> RandomHistory::step(Ledger& ledger) {
    m_now = m_now + below(5) * seconds_per_day;
    try {
        const int ended = m_now.date().year() - 1;
        if (ended > ledger.books().closed_year() && ended >= 2025 && below(20) == 0)
            return ledger.close(ended, "kari");
        Entry entry = draft(ledger.books());
        entry.effective = some_day() - below(30);
        return ledger.post(entry);
    } catch (const Refused& refused) {
        ++m_refusals[std::size_t(refused.refusal().kind)];
        return std::nullopt;
    }
}

} // namespace areal::ledger::testing
