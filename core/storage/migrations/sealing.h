// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a step of the schema cannot say in SQL: sealing what an earlier one kept in the clear, in rows, journal and open
// conflicts alike. Which columns is a list of the step, frozen: it says what that step sealed, whatever later ones do.
//
// The versions before the seventh never exchanged journals, so no other desk holds these entries: their digests and
// chains may be made anew over what they say now, and every later exchange begins from here.

#pragma once

#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/vault.h"

#include <QHash>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace redvest::storage {

/// A blind index that the step makes.
struct MadeIndex
{
    QString column;
    KeyClass keyClass = KeyClass::Contact;
    QStringList sources;
    QString (*comparable)(const QStringList& plain) = nullptr; ///< of the values of the sources; "" for nothing
};

/// What the step seals of one table.
struct SealedTable
{
    QString name;
    std::vector<std::pair<QString, KeyClass>> columns;
    std::vector<MadeIndex> indexes = {};
    QStringList dropped = {}; ///< columns that the step takes away: the journal is as if they had never been
};

class Sealing
{
public:
    /// With the current one of `keys`. `tables` outlives it.
    Sealing(Connection&, Keys keys, const std::vector<SealedTable>& tables);

    /// Everything, within the transaction of the caller. What is sealed already stays as it is. Leaves a note by which
    /// cleanUpAfterSealing knows that it has to work.
    void run();

private:
    using Plain = QHash<QString, QString>; ///< by column

    void sealRows(const SealedTable&);
    void sealJournal();
    void sealConflicts();
    [[nodiscard]] std::vector<Value> sealedRow(const SealedTable&, const QStringList& read, const Row&) const;
    [[nodiscard]] QString sealed(const QString& table, const QString& column, const QString& record,
                                 const QString& plain) const;
    [[nodiscard]] QString blind(const MadeIndex&, const QStringList& plain) const;
    /// True when it says something else now.
    bool seal(JournalChange&);
    /// The journal as if the indexes had been there from the start.
    bool addIndexes(const SealedTable&, const JournalChange&, QJsonObject&);
    bool addIndex(const MadeIndex&, const JournalChange&, QJsonObject&);

    Connection& m_db;
    Keys m_keys;
    const std::vector<SealedTable>& m_tables;
    QHash<std::pair<QString, QString>, ColumnSpec> m_columns; ///< by table and column
    QHash<QString, Plain> m_told; ///< what the journal has said so far of the sources of indexes, by record
};

/// The chain of that entry of the file's own device, to be compared with what the note outside the workspace has
/// (device.h): the one from before it was made anew, where the note has not followed yet. "" when there is none.
[[nodiscard]] QString chainAsNoted(Connection&, const QString& device, const DeviceHead& noted);
/// The local value that holds it: emptied once the note has followed.
inline const QString kChainBeforeSealing = QStringLiteral("chain_before");

/// After sealing, outside a transaction, until it has been done once: writes the file anew, so that nothing of what was
/// in the clear remains between its pages. True when it did.
bool cleanUpAfterSealing(Connection&);

} // namespace redvest::storage
