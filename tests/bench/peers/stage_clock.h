// SPDX-License-Identifier: GPL-2.0-or-later
//
// How long each stage of a run took: processor seconds of all threads, and seconds on the wall. Printed as
// one line of JSON, which the driver reads.
#pragma once

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

namespace areal::bench {

class StageClock {
  public:
    /// Ends the stage that ran until now and gives it a name.
    void end(const char* name) {
        const double cpu = cpu_s(), wall = wall_s();
        char text[160];
        std::snprintf(text, sizeof text, "%s\"%s_cpu_s\": %.4f, \"%s_wall_s\": %.4f", m_json.empty() ? "" : ", ", name,
                      cpu - m_cpu, name, wall - m_wall);
        m_json += text;
        m_cpu = cpu_s();
        m_wall = wall_s();
    }
    void print() const { std::printf("{%s}\n", m_json.c_str()); }

  private:
    static double cpu_s() {
        timespec t{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
        return double(t.tv_sec) + double(t.tv_nsec) * 1e-9;
    }
    static double wall_s() {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
    double m_cpu = cpu_s(), m_wall = wall_s();
    std::string m_json;
};

} // namespace areal::bench
