// SPDX-License-Identifier: GPL-2.0-or-later
//
// The recognition card of an input: what it is thought to be, which field plays which role, the share of
// features with a known code, what was ignored and why. As JSON for scripts and as lines for people.
#pragma once

#include "accounting/meanings.h"
#include "source/feature_source.h"

#include <string>
#include <vector>

namespace areal::accounting {

/// One JSON object.
std::string recognition_json(source::FeatureSource& source, const Meanings& meanings);
/// A JSON list of them, in the order given.
std::string recognition_json(const std::vector<source::FeatureSource*>& sources, const Meanings& meanings);

/// The same in words, in the language of the meanings.
std::vector<std::string> recognition_lines(source::FeatureSource& source, const Meanings& meanings);

} // namespace areal::accounting
