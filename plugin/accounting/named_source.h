// SPDX-License-Identifier: GPL-2.0-or-later
//
// An input of an account: a source of features and what the record says of it.
#pragma once

#include "source/feature_source.h"

#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

struct NamedSource {
    source::FeatureSource* source = nullptr;
    std::string sha256;    // of the file, or of the features for a layer that is no file
    std::string data_date; // "2021-11-20" when it is known; else empty
    /// role -> field name, where the user says which; "kind" -> schema ("ar50"), where the user says what it is.
    std::map<std::string, std::string> fields;
};

/// A plan that gave purpose areas: what its features say of it.
struct PlanNamed {
    std::string id, name, status, in_force; // planid, plannavn, planstatus, ikrafttredelsesdato; empty: not said
    std::int64_t features = 0;
};

/// What account.json says of an input.
struct InputRecord {
    std::string role, name, layer;
    std::int64_t features = 0;
    std::string crs, sha256, data_date;
    std::string kind, code_list;               // what it was read as
    std::map<std::string, std::string> fields; // role -> field that plays it
    std::map<std::string, std::string> chosen; // of these (and "kind") what the user said against recognition
    std::string owner, licence;                // as the user gave them; empty: not stated
    std::vector<PlanNamed> plans;              // of a plan layer, by id
};

} // namespace areal::accounting
