// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store behind one gate. Database::write is the only way to change a row: one transaction, one journal entry, one
// journal row a touched record, and the ChangeSet that tells everybody else. Reading goes through Reader. What is asked
// of the rows stands in queries, what is asked of their soundness in damage, each as free functions over these few
// verbs.
//
// Reading has a connection of its own that cannot write. The writing one is opened when it is first needed, and in one
// program only one of them writes at a time.
//
// A Database belongs to the thread that opened it; sibling() opens another for a job's thread.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/history.h"
#include "core/storage/disk/file_identity.h"
#include "core/storage/disk/lock.h"
#include "core/storage/engine/connection.h"
#include "core/storage/gate/local_settings.h"
#include "core/storage/gate/reader.h"
#include "core/storage/gate/write_observer.h"
#include "core/storage/gate/writer.h"
#include "core/storage/journal/fold.h"

#include <mutex>
#include <optional>

namespace redvest::storage {

enum class Mode { Create, Write, Read };

struct OpenOptions
{
    /// Kept with the workspace from then on; without it, the one kept, or Wal.
    std::optional<JournalMode> journal = {};
    std::shared_ptr<WriteObserver> observer = {};
};

/// What is true of a workspace for as long as it is open.
struct OpenFacts
{
    Location location;
    bool isReadOnly = false;
    QString device; ///< under which this copy writes
    QString leftBy; ///< who had it open last, when that program was ended in mid-work; "" after an orderly end
    /// The path, or the server's address without the password.
    [[nodiscard]] QString file() const { return location.address(); }
};

class Database
{
public:
    /// `where`: a path, or postgresql://… Create: a new file, or an empty database of a server (what is there already
    /// is a Failure). Write, Read: a workspace that is there.
    /// Failures: no such file, not a workspace, newer than this program, open elsewhere, cannot be written, lies on a
    /// network drive or a stick; server away, crowded, unknown user or database, not sorted as bytes.
    Database(const QString& where, Mode, const QString& actor, const OpenOptions& = {});

    /// Another one on the same workspace for another thread of this process.
    [[nodiscard]] std::unique_ptr<Database> sibling() const;

    /// Inside write()'s work: what it wrote so far. Else: what is kept.
    [[nodiscard]] Reader read();

    using Work = std::function<Problems(Writer&)>;
    /// Runs `work` in one transaction. Problems it returns roll everything back. Failures of the disk do too.
    /// On a server `work` may be run again when two units of work met, so it must not count what it did before.
    Outcome<ChangeSet> write(const Clock&, const QString& actor, const Intent&, const Work&);

    /// Takes in entries of other devices: those already here are passed over, a gap in a device's sequence is a
    /// Problem, the same entry with other content is a Failure. Touched records are folded anew. One transaction.
    Outcome<ChangeSet> absorb(const std::vector<JournalEntry>&);

    using Mending = std::function<std::vector<Touched>(Connection&)>;
    /// Runs `work`, which brings rows to what the journal here already says and tells which, in one transaction and
    /// writes no entry. Nothing told: rolled back. A Failure in it rolls back too. On a server `work` may be run again.
    /// For repair (core/storage/damage), and for sealing what older versions kept in the clear, alone.
    void mend(const Mending& work);

    /// What other programs wrote since this was opened or last asked; nothing where only this one may write.
    /// A server is asked when it announced something, or when `askAnyway`; its failure to answer is a Failure.
    [[nodiscard]] ChangeSet changesElsewhere(bool askAnyway = true);

    /// Moves the write-ahead log into the file, as far as nobody is reading it just now. Call when idle and before
    /// closing. Nothing where there is no log (logBytes). After something was sealed that lay in the clear it writes
    /// the file anew before, so that nothing of it remains between the pages.
    void checkpoint();

    /// What belongs to this copy alone.
    [[nodiscard]] LocalSettings locals() { return LocalSettings(*this); }
    /// The keys in use, shared with siblings. Empty until somebody unlocks, when there are accounts.
    [[nodiscard]] const std::shared_ptr<KeyRing>& keys() const { return m_keys; }
    [[nodiscard]] const OpenFacts& facts() const { return m_facts; }

private:
    friend class LocalSettings; // writes in turn(), through the same connections

    explicit Database(const Database* original);
    [[nodiscard]] Connection& reading();
    [[nodiscard]] Connection& writing();
    /// The writing one inside a unit of work, else the reading one.
    [[nodiscard]] Connection& current() { return m_isInWork ? writing() : reading(); }
    [[nodiscard]] const Location& location() const { return m_facts.location; }
    void prepare(Mode);
    void prepareNew();
    void prepareToWrite();
    void prepareToRead();
    void requireWorkspace();
    /// What a program that was ended in mid-save left beside the file.
    void recover();
    /// Goes on under the device this copy has, or takes a new one (device.h).
    void bindDevice();
    /// Notes outside which entry the device wrote last.
    void noteHead();
    /// What is left to be done after sealing (migrations/sealing.h).
    void finishSealing();

    /// The right to write, for as long as it is held. Failure after some seconds without. Empty on a server.
    [[nodiscard]] std::unique_lock<std::timed_mutex> turn();
    /// What a unit of work gave, and the entry it made, if any.
    struct Unit
    {
        Problems problems;
        std::vector<Touched> touched;
        std::optional<JournalEntry> entry;  ///< without its changes
        std::vector<JournalChange> changes; ///< for the observer: empty where there is none
        [[nodiscard]] bool isToBeKept() const { return problems.empty() && (entry || !touched.empty()); }
    };
    /// begin, work, commit; rolls back when `work` throws, says no or changed nothing. On a server runs it again when
    /// it met another one.
    Unit transact(const std::function<Unit(Connection&)>& work);
    Unit transactOnce(const std::function<Unit(Connection&)>& work);
    Unit unitOf(const Clock&, const QString& actor, const Intent&, const Work&, Connection&);
    void commit(const Unit&);
    /// The file opened still lies where it lay. Failure when not: what is saved into it nobody would find again.
    void requireInPlace() const;
    [[nodiscard]] bool wasKept(const Unit&);
    void noteKept(const JournalEntry&);
    /// What was written knowingly is no conflict any more.
    void settleConflicts(const ChangeLog&);

    OpenFacts m_facts;
    OpenOptions m_options;
    JournalMode m_journal = JournalMode::Wal;
    std::shared_ptr<FileLock> m_lock;
    std::shared_ptr<KeyRing> m_keys;
    std::unique_ptr<Connection> m_writing;  ///< null until needed
    std::unique_ptr<Connection> m_reading;  ///< null until needed
    std::optional<FileIdentity> m_identity; ///< of the file when it was opened
    bool m_isInWork = false;
    bool m_hasLocalChanges = false; ///< the unit of work at hand changed what belongs to this copy alone
    VersionVector m_heard;          ///< what changesElsewhere() has told, and what this wrote
};

} // namespace redvest::storage
