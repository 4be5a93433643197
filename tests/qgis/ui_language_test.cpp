// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ui_language.h"

#include <gtest/gtest.h>

namespace areal::qgis {
namespace {

TEST(UiLanguage, KnowsNorwegianEnglishAndNoLocaleAtAll) {
    for (const char* locale : {"nb", "nb_NO", "no", "", "C", "C.UTF-8", "POSIX"})
        EXPECT_EQ(language_of_locale(QLatin1String(locale)), Language::nb) << locale;
    for (const char* locale : {"nn", "nn_NO"})
        EXPECT_EQ(language_of_locale(QLatin1String(locale)), Language::nn) << locale;
    for (const char* locale : {"en", "en_GB", "sv_SE", "ca_ES"})
        EXPECT_EQ(language_of_locale(QLatin1String(locale)), Language::en) << locale;
}

} // namespace
} // namespace areal::qgis
