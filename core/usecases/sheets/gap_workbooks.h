// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workbooks of a gap collection: one for each street or community, with its posts on it, to be filled in and taken
// in again as gap reports (imports.h).

#pragma once

#include "core/usecases/rota/gap_collections.h"

namespace redvest {

struct GapWorkbookOrder
{
    GapCollectionWish wish;    ///< of a new collection
    Id<GapCollection> again{}; ///< of one that is there, instead; null: a new one
    bool onlyWaiting = false;  ///< of that one: only those that have not answered
    QString folder;            ///< is made where it is not there
    bool isForced = false;     ///< files that are there are replaced
};

struct GapWorkbooksMade
{
    GapCollection collection;
    QStringList files; ///< paths, by division
    qint64 lines = 0;  ///< posts and reports on all of them
    ChangeSet changes; ///< empty where nothing was noted anew
};

/// Files first, then the register: where a file cannot be written, or the collection not be noted, nothing is noted and
/// what was written anew is taken away again (what was replaced is not brought back). Phones are masked; a mask that
/// comes back stands for the number. Problems: those of startGapCollection; unknown_collection, withdrawn,
/// nobody_to_ask; no_folder, file_exists; not_allowed. Failures: those of OutputFile.
Outcome<GapWorkbooksMade> makeGapWorkbooks(Workspace&, const GapWorkbookOrder&, Progress&);

} // namespace redvest
