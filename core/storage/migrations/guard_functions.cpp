// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"
#include "core/storage/migrations/guard_text.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOffice = u"guard.office()"_s;

/// A function that gives one expression. It runs as the owner, so that whoever calls it needs no right over what it
/// reads, and finds nothing that a login could have put in the way.
QString function(const QString& head, const QString& type, const QString& expression)
{
    return u"CREATE OR REPLACE FUNCTION guard.%1 RETURNS %2 LANGUAGE plpgsql STABLE SECURITY DEFINER "
           u"SET search_path = pg_catalog, pg_temp AS $$ BEGIN RETURN %3; END $$"_s.arg(head, type, expression);
}

QString isMember(const QString& group)
{
    return u"pg_has_role(session_user, CAST(current_database() || '_%1' AS name), 'MEMBER')"_s.arg(group);
}

/// The roles that bring each right, with "entry" beside "entry:rota": a role without an area is over all of them.
QString rolesByRight()
{
    QString cases;
    for (const char16_t* word : EnumWords<Right>::words) {
        const QString right = QString::fromUtf16(word);
        QStringList roles{grantText({Role::Administrator, Area::All})};
        for (const Grant& grant : grantsWith(fromWord<Right>(right).value_or(Right::Settings)))
            roles << grantText(grant) << grantText({grant.role, Area::All});
        roles.removeDuplicates();
        cases += u"WHEN '%1' THEN ARRAY['%2'] "_s.arg(right, roles.join(u"', '"_s));
    }
    return u"CASE wanted %1END"_s.arg(cases);
}

/// Where the record lies that `column` of `table` leads to. What it leaves empty lies at `otherwise`.
QString placeBy(const TableSpec& table, const QString& column, const QString& prefix, const QString& otherwise)
{
    const TableSpec* next = tableReferred(*table.column(column));
    if (!next || next->lies.kind == Lies::Kind::Itself)
        return u"coalesce(nullif(%1%2, ''), %3)"_s.arg(prefix, column, otherwise);
    if (next->lies.kind == Lies::Kind::Columns)
        return u"guard.place_%1(%2%3, %4)"_s.arg(next->name, prefix, column, otherwise);
    return otherwise;
}

/// A function for each table that lies where its columns lead: the codes of the record with that id.
QString placeFunction(const TableSpec& table)
{
    QStringList parts;
    for (const QString& column : table.lies.columns)
        parts << placeBy(table, column, u"t."_s, u"otherwise"_s);
    return function(u"place_%1(wanted text, otherwise text)"_s.arg(table.name), u"text"_s,
                    u"coalesce((SELECT concat_ws(' ', %1) FROM public.%2 t WHERE t.id = wanted), otherwise)"_s.arg(
                        parts.join(u", "_s), table.name));
}

/// Whether the record named lies where this account may write; "" for what belongs to no place.
QString isInReach(const TableSpec& table)
{
    switch (table.lies.kind) {
    case Lies::Kind::Itself:
        return u"guard.covers(record)"_s;
    case Lies::Kind::Columns:
        return u"guard.covers(guard.place_%1(record, %2))"_s.arg(table.name, kOffice);
    case Lies::Kind::Office:
        return u"guard.covers(%1)"_s.arg(kOffice);
    case Lies::Kind::Nowhere:
    case Lies::Kind::Unsaid:
        break;
    }
    return u"true"_s;
}

/// What the journal is told of a record needs what changing the record needs.
QString tellsFunction()
{
    QString rights, places;
    for (const TableSpec* table : allTables()) {
        const bool isAccount = table->name == u"account"_s;
        rights += u"WHEN '%1' THEN %2%3 "_s.arg(table->name, rightOverRows(*table),
                                                isAccount ? u" OR record = guard.mine()"_s : QString());
        places += u"WHEN '%1' THEN %2 "_s.arg(table->name, isInReach(*table));
    }
    return function(
        u"tells(tbl text, record text)"_s, u"boolean"_s,
        u"coalesce((CASE tbl %1ELSE false END) AND (guard.whole() OR CASE tbl %2ELSE false END), false)"_s.arg(rights,
                                                                                                               places));
}

/// Who this login is.
QStringList functionsOfLogins()
{
    return {
        function(u"governs()"_s, u"boolean"_s, isMember(u"admin"_s)),
        function(u"has_accounts()"_s, u"boolean"_s,
                 u"EXISTS (SELECT 1 FROM public.vault v WHERE v.id = 'recovery/public')"_s),
        function(u"mine()"_s, u"text"_s,
                 u"(SELECT a.id FROM guard.login l JOIN public.account a ON a.id = l.account "
                 u"WHERE l.name = CAST(session_user AS text) AND a.state = 'active' AND a.gone = 0)"_s),
        function(u"called()"_s, u"text"_s, u"(SELECT a.name FROM public.account a WHERE a.id = guard.mine())"_s),
        function(u"reads()"_s, u"boolean"_s,
                 u"guard.governs() OR NOT guard.has_accounts() OR guard.mine() IS NOT NULL"_s),
        function(u"may(wanted text)"_s, u"boolean"_s,
                 u"CASE WHEN guard.governs() THEN true WHEN NOT guard.has_accounts() THEN "
                 u"wanted NOT IN ('%1', '%2') AND %3 ELSE coalesce((SELECT string_to_array(a.roles, ' ') FROM "
                 u"public.account a WHERE a.id = guard.mine() AND a.must_change = 0) && (%4), false) END"_s.arg(
                     wordOf(Right::Accounts), wordOf(Right::ErasePeople), isMember(u"desk"_s), rolesByRight())),
        function(u"whole()"_s, u"boolean"_s,
                 u"guard.governs() OR NOT guard.has_accounts() OR coalesce((SELECT a.divisions = '' FROM "
                 u"public.account a WHERE a.id = guard.mine()), false)"_s),
    };
}

