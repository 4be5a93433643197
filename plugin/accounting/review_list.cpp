// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_list.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace areal::accounting {
namespace {

constexpr std::array<const char*, 4> purpose_lists{"rp_arealformal", "kp_arealformal", "kp_arealbruk_1985",
                                                   "rb_reguleringsformal_1985"};

// "5100 (LNFR)", from the first list of purposes that has it.
std::string purpose_in_words(const std::string& code, const Meanings& meanings) {
    for (const char* list : purpose_lists)
        if (const codes::CodeList* codes = meanings.codes().find(list))
            if (const codes::CodeMeaning* meaning = codes->find(code))
                return code + " (" + meaning->name(language_code(meanings.language())) + ")";
    return code;
}

// A day, or a code of the list.
Sentence::Value in_words(const std::string& word, const std::string& list, const Meanings& meanings) {
    if (const auto day = Date::parse(word); list.empty() && day)
        return *day;
    if (list.empty() || word.empty())
        return word;
    return list == "purpose" ? purpose_in_words(word, meanings) : word + " (" + meanings.name(list, word) + ")";
}

// "B1 (feature 7)", to begin a sentence with.
std::string area_in_words(const std::string& name, const std::string& features, const Meanings& meanings) {
    if (features.empty())
        return name;
    const bool several = features.find(',') != std::string::npos;
    if (name.empty())
        return meanings.say({several ? "Features {1}" : "Feature {1}", {features}});
    return meanings.say({several ? "{1} (features {2})" : "{1} (feature {2})", {name, features}});
}

Cell metres(bool known, double coordinate) {
    return known ? Cell(std::int64_t(coordinate)) : Cell(std::string());
}

std::string message(const ReviewRule& rule, const ReviewPlace& place, ExactArea area, std::int64_t places,
                    const Meanings& meanings) {
    if (places > 1)
        return meanings.say({"{1} more places with the same fault, {2} in all.", {places, SquareMetres{area}}});
    return meanings.say({rule.message,
                         {place.plan, area_in_words(place.area_name, place.features, meanings),
                          in_words(place.what, rule.what, meanings), in_words(place.against, rule.against, meanings),
                          SquareMetres{area}}});
}

// A delivered account may have other columns.
template <class Value>
Value in(const Table& review, const std::vector<Cell>& row, const std::string& column, Value otherwise) {
    const auto at = std::find(review.columns.begin(), review.columns.end(), column);
    const Value* value =
        at == review.columns.end() ? nullptr : std::get_if<Value>(&row[std::size_t(at - review.columns.begin())]);
    return value == nullptr ? otherwise : *value;
}

} // namespace

void ReviewList::add(const std::string& rule, const ReviewPlace& place, ExactArea area, const Box& box) {
    Ground& ground = m_found[m_rules.place(rule)][place];
    ground.area += area;
    ground.box.add(box);
}

// What is too small to be said is left out here, once all of it is known.
std::vector<ReviewList::Breach> ReviewList::largest(std::size_t rule) const {
    std::vector<Breach> breaches;
    for (const auto& breach : m_found.at(rule))
        if (breach.second.area >= m_rules.list()[rule].smallest)
            breaches.push_back(breach);
    std::stable_sort(breaches.begin(), breaches.end(),
                     [](const Breach& a, const Breach& b) { return a.second.area > b.second.area; });
    if (breaches.size() <= most_places + 1)
        return breaches;
    Breach rest{{}, {{}, {}, std::int64_t(breaches.size() - most_places)}};
    for (std::size_t i = most_places; i < breaches.size(); ++i) {
        rest.second.area += breaches[i].second.area;
        rest.second.box.add(breaches[i].second.box);
    }
    breaches.resize(most_places);
    breaches.push_back(rest);
    return breaches;
}

Table ReviewList::table(const Meanings& meanings) const {
    Table table{"review",
                {"rule", "severity", "message", "plan", "area_name", "features", "what", "against", "places", "area_m2",
                 "west_m", "south_m", "east_m", "north_m", "source"},
                {}};
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
        for (const auto& [at, unused] : m_found) {
            const ReviewRule& rule = m_rules.list()[at];
            if (rule.severity != severity)
                continue;
            for (const auto& [place, ground] : largest(at)) {
                const bool known = !ground.box.empty();
                table.rows.push_back({rule.code, std::string(severity_name(severity)),
                                      message(rule, place, ground.area, ground.places, meanings), place.plan,
                                      place.area_name, place.features, place.what, place.against, ground.places,
                                      ground.area, metres(known, std::floor(ground.box.min_x)),
                                      metres(known, std::floor(ground.box.min_y)),
                                      metres(known, std::ceil(ground.box.max_x)),
                                      metres(known, std::ceil(ground.box.max_y)), rule.source});
            }
        }
    return table;
}

void add_remarks(Table& review, const Table& more) {
    review.rows.insert(review.rows.end(), more.rows.begin(), more.rows.end());
    const auto gravity = [&](const std::vector<Cell>& row) {
        const std::string severity = in(review, row, "severity", std::string());
        return severity == severity_name(Severity::error) ? 0 : severity == severity_name(Severity::warning) ? 1 : 2;
    };
    std::stable_sort(review.rows.begin(), review.rows.end(),
                     [&](const auto& a, const auto& b) { return gravity(a) < gravity(b); });
}

std::string review_message(const Table& review, const std::vector<Cell>& row, const ReviewRules& rules,
                           const Meanings& meanings) {
    const auto text = [&](const char* column) { return in(review, row, column, std::string()); };
    const ReviewRule* rule = rules.find(text("rule"));
    if (rule == nullptr)
        return text("message");
    return message(*rule, {text("plan"), text("area_name"), text("features"), text("what"), text("against")},
                   in(review, row, "area_m2", ExactArea()), in(review, row, "places", std::int64_t(1)), meanings);
}

Box review_box(const Table& review, const std::vector<Cell>& row) {
    constexpr std::int64_t nowhere = std::numeric_limits<std::int64_t>::min();
    Box box;
    for (const auto& [x, y] : {std::pair("west_m", "south_m"), std::pair("east_m", "north_m")})
        if (const std::int64_t east = in(review, row, x, nowhere); east != nowhere)
            box.add(double(east), double(in(review, row, y, nowhere)));
    return box;
}

} // namespace areal::accounting
