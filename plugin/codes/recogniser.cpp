// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/recogniser.h"

#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/resources.h"
#include "codes/schema_match.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace areal::codes {
namespace {

// Two kinds nearer to each other than this cannot be told apart.
constexpr double least_lead = 1.0;

struct ObjectTypes {
    std::vector<ObjectPart> parts;
    std::set<std::string> schemas; // that the object types of the layer belong to
};

void add_objtype(ObjectTypes& types, const LayerSchemas& schemas, const std::string& value, std::int64_t rows) {
    const ObjectType* type = schemas.objtype(value);
    if (type == nullptr || type->schema.empty())
        return;
    types.parts.push_back({value, rows, type->part, type->schema, {}, {}});
    types.schemas.insert(type->schema);
}

// "RpFormålGrense", but not "rp85" or "RP_2019": a layer may be called after its plan.
bool is_written_as_type(std::string_view name) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(i < name.size() ? name[i] : 0); };
    return std::isupper(at(0)) != 0 && std::islower(at(1)) != 0 && (std::isupper(at(2)) != 0 || at(2) >= 0x80);
}

// From the field of object types, else from the name of the layer (GML has a layer for each).
ObjectTypes object_types(const LayerProfile& layer, const LayerSchemas& schemas, const CodeLibrary& codes) {
    ObjectTypes types;
    for (const LayerSchema& schema : schemas.schemas)
        for (const FieldRule& rule : schema.fields) {
            const FieldProfile* field = rule.role == "objtype" ? best_field(layer, rule, codes).field : nullptr;
            if (field == nullptr)
                continue;
            for (const ValueCount& value : field->values)
                add_objtype(types, schemas, value.value, value.rows);
            if (!types.parts.empty())
                return types;
        }
    std::int64_t rows = 0;
    if (!layer.fields.empty())
        for (const ValueCount& value : layer.fields.front().values)
            rows += value.rows;
    const ObjectType* named = schemas.objtype(layer.layer);
    if (named != nullptr && (!named->prefix || is_written_as_type(layer.layer)))
        add_objtype(types, schemas, layer.layer, rows);
    return types;
}

DoubtfulCode doubtful(const ValueCount& value, const CodeMeaning* meaning, Sentence reason) {
    DoubtfulCode code{value.value, value.rows, {}, {}, std::move(reason)};
    if (meaning != nullptr) {
        code.nearest = meaning->code;
        code.nearest_name = meaning->name("nb");
    }
    return code;
}

void judge_codes(Recognition& card, const FieldProfile& field, const CodeList& list) {
    const CodeCount count = count_codes(field, list);
    card.known_share = count.share();
    card.blank_rows = count.blank;
    for (const ValueCount& value : field.values) {
        if (normalise_code(value.value).empty())
            continue;
        const CodeMeaning* meaning = list.find(value.value);
        if (meaning == nullptr) {
            const auto nearest = list.nearest(value.value);
            card.unknown_codes.push_back(
                doubtful(value, nearest ? nearest->meaning : nullptr, nearest ? nearest->reason : Sentence()));
        } else if (meaning->retired()) {
            card.retired_codes.push_back(doubtful(value, meaning, "no longer in use"));
        }
    }
    card.reasons.push_back({"{1} of {2} rows with a value in {3} have a code of the list {4}.",
                            {count.known, count.known + count.unknown, field.name, list.title()}});
    if (!card.unknown_codes.empty())
        card.reasons.push_back({"{1} codes are not in the list; their ground is booked as unknown.",
                                {std::int64_t(card.unknown_codes.size())}});
}

void note_roles(Recognition& card, const LayerProfile& layer, const SchemaMatch& match, const LayerSchemas& schemas,
                const CodeLibrary& codes) {
    for (const auto& [role, field] : match.fields)
        card.fields[role] = field->name;
    for (const FieldRule& rule : schemas.anywhere)
        if (!card.fields.contains(rule.role))
            if (const FieldProfile* field = best_field(layer, rule, codes).field)
                card.fields[rule.role] = field->name;
    for (const FieldRule& rule : match.schema->fields)
        if (!rule.list.empty() && card.fields.contains(rule.role))
            card.lists[rule.role] = rule.list;
    for (const FieldProfile& field : layer.fields)
        if (std::none_of(card.fields.begin(), card.fields.end(),
                         [&](const auto& played) { return played.second == field.name; }))
            card.other_fields.push_back(field.name);
}

void fill(Recognition& card, const LayerProfile& layer, const SchemaMatch& match, const LayerSchemas& schemas,
          const CodeLibrary& codes) {
    card.kind = match.schema->kind;
    card.schema = match.schema->id;
    note_roles(card, layer, match, schemas, codes);
    card.reasons.push_back({"Read as {1}.", {match.schema->title_nb}});
    const FieldProfile* classes = match.class_field();
    if (classes == nullptr)
        return;
    card.code_role = match.schema->code_role;
    if (const CodeList* list = codes.find(match.class_list())) {
        card.code_list = list->id();
        judge_codes(card, *classes, *list);
    }
}

