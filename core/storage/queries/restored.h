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

/// Into a file that nobody has open, to the disk. Changes table meta. With `keys` the note is vouched for under each
/// key of class Person among them. Failures: disk.
void noteRestored(const QString& prepared, const RestoredNote&, const KeyRing* keys);
/// Who says what is to be done: the restore that wrote it a moment ago, or a file that anybody may have had.
enum class NotedBy { ThisRestore, TheFile };
/// Does what the note says, as of the time it says and by whom, and takes the note away. Nothing where there is none,
/// or the workspace is open for reading only. Where entries are signed a note that a file brings along waits for who
/// signs in; he finishes what one of his keys vouches for. Of any other nobody is erased, and that it was there is said
/// in his name: else who has the file could have his changes made and signed by the program. Changes the rows of
/// whoever is erased again, and table meta.
void finishRestored(Database&, NotedBy, const QString& actor);

} // namespace redvest::storage
