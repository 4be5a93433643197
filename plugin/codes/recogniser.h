// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which kind of layer is this, which field plays which role, and are its codes known? Decides from names and
// values, never from what the user hopes it is. Where two kinds explain a layer equally well it says unknown
// and names both: a layer taken for one thing is never classified with another's list.
#pragma once

#include "codes/code_library.h"
#include "codes/layer_profile.h"
#include "codes/layer_schema.h"
#include "codes/recognition.h"

#include <filesystem>

namespace areal::codes {

struct SchemaMatch;

class Recogniser {
  public:
    Recogniser(LayerSchemas schemas, CodeLibrary codes);
    /// `resources` is the folder that has codes/ and recognition/. Throws BadInput when they are malformed.
    static Recogniser load(const std::filesystem::path& resources);

    const CodeLibrary& codes() const { return m_codes; }
    const LayerSchemas& schemas() const { return m_schemas; }

    Recognition recognise(const LayerProfile& layer) const;
    /// The same, but the user has said which schema it is ("ar50"). Throws BadInput when there is none such.
    Recognition recognise_as(const LayerProfile& layer, std::string_view schema) const;

  private:
    void choose(Recognition& card, const LayerProfile& layer, const std::vector<SchemaMatch>& matches,
                const std::vector<ObjectPart>& parts) const;

    LayerSchemas m_schemas;
    CodeLibrary m_codes;
};

/// With the shipped lists, read once.
Recognition recognise(const LayerProfile& layer);

} // namespace areal::codes
