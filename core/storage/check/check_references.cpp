// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which record refers to which, and where what it refers to is not there.

#include "core/storage/check/check.h"
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

} // namespace

QString placeOf(const Reference& r)
{
    return u"%1.%2"_s.arg(r.table->name, r.column);
}

qint64 countReferring(Connection& db, const Reference& r, Target target)
{
    if (!isChecked(r))
        return 0;
    const QString condition = target == Target::Missing ? u"b.id IS NULL"_s : u"b.gone = 1"_s;
    return db.number(
        u"SELECT count(*) FROM %1 a LEFT JOIN %3 b ON b.id = a.%2 WHERE a.%2 <> '' AND a.gone = 0 AND %4"_s.arg(
            r.table->name, r.column, r.target->name, condition));
}

void checkReferences(Connection& db, Problems& problems)
{
    for (const Reference& r : allReferences()) {
        if (const qint64 count = countReferring(db, r, Target::Missing); count > 0)
            problems.push_back({u"reference"_s, placeOf(r),
                                tr("%1 records refer to something that was never there (%2). Restore the last backup, "
                                   "or take in the missing package of the other desk.")
                                    .arg(count)
                                    .arg(placeOf(r))});
    }
}

} // namespace redvest::storage
