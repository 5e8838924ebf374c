// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_job.h"

#include "ui/parts/import/workbook_preview.h"

namespace redvest::ui {

namespace {

constexpr int kPreviewRows = 10;

/// The sheet of that name, or the first one that is a list; nothing where the name is of none.
const SheetReport* listIn(const WorkbookReport& book, const QString& sheet)
{
    for (const SheetReport& one : book.sheets) {
        if (sheet.isEmpty() || one.sheet == sheet)
            return &one;
    }
    return nullptr;
}

/// Tries one sheet, of the kind its headers tell. `book`: the file, tried as a whole.
ImportResult tryTold(ImportOrder order, const ImportResult& book, const FilePreview& preview, Progress& progress)
{
    if (!book.problems.empty())
        return {book.problems, preview, {}, {}};
    const SheetReport* told = listIn(*book.whole, order.options.sheet);
    if (told != nullptr) {
        order.kind = told->report.kind;
        order.options.sheet = preview.sheetNames.isEmpty() ? QString() : told->sheet;
    }
    ImportResult result = carryOutImport(order, progress);
    const auto shown = previewFile(order.path, order.options, kPreviewRows, progress);
    result.preview = shown ? *shown : preview;
    result.kind = order.kind;
    result.sheet = order.options.sheet;
    return result;
}

} // namespace

ImportResult carryOutImport(const ImportOrder& order, Progress& progress)
{
    ImportResult result;
    const auto ws = order.open();
    const Explanation said(*ws, order.why);
    if (order.isWhole) {
        auto whole = importWorkbook(
            *ws, order.path,
            {.encoding = order.options.encoding, .dryRun = order.options.dryRun, .newWords = order.options.newWords},
            progress);
        if (!whole)
            return result.problems = whole.problems(), result;
        result.report = summed(*whole);
        result.whole = std::move(whole).value();
        return result;
    }
    auto report = importFile(*ws, order.kind, order.path, order.options, progress);
    if (!report)
        return result.problems = report.problems(), result;
    result.report = std::move(report).value();
    return result;
}

ImportResult tryImport(const ImportOrder& order, Progress& progress)
{
    const auto preview = previewFile(order.path, order.options, kPreviewRows, progress);
    if (!preview)
        return {preview.problems(), {}, {}, {}};
    ImportOrder one = order;
    one.isWhole = false;
    if (order.isKindTold || (order.isWhole && preview->sheetNames.size() > 1)) {
        ImportOrder all = order;
        all.isWhole = true;
        ImportResult whole = carryOutImport(all, progress);
        if (order.isWhole && whole.whole && whole.whole->sheets.size() > 1)
            return whole.preview = *preview, whole;
        if (order.isKindTold)
            return tryTold(one, whole, *preview, progress);
    }
    ImportResult result = carryOutImport(one, progress);
    result.preview = *preview;
    return result;
}

} // namespace redvest::ui
