// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/memory_store.h"

#include "base/failure.h"

#include <utility>

namespace areal::ledger {
namespace {

std::vector<StoredEntry> after(const std::vector<Entry>& entries, EntryNumber number) {
    std::vector<StoredEntry> result;
    for (auto i = std::size_t(number); i < entries.size(); ++i)
        result.push_back({entries[i], {}});
    return result;
}

} // namespace

class MemoryStore::Session : public StoreSession {
  public:
    explicit Session(MemoryStore& store) : m_store(store), m_lock(store.m_mutex) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override { return after(m_store.m_entries, number); }
    void append(std::span<const Entry> entries) override {
        m_pending.insert(m_pending.end(), entries.begin(), entries.end());
    }
    void commit() override {
        look();
        write();
    }
    /// Whether what is told to go wrong does.
    void look() {
        if (!m_store.m_failure.empty())
            throw BrokenMachinery(m_store.m_failure);
        if (m_store.m_overtaking) {
            m_store.m_entries.push_back(*std::exchange(m_store.m_overtaking, std::nullopt));
            throw Overtaken("Overtaken.");
        }
    }
    void write() {
        m_store.m_entries.insert(m_store.m_entries.end(), m_pending.begin(), m_pending.end());
        m_pending.clear();
    }

  private:
    MemoryStore& m_store;
    std::unique_lock<std::mutex> m_lock;
    std::vector<Entry> m_pending;
};

class MemoryStore::Joint : public JointSession {
  public:
    Joint(MemoryStore& first, MemoryStore& second) : m_first(first), m_second(second) {}
    OpenPages& first() override { return m_first; }
    OpenPages& second() override { return m_second; }
    void commit() override {
        m_first.look();
        m_second.look();
        m_first.write();
        m_second.write();
    }

  private:
    Session m_first, m_second;
};

std::vector<StoredEntry> MemoryStore::entries_after(EntryNumber number) const {
    const std::lock_guard lock(m_mutex);
    return after(m_entries, number);
}

std::unique_ptr<StoreSession> MemoryStore::begin() {
    return std::make_unique<Session>(*this);
}

std::unique_ptr<JointSession> MemoryStore::begin_with(EntryStore& second) {
    auto* twin = dynamic_cast<MemoryStore*>(&second);
    if (!twin || twin == this)
        throw not_of_one_kind();
    return std::make_unique<Joint>(*this, *twin);
}

} // namespace areal::ledger
