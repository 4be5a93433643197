// SPDX-License-Identifier: GPL-2.0-or-later
//
// The files of one command: opened once, hashed, and kept alive while the run reads them.
#pragma once

#include "accounting/named_source.h"

#include <memory>
#include <string>
#include <vector>

namespace areal::command {

class InputFiles {
  public:
    /// `name` as on the command line, "file|layername=NAME". Throws BadInput.
    accounting::NamedSource open(const std::string& name);
    std::vector<accounting::NamedSource> open_all(const std::vector<std::string>& names);

  private:
    std::vector<std::unique_ptr<source::FeatureSource>> m_sources;
};

/// "code=KPAREAL" -> {"code": "KPAREAL"}. Throws BadInput when there is no "=".
std::map<std::string, std::string> field_choices(const std::vector<std::string>& choices);

} // namespace areal::command
