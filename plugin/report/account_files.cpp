// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/account_files.h"

#include "accounting/pieces_file.h"
#include "base/staged_output.h"
#include "report/account_json.h"
#include "report/csv.h"

namespace areal::report {

void write_account(const accounting::Account& account, const accounting::Meanings& meanings,
                   const std::filesystem::path& folder, const std::map<std::string, std::string>& beside) {
    StagedOutput output(folder);
    output.write("account.json", account_json(account, meanings));
    for (const accounting::Table& table : account.tables)
        output.write(table.name + ".csv", long_csv(table));
    if (const accounting::Table* cover = account.table("plan_cover"))
        output.write("plan_cover_wide.csv", wide_csv(*cover, {"plan", "purpose_code", "purpose", "status"},
                                                     {"cover_code", "cover"}, "area_m2"));
    if (!account.pieces.empty())
        accounting::write_pieces(account, account.pieces, output.file("pieces.gpkg"));
    if (!account.revised.empty())
        accounting::write_pieces(account, account.revised, output.file("revision.gpkg"));
    for (const auto& [name, text] : beside)
        output.write(name, text);
    output.commit();
}

} // namespace areal::report
