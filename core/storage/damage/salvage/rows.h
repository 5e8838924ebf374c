// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the records themselves can be read in a damaged file, and what belongs to the copy alone: settings and keys.

#pragma once

#include "core/storage/damage/salvage/journal.h"

namespace redvest::storage::salvage {

/// Of each table the names of its columns in the order in which a file keeps them.
using ColumnOrder = QHash<QString, QStringList>;

struct FoundRow
{
    CellAt at;
    qint64 rowid = 0;
};

struct RowContent
{
    std::vector<Value> values; ///< in the order of the table's columns
    bool isGone = false;
    QString stamp;
    bool operator==(const RowContent&) const = default;
};

struct FoundRows
{
    QHash<QString, QHash<QString, FoundRow>> tables; ///< table → id
    QHash<QString, QSet<QString>> named;             ///< ids an index tells, of rows that could not be read
    QMap<QString, QString> settings;
    QMap<QString, QString> vault;
    bool isVaultWhole = false;
    qint64 conflicts = 0; ///< open ones listed in the file
    ColumnOrder columns;
    std::function<std::vector<Value>(const QString& table, const QString& id)> shipped = {}; ///< salvage.h

    /// Nothing when it could not be read.
    [[nodiscard]] std::optional<RowContent> row(const PageFile&, const TableSpec&, const QString& id) const;
};

[[nodiscard]] FoundRows findRows(const PageFile&, const FileLayout&, const FoundJournal&, const ColumnOrder&,
                                 Progress&);

} // namespace redvest::storage::salvage
