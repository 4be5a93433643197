// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/stoppable_file.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

constexpr const char* prefix = "/vsiarealstoppable/";
constexpr std::uintmax_t opened_at_once_bytes = 8 << 20;

// Who is to be asked, by the number in the name; nobody any more once the file is open.
class Askers {
  public:
    std::uint64_t add(const Progress* progress) {
        const std::lock_guard lock(m_mutex);
        m_askers[++m_last] = progress;
        return m_last;
    }
    void remove(std::uint64_t number) {
        const std::lock_guard lock(m_mutex);
        m_askers.erase(number);
    }
    bool stopped(std::uint64_t number) {
        const std::lock_guard lock(m_mutex);
        const auto asked = m_askers.find(number);
        return asked != m_askers.end() && asked->second != nullptr && asked->second->cancelled();
    }

  private:
    std::mutex m_mutex;
    std::map<std::uint64_t, const Progress*> m_askers;
    std::uint64_t m_last = 0;
};

Askers& askers() {
    static Askers all;
    return all;
}

struct Opened {
    std::FILE* file = nullptr;
    std::uint64_t number = 0;
    bool at_end = false;
};

// "12/home/kari/plan.gml" after the prefix.
const char* path_in(const char* name) {
    while (std::isdigit(static_cast<unsigned char>(*name)))
        ++name;
    return name;
}

void* open_file(void*, const char* name, const char* access) {
    if (access[0] != 'r' || std::string(access).find('+') != std::string::npos)
        return nullptr;
    std::FILE* file = std::fopen(path_in(name), "rb");
    return file == nullptr ? nullptr : new Opened{file, std::uint64_t(std::atoll(name)), false};
}

int stat_file(void*, const char* name, VSIStatBufL* found, int flags) {
    return VSIStatExL(path_in(name), found, flags);
}

std::size_t read_file(void* handle, void* into, std::size_t size, std::size_t count) {
    auto& opened = *static_cast<Opened*>(handle);
    if (askers().stopped(opened.number)) {
        opened.at_end = true;
        return 0;
    }
    return std::fread(into, size, count, opened.file);
}

int seek_file(void* handle, vsi_l_offset offset, int whence) {
    return fseeko(static_cast<Opened*>(handle)->file, off_t(offset), whence);
}

vsi_l_offset tell_file(void* handle) {
    return vsi_l_offset(ftello(static_cast<Opened*>(handle)->file));
}

int end_of_file(void* handle) {
    const auto& opened = *static_cast<Opened*>(handle);
    return opened.at_end || std::feof(opened.file) != 0 ? 1 : 0;
}

int close_file(void* handle) {
    const std::unique_ptr<Opened> opened(static_cast<Opened*>(handle));
    return std::fclose(opened->file);
}

bool install() {
    VSIFilesystemPluginCallbacksStruct* calls = VSIAllocFilesystemPluginCallbacksStruct();
    calls->open = open_file;
    calls->stat = stat_file;
    calls->read = read_file;
    calls->seek = seek_file;
    calls->tell = tell_file;
    calls->eof = end_of_file;
    calls->close = close_file;
    const bool installed = VSIInstallPluginHandler(prefix, calls) == 0;
    VSIFreeFilesystemPluginCallbacksStruct(calls);
    return installed;
}

} // namespace

bool StoppableFile::is_wanted(const std::string& file) {
    static const std::set<std::string> read_whole{".gml", ".geojson", ".json"};
    std::string ending = fs::path(file).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    std::error_code fault;
    return read_whole.contains(ending) && fs::is_regular_file(file, fault) &&
           fs::file_size(file, fault) > opened_at_once_bytes;
}

StoppableFile::StoppableFile(const std::string& file, const Progress* progress) {
    static const bool installed = install();
    if (!installed) {
        m_name = file;
        return;
    }
    m_number = askers().add(progress);
    m_name = prefix + std::to_string(m_number) + fs::absolute(file).string();
}

StoppableFile::~StoppableFile() {
    askers().remove(m_number);
}

} // namespace areal::source
