// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/console_progress.h"

#include <csignal>
#include <iostream>

namespace areal::command {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void note_interrupt(int) {
    interrupted = 1;
}

} // namespace

ConsoleProgress::ConsoleProgress(bool quiet) : m_quiet(quiet) {
    std::signal(SIGINT, note_interrupt);
}

void ConsoleProgress::stage(std::string_view what) {
    if (!m_quiet)
        std::cerr << what << "\n";
}

bool ConsoleProgress::cancelled() const {
    return interrupted != 0;
}

} // namespace areal::command
