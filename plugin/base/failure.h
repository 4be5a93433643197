// SPDX-License-Identifier: GPL-2.0-or-later
//
// Broken machinery and unusable input: the only thing that is thrown. The message is a sentence for a
// planner (which file, layer, field, feature, what to do). Faults *in* data are findings, not failures.
#pragma once

#include <stdexcept>
#include <string>

namespace areal {

class Failure : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// The input cannot be used as it is (exit code 3): missing file, no CRS, field not found...
class BadInput : public Failure {
  public:
    using Failure::Failure;
};

/// The machine failed (exit code 4): disk full, cannot write, library refused.
class BrokenMachinery : public Failure {
  public:
    using Failure::Failure;
};

/// The user asked to stop; not an error, but nothing is written.
class Cancelled : public Failure {
  public:
    Cancelled() : Failure("Cancelled.") {}
};

} // namespace areal
