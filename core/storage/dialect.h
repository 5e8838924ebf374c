// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between the engines, as one value. Everything else is one SQL text.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest::storage {

struct Dialect
{
    QString driver;           ///< QtSql's name
    QStringList onOpen;       ///< run on every connection
    QStringList onOpenRead;   ///< instead, on read-only ones
    QString begin;            ///< of a writing transaction
    QString schemaVersion;    ///< query: one number, 0 for an empty store
    QString setSchemaVersion; ///< with %1
    QString columnsOf;        ///< query with :table: the names of its columns
};

[[nodiscard]] const Dialect& sqliteDialect();

/// RedVest workspaces carry this as SQLite application_id: "RVES".
inline constexpr qint32 kApplicationId = 0x52564553;

} // namespace redvest::storage
