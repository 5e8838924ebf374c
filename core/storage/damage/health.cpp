// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/health.h"

#include "core/storage/check/check.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/vault_check.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

void noteStock(const Reader& reader, Problems& notices)
{
    // The last day there is: what was entered for tomorrow counts too.
    for (const StockFacts& stock : stockOn(reader, QDate(9999, 12, 31), {})) {
        if (stock.quantity < 0)
            notices.push_back({u"negative_stock"_s, stock.item.text(),
                               tr("More of an item was given out than was there: %1. Count the store and enter the "
                                  "count.")
                                   .arg(stock.quantity)});
    }
}

void noteNumbers(const Reader& reader, Problems& notices)
{
    reader.each(u"SELECT year, number, count(*) FROM issue WHERE gone = 0 AND number > 0 "
                u"GROUP BY series, year, number HAVING count(*) > 1"_s,
                {}, [&](const Row& row) {
                    notices.push_back({u"number_twice"_s, u"issue"_s,
                                       tr("%1 issues of %2 carry the number %3. Give one of them another.")
                                           .arg(row.integer(2))
                                           .arg(row.integer(0))
                                           .arg(row.integer(1))});
                });
}

} // namespace

Problems check(Database& db)
{
    return check(db.read().connection(), db.keys()->now(), db.facts().device);
}

Problems quickCheck(Database& db)
{
    Problems problems;
    const QString& question = dialectFor(db.facts().location).quickIntegrity;
    if (question.isEmpty())
        return problems;
    db.read().each(question, {}, [&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            problems.push_back(
                {u"integrity"_s, {}, tr("The file is damaged: %1. Restore the last backup.").arg(row.text(0))});
    });
    return problems;
}

Problems notices(const Reader& reader)
{
    Problems notices;
    for (const Reference& r : allReferences()) {
        if (const qint64 count = countReferring(reader.connection(), r, Target::Removed); count > 0)
            notices.push_back(
                {u"removed_target"_s, placeOf(r),
                 tr("%1 records refer to something that was removed (%2). Look at them.").arg(count).arg(placeOf(r))});
    }
    const Problems unknown = unknownKeys(reader.connection());
    notices.insert(notices.end(), unknown.begin(), unknown.end());
    noteStock(reader, notices);
    noteNumbers(reader, notices);
    return notices;
}

} // namespace redvest::storage
