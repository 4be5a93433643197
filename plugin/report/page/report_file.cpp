// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/report_file.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "report/document_json.h"
#include "report/html.h"
#include "report/page/odt.h"
#include "report/page/pdf.h"
#include "report/page/screenless.h"
#include "report/xlsx.h"

#include <algorithm>

namespace areal::report {
namespace {

void write_pages(const Document& document, const std::string& format, const std::filesystem::path& file) {
    const Screenless application;
    if (format == "pdf")
        write_pdf(document, file);
    else
        write_odt(document, file);
}

} // namespace

const std::vector<std::string>& report_formats() {
    static const std::vector<std::string> formats{"pdf", "xlsx", "html", "odt", "csv", "json"};
    return formats;
}

void write_report(const Document& document, const std::string& format, const accounting::Meanings& meanings,
                  const std::filesystem::path& file) {
    const std::vector<std::string>& formats = report_formats();
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        throw BadInput("A report cannot be written as \"{1}\". Give the file one of these endings: pdf, xlsx, html, "
                       "odt, csv, json.",
                       {format});
    StagedOutput stage(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
    const std::string name = file.filename().string();
    if (format == "html")
        stage.write(name, html(document, meanings.resources()));
    else if (format == "csv")
        stage.write(name, document_csv(document));
    else if (format == "json")
        stage.write(name, document_json(document));
    else if (format == "xlsx")
        write_xlsx(document, meanings, stage.file(name));
    else
        write_pages(document, format, stage.file(name));
    stage.commit();
}

} // namespace areal::report
