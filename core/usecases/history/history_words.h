// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal in people's words: verbs, tables, fields and the words that values are stored as.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// "Volunteer registered"; the verb itself where no word is known.
[[nodiscard]] QString verbWord(const QString& verb);
[[nodiscard]] QString tableWord(const QString& table);
[[nodiscard]] QString fieldWord(const QString& table, const QString& column);
/// A word an enumeration is stored as.
[[nodiscard]] QString storedWord(const QString& word);
[[nodiscard]] QString actionWord(ChangeAction);

/// A family of verbs to filter by.
struct HistoryKind
{
    QString word;         ///< stable: "people", "rota" …
    QString title;        ///< on screen
    QStringList prefixes; ///< of its verbs
};
[[nodiscard]] std::vector<HistoryKind> historyKinds();

} // namespace redvest
