// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where the resources folder (code lists, rules, styles) is: the environment variable
// AREALREGNSKAP_RESOURCES, else the source tree the program was built from (so that an older installation
// cannot shadow it), else the folder it was installed to. Throws BadInput with the places that were tried
// when none of them is there.
#pragma once

#include <filesystem>

namespace areal::codes {

std::filesystem::path resources_folder();

} // namespace areal::codes
