// SPDX-License-Identifier: GPL-2.0-or-later
//
// Something done with a book in the background: read, previewed or written. The book is opened for it and closed
// after, so that others can use it in between. The work touches no QGIS object; what it makes it leaves where its
// maker finds it. Exactly one of `done` and `refused` is told, on the main thread, unless the task was cancelled
// before it began; what has begun to be written is written whole.
#pragma once

#include "accounting/meanings.h"
#include "ledger/refusal.h"

#include <qgstaskmanager.h>

#include <functional>
#include <memory>

namespace areal::qgis {

class BookTask : public QgsTask {
    Q_OBJECT
  public:
    BookTask(const QString& title, std::function<void()> work, std::shared_ptr<const accounting::Meanings> meanings);

    /// After `refused`: the ground that has another owner, when that is why.
    const ledger::Refusal& refusal() const { return m_refusal; }

  signals:
    void done();
    void refused(const QString& sentence);

  protected:
    bool run() override;
    void finished(bool result) override;

  private:
    std::function<void()> m_work;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    ledger::Refusal m_refusal;
    QString m_fault;
};

} // namespace areal::qgis
