// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/recognition.h"

#include <algorithm>
#include <array>

namespace areal::codes {
namespace {

constexpr std::array<std::string_view, std::size_t(LayerKind::count_)> kind_names{
    "kommuneplan",     "reguleringsplan", "ar5",     "ar50",        "grunnkart", "ssb_arealbruk", "n50",
    "naturtyper_mdir", "naturtyper_dn13", "dyrkbar", "jordressurs", "vern",      "ku_verdi",      "ocsge",
    "ocsge_change",    "restoration",     "cases",   "boundary",    "road",      "railway",       "building",
    "provisions",      "unknown",
};

} // namespace

std::string_view layer_kind_name(LayerKind kind) {
    return kind_names.at(std::size_t(kind));
}

std::optional<LayerKind> layer_kind(std::string_view name) {
    const auto at = std::find(kind_names.begin(), kind_names.end(), name);
    if (at == kind_names.end())
        return std::nullopt;
    return LayerKind(at - kind_names.begin());
}

const std::string& Recognition::field(std::string_view role) const {
    static const std::string none;
    const auto at = fields.find(role);
    return at == fields.end() ? none : at->second;
}

} // namespace areal::codes
