// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_job.h"

#include "ui/parts/import/workbook_preview.h"

namespace redvest::ui {

namespace {

constexpr int kPreviewRows = 10;

} // namespace

ImportResult carryOutImport(const ImportOrder& order, Progress& progress)
{
    ImportResult result;
    const auto ws = order.open();
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
    if (order.isWhole && preview->sheetNames.size() > 1) {
        ImportResult whole = carryOutImport(order, progress);
        if (whole.whole && whole.whole->sheets.size() > 1)
            return whole.preview = *preview, whole;
    }
    ImportResult result = carryOutImport(one, progress);
    result.preview = *preview;
    return result;
}

} // namespace redvest::ui
