// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_page.h"

namespace areal::qgis {

void DeskPage::take(std::shared_ptr<const accounting::Account>) {}

} // namespace areal::qgis
