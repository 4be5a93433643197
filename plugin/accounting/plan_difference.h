// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two plans on the same ground, piece by piece: where one takes land that the other leaves, and where they say
// otherwise without taking more or less. Plans are the plan in force (0: what happens when nothing is decided) and the
// proposals (from 1). The areas of the pieces that are taken by one and left by the other sum to the difference of what
// the two take. Ground on which both plans say the same is no part of it.
//
// Refuses (BadInput) whatever an account of the same request refuses.
#pragma once

#include "accounting/account.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace areal::accounting {

enum class PlanStep : std::uint8_t {
    takes,     // the other leaves it
    leaves,    // the other takes it
    otherwise, // another effect, but no more and no less is taken
    same,      // another purpose or status, and the same effect
    count_
};

/// "takes", "leaves", "otherwise", "same".
std::string_view step_name(PlanStep step);

struct PlanDifference {
    std::string plan, than; // names
    /// By step; the pieces say what `plan` does, and in their `from_` what `than` says.
    std::array<std::vector<AccountPiece>, std::size_t(PlanStep::count_)> pieces;

    const std::vector<AccountPiece>& of(PlanStep step) const { return pieces[std::size_t(step)]; }
    ExactArea area(PlanStep step) const;
};

/// What `plan` does otherwise than `than`. Themes, needs and provisions of the request do not matter.
PlanDifference compare_plans(AccountRequest request, std::size_t plan, std::size_t than, const Meanings& meanings);

} // namespace areal::accounting