/// What is true of a row that stands or is to stand there.
QStringList functionsOfRows()
{
    const QString own = u"'account/' || guard.mine() || '/"_s;
    return {
        function(u"office()"_s, u"text"_s, u"coalesce((SELECT o.division FROM public.office o LIMIT 1), '')"_s),
        function(u"covers(places text)"_s, u"boolean"_s,
                 u"coalesce((SELECT bool_and(EXISTS (SELECT 1 FROM public.account a, "
                 u"unnest(string_to_array(a.divisions, ' ')) AS scope WHERE a.id = guard.mine() AND "
                 u"starts_with(code, scope))) FROM unnest(string_to_array(places, ' ')) AS code WHERE code <> ''), "
                 u"false)"_s),
        function(u"keeps_account(stated jsonb)"_s, u"boolean"_s,
                 u"stated ->> 'id' = guard.mine() AND EXISTS (SELECT 1 FROM public.account a WHERE a.id = stated ->> "
                 u"'id' AND "
                 u"to_jsonb(a) - ARRAY['must_change', 'passphrase_set_at', 'stamp'] = "
                 u"stated - ARRAY['must_change', 'passphrase_set_at', 'stamp'])"_s),
        function(
            u"only_decides(stated jsonb)"_s, u"boolean"_s,
            u"EXISTS (SELECT 1 FROM public.service_record r WHERE r.id = stated ->> 'id' AND "
            u"to_jsonb(r) - ARRAY['state', 'approved_by', 'public_from', 'public_to', 'public_minutes', 'stamp'] = "
            u"stated - ARRAY['state', 'approved_by', 'public_from', 'public_to', 'public_minutes', 'stamp'])"_s),
        function(u"is_approved(record text)"_s, u"boolean"_s,
                 u"EXISTS (SELECT 1 FROM public.service_record r WHERE r.id = record AND r.state = 'approved')"_s),
        // The vault: what an account sees of it, may put there and may take away.
        function(u"opens(entry text)"_s, u"boolean"_s,
                 u"entry IN ('recovery/public', 'recovery/proof') OR guard.governs() OR CASE WHEN "
                 u"guard.has_accounts() THEN guard.may('%1') OR coalesce(starts_with(entry, %2') OR "
                 u"((starts_with(entry, 'list/') OR entry = 'history/bound') AND guard.mine() IS NOT NULL), false) "
                 u"ELSE %3 END"_s.arg(wordOf(Right::Accounts), own, isMember(u"desk"_s))),
        function(u"puts(entry text)"_s, u"boolean"_s,
                 u"guard.may('%1') OR coalesce(guard.has_accounts() AND (entry IN (%2wrap', %2tries') OR "
                 u"(entry = 'history/bound' AND guard.may('%3'))), false)"_s.arg(wordOf(Right::Accounts), own,
                                                                                 wordOf(Right::Exchange))),
        function(u"drops(entry text)"_s, u"boolean"_s,
                 u"guard.may('%1') OR coalesce(guard.has_accounts() AND entry = %2tries', false)"_s.arg(
                     wordOf(Right::Accounts), own)),
    };
}

} // namespace

QString placeOfRow(const TableSpec& table)
{
    if (table.lies.kind == Lies::Kind::Itself)
        return u"id"_s;
    if (table.lies.kind == Lies::Kind::Office)
        return kOffice;
    QStringList parts;
    for (const QString& column : table.lies.columns)
        parts << placeBy(table, column, {}, parts.isEmpty() ? kOffice : u"''"_s);
    return parts.isEmpty() ? QString() : u"concat_ws(' ', %1)"_s.arg(parts.join(u", "_s));
}

QString rightOverRows(const TableSpec& table)
{
    const auto may = [](Right right) { return u"guard.may('%1')"_s.arg(wordOf(right)); };
    if (table.name == u"device"_s) // each desk notes itself when it begins to write
        return u"guard.reads()"_s;
    if (table.name == u"service_record"_s)
        return u"(%1 OR %2)"_s.arg(may(table.right), may(Right::ApproveHours));
    if (table.name == u"movement"_s)
        return u"(%1 OR %2)"_s.arg(may(table.right), may(Right::ReverseMovements));
    return may(table.right);
}

QStringList guardFunctions()
{
    QStringList all = functionsOfLogins() + functionsOfRows();
    for (const TableSpec* table : allTables()) {
        if (table->lies.kind == Lies::Kind::Columns)
            all << placeFunction(*table);
    }
    return all << tellsFunction();
}

} // namespace redvest::storage
