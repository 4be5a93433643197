// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/crs.h"

#include "base/failure.h"
#include "shape/proj_object.h"

#include <proj_experimental.h> // proj_crs_demote_to_2D

namespace areal::shape {

/// Texts only: PROJ objects belong to a thread, a Crs does not.
struct Crs::Body {
    bool geographic = false;
    std::string id, name, wkt;
};

namespace {

constexpr int sure = 100;  // PROJ: same content and same name
constexpr int likely = 90; // PROJ: same content, other name
constexpr std::size_t longest_quote = 80;

std::string quoted(const std::string& definition) {
    const bool cut = definition.size() > longest_quote;
    return "«" + (cut ? definition.substr(0, longest_quote) + "…" : definition) + "»";
}

ProjObject horizontal(const Proj& proj, ProjObject crs) {
    while (crs && proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS)
        crs.reset(proj_crs_get_sub_crs(proj.context(), crs.get(), 0));
    if (!crs || proj_get_type(crs.get()) == PJ_TYPE_GEOCENTRIC_CRS)
        return nullptr;
    return ProjObject(proj_crs_demote_to_2D(proj.context(), nullptr, crs.get()));
}

/// A CRS that carries its own datum shift is what it wraps, for every question but transforming.
PJ_TYPE kind(const Proj& proj, const PJ* crs) {
    const PJ_TYPE type = proj_get_type(crs);
    if (type != PJ_TYPE_BOUND_CRS)
        return type;
    const ProjObject wrapped(proj_get_source_crs(proj.context(), crs));
    return wrapped ? kind(proj, wrapped.get()) : type;
}

std::string written_id(const PJ* crs) {
    const char* authority = proj_get_id_auth_name(crs, 0);
    const char* code = proj_get_id_code(crs, 0);
    return authority && code ? std::string(authority) + ":" + code : std::string();
}

/// The id as written, else the one EPSG system with the same content (a .prj file has no id).
std::string find_id(const Proj& proj, const PJ* crs) {
    std::string id = written_id(crs);
    if (!id.empty())
        return id;
    int* confidence = nullptr;
    const ProjList found(proj_identify(proj.context(), crs, "EPSG", nullptr, &confidence));
    const int count = found ? proj_list_get_count(found.get()) : 0;
    const bool one = count == 1 || (count > 1 && confidence[1] < confidence[0]);
    if (one && confidence[0] >= (count == 1 ? likely : sure))
        id = written_id(ProjObject(proj_list_get(proj.context(), found.get(), 0)).get());
    proj_int_list_destroy(confidence);
    return id;
}

} // namespace

Crs Crs::from_definition(const std::string& definition) {
    const Proj proj;
    ProjObject given = definition.empty() ? nullptr : proj.create(definition);
    if (!given || !proj_is_crs(given.get()))
        throw BadInput("The coordinate system " + quoted(definition) +
                       " is not known; give it as EPSG:25832 or the like.");
    const ProjObject crs = horizontal(proj, std::move(given));
    const PJ_TYPE type = crs ? kind(proj, crs.get()) : PJ_TYPE_UNKNOWN;
    if (type != PJ_TYPE_GEOGRAPHIC_2D_CRS && type != PJ_TYPE_PROJECTED_CRS)
        throw BadInput("The coordinate system " + quoted(definition) +
                       " has no map plane; use a projected one, EPSG:25832 or the like.");
    const char* options[] = {"MULTILINE=NO", nullptr};
    const char* wkt = proj_as_wkt(proj.context(), crs.get(), PJ_WKT2_2019, options);
    if (!wkt)
        throw BadInput("The coordinate system " + quoted(definition) + " cannot be written as WKT: " + proj.fault() +
                       ".");
    const auto body = std::make_shared<Body>();
    body->wkt = wkt;
    body->geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS;
    body->id = find_id(proj, crs.get());
    body->name = proj_get_name(crs.get());
    Crs result;
    result.m_body = body;
    return result;
}

bool Crs::is_geographic() const {
    return m_body && m_body->geographic;
}
bool Crs::is_projected() const {
    return m_body && !m_body->geographic;
}

namespace {
const std::string nothing;
}

const std::string& Crs::id() const {
    return m_body ? m_body->id : nothing;
}
const std::string& Crs::name() const {
    return m_body ? m_body->name : nothing;
}
const std::string& Crs::wkt() const {
    return m_body ? m_body->wkt : nothing;
}

bool Crs::same_as(const Crs& other) const {
    if (m_body == other.m_body || wkt() == other.wkt())
        return true;
    if (!m_body || !other.m_body || m_body->geographic != other.m_body->geographic)
        return false;
    const Proj proj;
    const auto east_north = [&](const Crs& crs) {
        const ProjObject as_written = proj.create(crs.wkt());
        return ProjObject(proj_normalize_for_visualization(proj.context(), as_written.get()));
    };
    const ProjObject a = east_north(*this), b = east_north(other);
    return a && b && proj_is_equivalent_to_with_ctx(proj.context(), a.get(), b.get(), PJ_COMP_EQUIVALENT) != 0;
}

} // namespace areal::shape
