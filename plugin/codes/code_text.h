// SPDX-License-Identifier: GPL-2.0-or-later
//
// When are two codes the same? Deliveries write one code as 30, '30', '30.0' or ' 30 ', as 0100 or 100, and
// names as ÅpentOmråde, APENTOMRADE or with a combining ring. Text is UTF-8; what is not is compared
// bytewise.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace areal::codes {

/// The one spelling used for comparing: blanks around it gone, whole numbers without leading zeros and
/// without a fraction of zeros, text in lower case (ÆØÅ and the Latin-1 letters too). Empty for blank.
std::string normalise_code(std::string_view raw);

/// Lower case with æ, ø, å and accents spelled in plain letters (ae, o, a): what is left of a name after a
/// system without them. "ÅpentOmråde" and "ApentOmrade" are both "apentomrade".
std::string fold(std::string_view text);

/// The value when the normalised code is a whole number of at most 18 digits.
std::optional<std::int64_t> code_number(std::string_view normalised);

} // namespace areal::codes
