// SPDX-License-Identifier: GPL-2.0-or-later
//
// Writes the odd accounts of the report tests as delivered accounts, a folder each, so that every page made of them
// can be looked at (tests/report/pages.sh).
// usage: make_odd_accounts FOLDER
#include "report/account_files.h"
#include "report/odd_accounts.h"
#include "report/sample_account.h"

#include <iostream>

int main(int count, char** arguments) {
    using namespace areal;
    if (count != 2) {
        std::cerr << "usage: make_odd_accounts FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    const std::vector<std::pair<const char*, accounting::Account>> accounts{
        {"forty_purposes", test::forty_purposes()},
        {"no_rows", test::no_rows()},
        {"long_names", test::long_names()},
        {"not_computed", test::not_computed()},
        {"hostile_names", test::account_of(test::hostile_names())}};
    for (const auto& [name, account] : accounts) {
        std::filesystem::create_directories(folder);
        report::write_account(account, test::meanings(Language::nb), folder / name);
    }
}
