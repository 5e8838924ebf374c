// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which record refers to which, and what of it is not as it should be.

#include "core/storage/damage/check.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/references.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// Codes of divisions are left out: a workspace holds the tree of its own division only.
bool isChecked(const Reference& r)
{
    return r.target != &divisionTable().spec();
}

QString joined(const Reference& r, const QString& condition)
{
    return u"SELECT count(*) FROM %1 a LEFT JOIN %3 b ON b.id = a.%2 WHERE a.%2 <> '' AND a.gone = 0 AND %4"_s.arg(
        r.table->name, r.column, r.target->name, condition);
}

QString placeOf(const Reference& r)
{
    return u"%1.%2"_s.arg(r.table->name, r.column);
}

void noteStock(Reader& reader, Problems& notices)
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

void noteNumbers(Reader& reader, Problems& notices)
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

void checkReferences(Connection& db, Problems& problems)
{
    for (const Reference& r : allReferences()) {
        if (!isChecked(r))
            continue;
        if (const qint64 count = db.number(joined(r, u"b.id IS NULL"_s)); count > 0)
            problems.push_back({u"reference"_s, placeOf(r),
                                tr("%1 records refer to something that was never there (%2). Restore the last backup, "
                                   "or take in the missing package of the other desk.")
                                    .arg(count)
                                    .arg(placeOf(r))});
    }
}

Problems Database::notices()
{
    Problems notices;
    Reader reader = read();
    for (const Reference& r : allReferences()) {
        if (!isChecked(r))
            continue;
        if (const qint64 count = reader.number(joined(r, u"b.gone = 1"_s)); count > 0)
            notices.push_back(
                {u"removed_target"_s, placeOf(r),
                 tr("%1 records refer to something that was removed (%2). Look at them.").arg(count).arg(placeOf(r))});
    }
    noteStock(reader, notices);
    noteNumbers(reader, notices);
    return notices;
}

} // namespace redvest::storage
