// SPDX-License-Identifier: GPL-2.0-or-later
//
// A hand-written case: journal blocks on top, questions with their expected answers below.
//
//     ; what the case shows
//     baseline 2025-01-01
//     opening 2025-01-01
//         to: nature/mire
//         area: 100 daa
//     loss 2026-05-01
//         ...
//     ? balance 2026-12-31
//       nature/mire 88 daa
//
// The baseline is filled in where it is silent; the author is kari; an opening comes from outside/opening;
// an entry is written at noon of the day it is effective unless "booked" says otherwise. Footprints are
// rectangles (ledger/rectangle_claims.h). An entry that is refused stays out and shows under "? refused".
//
//   ? balance [BOOK] [DATE [known DATE]]     ? movement FROM TO [BOOK]     ? neutrality FROM TO [farmland]
//   ? pledges DATE    ? temporary DATE    ? candidates DATE    ? obligations DATE    ? debt YEAR YEAR
//   ? series YEAR YEAR AS_OF    ? weighted    ? closed    ? refused
#pragma once

#include "bench/bench_book.h"

#include <string>
#include <vector>

namespace areal::ledger::testing {

struct CaseQuestion {
    int line = 0;
    std::string question;
    std::string expected; // lines, each ended
};

class CaseFile {
  public:
    /// Reads the file and posts its entries.
    explicit CaseFile(const std::string& path);
    const std::vector<CaseQuestion>& questions() const { return m_questions; }
    std::string answer(const std::string& question) const;
    BenchBook& book() { return m_book; }

  private:
    void post_all(std::string_view blocks);

    BenchBook m_book{false};
    std::vector<CaseQuestion> m_questions;
    std::string m_refused;
};

} // namespace areal::ledger::testing