void add_parts(Recognition& card, const LayerProfile& layer, ObjectTypes types, const LayerSchemas& schemas,
               const CodeLibrary& codes) {
    for (ObjectPart& part : types.parts) {
        const LayerSchema* schema = schemas.find(part.schema);
        if (schema != nullptr && part.part == "purpose") {
            const SchemaMatch match = match_schema(layer, *schema, codes, true);
            if (const FieldProfile* field = match.class_field()) {
                part.code_field = field->name;
                part.code_list = match.class_list();
            }
        }
        if (part.part != "purpose" && part.part != "other")
            card.reasons.push_back({"{1} lies across purposes and is not summed.", {part.objtype}});
    }
    card.parts = std::move(types.parts);
}

} // namespace

Recogniser::Recogniser(LayerSchemas schemas, CodeLibrary codes)
    : m_schemas(std::move(schemas)), m_codes(std::move(codes)) {
    for (const LayerSchema& schema : m_schemas.schemas)
        for (const FieldRule& rule : schema.fields)
            if (!rule.list.empty())
                m_codes.list(rule.list); // a list that is not there must be told at once
}

Recogniser Recogniser::load(const std::filesystem::path& resources) {
    return {LayerSchemas::load(resources / "recognition"), CodeLibrary::load(resources / "codes")};
}

Recognition Recogniser::recognise(const LayerProfile& layer) const {
    ObjectTypes types = object_types(layer, m_schemas, m_codes);
    std::vector<SchemaMatch> matches;
    Recognition card;
    for (const LayerSchema& schema : m_schemas.schemas) {
        const bool confirmed = types.schemas.contains(schema.id);
        if (!types.schemas.empty() && !confirmed)
            continue;
        SchemaMatch match = match_schema(layer, schema, m_codes, confirmed);
        if (match.possible)
            matches.push_back(std::move(match));
        else if (match.objection)
            card.reasons.push_back(*match.objection);
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const SchemaMatch& a, const SchemaMatch& b) { return a.score > b.score; });
    for (const SchemaMatch& match : matches)
        card.candidates.push_back({match.schema->kind, match.schema->id, match.score});

    if (matches.empty() && !types.schemas.empty()) {
        card.schema = *types.schemas.begin();
        const LayerSchema& schema = *m_schemas.find(card.schema);
        card.kind = schema.kind;
        note_roles(card, layer, match_schema(layer, schema, m_codes, true), m_schemas, m_codes);
        card.reasons.push_back({"The object types say what it is, but no row says which purpose it has."});
    } else if (matches.empty()) {
        card.reasons.push_back({"No known kind of layer has these fields and codes."});
    } else {
        choose(card, layer, matches, types.parts);
    }
    add_parts(card, layer, std::move(types), m_schemas, m_codes);
    return card;
}

void Recogniser::choose(Recognition& card, const LayerProfile& layer, const std::vector<SchemaMatch>& matches,
                        const std::vector<ObjectPart>& parts) const {
    const SchemaMatch& best = matches.front();
    const auto rival = std::find_if(matches.begin(), matches.end(),
                                    [&](const SchemaMatch& match) { return match.schema->kind != best.schema->kind; });
    if (rival != matches.end() && best.score - rival->score < least_lead) {
        card.reasons.push_back({"It may be {1} or {2}: the fields and codes fit both. Say which.",
                                {best.schema->title_nb, rival->schema->title_nb}});
        return;
    }
    // Purposes of two laws in one file: the law the table of schemas names first, whatever the names of its
    // fields; the parts of the card keep both.
    const auto has_purposes = [&](const SchemaMatch& match) {
        return std::any_of(parts.begin(), parts.end(), [&](const ObjectPart& part) {
            return part.part == "purpose" && part.schema == match.schema->id;
        });
    };
    const SchemaMatch* chosen = &best;
    for (const SchemaMatch& match : matches)
        if (match.schema->kind == best.schema->kind && has_purposes(match) &&
            (!has_purposes(*chosen) || match.schema < chosen->schema))
            chosen = &match;
    fill(card, layer, *chosen, m_schemas, m_codes);
}

Recognition Recogniser::recognise_as(const LayerProfile& layer, std::string_view schema) const {
    const LayerSchema* wanted = m_schemas.find(schema);
    if (wanted == nullptr)
        throw BadInput("There is no kind of layer called \"{1}\".", {std::string(schema)});
    const SchemaMatch match = match_schema(layer, *wanted, m_codes, true);
    if (match.class_field() == nullptr && !match.possible)
        throw BadInput("Layer {1} has no field that {2} needs.", {layer.layer, wanted->title_nb});
    Recognition card;
    card.candidates.push_back({wanted->kind, wanted->id, match.score});
    fill(card, layer, match, m_schemas, m_codes);
    add_parts(card, layer, object_types(layer, m_schemas, m_codes), m_schemas, m_codes);
    return card;
}

Recognition recognise(const LayerProfile& layer) {
    static const Recogniser shipped = Recogniser::load(resources_folder());
    return shipped.recognise(layer);
}

} // namespace areal::codes
