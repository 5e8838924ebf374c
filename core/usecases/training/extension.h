// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blanket extension (统一延期): passes of a course count longer than their records said, by a document that says why.
// The last day each had before stays in the record and on lists; a certificate issued before says that day, one issued
// afterwards the later one.

#pragma once

#include "core/domain/training.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct Extension
{
    Id<Course> course;
    QDate until; ///< the last day they count, included
    QDate ended; ///< passes that ended before it stay expired; invalid: what counts today at least
    QString reason;
    QString document; ///< its number, as 文号 are written
};

/// How many passes it would reach; a superseded one is extended too, and counts no more for it.
[[nodiscard]] qint64 passesToExtend(const Workspace&, const Extension&);

/// All of them as one unit of work, which an undo takes back. Problems: unknown_course, required (until, reason,
/// document), until (not after today), ended (after until), nothing_to_extend.
Outcome<Edits<TrainingRecord>> extendTraining(Workspace&, const Extension&);

} // namespace redvest
