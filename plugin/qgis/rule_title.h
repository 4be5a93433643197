// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a rule set is called: its title in the language, else in bokmål, else its name.
#pragma once

#include "accounting/rule_set.h"
#include "base/sentence.h"

#include <QString>

namespace areal::qgis {

QString rule_title(const accounting::RuleSet& rules, Language language);

} // namespace areal::qgis
