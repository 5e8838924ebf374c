// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual, and its table "谁可以做什么", read as they stand there.

#pragma once

#include <QHash>
#include <QStringList>

namespace redvest::test {

struct RolesRow
{
    QString actions;   ///< what the window calls them
    QStringList marks; ///< a role each, in the order of Role: "✓" or "—"
};
struct RolesTable
{
    QStringList roles;             ///< as the head of the table calls them
    QHash<QString, RolesRow> rows; ///< by what stands under 命令
};
[[nodiscard]] QString manualText();
/// Empty when the manual has no such table.
[[nodiscard]] RolesTable rolesTable();

/// The rows of a deed's commands as the table writes them: `set\|archive team`、`undo`.
[[nodiscard]] QString commandCell(const QStringList& compact);

/// Text of the program → what it is in Chinese.
[[nodiscard]] QHash<QString, QString> chinese();

} // namespace redvest::test
