// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_ground.h"

#include "ledger/kind.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"

namespace areal::qgis {
namespace {

void add_entry(Place& place, const BookView& book, const ledger::Entry& entry) {
    const auto ground = book.footprints.find(entry.footprint);
    if (ground != book.footprints.end())
        add_ground(place, ground->second);
}

} // namespace

Place nowhere_in(const BookView& book) {
    Place place;
    place.crs = QgsCoordinateReferenceSystem(to_qt(book.crs));
    return place;
}

void add_ground(Place& place, const source::Footprint& ground) {
    place.box.add(ground.box);
    place.ground << to_qgis(ground.shape);
}

Place ground_of_entry(const BookView& book, std::int64_t number) {
    Place place = nowhere_in(book);
    add_entry(place, book, book.all.at(std::size_t(number - 1)));
    return place;
}

Place ground_of_year(const BookView& book, int year) {
    using ledger::EntryKind;
    constexpr ledger::Choice<EntryKind> counted{EntryKind::loss, EntryKind::restored};
    Place place = nowhere_in(book);
    place.title = QString::number(year);
    for (const ledger::Entry& entry : book.all)
        if (entry.effective.year() == year && counted.has(entry.kind))
            add_entry(place, book, entry);
    return place;
}

} // namespace areal::qgis
