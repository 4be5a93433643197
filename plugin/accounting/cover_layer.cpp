// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/cover_layer.h"

#include "accounting/code_census.h"
#include "accounting/day_text.h"
#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "base/failure.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace areal::accounting {
namespace {

const std::set<std::string> cover_attributes{"tree_kind", "forest_quality", "ground"};

/// What the class itself says (Grunnkart's granskog is barskog).
std::map<std::string, std::string> attributes_of(const codes::CodeMeaning& meaning) {
    std::map<std::string, std::string> attributes;
    for (const std::string& role : cover_attributes)
        if (const std::string& code = meaning.value(role); !code.empty())
            attributes[role] = code;
    return attributes;
}

CoverClass class_of_code(const std::string& code, const codes::CodeList& list, const Meanings& meanings) {
    const codes::CodeMeaning* meaning = list.find(code);
    if (meaning == nullptr) {
        const std::string name = code.empty() ? meanings.say("No code") : meanings.say({"Unknown code {1}", {code}});
        return {code, name, "unknown", meanings.account_name("unknown"), {}};
    }
    const std::string account = list.account(code).text();
    return {meaning->code, meaning->name(language_code(meanings.language())), account, meanings.account_name(account),
            attributes_of(*meaning)};
}

// Fields that say more of the ground: attributes of the class, some of which move it to another account (AR5
// åpen fastmark on constructed ground).
struct Attribute {
    std::string role, list;
    std::size_t value; // place among the values read
    bool refines;
};

std::vector<Attribute> attribute_fields(const LayerFields& fields, const std::string& list, const Meanings& meanings,
                                        std::vector<std::size_t>& read) {
    const std::vector<std::string> refining = meanings.codes().refining_lists(list);
    const auto refines = [&](const std::string& by) {
        return std::find(refining.begin(), refining.end(), by) != refining.end();
    };
    std::vector<Attribute> attributes;
    for (const auto& [role, role_list] : fields.card().lists) {
        const auto field = fields.find(role);
        if (!field || role_list == list || !(cover_attributes.contains(role) || refines(role_list)))
            continue;
        attributes.push_back({role, role_list, read.size(), refines(role_list)});
        read.push_back(*field);
    }
    return attributes;
}

class CoverReading {
  public:
    CoverReading(const NamedSource& input, const Meanings& meanings);
    CoverLayer run(const std::string& role, const shape::Crs& crs, Progress* progress);

  private:
    using Values = std::vector<std::optional<std::string>>;
    CoverClass class_of(const Values& values) const;
    void classify(const Values& values, ExactArea area);
    void keep_date(const Values& values);

    const NamedSource& m_input;
    const Meanings& m_meanings;
    LayerFields m_fields;
    std::size_t m_class_field;
    const codes::CodeList* m_list = nullptr;
    std::vector<Attribute> m_attributes;
    CoverLayer m_cover;
    std::map<Values, std::size_t> m_class_index; // raw values -> class
    CodeCensus m_census;
    std::string m_newest_seen, m_newest_update;
};

CoverReading::CoverReading(const NamedSource& input, const Meanings& meanings)
    : m_input(input), m_meanings(meanings), m_fields(input, LayerUse::cover, meanings),
      m_class_field(m_fields.require("code", "a land cover class")) {
    if (m_fields.code_list("code").empty())
        throw BadInput("\"{1}\" was not recognised as a land cover (AR5, AR50, Grunnkart, SSB arealbruk, N50), so the "
                       "codes in field {2} have no meaning. Choose another layer.",
                       {input.source->info().name, input.source->info().fields[m_class_field].name});
    m_list = &meanings.codes().list(m_fields.code_list("code"));
}

CoverClass CoverReading::class_of(const Values& values) const {
    CoverClass cover = class_of_code(values.front().value_or(""), *m_list, m_meanings);
    bool refined = false;
    for (const Attribute& by : m_attributes) {
        const std::string raw = values[by.value].value_or("");
        const codes::CodeMeaning* meaning = m_meanings.codes().list(by.list).find(raw);
        if (!raw.empty())
            cover.attributes[by.role] = meaning == nullptr ? raw : meaning->code;
        if (refined || !by.refines)
            continue;
        const auto account = m_meanings.codes().account(m_list->id(), cover.code, by.list, raw).text();
        refined = account != cover.account;
        cover.account = account;
        cover.account_name = m_meanings.account_name(account);
    }
    return cover;
}

void CoverReading::classify(const Values& values, ExactArea area) {
    const auto [at, is_new] = m_class_index.emplace(values, m_cover.classes.size());
    if (is_new)
        m_cover.classes.push_back(class_of(values));
    m_cover.class_of.push_back(at->second);
    m_census.count(*m_list, values.front().value_or(""), area);
}

// The last two values are the dates.
void CoverReading::keep_date(const Values& values) {
    const std::string seen = day_of(values[values.size() - 2].value_or(""));
    const std::string updated = day_of(values.back().value_or(""));
    m_newest_seen = std::max(m_newest_seen, seen);
    m_newest_update = std::max(m_newest_update, updated);
    m_cover.dates.push_back(seen.empty() ? updated : seen);
}

CoverLayer CoverReading::run(const std::string& role, const shape::Crs& crs, Progress* progress) {
    source::ReadWishes wishes{crs, {m_class_field}, {}, {}, progress};
    m_attributes = attribute_fields(m_fields, m_list->id(), m_meanings, wishes.fields);
    for (const char* date : {"seen_date", "updated_date"})
        wishes.fields.push_back(m_fields.find(date).value_or(m_class_field));
    m_cover.table = source::read_polygons(*m_input.source, wishes);
    m_cover.record = record_of(m_input, role, m_cover.table.features_read);
    m_cover.record.kind = codes::layer_kind_name(m_fields.card().kind);
    m_cover.record.code_list = m_list->id();
    m_cover.record.fields = m_fields.names();
    for (const Attribute& attribute : m_attributes)
        m_cover.attribute_lists[attribute.role] = attribute.list;
    for (std::size_t i = 0; i < m_cover.table.values.size(); ++i) {
        Values& values = m_cover.table.values[i];
        keep_date(values);
        values.resize(values.size() - 2);
        classify(values, m_cover.table.areas[i]);
    }
    if (m_cover.record.data_date.empty()) // when the ground was last seen; else when the map was last touched
        m_cover.record.data_date = m_newest_seen.empty() ? m_newest_update : m_newest_seen;
    m_census.list(m_cover.table.findings, m_cover.table.name, m_input.source->info().fields[m_class_field].name,
                  m_meanings);
    return std::move(m_cover);
}

} // namespace

const std::string& CoverClass::attribute(const std::string& role) const {
    static const std::string nothing;
    const auto found = attributes.find(role);
    return found == attributes.end() ? nothing : found->second;
}

CoverLayer read_cover(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                      const Meanings& meanings, Progress* progress) {
    return CoverReading(input, meanings).run(role, crs, progress);
}

} // namespace areal::accounting
