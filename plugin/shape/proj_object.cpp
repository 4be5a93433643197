// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/proj_object.h"

#include "base/failure.h"

namespace areal::shape {

Proj::Proj() : m_context(proj_context_create()) {
    if (!m_context)
        throw BrokenMachinery("PROJ, the library of coordinate systems, could not be started.");
    proj_log_level(m_context.get(), PJ_LOG_NONE);
}

std::string Proj::fault() const {
    const int number = proj_context_errno(m_context.get());
    const char* text = number ? proj_context_errno_string(m_context.get(), number) : nullptr;
    return text ? text : "no reason given";
}

} // namespace areal::shape
