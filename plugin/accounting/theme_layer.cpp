// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/theme_layer.h"

#include "accounting/input_record.h"
#include "accounting/layer_fields.h"
#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/csv_table.h"

#include <cstdlib>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

constexpr const char* themes_list = "themes";
constexpr const char* exposures_word = "exposures";

const codes::CodeMeaning* by_word(const codes::CodeList& list, const std::string& name) {
    const std::string folded = codes::fold(name);
    for (const codes::CodeMeaning& theme : list.meanings())
        for (const std::string& word : codes::split_list(theme.value("words"), ','))
            if (folded.find(word) != std::string::npos)
                return &theme;
    return nullptr;
}

class ThemeReading {
  public:
    ThemeReading(const ThemeRequest& request, const Meanings& meanings);
    ThemeLayer run(const shape::Crs& crs, Progress* progress);

  private:
    struct Unknown {
        std::int64_t features = 0;
        ExactArea area;
    };
    void find_field();
    const codes::CodeMeaning* meaning_of(const std::string& raw) const;
    ThemeValue value(const std::string& raw) const;
    void give_values();
    void list_unknown();
    void keep_doubt();

    const ThemeRequest& m_request;
    const Meanings& m_meanings;
    LayerFields m_fields;
    std::optional<std::size_t> m_field;
    const codes::CodeList* m_list = nullptr;
    ThemeLayer m_layer;
};

ThemeReading::ThemeReading(const ThemeRequest& request, const Meanings& meanings)
    : m_request(request), m_meanings(meanings), m_fields(request.layer, LayerUse::theme, meanings) {
    Theme& theme = m_layer.theme;
    theme.name = request.name;
    const codes::CodeList& list = meanings.codes().list(themes_list);
    const codes::CodeMeaning* kind =
        m_fields.fits() ? list.find(codes::layer_kind_name(m_fields.card().kind)) : nullptr;
    if (kind == nullptr)
        kind = by_word(list, request.name);
    if (kind != nullptr) {
        theme.kind = kind->code;
        theme.is_exposure = kind->value("table") == exposures_word;
        theme.is_complete = kind->value("complete") == "yes";
    }
    theme.has_mapped = request.mapped.has_value();
    find_field();
}

// The field the user says, else the one the kind of layer has its value in.
void ThemeReading::find_field() {
    const std::string& role = m_fields.card().code_role;
    m_field = m_fields.find("value");
    if (!m_field && m_fields.fits())
        m_field = m_fields.find(role);
    if (m_fields.fits() && !m_fields.code_list(role).empty())
        m_list = &m_meanings.codes().list(m_fields.code_list(role));
    if (m_request.numbering.empty())
        return;
    if (m_list == nullptr || m_list->meanings().front().values.count(m_request.numbering) == 0)
        throw BadInput("Theme \"{1}\" has no numbering called \"{2}\".", {m_request.name, m_request.numbering});
}

const codes::CodeMeaning* ThemeReading::meaning_of(const std::string& raw) const {
    if (m_request.numbering.empty())
        return m_list->find(raw);
    for (const codes::CodeMeaning& meaning : m_list->meanings())
        if (const std::string& number = meaning.value(m_request.numbering);
            !number.empty() && codes::normalise_code(number) == codes::normalise_code(raw))
            return &meaning;
    return nullptr;
}

ThemeValue ThemeReading::value(const std::string& raw) const {
    const codes::CodeMeaning* meaning = m_list == nullptr ? nullptr : meaning_of(raw);
    if (meaning != nullptr)
        return {meaning->code, meaning->name(language_code(m_meanings.language())),
                std::atoll(meaning->value("rank").c_str())};
    if (raw.empty())
        return {"", m_field ? m_meanings.say("No value given") : m_request.name, 0};
    return {raw, m_list == nullptr ? raw : m_meanings.say({"Unknown value {1}", {raw}}), 0};
}

