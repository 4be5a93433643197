// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account (a folder, or a package) made again from what it was made of: every difference with what
// explains it, and the account as it is when made again.
//
// Refuses (BadInput): what is no account; an input that is not here.
#pragma once

#include "accounting/account_order.h"
#include "accounting/comparison.h"
#include "command/scratch.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::command {

struct CheckWishes {
    std::string delivered, seal;     // seal: the one that was printed; empty: any
    std::vector<std::string> inputs; // folders where the inputs of a folder's account lie
    bool progress = false;           // say on standard error how far the account made again has come
};

struct Checked {
    std::vector<accounting::Difference> differences;
    std::string seal; // of a package
    accounting::Account delivered;
    std::optional<accounting::Account> again; // nothing where it cannot be made: the book is broken
};

class Checking {
  public:
    explicit Checking(const CheckWishes& wishes) : m_wishes(wishes) {}
    Checked run();

  private:
    void open();
    std::vector<std::string> find_files(const accounting::Order& order) const;
    std::string find_file(const accounting::OrderedFile& file, std::size_t number) const;
    bool verify_book(const accounting::Order& order, const std::vector<std::string>& files);
    void make_again(const accounting::Order& order, const std::vector<std::string>& files);
    void compare();
    void compare_bytes();
    void compare_csv();
    void add(accounting::Cause cause, std::string part, Sentence sentence) {
        m_checked.differences.push_back({cause, std::move(part), std::move(sentence), {}, {}});
    }
    void add(const std::vector<accounting::Difference>& more) {
        m_checked.differences.insert(m_checked.differences.end(), more.begin(), more.end());
    }

    const CheckWishes& m_wishes;
    Scratch m_scratch;
    std::filesystem::path m_folder; // of the delivered account
    Checked m_checked;
};

} // namespace areal::command
