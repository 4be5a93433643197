// SPDX-License-Identifier: GPL-2.0-or-later
//
// One run of an account in the background. The layers come in as snapshots, so the project may be edited or
// closed meanwhile; the worker thread touches no other QGIS object. Exactly one of `done`, `refused` and
// `stopped` is told, on the main thread.
#pragma once

#include "accounting/account.h"
#include "qgis/desk_task.h"
#include "qgis/layer_snapshot.h"

#include <memory>
#include <vector>

namespace areal::qgis {

/// What to make an account of; only plan and cover must be there.
struct AccountOrder {
    using Snapshots = std::vector<std::unique_ptr<LayerSnapshot>>;
    std::unique_ptr<LayerSnapshot> plan, proposal, cover, restored, earlier, boundary;
    Snapshots more_plans, more_proposals, built, built_throughout;
    struct Theme {
        std::unique_ptr<LayerSnapshot> layer;
        std::string value_field; // empty: recognised
    };
    std::vector<Theme> themes;
    std::vector<accounting::Need> needs;
    std::string need_file; // they are of; empty: there are none
    std::optional<shape::Crs> crs;
    accounting::AreaKind area_kind = accounting::AreaKind::plan;
    accounting::RuleSet rules;
    int threads = 0; // 0: as many as the machine has

    /// With the hashes of the files; any thread. The order must outlive the request.
    accounting::AccountRequest request() const;
};

class AccountTask : public DeskTask {
    Q_OBJECT
  public:
    AccountTask(AccountOrder order, std::shared_ptr<const accounting::Meanings> meanings);
    ~AccountTask() override;

    const std::shared_ptr<const AccountOrder>& order() const { return m_order; }

  signals:
    void stage_begun(const QString& what);
    void done(std::shared_ptr<const areal::accounting::Account> account);
    void refused(const QString& sentence);
    void stopped();

  protected:
    void work() override;
    void finished(bool result) override;

  private:
    std::shared_ptr<const AccountOrder> m_order;
    std::shared_ptr<const accounting::Account> m_account;
};

} // namespace areal::qgis

Q_DECLARE_METATYPE(std::shared_ptr<const areal::accounting::Account>)
