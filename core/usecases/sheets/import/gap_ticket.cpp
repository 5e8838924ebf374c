// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/gap_ticket.h"

#include "core/formats/sheet.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/workspace/workspace.h"

#include <QCoreApplication>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCollection = u"征集编号"_s;
const QString kDivision = u"行政区划代码"_s;

/// What stands beside that word.
QString saidBeside(const formats::Sheet& sheet, const QString& word)
{
    for (const std::vector<formats::Cell>& row : sheet.rows) {
        if (row.size() > 1 && row[0].text.trimmed() == word)
            return row[1].text.trimmed();
    }
    return {};
}

} // namespace

std::vector<QStringList> ticketRows(const GapCollection& collection, const QString& division,
                                    const std::vector<GapLine>& lines)
{
    std::vector<QStringList> rows{{kCollection, collection.id.text()},
                                  {kDivision, division},
                                  {u"时段起"_s, toLocalText(collection.from)},
                                  {u"时段止"_s, toLocalText(collection.to)},
                                  {u"交回截止"_s, toLocalText(collection.deadline)}};
    for (const GapLine& line : lines)
        rows.push_back({line.id.text(), line.postName, line.siteName});
    return rows;
}

Outcome<std::optional<GapTicket>> gapTicketIn(const Workspace& ws, const QString& path, Progress& progress)
{
    const auto book = formats::readBook(path, {kGapTicketSheet.toString(), {}}, progress);
    if (!book || book->sheet.name != kGapTicketSheet)
        return std::optional<GapTicket>{};
    const auto id = Id<GapCollection>::fromText(saidBeside(book->sheet, kCollection).toLower());
    const QString division = saidBeside(book->sheet, kDivision);
    if (id.isNull() || division.isEmpty())
        return std::optional<GapTicket>{};
    const storage::Reader reader = ws.read();
    const auto collection = reader.find(storage::gapCollectionTable(), id.text());
    if (!collection || !reader.find(storage::gapRequestTable(), gapRequestId(id, division).text()))
        return Problem{u"other_workspace"_s,
                       {},
                       QCoreApplication::translate("Import",
                                                   "This gap workbook was made from another workspace, or what it "
                                                   "belongs to was undone. Take it in where it was made, or take out "
                                                   "its hidden sheet \"%1\" to have it read as a plain list.")
                           .arg(kGapTicketSheet)};
    if (collection->isArchived)
        return Problem{u"withdrawn"_s,
                       {},
                       QCoreApplication::translate("Import", "The gap collection that this workbook answers was "
                                                             "withdrawn. Take it up again first.")};
    GapTicket ticket{*collection, division};
    for (const std::vector<formats::Cell>& row : book->sheet.rows) {
        QStringList cells;
        for (const formats::Cell& cell : row)
            cells << cell.text.trimmed();
        if (const auto line = Id<GapReport>::fromText(cells.value(0).toLower()); !line.isNull())
            ticket.handedOut.insert(line, {cells.value(1), cells.value(2)});
        ticket.rows.push_back(std::move(cells));
    }
    return std::optional<GapTicket>(std::move(ticket));
}

} // namespace redvest::intake
