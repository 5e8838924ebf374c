// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be known before an entry can be undone, read in a handful of queries however many records it touched.

#pragma once

#include "core/storage/queries/undo.h"
#include "core/storage/schema/references.h"

#include <QHash>
#include <QSet>

namespace redvest::storage {

using TouchedKey = std::pair<QString, QString>; ///< table, record

struct LaterChange
{
    ChangeAction action = ChangeAction::Update;
    QMap<QString, Value> fields; ///< new values
    EntryHead by;
};

/// One record an entry touched: before and after it, what came later, what is there now.
struct TouchedRecord
{
    const TableSpec* table = nullptr;
    bool isInserted = false;
    bool wasThere = false;
    bool isThere = false;
    bool isErased = false;
    QMap<QString, Value> before; ///< of the fields it changed
    QMap<QString, Value> after;  ///< of the fields it wrote
    std::vector<LaterChange> later;
    QMap<QString, Value> now;
    bool isGoneNow = false;
};

/// A record not removed whose column holds the id of one the entry inserted or brought back.
struct Referrer
{
    TouchedKey to;
    TouchedKey by;
    QString column;
};

struct UndoFacts
{
    Reader reader;
    EntryHead entry;
    std::optional<EntryHead> undone;
    std::vector<TouchedKey> order; ///< as first touched
    QHash<TouchedKey, TouchedRecord> touched;
    std::vector<Referrer> referrers;
    QHash<QString, EntryHead> reversed; ///< movement → who took it back

    /// The latest entry that wrote to a record.
    [[nodiscard]] EntryHead lastWriter(const TouchedKey&) const;
    [[nodiscard]] bool isGone(const TouchedKey&) const;
    /// What a record would refer to after the step: (column, target).
    [[nodiscard]] std::vector<std::pair<QString, TouchedKey>> targetsOf(const UndoStep&, const TouchedRecord&) const;
};

[[nodiscard]] std::optional<UndoFacts> gatherUndoFacts(const Reader&, const QString& entry);

} // namespace redvest::storage
