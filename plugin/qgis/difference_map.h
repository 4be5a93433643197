// SPDX-License-Identifier: GPL-2.0-or-later
//
// The map of what one plan of an account does otherwise than another: made in the background from the layers the
// account was made of, and added to the project as a layer. Plans by number: 0 is the plan in force, proposals from 1.
#pragma once

#include "accounting/plan_difference.h"
#include "qgis/account_task.h"
#include "qgis/place_model.h"

#include <qgis.h>

#include <QObject>
#include <QPointer>

#include <memory>

namespace areal::qgis {

class DifferenceTask;

class DifferenceMap : public QObject {
    Q_OBJECT
  public:
    explicit DifferenceMap(std::shared_ptr<const accounting::Meanings> meanings, QObject* parent = nullptr);
    ~DifferenceMap() override;

    /// What the differences are of. A map that is being made of the account before is given up.
    void take(std::shared_ptr<const AccountOrder> order, std::shared_ptr<const accounting::Account> account);
    bool running() const { return !m_task.isNull(); }

  public slots:
    void make(int plan, int than);

  signals:
    /// The layer is in the project; what it shows, in words, and where.
    void made(const QString& words, const areal::qgis::Place& place);
    void failed(const QString& sentence);

  private:
    void show(const accounting::PlanDifference& difference);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const AccountOrder> m_order;
    std::shared_ptr<const accounting::Account> m_account;
    QPointer<DifferenceTask> m_task;
};

/// The task behind it.
class DifferenceTask : public DeskTask {
    Q_OBJECT
  public:
    DifferenceTask(std::shared_ptr<const AccountOrder> order, int plan, int than,
                   std::shared_ptr<const accounting::Meanings> meanings);

  signals:
    void done(const std::shared_ptr<const areal::accounting::PlanDifference>& difference);
    void refused(const QString& sentence); // empty when it was cancelled

  protected:
    void work() override;
    void finished(bool result) override;

  private:
    std::shared_ptr<const AccountOrder> m_order;
    int m_plan, m_than;
    std::shared_ptr<const accounting::PlanDifference> m_difference;
};

} // namespace areal::qgis
