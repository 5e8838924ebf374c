// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be known before an entry can be undone: of some of its records at a time, so that an import of any size is
// undone in the same memory, and in a handful of queries each time.

#pragma once

#include "core/storage/queries/undo.h"
#include "core/storage/schema/references.h"

#include <QHash>

#include <functional>
#include <memory>

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
    QMap<QString, Value> before; ///< of the fields it changed, where it found the record
    QMap<QString, Value> after;  ///< of the fields it wrote, where it found the record; of a line of the ledger
    std::vector<LaterChange> later;
    std::vector<Value> now; ///< a value a column; none where there is no such row
    bool isGoneNow = false;

    [[nodiscard]] Value valueNow(const QString& column) const;
};

/// A record not removed whose column holds the id of one the entry touched.
struct Referrer
{
    TouchedKey to;
    TouchedKey by;
    QString column;
};

/// Records an entry touched.
struct TouchedRecords
{
    std::vector<TouchedKey> order; ///< as first touched
    QHash<TouchedKey, TouchedRecord> records;
    QHash<QString, EntryHead> reversed; ///< movement → who took it back
};

class UndoFacts
{
public:
    UndoFacts(const Reader&, const EntryHead&);
    ~UndoFacts();
    UndoFacts(const UndoFacts&) = delete;
    UndoFacts& operator=(const UndoFacts&) = delete;

    [[nodiscard]] const EntryHead& entry() const;
    /// Who undid the whole entry; nothing when it stands.
    [[nodiscard]] const std::optional<EntryHead>& undone() const;
    /// Calls `take` for every record the entry touched, a portion at a time, those touched last in the first portion.
    void eachPortion(const std::function<void(const TouchedRecords&)>& take) const;
    /// Calls `take` for whatever refers to records the entry touched in those tables. It must ask nothing meanwhile.
    void eachReferrer(const std::vector<const TableSpec*>&, const std::function<void(const Referrer&)>& take) const;
    /// The latest entry that wrote to a record.
    [[nodiscard]] EntryHead lastWriter(const TouchedKey&) const;
    [[nodiscard]] bool isGone(const TouchedKey&) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What a record would refer to after the step: (column, target).
[[nodiscard]] std::vector<std::pair<QString, TouchedKey>> targetsOf(const UndoStep&, const TouchedRecord&);

} // namespace redvest::storage
