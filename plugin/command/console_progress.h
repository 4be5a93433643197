// SPDX-License-Identifier: GPL-2.0-or-later
//
// Progress on standard error, and cancel by Ctrl-C: the run stops at its next question and leaves nothing
// half-written.
#pragma once

#include "base/progress.h"

namespace areal::command {

class ConsoleProgress : public Progress {
  public:
    explicit ConsoleProgress(bool quiet);
    void stage(std::string_view what) override;
    bool cancelled() const override;

  private:
    bool m_quiet;
};

} // namespace areal::command
