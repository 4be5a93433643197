// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the desk's runs in the background have in common: work on a worker thread that can be cancelled, and in words
// why it came to nothing. What is told of the end, each says itself (`finished`).
#pragma once

#include "accounting/meanings.h"

#include <qgstaskmanager.h>

#include <QPointer>

#include <atomic>
#include <memory>

namespace areal::qgis {

class DeskTask : public QgsTask {
    Q_OBJECT
  public:
    DeskTask(const QString& title, std::shared_ptr<const accounting::Meanings> meanings);

    void cancel() override;

  protected:
    /// On the worker thread; throws what it refuses, and Cancelled.
    virtual void work() = 0;
    bool run() final;

    const accounting::Meanings& meanings() const { return *m_meanings; }
    /// The user wants no more.
    const std::atomic<bool>& is_cancelled() const { return m_cancelled; }
    /// Why there is no result; empty when the work was done, or was cancelled.
    const QString& fault() const { return m_fault; }

  private:
    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::atomic<bool> m_cancelled{false};
    QString m_fault;
};

/// Ends a task whose result `listener` wants no more, and waits until its thread has let go of everything.
template <class Task>
void give_up(QPointer<Task>& task, QObject& listener) {
    if (!task)
        return;
    QObject::disconnect(task, nullptr, &listener, nullptr);
    task->cancel();
    task->waitForFinished(0);
    task.clear();
}

} // namespace areal::qgis
