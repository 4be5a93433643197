// SPDX-License-Identifier: GPL-2.0-or-later
//
// How well does one schema explain one layer? Names are evidence, codes are stronger evidence: AR5 and AR50
// share every field name, but AR50 has codes that AR5 has not.
#pragma once

#include "codes/code_library.h"
#include "codes/layer_profile.h"
#include "codes/layer_schema.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace areal::codes {

/// How the values of a field fare against a list.
struct CodeCount {
    std::int64_t known = 0, unknown = 0, blank = 0; // rows
    double share() const { return known + unknown > 0 ? double(known) / double(known + unknown) : 0; }
};

CodeCount count_codes(const FieldProfile& field, const CodeList& list);

struct SchemaMatch {
    const LayerSchema* schema = nullptr;
    bool possible = false;
    double score = 0;
    std::map<std::string, const FieldProfile*> fields; // role -> field
    bool telling = false;                              // a field name alone says what it is
    CodeCount codes;                                   // of the class field
    std::optional<Sentence> objection;                 // why not possible, when it came close

    const FieldProfile* class_field() const;
    /// List of the class field, or empty.
    const std::string& class_list() const;
};

/// `confirmed` when an object type of the layer belongs to the schema.
SchemaMatch match_schema(const LayerProfile& layer, const LayerSchema& schema, const CodeLibrary& codes,
                         bool confirmed);

struct FieldFit {
    const FieldProfile* field = nullptr;
    double weight = 0;    // of this evidence for the schema
    bool telling = false; // the name belongs to this schema and hardly to others
};

/// The field of the layer that answers to a rule best, or none.
FieldFit best_field(const LayerProfile& layer, const FieldRule& rule, const CodeLibrary& codes);

} // namespace areal::codes
