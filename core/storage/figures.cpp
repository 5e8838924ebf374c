// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/figures.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Codes within `scope` sort from the scope itself up to, not including, this: ':' follows '9'.
QString scopeEnd(const QString& scope)
{
    return scope + u':';
}

} // namespace

std::vector<ShiftFill> shiftFills(const Reader& reader, const QString& scope, Span period, const QString& category)
{
    std::vector<ShiftFill> out;
    // The count reads only the index assignment_shift (shift, state, gone).
    reader.each(
        u"SELECT s.id, p.id, x.id, p.name, x.name, p.category, x.division, s.starts, s.ends, s.needed, "
        u"(SELECT count(*) FROM assignment a WHERE a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') "
        u"AND a.gone = 0) "
        u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
        u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived = 0 "
        u"AND x.division >= :scope AND x.division < :scope_end AND (:any = 1 OR p.category = :category) "
        u"ORDER BY s.starts, s.id"_s,
        {{u":to"_s, toUtcText(period.to)},
         {u":from"_s, toUtcText(period.from)},
         {u":scope"_s, scope},
         {u":scope_end"_s, scopeEnd(scope)},
         {u":any"_s, qint64(category.isEmpty() ? 1 : 0)},
         {u":category"_s, category + u""_s}},
        [&](const Row& row) {
            out.push_back({row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.text(5),
                           row.text(6),
                           {fromUtcText(row.text(7)), fromUtcText(row.text(8))},
                           row.integer(9),
                           row.integer(10)});
        });
    return out;
}

} // namespace redvest::storage
