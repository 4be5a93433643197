// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/zip_file.h"

#include "base/failure.h"

#include <minizip/zip.h>

#include <utility>

namespace areal::report {
namespace {

constexpr unsigned long first_day = 0x21; // 1 January 1980, the first day that a zip file can say

} // namespace

ZipFile::ZipFile(const std::filesystem::path& file)
    : m_file(file.string()), m_zip(zipOpen64(m_file.c_str(), APPEND_STATUS_CREATE)) {
    if (m_zip == nullptr)
        refuse();
}

ZipFile::~ZipFile() {
    if (m_zip != nullptr)
        zipClose(m_zip, nullptr);
}

void ZipFile::add(const std::string& name, std::string_view bytes, Packing packing) {
    zip_fileinfo info{};
    info.dosDate = first_day << 16;
    const bool packed = packing == Packing::deflated;
    if (zipOpenNewFileInZip(m_zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, packed ? Z_DEFLATED : 0,
                            packed ? Z_DEFAULT_COMPRESSION : 0) != ZIP_OK ||
        zipWriteInFileInZip(m_zip, bytes.data(), unsigned(bytes.size())) != ZIP_OK ||
        zipCloseFileInZip(m_zip) != ZIP_OK)
        refuse();
}

void ZipFile::close() {
    if (zipClose(std::exchange(m_zip, nullptr), nullptr) != ZIP_OK)
        refuse();
}

void ZipFile::refuse() const {
    throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                          {m_file, std::string()});
}

} // namespace areal::report
