// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import_preview.h"

#include "core/formats/sheet.h"

#include <algorithm>

namespace redvest {

namespace {

constexpr std::size_t kCells = 60;
constexpr qsizetype kCharacters = 80;

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
    auto book = formats::readBook(path, {options.sheet, options.encoding}, progress);
    if (!book)
        return book.problems();
    FilePreview preview{book->sheetNames, book->encoding, int(book->sheet.rows.size()), {}};
    for (const auto& row : book->sheet.rows) {
        const bool blank = std::all_of(row.begin(), row.end(),
                                       [](const formats::Cell& c) { return c.kind == formats::CellKind::Empty; });
        if (int(preview.first.size()) == most)
            break;
        if (!blank)
            preview.first.push_back(textsOf(row));
    }
    return preview;
}

} // namespace redvest
