// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists for the command line, for files and for other offices. Personal numbers are masked unless asked for in full.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/history.h"
#include "core/usecases/sheets/export/listing.h"

#include <QStringList>

namespace redvest {

class Workspace;

/// What is not archived, in a stable order: by name, place or time. Problems: unknown_division; no_key for the care log
/// where the account may not read it.
Outcome<Listing> listing(const Workspace&, ListKind, const ListQuery&);

/// The official name of the list, for titles and file names: 志愿者信息表.
[[nodiscard]] QString listTitle(ListKind);

/// .csv, else .xlsx, for its owner only; texts that a spreadsheet would take for formulas are made safe. Failures:
/// those of OutputFile.
void exportListing(const Listing&, const QString& title, const QString& path);

/// The same for a list with full numbers: that it is taken along, by whom and why, stands in the journal before there
/// is a file under that name, and only once it is whole; each minor in it is noted by name of the record. Problems: no
/// reason, not allowed. Failures: as above, nothing is noted then unless the disk goes between note and name; reading
/// only.
Outcome<ChangeSet> exportInFull(Workspace&, ListKind, const Listing&, const QString& path, const QString& reason);

} // namespace redvest
