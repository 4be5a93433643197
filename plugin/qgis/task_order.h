// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a task's end is heard by whoever may begin another task then. QGIS's task manager, when it has told the end,
// takes what it ran from its queue by its address; a task that was added meanwhile can have that address by then, and
// would never run. So the end is heard when the manager is done with it.
#pragma once

#include <Qt>

namespace areal::qgis {

inline constexpr Qt::ConnectionType after_the_task = Qt::QueuedConnection;

} // namespace areal::qgis
