// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/staged_output.h"

#include "base/failure.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>
#include <system_error>

namespace areal {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
    throw BrokenMachinery("Cannot write \"{1}\": {2}. Nothing was changed; free some space or choose another "
                          "folder, and run again.",
                          {path.string(), why});
}

/// What SQLite keeps beside a database that a program has open (QGIS, of a layer it shows) is of the file that goes:
/// found beside the new one, it would be played back into it. Who has the old file open keeps both.
void remove_logs_of(const fs::path& replaced) {
    for (const char* log : {"-wal", "-shm", "-journal"}) {
        std::error_code fault;
        fs::remove(replaced.string() + log, fault);
        if (fault)
            refuse(replaced.string() + log, fault.message());
    }
}

std::string stage_name() {
    std::random_device random;
    return ".arealregnskap-" + std::to_string(random()) + "-unfinished";
}

} // namespace

StagedOutput::StagedOutput(fs::path folder) : m_folder(std::move(folder)) {
    std::error_code fault;
    if (fs::exists(m_folder, fault) && !fs::is_directory(m_folder, fault))
        refuse(m_folder, "it is a file, not a folder");
    m_folder_is_ours = fs::create_directories(m_folder, fault);
    if (fault)
        refuse(m_folder, fault.message());
    m_stage = m_folder / stage_name();
    fs::create_directory(m_stage, fault);
    if (fault)
        refuse(m_folder, fault.message());
}

StagedOutput::~StagedOutput() {
    std::error_code ignored;
    fs::remove_all(m_stage, ignored);
    if (m_folder_is_ours)
        fs::remove(m_folder, ignored); // only if it is empty, so never after a commit
}

fs::path StagedOutput::file(const std::string& name) {
    m_names.push_back(name);
    return m_stage / name;
}

void StagedOutput::write(const std::string& name, const std::string& text) {
    const fs::path path = file(name);
    std::FILE* out = std::fopen(path.c_str(), "wb");
    if (out == nullptr)
        refuse(m_folder / name, std::strerror(errno));
    const bool written = std::fwrite(text.data(), 1, text.size(), out) == text.size();
    const int fault = errno;
    const bool closed = std::fclose(out) == 0;
    if (!written || !closed)
        refuse(m_folder / name, std::strerror(written ? errno : fault));
}

void StagedOutput::commit() {
    for (const std::string& name : m_names) {
        std::error_code fault;
        if (!fs::exists(m_stage / name, fault))
            refuse(m_folder / name, "the file was not finished");
    }
    for (const std::string& name : m_names) {
        std::error_code fault;
        remove_logs_of(m_folder / name);
        fs::rename(m_stage / name, m_folder / name, fault);
        if (fault)
            refuse(m_folder / name, fault.message());
    }
    m_names.clear();
}

} // namespace areal
