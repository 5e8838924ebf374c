// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/scope_condition.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString within(const Scope& scope, const QString& column, Bindings& bindings)
{
    // Codes within a division begin with its code and go on with digits, and ':' is the character after '9'.
    bindings.emplace_back(u":scope"_s, scope.division + u""_s);
    bindings.emplace_back(u":scope_end"_s, scope.division + u':');
    QString sql = u"%1 >= :scope AND %1 < :scope_end"_s;
    if (scope.shorterThan != Scope::kAnyLength) {
        sql += u" AND length(%1) < :shorter"_s;
        bindings.emplace_back(u":shorter"_s, qint64(scope.shorterThan));
    }
    return (scope.withNowhere ? u"(%1 = '' OR ("_s + sql + u"))"_s : u'(' + sql + u')').arg(column);
}

} // namespace redvest::storage
