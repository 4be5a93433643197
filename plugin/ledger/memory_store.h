// SPDX-License-Identifier: GPL-2.0-or-later
//
// Memory twin of the entry store; safe for several threads, and it can be told to fail, as a disk would.
#pragma once

#include "ledger/store.h"

#include <mutex>
#include <optional>

namespace areal::ledger {

class MemoryStore : public EntryStore {
  public:
    MemoryStore() = default;
    explicit MemoryStore(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    std::vector<StoredEntry> entries_after(EntryNumber number) const override;
    std::unique_ptr<StoreSession> begin() override;
    std::unique_ptr<JointSession> begin_with(EntryStore& second) override;
    std::vector<std::string> faults() const override { return {}; }
    /// From now on every commit fails with this sentence; an empty one mends it.
    void fail_commits(std::string sentence) { m_failure = std::move(sentence); }
    /// The next commit meets an entry that someone else wrote past the session.
    void overtake_with(Entry entry) { m_overtaking = std::move(entry); }

  private:
    class Session;
    class Joint;
    std::vector<Entry> m_entries;
    mutable std::mutex m_mutex;
    std::string m_failure;
    std::optional<Entry> m_overtaking;
};

} // namespace areal::ledger
