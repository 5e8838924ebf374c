// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in: what the work of Database::write may do. Each change of a row is told to the journal.

#pragma once

#include "core/base/outcome.h"
#include "core/storage/gate/reader.h"
#include "core/storage/gate/row_maker.h"

namespace redvest::storage {

class ChangeLog;

/// Handed to the work of Database::write, and only there.
class Writer : public Reader
{
public:
    /// What it changes is told to `log`, which outlives it.
    Writer(Connection& db, Keys keys, QString stamp, ChangeLog& log)
        : Reader(db, keys)
        , m_signing(keys)
        , m_maker(std::move(keys), std::move(stamp))
        , m_log(log)
    {}

    /// A record known to be new. Failure when its id is there already.
    template <class T>
    void add(const Table<T>& table, const T& record)
    {
        insertRow(table.spec(), table.id(record), table.values(record));
    }
    /// For rows that are made elsewhere meanwhile, and added here.
    [[nodiscard]] RowMaker maker() const { return m_maker; }
    /// What this unit's maker made. Failure when its id is there already. Keeps nothing of it: the row may end on the
    /// thread that made it.
    void add(const NewRow& row);
    /// Inserts, or writes the columns that differ. True when anything changed; a removed record comes back.
    template <class T>
    bool put(const Table<T>& table, const T& record)
    {
        return putRow(table.spec(), table.id(record), table.values(record));
    }
    /// The same over what was read of the record within this unit of work and nothing has changed since
    /// (Reader::keptRows), which is not read again. Without its row it is.
    template <class T>
    bool put(const Table<T>& table, const KeptRow<T>& known, const T& record)
    {
        if (known.stored.empty())
            return put(table, record);
        return putOver(table.spec(), table.id(record), known.stored, known.opened, table.values(record));
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

    /// This unit renews the keys: it is signed with those given, which are in use once it is kept.
    void signWith(Keys keys) { m_signing = std::move(keys); }
    [[nodiscard]] const Keys& signingKeys() const { return m_signing; }
    /// Whoever may says that the history is right as it stands, signed or not: from now on it is bound so
    /// (journal/bound_history.h).
    void acceptHistory() { m_acceptsHistory = true; }
    [[nodiscard]] bool acceptsHistory() const { return m_acceptsHistory; }

    /// What was changed so far, in that order, until `take` says false. Ask, but change nothing meanwhile.
    void eachChange(const std::function<bool(const JournalChange&)>& take) const;

private:
    void insertRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    void eraseRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    /// With values as they are stored.
    void eraseTo(const TableSpec&, const QString& id, const std::vector<Value>& sealed);
    bool putRow(const TableSpec&, const QString& id, const std::vector<Value>& values);
    bool putOver(const TableSpec&, const QString& id, const std::vector<Value>& stored,
                 const std::vector<Value>& opened, std::vector<Value> values);
    Problems changeRow(const TableSpec&, const QString& id, const std::vector<Value>& shown,
                       const std::vector<Value>& wanted);
    void removeRow(const TableSpec&, const QString& id);
    void updateRow(const TableSpec&, const QString& id, const std::vector<Value>& before,
                   const std::vector<Value>& after, bool restore);

    Keys m_signing;
    bool m_acceptsHistory = false;
    RowMaker m_maker;
    ChangeLog& m_log;
};

} // namespace redvest::storage
