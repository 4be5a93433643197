// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/failure_words.h"

#include "accounting/meanings.h"
#include "codes/resources.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

namespace areal::qgis {

QString failure_words(const Failure& failure) {
    static const Catalogue catalogue = [] {
        try {
            return accounting::load_catalogue(codes::resources_folder());
        } catch (const Failure&) {
            return Catalogue();
        }
    }();
    return to_qt(failure.sentence().in(ui_language(), catalogue));
}

} // namespace areal::qgis
