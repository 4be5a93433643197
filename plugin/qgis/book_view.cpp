// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_view.h"

#include "accounting/book_tables.h"
#include "accounting/open_book.h"
#include "accounting/posting.h"
#include "accounting/series_tables.h"
#include "ledger/municipality.h"

#include <algorithm>

namespace areal::qgis {
namespace {

ledger::SeriesAsk years_of(const ledger::Books& books, Date as_of) {
    const auto resolved = ledger::resolution(books, as_of);
    const int first = accounting::baseline_of(books).effective.year();
    return {first, std::max({first, as_of.year(), resolved ? resolved->target_year : 0}), as_of, false};
}

} // namespace

BookView read_book(const BookQuestion& question) {
    const accounting::OpenBook book(accounting::open_store(question.name), now);
    const ledger::Books books =
        question.known ? ledger::known_on(book.books().entries(), Moment::end_of(*question.known)) : book.books();
    const ledger::Entry& baseline = accounting::baseline_of(books);
    BookView view;
    view.question = question;
    view.place = ledger::municipality_on(books, question.as_of);
    view.crs = baseline.crs;
    view.head = books.entries().back().hash;
    view.entry_count = books.size();
    view.closed_year = books.closed_year();
    view.baseline_year = baseline.effective.year();
    view.series = ledger::series(books, years_of(books, question.as_of));
    view.years = accounting::years_table(view.series);
    view.entries = accounting::entry_table(books, question.as_of);
    view.pledges = accounting::pledge_table(books, question.as_of);
    view.obligations = accounting::obligation_table(books, question.as_of);
    view.candidates = accounting::candidate_table(books, question.as_of);
    view.all = books.entries();
    view.ground = accounting::ground_history(books);
    for (const accounting::GroundSpan& span : view.ground) {
        const ledger::FootprintId& id = books.entry(span.entry).footprint;
        if (auto footprint = book.footprints().find(id))
            view.footprints.emplace(id, *std::move(footprint));
    }
    return view;
}

} // namespace areal::qgis
