// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/resources.h"

#include "base/failure.h"

#include <cstdlib>
#include <string>
#include <vector>

#if !defined(AREAL_RESOURCES_SOURCE) || !defined(AREAL_RESOURCES_INSTALLED)
#error "AREAL_RESOURCES_SOURCE and AREAL_RESOURCES_INSTALLED must name the resources folders"
#endif

namespace areal::codes {

std::filesystem::path resources_folder() {
    std::vector<std::filesystem::path> places;
    if (const char* named = std::getenv("AREALREGNSKAP_RESOURCES"); named != nullptr && *named != '\0')
        places = {named}; // a wrong one must be told, not passed over
    else
        places = {AREAL_RESOURCES_SOURCE, AREAL_RESOURCES_INSTALLED};
    std::string tried;
    for (const std::filesystem::path& place : places) {
        std::error_code ignored;
        if (std::filesystem::is_directory(place / "codes", ignored))
            return place;
        tried += (tried.empty() ? "" : ", ") + place.string();
    }
    throw BadInput("The code lists were not found (looked in {1}). Set AREALREGNSKAP_RESOURCES to the resources "
                   "folder.",
                   {tried});
}

} // namespace areal::codes
