// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// New rows as they will stand in the store and in the journal, made without a connection: on any thread, beside the one
// that has the Writer. Writer::maker gives the maker, Writer::add takes the rows.

#pragma once

#include "core/domain/history.h"
#include "core/storage/schema/table.h"
#include "core/storage/schema/vault.h"

namespace redvest::storage {

/// A row about to be inserted.
struct NewRow
{
    const TableSpec* table = nullptr;
    std::vector<Value> bound; ///< id, values as stored, stamp: in the order of the table's insertSql
    JournalChange change;
};

/// As they are stored: sealed, over what is `stored` now (empty for a new record). Who has read a record from that
/// gives its values as `opened`, and nothing is opened again.
[[nodiscard]] std::vector<Value> sealedOver(const Keys&, const TableSpec&, const QString& id,
                                            const std::vector<Value>& stored, std::vector<Value> values,
                                            const std::vector<Value>* opened = nullptr);

/// Copies may work at the same time; each by itself belongs to one thread at a time.
class RowMaker
{
public:
    /// `stamp`: of the unit of work the rows belong to.
    RowMaker(Keys keys, QString stamp) : m_keys(std::move(keys)), m_stamp(std::move(stamp)) {}

    /// Failure when a value is to be sealed and the key is not held.
    template <class T>
    [[nodiscard]] NewRow made(const Table<T>& table, const T& record)
    {
        return made(table.spec(), table.id(record), table.values(record));
    }
    [[nodiscard]] NewRow made(const TableSpec&, const QString& id, std::vector<Value> values);
    [[nodiscard]] const QString& stamp() const { return m_stamp; }

private:
    Keys m_keys;
    QString m_stamp;
    QString m_fields; ///< of the change being noted
};

} // namespace redvest::storage
