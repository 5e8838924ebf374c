// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import_preview.h"

#include "core/formats/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

namespace {

constexpr std::size_t kCells = 60;
constexpr qsizetype kCharacters = 80;
constexpr int kRowsPerReport = 1000;

QStringList textsOf(const std::vector<formats::Cell>& row)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(row.size(), kCells); ++i)
        texts.append(row[i].text.left(kCharacters));
    return texts;
}

} // namespace

Outcome<FilePreview> previewFile(const QString& path, const ImportOptions& options, int most, Progress& progress)
{
    const auto book = formats::openBook(path, {options.sheet, options.encoding}, progress);
    if (!book)
        return book.problems();
    FilePreview preview{book->sheetNames, book->encoding, 0, {}};
    formats::RowSource& rows = *book->rows;
    while (const std::vector<formats::Cell>* row = rows.next()) {
        if (preview.rows++ % kRowsPerReport == 0)
            progress.report(rows.done(), rows.total(), QCoreApplication::translate("Import", "rows read"));
        const bool blank = std::all_of(row->begin(), row->end(),
                                       [](const formats::Cell& c) { return c.kind == formats::CellKind::Empty; });
        if (!blank && int(preview.first.size()) < most)
            preview.first.push_back(textsOf(*row));
    }
    if (const std::optional<Problem> problem = rows.problem())
        return *problem;
    return preview;
}

} // namespace redvest
