// SPDX-License-Identifier: GPL-2.0-or-later
#include "bench/bench_book.h"

#include <cstdio>

namespace areal::ledger::testing {

std::string short_digest(std::string_view bytes) {
    std::string hex;
    for (std::uint64_t start : {14695981039346656037ULL, 88172645463325252ULL, 1181783497276652981ULL, 7ULL}) {
        std::uint64_t hash = start;
        for (const char c : bytes) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 1099511628211ULL;
            hash ^= hash >> 29;
        }
        char text[20];
        std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
        hex += text;
    }
    return hex;
}

Date day(const char* iso) {
    return Date::parse(iso).value();
}
Moment noon(Date date) {
    return Moment::start_of(date) + 12 * 3600;
}

Entry draft(EntryKind kind, const char* effective) {
    Entry entry;
    entry.kind = kind;
    entry.effective = day(effective);
    entry.author = "kari";
    return entry;
}

Entry draft(EntryKind kind, const char* effective, const char* from, const char* to, AreaMm2 area_daa) {
    Entry entry = draft(kind, effective);
    entry.from = AccountPath::of(from);
    entry.to = AccountPath::of(to);
    entry.area_mm2 = area_daa * daa_mm2;
    return entry;
}

BenchBook::BenchBook(bool with_baseline) : ledger(doors()) {
    if (!with_baseline)
        return;
    Entry baseline = draft(EntryKind::baseline, "2025-01-01");
    baseline.place = "4999 Prøve";
    baseline.crs = "EPSG:25833";
    baseline.area_kind = AreaKind::plan;
    baseline.rules = "prøve 1";
    baseline.evidence = "AR5 2024-12-31";
    ledger.post(baseline);
}

Entry BenchBook::open(const char* account, AreaMm2 area_daa) {
    return ledger.post(draft(EntryKind::opening, "2025-01-01", "outside/opening", account, area_daa));
}

RefusalKind BenchBook::refusal(const Entry& draft) {
    try {
        ledger.post(draft);
    } catch (const Refused& refused) {
        return refused.refusal().kind;
    }
    return RefusalKind::count_;
}

} // namespace areal::ledger::testing
