// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/build_out.h"

#include "codes/code_text.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace areal::accounting {
namespace {

using Kind = Utilisation::Kind;

constexpr const char* utilisation_list = "utnyttingstype";

// "43", "43,5", "43 %".
std::optional<double> number(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data() + begin, text.data() + text.size(), value);
    const std::string_view rest(end, std::size_t(text.data() + text.size() - end));
    const bool whole = rest.find_first_not_of(" %") == std::string_view::npos;
    return error == std::errc() && whole && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Kind> kind_named(const std::string& name) {
    static const std::map<std::string, Kind> kinds{{"none", Kind::none},
                                                   {"footprint_percent", Kind::footprint_percent},
                                                   {"footprint_m2", Kind::footprint_m2},
                                                   {"floor_percent", Kind::floor_percent},
                                                   {"floor_m2", Kind::floor_m2}};
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

Sentence assumption(const std::optional<Utilisation>& utilisation, const std::string& written) {
    if (!utilisation)
        return written.empty() ? Sentence("The plan states no utilisation; all of it is counted as taken.")
                               : Sentence("The utilisation is not understood; all of it is counted as taken.");
    if (utilisation->kind == Kind::none)
        return "No more is to be built, but ground may be changed: expected is half.";
    if (utilisation->kind == Kind::floor_percent || utilisation->kind == Kind::floor_m2)
        return {"At least the ground of {1} storeys; expected is that and half of the rest.",
                {std::int64_t(utilisation->storeys)}};
    return "At least the ground built over; expected is that and half of the rest.";
}

struct Planned {
    ExactArea whole, taken, nature;
};

ExactArea share(ExactArea part, double of) {
    return ExactArea::from_m2(part.m2() * of);
}

} // namespace

std::optional<Utilisation> utilisation_of(const PurposeArea& area, const Meanings& meanings) {
    const codes::CodeMeaning* meaning = meanings.codes().list(utilisation_list).find(area.utilisation_kind);
    if (meaning == nullptr)
        return std::nullopt;
    const std::optional<Kind> kind = kind_named(meaning->value("measure"));
    const std::optional<double> amount = number(area.utilisation);
    if (!kind || (*kind != Kind::none && !amount))
        return std::nullopt;
    Utilisation result;
    result.kind = *kind;
    result.name = meaning->name(language_code(meanings.language()));
    result.amount = amount.value_or(0) * number(meaning->value("times")).value_or(1);
    result.storeys = int(number(meaning->value("storeys_high")).value_or(1));
    return result;
}

ExactArea least_ground(const Utilisation& utilisation, ExactArea unbuilt, ExactArea whole) {
    const double part = whole.is_zero() ? 0 : unbuilt.m2() / whole.m2();
    double ground_m2 = 0;
    switch (utilisation.kind) {
    case Kind::none:
        break;
    case Kind::footprint_percent:
    case Kind::floor_percent:
        ground_m2 = unbuilt.m2() * utilisation.amount / 100 / utilisation.storeys;
        break;
    case Kind::footprint_m2:
    case Kind::floor_m2:
        ground_m2 = utilisation.amount * part / utilisation.storeys;
        break;
    }
    return std::min(unbuilt, ExactArea::from_m2(ground_m2));
}

Table build_out_table(const GroundView& view) {
    std::map<shape::FeatureIndex, Planned> planned;
    for (const Ground& ground : view.rows()) {
        if (ground.purpose == nullptr || ground.purpose->effect != Effect::develops)
            continue;
        Planned& sum = planned[ground.plan_feature];
        sum.whole += ground.area;
        if (is_taken(ground.fate))
            sum.taken += ground.area;
        if (ground.fate == Fate::nature_lost)
            sum.nature += ground.area;
    }
    Table table{"build_out",
                {"plan_feature", "plan_id", "area_name", "purpose_code", "purpose", "utilisation", "assumption",
                 "min_m2", "expected_m2", "max_m2", "nature_min_m2", "nature_expected_m2", "nature_max_m2"},
                {}};
    const PlanLayer& plan = view.cut().judged;
    for (const auto& [feature, sum] : planned) {
        if (sum.taken.is_zero())
            continue;
        const PurposeArea& area = plan.areas[feature];
        const std::optional<Utilisation> utilisation = utilisation_of(area, view.meanings());
        const ExactArea least = utilisation ? least_ground(*utilisation, sum.taken, sum.whole) : sum.taken;
        const ExactArea expected = least + share(sum.taken - least, 0.5);
        const ExactArea nature_least = std::max(ExactArea(), least - (sum.taken - sum.nature));
        const ExactArea nature_expected = nature_least + share(sum.nature - nature_least, 0.5);
        const std::string said = utilisation ? utilisation->name + " " + area.utilisation : area.utilisation;
        table.rows.push_back({plan.table.ids[feature], area.plan_id, area.name, area.code, area.purpose, said,
                              view.meanings().say(assumption(utilisation, area.utilisation_kind + area.utilisation)),
                              least, expected, sum.taken, nature_least, nature_expected, sum.nature});
    }
    return table;
}

} // namespace areal::accounting
