// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book on a strip of land 400 m long (forest, mire, field and houses, 100 m each and 100 m deep), opened
// from its land cover, and short ways to post documents in it.
#pragma once

#include "accounting/memory_layers.h"
#include "accounting/posting_candidate.h"
#include "accounting/posting_measures.h"
#include "accounting/posting_opening.h"
#include "accounting/posting_plan.h"
#include "accounting/posting_vintage.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gmock/gmock.h>

#include <numeric>

namespace areal::test {

using accounting::Posting;
using ledger::Entry;
using ledger::EntryKind;
using Patches = std::vector<Patch>;

inline Date on(const char* iso) {
    return Date::parse(iso).value();
}

inline Patch ground(const char* objtype, shape::FeatureShape shape) {
    return {std::move(shape), {objtype}};
}

inline Patch purpose(const char* code, const char* plan, shape::FeatureShape shape) {
    return {std::move(shape), {"KpArealformålOmråde", code, "2", plan}};
}

inline Patches strip() {
    return {ground("Skog", rectangle(0, 0, 100, 100)), ground("Myr", rectangle(100, 0, 200, 100)),
            ground("DyrketMark", rectangle(200, 0, 300, 100)), ground("Tettbebyggelse", rectangle(300, 0, 400, 100))};
}

inline AreaMm2 m2(double area_m2) {
    return ExactArea::from_m2(area_m2).mm2();
}

class PostingBench : public testing::Test {
  protected:
    explicit PostingBench(const Patches& cover = strip())
        : book(accounting::memory_store(), [] { return Moment::start_of(on("2030-01-01")); }) {
        source::MemorySource layer = cover_layer(cover);
        accounting::Opening opening;
        opening.place = "4999 Prøve";
        opening.cover = input(layer);
        opening.rules = accounting::load_rules("kdd", english().resources());
        opening.date = on("2021-01-01");
        opening.author = "kari";
        book.ledger().post(opening_drafts(opening, english()));
    }

    static source::MemorySource cover_layer(const Patches& cover) { return layer("arealdekke", {"objtype"}, cover); }
    static accounting::PostingTerms terms(const char* date) { return {on(date), "kari", "KST 7", {}}; }

    Posting plan(const Patches& plan, const char* date, const Patches& cover = strip()) const {
        source::MemorySource plans = layer("plan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID"}, plan),
                             covers = cover_layer(cover);
        accounting::AccountRequest request;
        request.plans = {input(plans)};
        request.cover = input(covers);
        request.rules = accounting::load_rules("kdd", english().resources());
        const accounting::Account account = make_account(request, english());
        return adopt_plan(book, {plan_pieces(account, english()), {}}, terms(date));
    }

    Posting vintage(const Patches& after, const char* date, const Patches& cases = {},
                    const Patches& before = strip()) const {
        source::MemorySource from = cover_layer(before), to = cover_layer(after),
                             explained = layer("saker", {"årsak", "sak", "tildato"}, cases);
        accounting::NewVintage request;
        request.from = input(from);
        request.to = input(to);
        if (!cases.empty())
            request.cases = input(explained);
        return take_up_vintage(book, request, terms(date), english());
    }

    Posting measures(const Patches& measures, const char* date, const char* valuation = "one_to_one") const {
        source::MemorySource layers = layer("tiltak",
                                            {"KLASSE_FØR", "KLASSE_ETTER", "TILTAK", "STATUS", "STARTDATO", "SLUTTDATO",
                                             "VERIFISERT", "MÅLDATO", "FORPLIKTELSE", "KVALITET_FØR", "KVALITET_ETTER",
                                             "VANSKELIGHET"},
                                            measures),
                             covers = cover_layer(strip());
        accounting::MeasureReport report;
        report.measures = input(layers);
        report.cover = input(covers);
        report.valuation = accounting::load_valuation(valuation, english().resources());
        return take_up_measures(book, report, terms(date), english());
    }

    AreaMm2 physical(const char* account) const {
        return book.books().balance(ledger::Book::physical, ledger::AccountPath::of(account));
    }

    accounting::OpenBook book;
};

inline AreaMm2 proposed(const Posting& posting) {
    return std::accumulate(posting.proposals.begin(), posting.proposals.end(), AreaMm2(0),
                           [](AreaMm2 sum, const accounting::Proposal& p) { return sum + p.draft.area_mm2; });
}

inline AreaMm2 left(const Posting& posting) {
    return std::accumulate(posting.left_alone.begin(), posting.left_alone.end(), AreaMm2(0),
                           [](AreaMm2 sum, const accounting::LeftAlone& l) { return sum + l.area_mm2; });
}

inline std::vector<EntryKind> kinds(const Posting& posting) {
    std::vector<EntryKind> result;
    for (const accounting::Proposal& proposal : posting.proposals)
        result.push_back(proposal.draft.kind);
    return result;
}

} // namespace areal::test
