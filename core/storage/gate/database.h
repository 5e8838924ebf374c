// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store behind one gate. Database::write is the only way to change a row: one transaction, one journal entry, one
// journal row a touched record, and the ChangeSet that tells everybody else. Reading goes through Reader.
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
#include "core/storage/gate/write_observer.h"
#include "core/storage/journal/fold.h"
#include "core/storage/schema/table.h"
#include "core/storage/schema/vault.h"

#include <mutex>
#include <optional>

namespace redvest::storage {

class ChangeLog;

class Reader
{
public:
    /// With `keys`, what is sealed is read as it was written; without, as a placeholder (openCell).
    explicit Reader(Connection& db, Keys keys = {}) : m_db(db), m_keys(std::move(keys)) {}

    /// Nothing when there is none or it was removed.
    template <class T>
    [[nodiscard]] std::optional<T> find(const Table<T>& table, const QString& id) const
    {
        std::optional<T> found;
        select(table, QStringLiteral("id = :id AND gone = 0"), {{QStringLiteral(":id"), id}},
               [&](T&& record) { found = std::move(record); });
        return found;
    }
    /// Records not removed, in the order of `tail` ("ORDER BY …"; by default none).
    template <class T>
    [[nodiscard]] std::vector<T> all(const Table<T>& table, const QString& where = {}, const Bindings& bindings = {},
                                     const QString& tail = {}) const
    {
        std::vector<T> records;
        const QString condition =
            where.isEmpty() ? QStringLiteral("gone = 0") : QStringLiteral("gone = 0 AND (%1)").arg(where);
        select(table, condition + u' ' + tail, bindings, [&](T&& record) { records.push_back(std::move(record)); });
        return records;
    }
    void each(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& take) const
    {
        m_db.each(sql, bindings, take);
    }
    [[nodiscard]] qint64 number(const QString& sql, const Bindings& bindings = {}) const
    {
        return m_db.number(sql, bindings);
    }

    /// For queries of one's own: opens the values of that column.
    [[nodiscard]] SealedColumn sealed(const TableSpec& spec, const QString& column) const
    {
        return {spec.columns[std::size_t(spec.columnIndex(column))], m_keys};
    }
    /// One value of a row or of the journal; of a column that is not sealed, the value itself.
    [[nodiscard]] QString opened(const QString& table, const QString& column, const QString& record,
                                 const QString& stored) const;
    /// The fields of a change with what is sealed opened, and without blind indexes.
    [[nodiscard]] QString openedFields(const JournalChange&) const;
    /// What a blind column holds for that value; "" without the key, which no record holds to be found.
    [[nodiscard]] QString blind(KeyClass, const QString& comparable) const;

protected:
    [[nodiscard]] Connection& connection() const { return m_db; }
    [[nodiscard]] const Keys& keys() const { return m_keys; }

private:
    template <class T, class Take>
    void select(const Table<T>& table, const QString& condition, const Bindings& bindings, Take take) const
    {
        const TableSpec& spec = table.spec();
        m_db.each(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(spec.selectList, spec.name, condition), bindings,
                  [&](const Row& row) { take(table.record(row.text(0), valuesOf(spec, row))); });
    }
    [[nodiscard]] std::vector<Value> valuesOf(const TableSpec&, const Row&) const;

    Connection& m_db;
    Keys m_keys;
};

/// Handed to the work of Database::write, and only there.
class Writer : public Reader
{
public:
    /// What it changes is told to `log`, which outlives it.
    Writer(Connection& db, Keys keys, QString stamp, ChangeLog& log)
        : Reader(db, std::move(keys))
        , m_stamp(std::move(stamp))
        , m_log(log)
    {}

    /// A record known to be new. Failure when its id is there already.
    template <class T>
    void add(const Table<T>& table, const T& record)
    {
        insertRow(table.spec(), table.id(record), table.values(record));
    }
    /// Inserts, or writes the columns that differ. True when anything changed; a removed record comes back.
    template <class T>
    bool put(const Table<T>& table, const T& record)
    {
        return putRow(table.spec(), table.id(record), table.values(record));
    }
    /// Writes what differs between `shown` and `wanted`. A Problem "stale" for each field that somebody else has
    /// changed meanwhile to something else; then nothing is written.
    template <class T>
    [[nodiscard]] Problems change(const Table<T>& table, const T& shown, const T& wanted)
    {
        return changeRow(table.spec(), table.id(wanted), table.values(shown), table.values(wanted));
    }
    template <class T>
    void remove(const Table<T>& table, const QString& id)
    {
        removeRow(table.spec(), id);
    }
    /// Blanks a record for good: its row becomes `rest`, and of every change of it in the journal only that there was
    /// one remains. Changes of other desks that did not know of it are blanked when they arrive.
    template <class T>
    void erase(const Table<T>& table, const T& rest)
    {
        eraseRow(table.spec(), table.id(rest), table.values(rest));
    }
    /// The same with `rest` as it is stored or as the journal kept it: what is not said becomes empty. For what is
    /// erased with a person, and for an older backup put in the workspace's place, which does not know of an erasure.
    /// `isGone`: the record is removed besides. Nothing happens where there is no such record.
    void eraseAgain(const TableSpec&, const QString& id, const QMap<QString, Value>& rest, bool isGone);
    /// Notes that somebody looked at `what` of a record, or took it along (a list, with `record` empty). Changes
    /// nothing; an entry of such notes alone is kept.
    void noteRead(const QString& table, const QString& record, const QString& what);

