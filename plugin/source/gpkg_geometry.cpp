// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/gpkg_geometry.h"

#include "source/raw_number.h"

#include <cstring>
#include <sqlite3.h>

namespace areal::source {
namespace {

constexpr char little_endian_with_xy_envelope = 0b0000'0011;
constexpr std::size_t header_size = 8 + 4 * sizeof(double);

template <typename Number>
Number number_at(std::string_view bytes, std::size_t at) {
    Number number;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

std::optional<GpkgGeometry> argument(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    return read_gpkg_geometry({bytes, std::size_t(sqlite3_value_bytes(value))});
}

template <double Box::*bound>
void answer_bound(sqlite3_context* context, int, sqlite3_value** values) {
    if (const auto geometry = argument(values[0]))
        sqlite3_result_double(context, geometry->box.*bound);
}

void answer_is_empty(sqlite3_context* context, int, sqlite3_value** values) {
    const auto geometry = argument(values[0]);
    sqlite3_result_int(context, geometry && geometry->box.empty() ? 1 : 0);
}

} // namespace

std::string gpkg_geometry(std::string_view wkb, int srs_id, const Box& box) {
    std::string blob("GP\0", 3);
    blob += little_endian_with_xy_envelope;
    append(blob, std::int32_t(srs_id));
    for (const double bound : {box.min_x, box.max_x, box.min_y, box.max_y})
        append(blob, bound);
    return blob.append(wkb);
}

std::optional<GpkgGeometry> read_gpkg_geometry(std::string_view blob) {
    if (blob.size() < header_size || blob.substr(0, 3) != std::string_view("GP\0", 3) ||
        blob[3] != little_endian_with_xy_envelope)
        return std::nullopt;
    GpkgGeometry geometry;
    geometry.srs_id = number_at<std::int32_t>(blob, 4);
    geometry.box.min_x = number_at<double>(blob, 8);
    geometry.box.max_x = number_at<double>(blob, 16);
    geometry.box.min_y = number_at<double>(blob, 24);
    geometry.box.max_y = number_at<double>(blob, 32);
    geometry.wkb = blob.substr(header_size);
    return geometry;
}

void add_gpkg_functions(SqliteFile& file) {
    struct Function {
        const char* name;
        void (*answer)(sqlite3_context*, int, sqlite3_value**);
    };
    constexpr Function functions[] = {{"ST_MinX", answer_bound<&Box::min_x>},
                                      {"ST_MaxX", answer_bound<&Box::max_x>},
                                      {"ST_MinY", answer_bound<&Box::min_y>},
                                      {"ST_MaxY", answer_bound<&Box::max_y>},
                                      {"ST_IsEmpty", answer_is_empty}};
    for (const Function& function : functions)
        if (sqlite3_create_function(file.handle(), function.name, 1,
                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, function.answer,
                                    nullptr, nullptr) != SQLITE_OK)
            file.fail();
}

} // namespace areal::source
