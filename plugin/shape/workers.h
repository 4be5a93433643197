// SPDX-License-Identifier: GPL-2.0-or-later
//
// A handful of threads doing the same work, the caller being worker 0. The first exception of any of them
// is thrown to the caller when all have ended.
#pragma once

#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace areal::shape {

/// `wanted`, or as many as the machine has if that is 0.
inline int thread_count(int wanted) {
    return wanted > 0 ? wanted : std::max(1, int(std::thread::hardware_concurrency()));
}

/// Calls work(0) ... work(count - 1) at the same time.
template <class Work>
void run_workers(int count, Work&& work) {
    std::exception_ptr failure;
    std::mutex guard;
    const auto guarded = [&](int worker) {
        try {
            work(worker);
        } catch (...) {
            const std::lock_guard lock(guard);
            if (!failure)
                failure = std::current_exception();
        }
    };
    std::vector<std::jthread> threads;
    for (int worker = 1; worker < count; ++worker)
        threads.emplace_back(guarded, worker);
    guarded(0);
    threads.clear();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace areal::shape
