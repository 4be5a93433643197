// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/rectangle_claims.h"

#include <algorithm>
#include <sstream>

namespace areal::ledger {
namespace {

constexpr AreaMm2 mm2_per_m2 = 1'000'000;

AreaMm2 area_of(const Rectangle& r) {
    return (r.east - r.west) * (r.north - r.south) * mm2_per_m2;
}

bool is_empty(const Rectangle& r) {
    return r.west >= r.east || r.south >= r.north;
}

Rectangle meet(const Rectangle& a, const Rectangle& b) {
    return {std::max(a.west, b.west), std::max(a.south, b.south), std::min(a.east, b.east), std::min(a.north, b.north)};
}

/// What is left of `a` without `b`: up to four rectangles.
void subtract(const Rectangle& a, const Rectangle& b, std::vector<Rectangle>& left) {
    const Rectangle m = meet(a, b);
    if (is_empty(m)) {
        left.push_back(a);
        return;
    }
    for (const Rectangle& part :
         {Rectangle{a.west, a.south, a.east, m.south}, Rectangle{a.west, m.north, a.east, a.north},
          Rectangle{a.west, m.south, m.west, m.north}, Rectangle{m.east, m.south, a.east, m.north}})
        if (!is_empty(part))
            left.push_back(part);
}

} // namespace

std::optional<std::vector<Rectangle>> RectangleClaims::parse(const FootprintId& footprint) {
    std::istringstream words(footprint);
    std::vector<Rectangle> rectangles;
    std::string word;
    while (words >> word) {
        Rectangle r;
        if (word != "rect" || !(words >> r.west >> r.south >> r.east >> r.north) || is_empty(r))
            return std::nullopt;
        rectangles.push_back(r);
        if (words >> word && word != "+")
            return std::nullopt;
    }
    if (rectangles.empty())
        return std::nullopt;
    return rectangles;
}

std::optional<AreaMm2> RectangleClaims::area(const FootprintId& footprint) const {
    const auto rectangles = parse(footprint);
    if (!rectangles)
        return std::nullopt;
    AreaMm2 sum_mm2 = 0;
    for (const Rectangle& r : *rectangles)
        sum_mm2 += area_of(r);
    return sum_mm2;
}

std::string RectangleClaims::fault(const FootprintId& footprint) const {
    return parse(footprint) ? "" : "The footprint " + footprint + " is not known.";
}

std::vector<Claim> RectangleClaims::owners(ClaimLayer layer, const FootprintId& footprint) const {
    std::vector<Claim> claims;
    std::vector<Rectangle> open = parse(footprint).value_or(std::vector<Rectangle>());
    const auto& holds = m_holds[std::size_t(layer)];
    for (auto hold = holds.rbegin(); hold != holds.rend() && !open.empty(); ++hold) {
        Claim claim{hold->first, 0, {}, {}};
        for (const Rectangle& held : hold->second) {
            std::vector<Rectangle> left;
            for (const Rectangle& part : open) {
                const Rectangle m = meet(part, held);
                if (!is_empty(m)) {
                    claim.area_mm2 += area_of(m);
                    claim.place.add(double(m.west), double(m.south));
                    claim.place.add(double(m.east), double(m.north));
                }
                subtract(part, held, left);
            }
            open = std::move(left);
        }
        if (claim.area_mm2 > 0)
            claims.push_back(std::move(claim));
    }
    std::reverse(claims.begin(), claims.end());
    return claims;
}

void RectangleClaims::hold(ClaimLayer layer, EntryNumber owner, const FootprintId& footprint) {
    m_holds[std::size_t(layer)][owner] = parse(footprint).value_or(std::vector<Rectangle>());
}

void RectangleClaims::drop(ClaimLayer layer, EntryNumber owner) {
    m_holds[std::size_t(layer)].erase(owner);
}

} // namespace areal::ledger
