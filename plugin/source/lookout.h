// SPDX-License-Identifier: GPL-2.0-or-later
//
// A look, now and then during a long pass over a file, at whether to go on. Throws Cancelled when the user does not
// want it any more.
#pragma once

#include "base/failure.h"
#include "base/progress.h"

#include <cstdint>

namespace areal::source {

class Lookout {
  public:
    /// `progress` may be null: nobody can stop the pass.
    explicit Lookout(const Progress* progress) : m_progress(progress) {}

    void now() const {
        if (m_progress != nullptr && m_progress->cancelled())
            throw Cancelled();
    }
    /// For every line or feature; looks at some of them.
    void often() {
        if (++m_calls % 1024 == 0)
            now();
    }

  private:
    const Progress* m_progress;
    std::uint64_t m_calls = 0;
};

} // namespace areal::source
