// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/report_file.h"

#include "base/staged_output.h"
#include "report/document_json.h"
#include "report/html.h"
#include "report/page/pdf.h"
#include "report/page/screenless.h"
#include "report/xlsx.h"

namespace areal::report {

const std::vector<std::string>& report_formats() {
    static const std::vector<std::string> formats{"pdf", "xlsx", "html", "odt", "csv", "json"};
    return formats;
}

void write_report(const Document& document, const std::string& format, const accounting::Meanings& meanings,
                  const std::filesystem::path& file) {
    StagedOutput stage(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
    const std::string name = file.filename().string();
    if (format == "html") {
        stage.write(name, html(document, meanings.resources()));
    } else if (format == "csv") {
        stage.write(name, document_csv(document));
    } else if (format == "json") {
        stage.write(name, document_json(document));
    } else if (format == "xlsx") {
        write_xlsx(document, meanings, stage.file(name));
    } else {
        const Screenless application;
        if (format == "pdf")
            write_pdf(document, stage.file(name));
        else
            write_odt(document, stage.file(name));
    }
    stage.commit();
}

} // namespace areal::report
