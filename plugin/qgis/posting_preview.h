// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a posting would write in a book, made and written away from the screen: what was previewed is what is written,
// and only while the book is still the one it was previewed on.
#pragma once

#include "accounting/meanings.h"
#include "accounting/posting.h"

#include <functional>
#include <string>

namespace areal::qgis {

struct PostingPreview {
    using Maker = std::function<accounting::Posting(const accounting::OpenBook&)>;

    accounting::Posting posting;
    std::string book, head;
    accounting::Table proposals, left_alone;

    /// Throws Failure, Refused. Any thread.
    static PostingPreview make(const std::string& book, const Maker& maker, const accounting::Meanings& meanings);
    /// How many entries were written: all or none. Case and author are those of the terms as they stand now; the day
    /// is the one it was previewed for. Throws Failure, Refused. Any thread.
    std::size_t write(const accounting::PostingTerms& terms) const;
};

} // namespace areal::qgis
