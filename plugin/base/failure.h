// SPDX-License-Identifier: GPL-2.0-or-later
//
// Broken machinery and unusable input: the only thing that is thrown. The message is a sentence for a
// planner (which file, layer, field, feature, what to do). Faults *in* data are findings, not failures.
#pragma once

#include "base/sentence.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace areal {

class Failure : public std::runtime_error {
  public:
    explicit Failure(Sentence sentence) : std::runtime_error(sentence.english()), m_sentence(std::move(sentence)) {}
    Failure(std::string pattern, std::vector<Sentence::Value> values)
        : Failure(Sentence(std::move(pattern), std::move(values))) {}
    explicit Failure(std::string text) : Failure(Sentence(std::move(text))) {}
    explicit Failure(const char* text) : Failure(Sentence(text)) {}
    const Sentence& sentence() const { return m_sentence; }

  private:
    Sentence m_sentence;
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
