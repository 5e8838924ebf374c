// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that offices have → records. Good rows are stored in one unit of work, bad rows come back with their reasons.

#pragma once

#include "core/base/enum_text.h"
#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/domain/history.h"

#include <QMap>
#include <QStringList>

#include <utility>
#include <vector>

namespace redvest {

class Workspace;

enum class ImportKind { Volunteers, Posts, Shifts, Assignments, Hours, Training, Items, Movements, GapReports };
template <>
struct EnumWords<ImportKind>
{
    static constexpr std::array words{u"volunteers", u"posts", u"shifts",    u"assignments", u"hours",
                                      u"training",   u"items", u"movements", u"gap-reports"};
};

struct ImportOptions
{
    QString sheet{};                  ///< name; "" the first one
    QString encoding{};               ///< of a text file; "" tell by the content
    QMap<QString, QString> columns{}; ///< header in the file → canonical header or field word; "" leaves a column out
    bool dryRun = false;
    bool allOrNothing = false;
};

struct RowProblem
{
    int row = 0;    ///< 1-based, of the file
    QString column; ///< header as in the file, or the canonical one
    QString value;  ///< as in the cell, shortened
    QString code;
    QString text;
    bool operator==(const RowProblem&) const = default;
};

struct ImportReport
{
    ImportKind kind = ImportKind::Volunteers;
    QString file;
    qint64 read = 0; ///< rows with data: added + updated + unchanged + rejected
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 findings = 0;              ///< what needs a person though the row was taken: warnings.size()
    std::vector<RowProblem> problems; ///< of the rejected rows, in the order of the file
    QStringList header;
    std::vector<std::pair<int, QStringList>> rejectedRows; ///< row number and its cells as they were
    ChangeSet changes;                                     ///< empty when nothing changed, or in a dry run
    std::vector<RowProblem> warnings;
};

/// Importing the same file twice changes nothing. Cancelling through `progress` leaves everything as it was.
/// Problems: the file cannot be read (see formats::readBook), header_not_found, header_incomplete (which known columns
/// were found and which required ones are missing), ambiguous_columns, unknown_column (in options.columns); with
/// allOrNothing those of the rows. Failures: of the store.
Outcome<ImportReport> importFile(Workspace&, ImportKind, const QString& path, const ImportOptions&, Progress&);

/// The rejected rows as they were, with 原行号 and 错误原因 behind: corrected, it can be imported as it is.
/// .xlsx or .csv by its name. Failures: cannot be written.
void writeErrorSheet(const ImportReport&, const QString& path);

/// The blank form: title, 填表说明, canonical headers (required ones marked by colour), columns of text, drop-downs
/// from the lists of the workspace. Filled in, it can be imported as it is. Failures: cannot be written.
void writeTemplate(const Workspace&, ImportKind, const QString& path);

/// The canonical headers of a kind in their order, for mapping columns by hand.
[[nodiscard]] QStringList importColumns(ImportKind);

} // namespace redvest
