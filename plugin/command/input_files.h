// SPDX-License-Identifier: GPL-2.0-or-later
//
// The files of one command: opened once, hashed, and kept alive while the run reads them.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "source/ogr_source.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace areal::command {

class InputFiles {
  public:
    /// `progress` is asked whether to go on while a file is opened; it must outlive the files. Null: nobody asks.
    explicit InputFiles(const Progress* progress = nullptr) : m_progress(progress) {}
    /// `name` as on the command line, "file|layername=NAME". Throws BadInput.
    accounting::NamedSource open(const std::string& name, source::LayerNeed need = source::LayerNeed::polygons);
    /// Every polygon layer of the file, where none was named (GML has one per object type); every layer where there is
    /// none of polygons.
    std::vector<accounting::NamedSource> open_layers(const std::string& name);
    /// As open_all, but of a file with a layer per object type (GML) the layers that hold purposes, where none was
    /// named.
    std::vector<accounting::NamedSource> open_plans(const std::vector<std::string>& names,
                                                    const accounting::Meanings& meanings);
    std::vector<accounting::NamedSource> open_all(const std::vector<std::string>& names);
    /// Of the file behind an input; read once, however many layers it has.
    const std::string& sha256(const std::string& file);

  private:
    accounting::NamedSource open(const source::DatasetName& name, source::LayerNeed need);

    const Progress* m_progress;
    std::vector<std::unique_ptr<source::FeatureSource>> m_sources;
    std::map<std::string, std::string> m_hashes; // by file
};

/// "code=KPAREAL" -> {"code": "KPAREAL"}. Throws BadInput when there is no "=".
std::map<std::string, std::string> field_choices(const std::vector<std::string>& choices);

} // namespace areal::command
