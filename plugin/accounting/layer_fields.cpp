// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/layer_fields.h"

#include "accounting/layer_profile.h"
#include "base/failure.h"
#include "codes/field_name.h"

namespace areal::accounting {
namespace {

using codes::LayerKind;

constexpr const char* kind_role = "kind"; // stands among the user's roles for the schema itself

const std::set<LayerKind>& kinds_for(LayerUse use) {
    static const std::set<LayerKind> plans{LayerKind::kommuneplan, LayerKind::reguleringsplan};
    static const std::set<LayerKind> covers{LayerKind::ar5,           LayerKind::ar50, LayerKind::grunnkart,
                                            LayerKind::ssb_arealbruk, LayerKind::n50,  LayerKind::ocsge};
    static const std::set<LayerKind> restoration{LayerKind::restoration};
    static const std::set<LayerKind> flows{LayerKind::ocsge_change, LayerKind::restoration};
    static const std::set<LayerKind> zones{LayerKind::boundary};
    static const std::set<LayerKind> themes{LayerKind::naturtyper_mdir,
                                            LayerKind::naturtyper_dn13,
                                            LayerKind::dyrkbar,
                                            LayerKind::jordressurs,
                                            LayerKind::vern,
                                            LayerKind::ku_verdi};
    static const std::set<LayerKind> structures{LayerKind::road, LayerKind::railway, LayerKind::building};
    static const std::set<LayerKind> provisions{LayerKind::provisions};
    switch (use) {
    case LayerUse::plan:
        return plans;
    case LayerUse::cover:
        return covers;
    case LayerUse::restoration:
        return restoration;
    case LayerUse::flow:
        return flows;
    case LayerUse::theme:
        return themes;
    case LayerUse::structures:
        return structures;
    case LayerUse::provisions:
        return provisions;
    case LayerUse::zones:
        break;
    }
    return zones;
}

std::optional<std::size_t> field_named(const source::LayerInfo& info, std::string_view name) {
    const std::string wanted = codes::field_key(name);
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        if (info.fields[i].name == name || codes::field_key(info.fields[i].name) == wanted)
            return i;
    return std::nullopt;
}

std::string all_fields(const source::LayerInfo& info) {
    std::string text;
    for (const source::Field& field : info.fields)
        text += (text.empty() ? "" : ", ") + field.name;
    return text.empty() ? "-" : text;
}

// As what the user says it is, else as what it looks like.
codes::Recognition card_of(const NamedSource& input, const Meanings& meanings) {
    const codes::LayerProfile profile = profile_of(*input.source);
    const auto kind = input.fields.find(kind_role);
    return kind == input.fields.end() ? meanings.recogniser().recognise(profile)
                                      : meanings.recogniser().recognise_as(profile, kind->second);
}

} // namespace

LayerFields::LayerFields(const NamedSource& input, LayerUse use, const Meanings& meanings)
    : m_info(input.source->info()), m_meanings(meanings), m_card(card_of(input, meanings)),
      m_fits(kinds_for(use).contains(m_card.kind)) {
    if (m_fits)
        for (const auto& [role, name] : m_card.fields)
            if (const auto field = field_named(m_info, name))
                m_roles[role] = *field;
    for (const auto& [role, name] : input.fields) {
        if (role == kind_role)
            continue;
        const auto field = field_named(m_info, name);
        if (!field)
            throw BadInput("There is no field \"{1}\" in \"{2}\". The fields there are: {3}.",
                           {name, m_info.name, all_fields(m_info)});
        m_roles[role] = *field;
    }
}

std::optional<std::size_t> LayerFields::find(const std::string& role) const {
    const auto found = m_roles.find(role);
    return found == m_roles.end() ? std::nullopt : std::optional(found->second);
}

std::size_t LayerFields::require(const std::string& role, const Sentence& what) const {
    if (const auto field = find(role))
        return *field;
    throw BadInput("\"{1}\" has no field that looks like {2}. The fields there are: {3}. Say which one it is, or "
                   "choose another layer.",
                   {m_info.name, m_meanings.say(what), all_fields(m_info)});
}

std::string LayerFields::code_list(const std::string& role) const {
    const auto found = m_card.lists.find(role);
    return !m_fits || found == m_card.lists.end() ? "" : found->second;
}

std::map<std::string, std::string> LayerFields::names() const {
    std::map<std::string, std::string> result;
    for (const auto& [role, field] : m_roles)
        result[role] = m_info.fields[field].name;
    return result;
}

} // namespace areal::accounting
