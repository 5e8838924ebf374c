// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// History and health of the workspace: what the journal tells, and whether everything is as it should be.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct HistoryQuery
{
    QString record{}; ///< id of one record; "" for all
    QString actor{};
    Span period{}; ///< empty: always
    int limit = 100;
    QStringList verbs{}; ///< any of them: whole, or a beginning that ends in a dot ("import."); empty: all
    QString table{};     ///< entries that touched one of its records
    QString device{};
    QString before{}; ///< a stamp: only what is older
    QString entry{};  ///< one entry only
};

struct HistoryEntry
{
    QString id;
    JournalEntry entry; ///< with the first of its changes
    qint64 touched = 0; ///< how many records it changed in all
};

/// The latest first.
[[nodiscard]] std::vector<HistoryEntry> history(const Workspace&, const HistoryQuery&);

/// One entry in words, as the list shows it.
struct HistoryRow
{
    QString id;
    QString stamp; ///< what the next page is asked for by
    Instant at;
    QString who;
    QString desk;
    QString what;    ///< "Volunteer registered", "Undone: Volunteer registered"
    QString records; ///< "张三", "张三 and 31 more"
    QString why;
    bool isUndone = false;
    QString table, record; ///< of the first record touched
};
struct HistoryRows
{
    std::vector<HistoryRow> rows;
    bool hasMore = false;
    QString subject; ///< of the record asked for: "Volunteer 张三"
};
[[nodiscard]] HistoryRows historyPage(const Workspace&, const HistoryQuery&);

/// One field of one record: old → new. Whole records (new, removed …) have no field.
struct HistoryLine
{
    QString table, record;
    QString name; ///< "Volunteer 张三"
    QString did;  ///< "new", "changed" …
    QString field;
    QString before, after;
};
struct HistoryDetail
{
    HistoryRow head;
    std::vector<HistoryLine> lines;
    qint64 more = 0; ///< records not listed
};
/// Nothing when there is no such entry. With `record`, only its lines.
[[nodiscard]] std::optional<HistoryDetail> historyDetail(const Workspace&, const QString& entry,
                                                         const QString& record = {});
/// Everybody who ever wrote here, by name.
[[nodiscard]] QStringList historyActors(const Workspace&);

/// The engine's own check, every row against its journal, every chain. Empty: sound. Minutes for very large files.
[[nodiscard]] Problems checkWorkspace(Workspace&);

} // namespace redvest
