// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/merge_rows.h"

#include "core/storage/journal/conflicts.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void writeFolded(Connection& db, const TableSpec& spec, const QString& id, const FoldedRecord& record)
{
    const bool exists = db.number(u"SELECT count(*) FROM %1 WHERE id = :id"_s.arg(spec.name), {{u":id"_s, id}}) > 0;
    QString sql = spec.insertSql;
    std::vector<Value> bound;
    if (exists) {
        QString assignments;
        for (const ColumnSpec& c : spec.columns)
            assignments += c.name + u" = ?, "_s;
        sql = u"UPDATE %1 SET %2stamp = ? WHERE id = ?"_s.arg(spec.name, assignments);
    } else {
        bound.emplace_back(id);
    }
    bound.insert(bound.end(), record.values.begin(), record.values.end());
    bound.emplace_back(record.stamp);
    if (exists)
        bound.emplace_back(id);
    db.runOrdered(sql, bound);
    db.runOrdered(u"UPDATE %1 SET gone = ? WHERE id = ?"_s.arg(spec.name), {qint64(record.isGone ? 1 : 0), id});
}

void writeConflicts(Connection& db, const QString& table, const QString& id, const std::vector<Conflict>& conflicts)
{
    db.run(u"DELETE FROM conflict WHERE tbl = :table AND record = :record"_s,
           {{u":table"_s, table}, {u":record"_s, id}});
    for (const Conflict& c : conflicts)
        db.runOrdered(u"INSERT INTO conflict (id, tbl, record, field, candidates) VALUES (?, ?, ?, ?, ?)"_s,
                      {conflictId(c), table, id, c.field, candidatesText(c)});
}

} // namespace redvest::storage
