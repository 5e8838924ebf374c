// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"
#include "core/storage/migrations/guard_text.h"
#include "core/storage/schema/all_tables.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Asked once a statement, not once a row.
const QString kReads = u"(SELECT guard.reads())"_s;
const QString kGoverns = u"(SELECT guard.governs())"_s;

QString may(Right right)
{
    return u"(SELECT guard.may('%1'))"_s.arg(wordOf(right));
}

/// What is asked of the rows of a table; "" where nobody may.
struct Policy
{
    QString seen = kReads;
    QString added = {};
    QString changedFrom = {}; ///< of the row as it stands
    QString changedTo = {};   ///< of the row as it is to be
    QString dropped = {};
};

void makePolicies(const QString& table, const Policy& policy, QStringList& to)
{
    const auto make = [&](const QString& name, const QString& verb, const QString& condition) {
        to << u"DROP POLICY IF EXISTS %1 ON public.%2"_s.arg(name, table);
        if (!condition.isEmpty())
            to << u"CREATE POLICY %1 ON public.%2 FOR %3 %4"_s.arg(name, table, verb, condition);
    };
    const auto asks = [](const QString& word, const QString& condition) {
        return condition.isEmpty() ? QString() : u"%1 (%2)"_s.arg(word, condition);
    };
    to << u"ALTER TABLE public.%1 ENABLE ROW LEVEL SECURITY"_s.arg(table);
    make(u"seen"_s, u"SELECT"_s, asks(u"USING"_s, policy.seen));
    make(u"added"_s, u"INSERT"_s, asks(u"WITH CHECK"_s, policy.added));
    make(u"changed"_s, u"UPDATE"_s,
         policy.changedTo.isEmpty()
             ? QString()
             : asks(u"USING"_s, policy.changedFrom) + u' ' + asks(u"WITH CHECK"_s, policy.changedTo));
    make(u"dropped"_s, u"DELETE"_s, asks(u"USING"_s, policy.dropped));
}

QString both(const QString& one, const QString& other)
{
    return other.isEmpty() ? one : u"(%1) AND (%2)"_s.arg(one, other);
}

/// Of a table of record: the right over it, and that the row lies where the account may write, before and after.
Policy policyOf(const TableSpec& table)
{
    const QString place = placeOfRow(table);
    const QString reach = place.isEmpty() ? QString() : u"(SELECT guard.whole()) OR guard.covers(%1)"_s.arg(place);
    const QString right = both(u"(SELECT %1)"_s.arg(rightOverRows(table)), reach);
    return {kReads, right, both(kReads, reach), right, kGoverns};
}

/// Of served time: who only decides changes nothing else, and nobody else makes it count.
Policy policyOfServedTime(const TableSpec& table)
{
    Policy policy = policyOf(table);
    const QString enters = may(table.right), approves = may(Right::ApproveHours);
    policy.added = both(policy.added, both(enters, u"state <> 'approved' OR %1"_s.arg(approves)));
    policy.changedTo =
        both(policy.changedTo, both(u"%1 OR guard.only_decides(to_jsonb(service_record))"_s.arg(enters),
                                    u"state <> 'approved' OR %1 OR guard.is_approved(id)"_s.arg(approves)));
    return policy;
}

/// Of movements: who only reverses adds reversals.
Policy policyOfMovements(const TableSpec& table)
{
    Policy policy = policyOf(table);
    const QString enters = may(table.right);
    policy.added = both(policy.added, u"%1 OR reverses <> ''"_s.arg(enters));
    policy.changedTo = both(policy.changedTo, enters);
    return policy;
}

/// Of accounts: everybody changes when the own passphrase was set, and nothing else.
Policy policyOfAccounts(const TableSpec& table)
{
    Policy policy = policyOf(table);
    policy.changedTo = u"(%1) OR guard.keeps_account(to_jsonb(account))"_s.arg(policy.changedTo);
    return policy;
}

Policy policyOfRecords(const TableSpec& table)
{
    if (table.name == u"service_record"_s)
        return policyOfServedTime(table);
    if (table.name == u"movement"_s)
        return policyOfMovements(table);
    if (table.name == u"account"_s)
        return policyOfAccounts(table);
    Policy policy = policyOf(table);
    if (table.name == u"device"_s)
        policy.changedTo = may(table.right);
    return policy;
}

/// What is not of record. A change is told before its entry stands, so that nothing is added to one that was kept;
/// of what was told only the fields are ever blanked, by whoever may erase people.
QStringList otherPolicies()
{
    const QString exchanges = may(Right::Exchange);
    const QString tells = u"guard.tells(tbl, record)"_s;
    const QString isKnown = u"%1 AND EXISTS (SELECT 1 FROM public.entry e WHERE e.device = known.id AND e.seq = "
                            u"known.seq AND e.chain = known.chain AND e.stamp = known.stamp)"_s.arg(kReads);
    const QString isSeen = u"%1 AND (%2 OR starts_with(id, 'seen/'))"_s.arg(kReads, kGoverns);
    const QString opens = u"guard.opens(id)"_s;
    QStringList all;
    makePolicies(
        u"entry"_s,
        {kReads, u"%1 AND (verb = 'desk.new' OR actor = (SELECT guard.called()) OR %2)"_s.arg(kReads, exchanges)}, all);
    makePolicies(u"change"_s,
                 {kReads,
                  u"%1 AND (action = 'read' OR %2) AND (NOT EXISTS (SELECT 1 FROM public.entry e WHERE e.id = "
                  u"change.entry) OR %3)"_s.arg(kReads, tells, exchanges),
                  kReads, u"%1 AND fields = ''"_s.arg(may(Right::ErasePeople))},
                 all);
    makePolicies(u"known"_s, {kReads, isKnown, kReads, isKnown, kGoverns}, all);
    makePolicies(u"conflict"_s, {kReads, tells, {}, {}, tells}, all);
    makePolicies(u"meta"_s, {u"true"_s, isSeen, isSeen, isSeen}, all);
    makePolicies(u"vault"_s, {opens, u"guard.puts(id)"_s, opens, u"guard.puts(id)"_s, u"guard.drops(id)"_s}, all);
    return all;
}

/// Rights over whole tables: the journal is only added to, and nothing is deleted but what can be made again.
QStringList grants(const QString& database)
{
    QStringList records;
    for (const TableSpec* table : allTables())
        records << u"public."_s + table->name;
    const QString all = records.join(u", "_s);
    const QString desk = database + u"_desk"_s, reader = database + u"_reader"_s, admin = database + u"_admin"_s;
    const QString everybody = u"%1, %2, %3"_s.arg(desk, reader, admin);
    return {
        u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, %1"_s.arg(everybody),
        u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_s.arg(everybody),
        u"GRANT INSERT, UPDATE ON %1, public.known, public.meta, public.vault TO %2"_s.arg(all, desk),
        u"GRANT INSERT ON public.entry, public.change, public.conflict TO %1"_s.arg(desk),
        u"GRANT UPDATE (fields) ON public.change TO %1"_s.arg(desk),
        u"GRANT DELETE ON public.conflict, public.vault TO %1"_s.arg(desk),
        u"GRANT DELETE ON %1, public.known TO %2"_s.arg(all, admin),
        u"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA guard FROM PUBLIC"_s,
        u"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA guard TO %1"_s.arg(everybody),
    };
}

} // namespace

QStringList guardPolicies(const QString& database)
{
    QStringList all;
    for (const TableSpec* table : allTables())
        makePolicies(table->name, policyOfRecords(*table), all);
    return all + otherPolicies() + grants(database);
}

} // namespace redvest::storage
