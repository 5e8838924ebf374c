// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office that asks two communities for their gaps, and workbooks that come back: read, filled in as a community
// would, written anew.

#pragma once

#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"
#include "core/usecases/sheets/gap_workbooks.h"
#include "core/usecases/sheets/import/gap_ticket.h"
#include "core/usecases/sheets/imports.h"
#include "tests/support/desk.h"

namespace redvest::test {

/// The visible sheet below its title, cell by cell, and the hidden one.
struct GapFile
{
    QStringList titles;
    std::vector<QStringList> rows;
    std::vector<QStringList> ticket;

    [[nodiscard]] qsizetype column(const QString& title) const { return titles.indexOf(title); }
    [[nodiscard]] QString& at(std::size_t row, const QString& title) { return rows[row][column(title)]; }
    /// 需求, 现有 and 缺口, with a contact where the row has none.
    void fill(std::size_t row, int needed, int present, int gap)
    {
        at(row, QStringLiteral("需求人数")) = QString::number(needed);
        at(row, QStringLiteral("现有人数")) = QString::number(present);
        at(row, QStringLiteral("缺口人数")) = QString::number(gap);
        if (at(row, QStringLiteral("联系人")).isEmpty())
            at(row, QStringLiteral("联系人")) = QStringLiteral("王测甲");
        if (at(row, QStringLiteral("联系电话")).isEmpty())
            at(row, QStringLiteral("联系电话")) = QStringLiteral("19900000001");
    }
};

struct GapOffice : Desk
{
    const QString first = QStringLiteral("310106020001"); ///< 彭浦新村街道 › 彭浦新村第一居委会
    const QString other = QStringLiteral("310106016001");
    const Span period{test::at(21, 7), test::at(22, 7)};
    const Instant deadline = test::at(20, 18);
    NoProgress silent;
    Post gate = post(QStringLiteral("测温"), first);
    Post queue = post(QStringLiteral("引导"), first, QStringLiteral("秩序引导"));
    Post far = post(QStringLiteral("测温"), other);

    GapOffice()
    {
        const Shift early = shift(gate, test::at(21, 8), test::at(21, 12), 3);
        shift(gate, test::at(21, 13), test::at(21, 17), 2);
        fill(early, 1);
    }
    [[nodiscard]] GapCollectionWish wish() const { return {{}, DivisionLevel::Community, period, deadline, false}; }
    [[nodiscard]] QString out() const { return folder.filePath(QStringLiteral("out")); }
    Outcome<GapWorkbooksMade> tryMake(bool isForced = false)
    {
        GapWorkbookOrder order;
        order.wish = wish();
        order.folder = out();
        order.isForced = isForced;
        return makeGapWorkbooks(*ws, order, silent);
    }
    /// The workbook of that division.
    QString made(const QString& division)
    {
        const auto done = tryMake(true);
        REQUIRE(done.ok());
        for (const QString& file : done->files) {
            if (file.contains(division))
                return file;
        }
        FAIL("no workbook of " << division.toStdString());
        return {};
    }
    GapFile read(const QString& path)
    {
        GapFile file;
        const auto book = formats::readBook(path, {}, silent);
        REQUIRE(book.ok());
        for (const std::vector<formats::Cell>& row : book->sheet.rows) {
            QStringList cells;
            for (const formats::Cell& cell : row)
                cells << cell.text;
            if (file.titles.isEmpty() && cells.contains(QStringLiteral("缺口人数")))
                file.titles = cells;
            else if (!file.titles.isEmpty() && !cells.join(QString()).isEmpty())
                file.rows.push_back(cells + QStringList(file.titles.size() - cells.size(), QString()));
        }
        const auto hidden = formats::readBook(path, {intake::kGapTicketSheet.toString(), {}}, silent);
        if (hidden) {
            for (const std::vector<formats::Cell>& row : hidden->sheet.rows) {
                QStringList cells;
                for (const formats::Cell& cell : row)
                    cells << cell.text;
                file.ticket.push_back(cells);
            }
        }
        return file;
    }
    QString written(const GapFile& file, const QString& name = QStringLiteral("back.xlsx"))
    {
        formats::OutSheet sheet;
        sheet.name = QStringLiteral("缺口上报表");
        for (const QString& title : file.titles)
            sheet.columns.push_back({title});
        sheet.rows = file.rows;
        std::vector<formats::OutSheet> sheets{sheet};
        if (!file.ticket.empty()) {
            formats::OutSheet ticket;
            ticket.name = intake::kGapTicketSheet.toString();
            ticket.above = file.ticket;
            ticket.isHidden = true;
            sheets.push_back(ticket);
        }
        const QString path = folder.filePath(name);
        formats::writeXlsx(path, sheets, silent);
        return path;
    }
    Outcome<ImportReport> tryTake(const QString& path, bool isDry = false)
    {
        ImportOptions options;
        options.dryRun = isDry;
        return importFile(*ws, ImportKind::GapReports, path, options, silent);
    }
    ImportReport take(const GapFile& file, bool isDry = false)
    {
        const auto report = tryTake(written(file), isDry);
        REQUIRE(report.ok());
        return *report;
    }
    /// Both posts of the first community, filled in.
    GapFile filled()
    {
        GapFile file = read(made(first));
        REQUIRE(file.rows.size() == 2);
        file.fill(0, 5, 1, 4);
        file.fill(1, 2, 2, 0);
        return file;
    }
};

[[nodiscard]] inline std::string codesOf(const std::vector<RowProblem>& problems)
{
    QStringList codes;
    for (const RowProblem& problem : problems)
        codes << problem.code;
    return codes.join(u' ').toStdString();
}

} // namespace redvest::test
