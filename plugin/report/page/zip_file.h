// SPDX-License-Identifier: GPL-2.0-or-later
//
// A zip file, written once from its first part to its last. Dates are not the clock's: the same parts give the same
// bytes. Throws BrokenMachinery when it cannot be written.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace areal::report {

class ZipFile {
  public:
    explicit ZipFile(const std::filesystem::path& file);
    ~ZipFile(); // closes what close() has not, and says nothing
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    enum class Packing : std::uint8_t { deflated, stored };
    void add(const std::string& name, std::string_view bytes, Packing packing = Packing::deflated);
    /// Writes the list of what is in it: without that there is no zip file.
    void close();

  private:
    [[noreturn]] void refuse() const;

    std::string m_file;
    void* m_zip = nullptr;
};

} // namespace areal::report
