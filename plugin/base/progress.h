// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a long run tells how far it has come and asks whether to go on. Called from the thread that runs
// the work and, for `cancelled`, from any worker: implementations must be safe for that.
#pragma once

#include <string_view>

namespace areal {

class Progress {
  public:
    virtual ~Progress() = default;
    /// A new stage begins, in words for the user.
    virtual void stage(std::string_view /*what*/) {}
    /// Share of the present stage that is done, 0 to 1.
    virtual void share(double /*done*/) {}
    virtual bool cancelled() const { return false; }
};

} // namespace areal
