// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/conflicts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString conflictId(const Conflict& c)
{
    return c.table + u'/' + c.record + u'/' + c.field;
}

QString candidatesText(const Conflict& c)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(c.values)).toJson(QJsonDocument::Compact));
}

std::vector<Conflict> conflictsIn(Connection& db)
{
    std::vector<Conflict> out;
    db.each(u"SELECT tbl, record, field, candidates FROM conflict ORDER BY id"_s, {}, [&](const Row& row) {
        QStringList values;
        for (const auto& v : QJsonDocument::fromJson(row.text(3).toUtf8()).array())
            values << v.toString();
        out.push_back({row.text(0), row.text(1), row.text(2), values});
    });
    return out;
}

} // namespace redvest::storage
