// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account made again in the background, by the program in a process of its own (see check_algorithm.h for
// why). Exactly one of `done`, `refused` and `stopped` is told, on the main thread.
//
// Refuses what the program refuses, in its words; what is no account.
#pragma once

#include "accounting/account.h"
#include "qgis/check_answer.h"
#include "qgis/desk_task.h"

#include <QTemporaryDir>

#include <memory>

namespace areal::qgis {

inline constexpr int whole_task = 100; // what the progress of a task ends with

struct ReviewOrder {
    QString delivered; // a package (zip), or a file in an account's folder
    QString inputs;    // folder of the inputs of an account's folder; empty: they lie where they lay
};

struct Review {
    CheckAnswer answer;
    QString comments;                                   // ready to be copied
    std::shared_ptr<const accounting::Account> account; // as delivered, with its pieces where they can be read
    QString delivered;                                  // the package, or the account's folder
};

class ReviewTask : public DeskTask {
    Q_OBJECT
  public:
    ReviewTask(ReviewOrder order, std::shared_ptr<const accounting::Meanings> meanings);

  signals:
    void done(const std::shared_ptr<const areal::qgis::Review>& review);
    void refused(const QString& sentence);
    void stopped();

  protected:
    void work() override;
    void finished(bool result) override;

  private:
    void check();
    void read_account();

    ReviewOrder m_order;
    QTemporaryDir m_scratch; // for what is unpacked, until the account is read
    std::shared_ptr<Review> m_review;
};

} // namespace areal::qgis