void ThemeReading::give_values() {
    std::map<std::string, std::uint32_t> places; // by the value's code
    for (const auto& values : m_layer.table.values) {
        const ThemeValue one = value(m_field ? values.front().value_or("") : "");
        const auto [at, is_new] = places.emplace(one.code, std::uint32_t(m_layer.theme.values.size()));
        if (is_new)
            m_layer.theme.values.push_back(one);
        m_layer.value_of.push_back(at->second);
    }
}

void ThemeReading::list_unknown() {
    if (m_list == nullptr || !m_field)
        return;
    std::map<std::string, Unknown> unknown;
    for (std::size_t i = 0; i < m_layer.table.values.size(); ++i)
        if (const std::string raw = m_layer.table.values[i].front().value_or(""); meaning_of(raw) == nullptr) {
            ++unknown[raw].features;
            unknown[raw].area += m_layer.table.areas[i];
        }
    for (const auto& [raw, sum] : unknown)
        m_layer.table.findings.add(
            {raw.empty() ? FindingKind::missing_code : FindingKind::unknown_code,
             m_layer.table.name,
             std::nullopt,
             {"Value \"{1}\" of theme {2} is not in the list \"{3}\"; it is a hit, but below every known value. "
              "Features: {4}, {5}.",
              {raw, m_request.name, m_list->title(), sum.features, Daa{sum.area}}},
             sum.area,
             {}});
}

// Where a polygon could not be made sound, a place without a hit is not known to have none.
void ThemeReading::keep_doubt() {
    for (const Finding& finding : m_layer.table.findings.list()) {
        if (finding.kind != FindingKind::geometry_unresolved)
            continue;
        const Box& box = finding.box;
        m_layer.in_doubt.polygons.begin_feature();
        const std::vector<shape::Point> ring{{box.min_x, box.min_y},
                                             {box.max_x, box.min_y},
                                             {box.max_x, box.max_y},
                                             {box.min_x, box.max_y},
                                             {box.min_x, box.min_y}};
        m_layer.in_doubt.polygons.add_ring(shape::RingRole::shell, ring);
        m_layer.in_doubt.ids.push_back(finding.feature.value_or(-1));
        m_layer.in_doubt.values.emplace_back();
        m_layer.in_doubt.areas.push_back(ExactArea::from_m2((box.max_x - box.min_x) * (box.max_y - box.min_y)));
    }
}

ThemeLayer ThemeReading::run(const shape::Crs& crs, Progress* progress) {
    source::ReadWishes wishes{crs, {}, {}, {}, progress};
    wishes.may_be_empty = true;
    if (m_field)
        wishes.fields.push_back(*m_field);
    m_layer.table = source::read_polygons(*m_request.layer.source, wishes);
    InputRecord record = record_of(m_request.layer, "theme", m_layer.table.features_read);
    record.kind = m_layer.theme.kind;
    record.code_list = m_list == nullptr ? "" : m_list->id();
    record.fields = m_fields.names();
    m_layer.records.push_back(std::move(record));
    give_values();
    list_unknown();
    keep_doubt();
    if (m_request.mapped) {
        m_layer.mapped = source::read_polygons(*m_request.mapped->source, {crs, {}, {}, {}, progress});
        m_layer.records.push_back(record_of(*m_request.mapped, "theme_mapped", m_layer.mapped->features_read));
    } else if (!m_layer.theme.is_complete) {
        m_layer.table.findings.add({FindingKind::note,
                                    m_layer.table.name,
                                    std::nullopt,
                                    {"It is not said where theme {1} was mapped; ground without a hit may have values "
                                     "that nobody has registered.",
                                     {m_request.name}},
                                    {},
                                    {}});
    }
    return std::move(m_layer);
}

} // namespace

ThemeLayer read_theme(const ThemeRequest& request, const shape::Crs& crs, const Meanings& meanings,
                      Progress* progress) {
    return ThemeReading(request, meanings).run(crs, progress);
}

} // namespace areal::accounting
