// SPDX-License-Identifier: GPL-2.0-or-later
//
// A workbook being written: libxlsxwriter behind calls of this house. Sheet names are made valid and unique.
#pragma once

#include "report/document.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <set>
#include <string>

namespace areal::report {

struct XlsxFormats {
    lxw_format *title, *heading, *subheading, *text, *lead, *small, *head, *head_figure, *daa, *m2, *count, *decimal,
        *note, *total, *total_daa, *total_m2, *total_count;
};

class XlsxBook {
  public:
    XlsxBook(const std::filesystem::path& file, const Document& document);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    lxw_workbook* workbook() const { return m_workbook; }
    const XlsxFormats& formats() const { return m_formats; }
    lxw_format* figure(ColumnKind kind, bool is_total) const;
    /// `wanted` without what a sheet name may not hold, cut to 31 characters, with a number when it is taken.
    lxw_worksheet* sheet(const std::string& wanted, std::string* given = nullptr);
    /// Writes the file. Throws BrokenMachinery.
    void close();

  private:
    std::string free_name(const std::string& wanted);
    void make_formats();

    std::filesystem::path m_file;
    lxw_workbook* m_workbook;
    XlsxFormats m_formats{};
    std::set<std::string> m_names;
};

/// The charts of the document with their figures, on a sheet of their own.
void add_charts(XlsxBook& book, const Document& document, const std::string& sheet_name);

} // namespace areal::report
