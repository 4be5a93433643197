// SPDX-License-Identifier: GPL-2.0-or-later
//
// PROJ as this room uses it: a silent context and objects that free themselves. Private to the room.
// A context belongs to one thread; objects must not outlive it.
#pragma once

#include <proj.h>

#include <memory>
#include <string>

namespace areal::shape {

struct ProjDelete {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
    void operator()(PJ* object) const { proj_destroy(object); }
    void operator()(PJ_OBJ_LIST* list) const { proj_list_destroy(list); }
};

using ProjObject = std::unique_ptr<PJ, ProjDelete>;
using ProjList = std::unique_ptr<PJ_OBJ_LIST, ProjDelete>;

class Proj {
  public:
    /// Throws BrokenMachinery when PROJ cannot start.
    Proj();
    PJ_CONTEXT* context() const { return m_context.get(); }
    ProjObject create(const std::string& definition) const {
        return ProjObject(proj_create(m_context.get(), definition.c_str()));
    }
    /// What PROJ said last time it failed.
    std::string fault() const;

  private:
    std::unique_ptr<PJ_CONTEXT, ProjDelete> m_context;
};

} // namespace areal::shape
