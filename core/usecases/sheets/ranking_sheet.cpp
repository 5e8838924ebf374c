// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/ranking_sheet.h"

#include "core/report/gaps.h"
#include "core/report/ranking.h"
#include "core/usecases/sheets/exports.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

void writeRankingSheet(const Ranking& ranking, const QString& path)
{
    const report::TableBlock table = report::rankingRows(ranking);
    Listing list;
    list.keys = ranking.of == RankedKind::People
                    ? QStringList{u"rank"_s, u"name"_s, u"place"_s, u"person_times"_s, u"hours"_s}
                    : QStringList{u"rank"_s, u"name"_s, u"place"_s, u"persons"_s, u"person_times"_s, u"hours"_s};
    for (const report::BlockColumn& column : table.columns) {
        list.titles << column.title;
        list.numeric.push_back(column.align == report::Align::Right);
    }
    for (const QStringList& row : table.rows) {
        list.rows.push_back(row);
        list.ids << QString();
    }
    list.notes << u"单位：%1  范围：%2  周期：%3  截至%4"_s.arg(
        ranking.office, ranking.scopeName, report::periodText(ranking.period), toLocalText(ranking.asOf));
    exportListing(list, report::rankingTitle(ranking), path);
}

} // namespace redvest
