// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_words.h"

#include "qgis/day.h"
#include "qgis/qt_text.h"

namespace areal::qgis {
namespace {

constexpr int head_digits = 16; // of the hash, as much as one compares by eye

} // namespace

QString BookWords::line(const BookView& view) {
    QString words = tr("%1. Entries: %2. Last hash: %3…")
                        .arg(to_qt(view.place).toHtmlEscaped(), QString::number(view.entry_count),
                             to_qt(view.head.substr(0, head_digits)));
    if (view.closed_year != 0)
        words += QLatin1Char(' ') + tr("Closed to the end of %1.").arg(view.closed_year);
    return words;
}

QString BookWords::owner(const BookView& view, const ledger::Refusal& refusal, const accounting::Meanings& meanings) {
    const auto number = std::size_t(refusal.other);
    if (number < 1 || number > view.all.size())
        return {};
    const ledger::Entry& entry = view.all[number - 1];
    return tr("Entry %1 has it: %2, %3.")
        .arg(QString::number(entry.number), to_qt(meanings.name("entry_kinds", std::string(name_of(entry.kind)))),
             day_words(entry.effective));
}

} // namespace areal::qgis
