// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What remains to be done once a backup has taken a workspace's place: its journal says what it was restored from, and
// whoever was erased since is erased in it too. It is noted in the file before that takes the place, among the settings
// of the copy, so that whatever ends the program in between, the next opening finishes it.

#pragma once

#include "core/base/clock.h"
#include "core/storage/queries/personal.h"

namespace redvest::storage {

struct RestoredNote
{
    QString from;   ///< what was restored, as the journal names it
    QString reason; ///< of the entry
    QString actor;
    Instant at;
    std::vector<ErasedRecord> erased; ///< in the workspace whose place is taken
};

/// Into a file that nobody has open, to the disk. Changes table meta. Failures: disk.
void noteRestored(const QString& prepared, const RestoredNote&);
/// Does what the note says, as of the time it says and by whom, and takes the note away. Nothing where there is none,
/// or the workspace is open for reading only; where entries are signed and nobody is signed in, who signs in next does
/// it. Changes the rows of whoever is erased again, and table meta.
void finishRestored(Database&);

} // namespace redvest::storage
