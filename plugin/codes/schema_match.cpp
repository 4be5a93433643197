// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/schema_match.h"

#include "codes/code_text.h"
#include "codes/field_name.h"

#include <cmath>
#include <tuple>

namespace areal::codes {
namespace {

// Weights of the evidence. Only their order matters: codes and object types beat names, a telling name beats
// a common one, and one strong field more decides between plans of two kinds.
constexpr double weight_needed = 3, weight_typical = 1, weight_cut_name = -0.5, weight_telling = 4;
constexpr double weight_all_codes_known = 8, weight_confirmed = 8, weight_layer_name = 2;
constexpr double least_known_share = 0.5;

// "ar5" is in "FKB_AR5_flate" but not in "ar50_flate".
bool names_schema(std::string_view layer, const LayerSchema& schema) {
    const std::string name = fold(layer);
    const auto is = [&](std::size_t at, auto test) { return at < name.size() && test(name[at]); };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (const std::string& hint : schema.name_hints)
        for (std::size_t at = name.find(hint); at != std::string::npos; at = name.find(hint, at + 1)) {
            const bool cut_short = digit(hint.back()) && is(at + hint.size(), digit);
            const bool inside_word = hint.size() < 6 && at > 0 && is(at - 1, letter);
            if (!cut_short && !inside_word)
                return true;
        }
    return false;
}

bool is_year_pair(const FieldRule& rule) {
    return rule.role.ends_with("_from") || rule.role.ends_with("_to");
}

// What makes one field answer better than another: its name, the share of its codes the list knows, the year it
// is of, and how early its name stands among the aliases.
using Rank = std::tuple<NameMatch, double, int, int>;

// Of cs_2015 and cs_2018 the first is where from and the last where to.
int year_order(const FieldRule& rule, const FieldProfile& field, const FieldProfile& other) {
    if (!is_year_pair(rule))
        return 0;
    return (field_key(field.name) < field_key(other.name)) == rule.role.ends_with("_from") ? 1 : -1;
}

double weight_of(const FieldRule& rule, NameMatch match) {
    return (rule.need == Need::typical ? weight_typical : weight_needed) +
           (match == NameMatch::truncated ? weight_cut_name : 0);
}

const FieldRule* rule_of(const LayerSchema& schema, std::string_view role) {
    for (const FieldRule& rule : schema.fields)
        if (rule.role == role)
            return &rule;
    return nullptr;
}

const CodeList* list_of(const LayerSchema& schema, const CodeLibrary& codes) {
    const FieldRule* rule = rule_of(schema, schema.code_role);
    return rule == nullptr || rule->list.empty() ? nullptr : codes.find(rule->list);
}

std::int64_t whole_percent(double share) {
    return std::int64_t(std::floor(share * 100));
}

} // namespace

CodeCount count_codes(const FieldProfile& field, const CodeList& list) {
    CodeCount count;
    for (const ValueCount& value : field.values) {
        std::int64_t& group = normalise_code(value.value).empty() ? count.blank
                              : list.find(value.value) != nullptr ? count.known
                                                                  : count.unknown;
        group += value.rows;
    }
    return count;
}

FieldFit best_field(const LayerProfile& layer, const FieldRule& rule, const CodeLibrary& codes) {
    const CodeList* list = rule.list.empty() || is_year_pair(rule) ? nullptr : codes.find(rule.list);
    FieldFit best;
    Rank best_rank{};
    for (const FieldProfile& field : layer.fields)
        for (std::size_t i = 0; i < rule.aliases.size(); ++i) {
            const NameMatch match = match_field(field.name, rule.aliases[i].name);
            if (match == NameMatch::none)
                continue;
            const double known = list ? count_codes(field, *list).share() : 0;
            if (best.field != nullptr && Rank(match, known, year_order(rule, field, *best.field), -int(i)) <= best_rank)
                continue;
            best = {&field, weight_of(rule, match), rule.aliases[i].telling};
            best_rank = {match, known, 0, -int(i)};
        }
    return best;
}

const FieldProfile* SchemaMatch::class_field() const {
    const auto at = fields.find(schema->code_role);
    return at == fields.end() ? nullptr : at->second;
}

const std::string& SchemaMatch::class_list() const {
    static const std::string none;
    const FieldRule* rule = rule_of(*schema, schema->code_role);
    return rule == nullptr ? none : rule->list;
}

SchemaMatch match_schema(const LayerProfile& layer, const LayerSchema& schema, const CodeLibrary& codes,
                         bool confirmed) {
    SchemaMatch match;
    match.schema = &schema;
    match.score = -schema.handicap;
    bool complete = true;
    for (const FieldRule& rule : schema.fields) {
        const FieldFit fit = best_field(layer, rule, codes);
        complete = complete && (fit.field != nullptr || rule.need != Need::required);
        if (fit.field == nullptr)
            continue;
        match.fields[rule.role] = fit.field;
        match.telling = match.telling || fit.telling;
        match.score += fit.weight + (fit.telling ? weight_telling : 0);
    }
    if (!complete)
        return match;
    const auto from = match.fields.find("code_from");
    if (from != match.fields.end() && from->second == match.fields["code_to"])
        return match; // one year is no change
    match.score += (confirmed ? weight_confirmed : 0) + (names_schema(layer.layer, schema) ? weight_layer_name : 0);

    const CodeList* list = list_of(schema, codes);
    const FieldProfile* classes = match.class_field();
    if (list != nullptr && classes != nullptr) {
        match.codes = count_codes(*classes, *list);
        match.score += weight_all_codes_known * match.codes.share();
        const bool has_values = match.codes.known + match.codes.unknown + match.codes.blank > 0;
        const bool is_needed = rule_of(schema, schema.code_role)->need == Need::required;
        if (has_values && is_needed && match.codes.share() < least_known_share && !match.telling && !confirmed) {
            match.objection = {"Field {1} is named as in {2}, but only {3} % of its rows have a code of that list.",
                               {classes->name, schema.title_nb, whole_percent(match.codes.share())}};
            return match;
        }
    }
    if (schema.needs_polygons && layer.geometry != GeometryKind::polygon && layer.geometry != GeometryKind::unknown) {
        match.objection = {"It looks like {1}, but it does not hold polygons.", {schema.title_nb}};
        return match;
    }
    match.possible = true;
    return match;
}

} // namespace areal::codes
