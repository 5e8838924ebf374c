// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/imports.h"

#include "core/formats/sheet.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/pass.h"
#include "core/usecases/sheets/import/swallowed.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace redvest {

namespace {

/// What is said of a sheet without a header, with which sheets the file has and where else such a header stands.
Problems withSheets(Problems problems, ImportKind kind, const formats::OpenBook& book, const QString& path,
                    const ImportOptions& options, Progress& progress)
{
    if (book.sheetNames.size() < 2 || problems.empty())
        return problems;
    QStringList others;
    for (const QString& name : book.sheetNames) {
        if (name == book.head.name)
            continue;
        const auto other = formats::openBook(path, {name, options.encoding}, progress);
        if (other && intake::findLayout(other->head, kind, options.columns))
            others += name;
    }
    QString& text = problems.front().text;
    text += QCoreApplication::translate("Import", " Sheet looked at: %1. Sheets of the file: %2.")
                .arg(book.head.name, book.sheetNames.join(u'、'));
    if (!others.isEmpty())
        text +=
            QCoreApplication::translate("Import", " These have such a header: %1. Choose one of them, or take in the "
                                                  "whole workbook.")
                .arg(others.join(u'、'));
    return problems;
}

/// Of a list of another kind, or a text file, nothing.
Outcome<std::optional<intake::GapTicket>> ticketOf(const Workspace& ws, ImportKind kind, const formats::OpenBook& book,
                                                   const QString& path, Progress& progress)
{
    if (kind != ImportKind::GapReports || book.sheetNames.isEmpty())
        return std::optional<intake::GapTicket>{};
    return intake::gapTicketIn(ws, path, progress);
}

} // namespace

using namespace Qt::Literals::StringLiterals;

Outcome<ImportReport> importFile(Workspace& ws, ImportKind kind, const QString& path, const ImportOptions& options,
                                 Progress& progress)
{
    const formats::ReadOptions wanted{options.sheet, options.encoding};
    auto book = formats::openBook(path, wanted, progress);
    if (!book)
        return book.problems();
    const auto layout = intake::findLayout(book->head, kind, options.columns);
    if (!layout)
        return withSheets(layout.problems(), kind, *book, path, options, progress);
    auto ticket = ticketOf(ws, kind, *book, path, progress);
    if (!ticket)
        return ticket.problems();
    ImportReport report;
    bool isAgain = false;
    const auto pass = [&](const storage::Reader& reader, storage::Writer* writer) {
        // A server may ask for it again; the rows went by the first time.
        if (std::exchange(isAgain, true)) {
            if (book = formats::openBook(path, wanted, progress); !book)
                return book.problems();
        }
        report = intake::reportFor(*layout, path);
        if (*ticket)
            report.ticket = (*ticket)->rows;
        intake::Known known({ws, reader, options.newWords, *ticket});
        const auto rules = intake::rulesOf(kind, known);
        Problems problems = intake::Pass(*book->rows, *layout, report, progress).run(*rules, intake::Sink(writer));
        intake::warnOfSwallowed(*book->rows, report);
        return options.allOrNothing && problems.empty() ? intake::asProblems(report) : problems;
    };
    if (options.dryRun) {
        const storage::Reader reader = ws.read();
        if (Problems problems = pass(reader, nullptr); !problems.empty())
            return problems;
        return report;
    }
    const auto written = ws.write({u"import."_s + wordOf(kind), QFileInfo(path).fileName(), false},
                                  [&](storage::Writer& writer) { return pass(writer, &writer); });
    if (!written)
        return written.problems();
    report.changes = *written;
    return report;
}

QStringList importColumns(ImportKind kind)
{
    QStringList titles;
    for (const intake::SheetColumn& c : intake::columnsOf(kind))
        titles += QString::fromUtf16(c.title);
    return titles;
}

} // namespace redvest
