// SPDX-License-Identifier: GPL-2.0-or-later
//
// How far a run in the background has come, for a QgsTask: how many stages are to come is not known, so each begins
// half way through what is left.
#pragma once

#include "base/progress.h"

#include <atomic>
#include <functional>
#include <string_view>

namespace areal::qgis {

class TaskProgress : public Progress {
  public:
    /// Called from the thread of the run. `stop`: the user wants no more.
    TaskProgress(std::function<void(double percent)> come, std::function<void(std::string_view stage)> begun,
                 const std::atomic<bool>& stop)
        : m_come(std::move(come)), m_begun(std::move(begun)), m_stop(stop) {}

    void stage(std::string_view what) override {
        m_from += m_started ? (whole - m_from) / 2 : 0;
        m_started = true;
        m_come(m_from);
        m_begun(what);
    }
    void share(double share_done) override { m_come(m_from + (whole - m_from) / 2 * share_done); }
    bool cancelled() const override { return m_stop; }

  private:
    static constexpr double whole = 100;
    std::function<void(double)> m_come;
    std::function<void(std::string_view)> m_begun;
    const std::atomic<bool>& m_stop;
    double m_from = 0;
    bool m_started = false;
};

} // namespace areal::qgis