    /// For undoing (undo.h): the fields named as they stood in the journal, and whether the record is there at all.
    void setRow(const TableSpec&, const QString& id, const QMap<QString, Value>& fields, bool isGone);

    /// What was changed so far, in that order, until `take` says false. Ask, but change nothing meanwhile.
    void eachChange(const std::function<bool(const JournalChange&)>& take) const;

private:
    /// As they are stored: sealed, over what is there now (none for a new record).
    [[nodiscard]] std::vector<Value> sealedOver(const TableSpec&, const QString& id, const std::vector<Value>& stored,
                                                const std::vector<Value>& values) const;
    void insertRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    void eraseRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    /// With values as they are stored.
    void eraseTo(const TableSpec&, const QString& id, const std::vector<Value>& sealed);
    bool putRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    Problems changeRow(const TableSpec&, const QString& id, const std::vector<Value>& shown,
                       const std::vector<Value>& wanted);
    void removeRow(const TableSpec&, const QString& id);
    void updateRow(const TableSpec&, const QString& id, const std::vector<Value>& before,
                   const std::vector<Value>& after, bool restore);

    QString m_stamp;
    ChangeLog& m_log;
    std::vector<Value> m_bound;  ///< of the row being inserted
    std::vector<Value> m_sealed; ///< of the row being inserted, when it has secrets
    QString m_fields;            ///< of the change being noted
};

enum class Mode { Create, Write, Read };

struct OpenOptions
{
    /// Kept with the workspace from then on; without it, the one kept, or Wal.
    std::optional<JournalMode> journal = {};
    std::shared_ptr<WriteObserver> observer = {};
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
    [[nodiscard]] std::vector<JournalEntry> journal(const VersionVector& after = {});
    [[nodiscard]] VersionVector known();
    [[nodiscard]] std::vector<Conflict> conflicts();
    /// What other programs wrote since this was opened or last asked; nothing where only this one may write.
    /// A server is asked when it announced something, or when `askAnyway`; its failure to answer is a Failure.
    [[nodiscard]] ChangeSet changesElsewhere(bool askAnyway = true);

    /// Everything that is not as it should be: engine's own check, rows against their journal, chains, what is sealed
    /// as far as the keys are held. Empty: sound.
    [[nodiscard]] Problems check();
    /// Mends what the journal tells for certain and `check` complains of: rows, heads, the list of open conflicts, what
    /// was merged, indexes. In one transaction. What was mended; nothing when the journal itself is not whole. Make a
    /// backup first.
    [[nodiscard]] Problems repair();
    /// What is sound but wants a person: balances below nought, numbers given twice, links to what was removed.
    [[nodiscard]] Problems notices();
    /// The engine's own quick look at the file, a fraction of a second. Empty: nothing found.
    [[nodiscard]] Problems quickCheck();
    /// Who had it open last, when that program was ended in mid-work; "" after an orderly end.
    [[nodiscard]] QString leftBy() const { return m_lock ? m_lock->leftBy() : QString(); }
    /// The latest entry here, by the clock of the desk that wrote it; unset without any.
    [[nodiscard]] Instant lastEntry();

    /// The path, or the server's address without the password.
    [[nodiscard]] QString file() const { return m_location.address(); }
    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] const QString& device() const { return m_device; }
    /// Writes who this device is, once: its name, since when, what identity it replaces.
    void introduce(const Clock&, const QString& actor);
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::Read; }
    /// When the clock of this data set begins on each opening: set for samples, else unset. Local, never exchanged.
    [[nodiscard]] Instant clockBegins();
    void setClockBegins(Instant);
    /// A setting of this copy, never exchanged; "" when it was never set.
    [[nodiscard]] QString local(const QString& key);
    void setLocal(const QString& key, const QString& value);
    /// The keys in use, shared with siblings. Empty until somebody unlocks, when there are accounts.
    [[nodiscard]] const std::shared_ptr<KeyRing>& keys() const { return m_keys; }
    /// Takes the keys of another desk of the office in the place of its own, open. Before anything is sealed here.
    void adoptKeys(const KeyRing&);
    /// Keys and what belongs to them, local to this copy and outside the journal. Empty when there is no such entry.
    [[nodiscard]] QByteArray vaultEntry(const QString& id);
    /// In one transaction. Not within write().
    void setVaultEntries(const QHash<QString, QByteArray>& puts, const QStringList& removals);
    /// Moves the write-ahead log into the file, as far as nobody is reading it just now. Call when idle and before
    /// closing.
    void checkpoint();
    /// Bytes of the write-ahead log that are not yet, or not all, in the file; 0 without one.
    [[nodiscard]] qint64 logBytes() const;

private:
    explicit Database(const Database* original);
    [[nodiscard]] Connection& reading();
    [[nodiscard]] Connection& writing();
    void prepareNew();
    void prepareToWrite();
    void prepareToRead();
    void requireWorkspace();
    /// What a program that was ended in mid-save left beside the file.
    void recover();
    /// Goes on under the device this copy has, or takes a new one (device.h).
    void bindDevice();

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

    Location m_location;
    Mode m_mode;
    OpenOptions m_options;
    JournalMode m_journal = JournalMode::Wal;
    std::shared_ptr<FileLock> m_lock;
    std::shared_ptr<KeyRing> m_keys;
    std::unique_ptr<Connection> m_writing;  ///< null until needed
    std::unique_ptr<Connection> m_reading;  ///< null until needed
    std::optional<FileIdentity> m_identity; ///< of the file when it was opened
    bool m_isInWork = false;
    QString m_device;
    VersionVector m_heard; ///< what changesElsewhere() has told, and what this wrote
};

} // namespace redvest::storage
