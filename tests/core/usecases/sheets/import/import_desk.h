// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of Jing'an and files to import into it. Everybody in them is invented.

#pragma once

#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"

#include "tests/support/place.h"

#include <QTemporaryDir>

namespace redvest::testing {

struct ImportDesk
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(QStringLiteral("desk.redvest"))};
    FixedClock clock{atLocal(QDate(2022, 4, 19), QTime(9, 0))};
    NoProgress silent;
    std::unique_ptr<Workspace> ws;

    ImportDesk();
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// Writes the text as UTF-8 and gives its path.
    QString file(const QString& name, const QString& text) const;
    Outcome<ImportReport> tryImport(ImportKind, const QString& path, const ImportOptions& = {});
    /// As tryImport; the file must be readable.
    ImportReport import(ImportKind, const QString& path, const ImportOptions& = {});
    ImportReport importText(ImportKind, const QString& text, const ImportOptions& = {});
    /// Two volunteers, a post with two shifts: what the other kinds refer to.
    void fill();
    [[nodiscard]] qint64 rows(const QString& table) const;
    [[nodiscard]] qint64 journalEntries() const;
};

/// A well-formed citizen number of the county that does not exist.
[[nodiscard]] QString idNumber(QDate birth, int sequence);
/// The codes of the problems, joined by blanks.
[[nodiscard]] std::string codes(const std::vector<RowProblem>&);

} // namespace redvest::testing
