// SPDX-License-Identifier: GPL-2.0-or-later
//
// The door to where entries are kept: append-only, in order. A session sees the book as it is and keeps
// everyone else from writing until it is committed or dropped, so that what the gate has decided still
// holds when the entry is written.
//
// Throws BrokenMachinery when the store cannot be read or written (disk full, read-only, locked), with the
// book unchanged; Overtaken when only that someone wrote past the session stood in the way.
#pragma once

#include "base/failure.h"
#include "ledger/entry.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace areal::ledger {

/// Someone else wrote between looking and writing: look again, and write once more.
class Overtaken : public BrokenMachinery {
  public:
    using BrokenMachinery::BrokenMachinery;
};

struct StoredEntry {
    Entry entry;
    std::string fault; // a sentence when a stored field is no value of its kind; else empty
};

/// A book that is being written; nobody else writes.
class OpenPages {
  public:
    virtual ~OpenPages() = default;
    virtual std::vector<StoredEntry> entries_after(EntryNumber number) = 0;
    virtual void append(std::span<const Entry> entries) = 0;
};

class StoreSession : public OpenPages { // without commit, nothing was written
  public:
    virtual void commit() = 0;
};

/// Over two books: both are written or neither, whatever happens to the program in between.
class JointSession {
  public:
    virtual ~JointSession() = default; // without commit, nothing was written
    virtual OpenPages& first() = 0;
    virtual OpenPages& second() = 0;
    virtual void commit() = 0;
};

class EntryStore {
  public:
    virtual ~EntryStore() = default;
    virtual std::vector<StoredEntry> entries_after(EntryNumber number) const = 0;
    virtual std::unique_ptr<StoreSession> begin() = 0;
    /// Throws BadInput when the two are not of one kind, and so cannot be written as one.
    virtual std::unique_ptr<JointSession> begin_with(EntryStore& second) = 0;
    /// Faults of the store itself (guards against change removed, file damaged), each a sentence.
    virtual std::vector<std::string> faults() const = 0;
};

/// What `begin_with` throws then.
BadInput not_of_one_kind();

} // namespace areal::ledger
