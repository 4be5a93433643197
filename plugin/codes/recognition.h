// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a layer was recognised as: the card a planner reads before anything is computed. Every claim has its
// reason; what was not understood is listed, not dropped.
#pragma once

#include "base/sentence.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace areal::codes {

enum class LayerKind : std::uint8_t {
    kommuneplan,
    reguleringsplan,
    ar5,
    ar50,
    grunnkart,
    ssb_arealbruk,
    n50,
    naturtyper_mdir,
    naturtyper_dn13,
    dyrkbar,
    jordressurs,
    vern,
    ku_verdi,
    ocsge,
    ocsge_change,
    restoration,
    cases,
    boundary,
    road,
    railway,
    building,
    provisions,
    unknown,
    count_ // number of kinds
};

std::string_view layer_kind_name(LayerKind kind);
/// Nothing when there is no such kind.
std::optional<LayerKind> layer_kind(std::string_view name);

/// A code the layer has and its list does not have, or has as retired.
struct DoubtfulCode {
    std::string code; // as it stands in the layer
    std::int64_t rows = 0;
    std::string nearest; // nearest known code; empty when there is none
    std::string nearest_name;
    Sentence reason;
};

/// One object type of the layer, and whether its ground is summed.
struct ObjectPart {
    std::string objtype;
    std::int64_t rows = 0;
    std::string part;   // "purpose" is summed; "outline", "zone", "provision", "other" are not
    std::string schema; // "rp_2008"
    std::string code_field;
    std::string code_list;
};

struct Candidate {
    LayerKind kind = LayerKind::unknown;
    std::string schema;
    double score = 0;
};

struct Recognition {
    LayerKind kind = LayerKind::unknown;
    std::string schema;                                     // which variant: "kp_2008", "kp_1985"...
    std::map<std::string, std::string, std::less<>> fields; // role -> field of the layer
    std::map<std::string, std::string, std::less<>> lists;  // role -> code list of its values
    std::string code_role;                                  // the role whose field holds the class
    std::string code_list;                                  // its list; empty when it has none

    double known_share = 0; // of the rows with a value in the code field, those whose code is in the list
    std::int64_t blank_rows = 0;
    std::vector<DoubtfulCode> unknown_codes;
    std::vector<DoubtfulCode> retired_codes;
    std::vector<ObjectPart> parts;         // empty when the layer has no object types that matter
    std::vector<std::string> other_fields; // fields that play no role
    std::vector<Candidate> candidates;     // all that were possible, best first
    std::vector<Sentence> reasons;

    /// Name of the field with that role, empty when there is none.
    const std::string& field(std::string_view role) const;
    /// The field that holds the class (AR5 arealtype, arealformål...), empty when unknown.
    const std::string& code_field() const { return field(code_role); }
};

} // namespace areal::codes
