// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/findings.h"

#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Bindings days(QDate first, QDate last)
{
    return {{u":first"_s, first.toString(Qt::ISODate)}, {u":last"_s, last.toString(Qt::ISODate)}};
}

} // namespace

qint64 assignmentsWaiting(const Reader& reader, const Scope& scope, const QString& state, Span starts)
{
    Bindings bindings{{u":state"_s, state}, {u":from"_s, toUtcText(starts.from)}, {u":to"_s, toUtcText(starts.to)}};
    const QString here = within(scope, u"x.division"_s, bindings);
    return reader.number(u"SELECT count(*) FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "
                         u"JOIN assignment a ON a.shift = s.id AND a.state = :state AND a.gone = 0 "
                         u"WHERE s.starts >= :from AND s.starts < :to AND s.gone = 0 AND s.archived = 0 AND "_s +
                             here,
                         bindings);
}

qint64 recordsToApprove(const Reader& reader, const Scope& scope, const QString& except)
{
    // Said as the index service_record_submitted says it, which makes both engines read nothing else; what has no
    // division is asked for by itself, so that the index answers that too.
    QString sql = u"SELECT count(*) FROM service_record WHERE state = 'submitted' AND gone = 0 AND %1"_s;
    Bindings others;
    if (!except.isEmpty()) {
        sql += u" AND entered_by <> :except"_s;
        others.emplace_back(u":except"_s, except);
    }
    Scope codes = scope;
    codes.withNowhere = false;
    Bindings bindings = others;
    const QString here = within(codes, u"division"_s, bindings);
    const qint64 waiting = reader.number(sql.arg(here), bindings);
    const bool isTold = scope.division.isEmpty(); // that range begins with no division at all
    return scope.withNowhere && !isTold ? waiting + reader.number(sql.arg(u"division = ''"_s), others) : waiting;
}

qint64 passesEnding(const Reader& reader, const Scope& scope, QDate first, QDate last)
{
    Bindings bindings = days(first, last);
    const QString here = within(scope, u"v.division"_s, bindings);
    // A pass without an end outlives every other.
    return reader.number(
        u"SELECT count(DISTINCT ending.volunteer) FROM ("
        u"SELECT t.volunteer AS volunteer, t.course AS course, "
        u"max(CASE WHEN t.valid_until = '' THEN '9999-12-31' ELSE t.valid_until END) AS last_day "
        u"FROM training_record t LEFT JOIN course c ON c.id = t.course "
        u"WHERE t.gone = 0 AND t.result = 'passed' AND coalesce(c.archived, 0) = 0 "
        u"GROUP BY t.volunteer, t.course) ending "
        u"JOIN volunteer v ON v.id = ending.volunteer "
        u"WHERE ending.last_day >= :first AND ending.last_day <= :last AND v.gone = 0 AND v.status = 'active' "
        u"AND "_s +
            here,
        bindings);
}

qint64 lotsEnding(const Reader& reader, QDate first, QDate last)
{
    // A transfer leaves the sum over all stores as it is; a reversal has the opposite effect of what it repeats.
    return reader.number(
        u"SELECT count(*) FROM (SELECT l.id AS id FROM lot l JOIN movement m ON m.lot = l.id "
        u"WHERE l.gone = 0 AND m.gone = 0 AND l.expires_on >= :first AND l.expires_on <= :last GROUP BY l.id "
        u"HAVING sum((CASE WHEN m.kind IN ('receipt', 'return', 'count') THEN m.quantity "
        u"WHEN m.kind IN ('issue', 'write_off') THEN -m.quantity ELSE 0 END) * "
        u"(CASE WHEN m.reverses = '' THEN 1 ELSE -1 END)) > 0) ending"_s,
        days(first, last));
}

namespace {

/// `key`: a blind index. Values that stand twice are few and found by their index alone; only their people are looked
/// at.
qint64 sharedBy(const Reader& reader, const Scope& scope, const QString& key)
{
    Bindings bindings;
    const QString here = within(scope, u"v.division"_s, bindings);
    const QString there = QString(here).replace(u"v.division"_s, u"w.division"_s);
    // Numbers that stand twice are few and found by their index alone; only their people are looked at. Who was judged
    // to be two people waits for nobody.
    return reader.number(
        u"SELECT count(*) FROM (SELECT v.%1 FROM (SELECT %1 FROM volunteer "
        u"WHERE %1 <> '' GROUP BY %1 HAVING count(*) > 1) twice "
        u"JOIN volunteer v ON v.%1 = twice.%1 "
        u"JOIN volunteer w ON w.%1 = twice.%1 AND w.id > v.id "
        u"WHERE v.gone = 0 AND v.status <> 'archived' AND w.gone = 0 AND w.status <> 'archived' "
        u"AND NOT EXISTS (SELECT 1 FROM two_people p WHERE p.first_person = v.id AND p.second_person = w.id "
        u"AND p.gone = 0) AND "_s.arg(key) +
            here + u" AND "_s + there + u" GROUP BY v.%1) shared"_s.arg(key),
        bindings);
}

} // namespace

qint64 sharedDocuments(const Reader& reader, const Scope& scope)
{
    return sharedBy(reader, scope, u"document_key"_s);
}

qint64 sharedNationalNumbers(const Reader& reader, const Scope& scope)
{
    return sharedBy(reader, scope, u"national_key"_s);
}

ConsentsWanting consentsWanting(const Reader& reader, const Scope& scope, QDate bornAfter)
{
    const auto those = [](const QString& condition) {
        return u"coalesce(sum(CASE WHEN "_s + condition + u" THEN 1 ELSE 0 END), 0)"_s;
    };
    Bindings bindings;
    const QString active = u"gone = 0 AND status = 'active' AND "_s + within(scope, u"division"_s, bindings);
    ConsentsWanting wanting;
    reader.each(u"SELECT "_s + those(u"legal_basis IN ('', 'consent') AND consent_on = ''"_s) + u", "_s +
                    those(u"legal_basis IN ('', 'consent') AND consent_withdrawn_on <> '' "
                          u"AND consent_on <= consent_withdrawn_on"_s) +
                    u" FROM volunteer WHERE "_s + active,
                bindings, [&](const Row& row) {
                    wanting = {row.integer(0), row.integer(1), 0};
                });
    // Who is under age is under the seal: the birth days of those who have no guardian's consent are opened.
    const SealedColumn birth = reader.sealed(volunteerTable().spec(), u"birth"_s);
    reader.each(u"SELECT id, birth FROM volunteer WHERE guardian_consent_on = '' AND birth <> '' AND "_s + active,
                bindings, [&](const Row& row) {
                    if (dayFromText(birth.open(row.text(0), row.text(1))) > bornAfter)
                        ++wanting.unguarded;
                });
    return wanting;
}

} // namespace redvest::storage
