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
    lxw_format *title, *heading, *subheading, *text, *lead, *small, *link, *head, *head_figure, *area, *small_area,
        *count, *decimal, *day, *note, *total, *total_area, *total_small_area, *total_count;
};

class XlsxBook {
  public:
    XlsxBook(const std::filesystem::path& file, const Document& document);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    lxw_workbook* workbook() const { return m_workbook; }
    const XlsxFormats& formats() const { return m_formats; }
    /// How `value` is shown: an area too small for the one decimal of the others shows more, and is never 0,0.
    lxw_format* figure(ColumnKind kind, double value, bool is_total) const;
    /// `wanted` without what a sheet name may not hold, cut to 31 characters, with a number when it is taken.
    lxw_worksheet* sheet(const std::string& wanted, std::string* given = nullptr);
    /// Writes the file. Throws BrokenMachinery.
    void close();

  private:
    std::string free_name(const std::string& wanted);
    void make_formats(Language language);

    std::filesystem::path m_file;
    std::string m_footer;
    lxw_workbook* m_workbook;
    XlsxFormats m_formats{};
    std::set<std::string> m_names;
};

/// The charts of the document with their figures, on a sheet of their own.
void add_charts(XlsxBook& book, const Document& document, const std::string& sheet_name);

} // namespace areal::report
