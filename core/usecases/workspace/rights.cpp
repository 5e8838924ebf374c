// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/rights.h"

#include "core/storage/queries/divisions_touched.h"
#include "core/storage/queries/hours.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

/// What `judge` says of the first change it refuses; nothing when it refuses none.
Problems firstRefusal(const storage::Writer& writer, const std::function<Problems(const JournalChange&)>& judge)
{
    Problems refused;
    writer.eachChange([&](const JournalChange& change) {
        refused = judge(change);
        return refused.empty();
    });
    return refused;
}

Problems firstForeign(const Workspace& ws, const Account& account, const QStringList& divisions)
{
    for (const QString& division : divisions) {
        if (!isInScope(account, division))
            return {outOfScope(ws, account, division)};
    }
    return {};
}

Problems foreignDivisions(const Workspace& ws, const Account& account, const storage::Writer& writer)
{
    if (account.divisions.isEmpty())
        return {};
    return firstRefusal(writer, [&](const JournalChange& change) {
        return firstForeign(ws, account, storage::divisionsTouched(writer, change, ws.office().division));
    });
}

/// The word a change gives `field`; "" when it leaves it alone.
QString newWord(const JournalChange& change, const QString& field)
{
    if (!change.fields.contains(u'"' + field + u'"'))
        return {};
    const QJsonValue told = QJsonDocument::fromJson(change.fields.toUtf8()).object().value(field);
    return told.isArray() ? told.toArray().at(1).toString() : told.toString();
}

/// Served time counts from its approval on, whatever the verb that brings it.
Problems unlawfulApprovals(const Workspace& ws, const Account& account, const storage::Writer& writer)
{
    return firstRefusal(writer, [&](const JournalChange& change) -> Problems {
        if (change.table != u"service_record" || newWord(change, u"state"_s) != wordOf(RecordState::Approved))
            return {};
        if (!mayDo(account, Right::ApproveHours))
            return {notAllowed(Right::ApproveHours)};
        if (!ws.office().otherApproves)
            return {};
        const auto record = writer.find(storage::serviceRecordTable(), change.record);
        const bool isOwn = record && (record->enteredBy == account.name || change.action == ChangeAction::Insert ||
                                      !storage::isDecisionOnly(change.fields) ||
                                      storage::isWriter(writer, change.record, account.name));
        return isOwn ? Problems{ownEntry(account)} : Problems{};
    });
}

/// Who decides on served time takes his decision back; entering it again is another matter.
Right rightFor(const JournalChange& change)
{
    const bool isDecision = change.table == u"service_record" && change.action == ChangeAction::Update &&
                            storage::isDecisionOnly(change.fields);
    return isDecision ? Right::ApproveHours : storage::rightOver(change.table);
}

Problems foreignTables(const Account& account, const storage::Writer& writer)
{
    return firstRefusal(writer, [&](const JournalChange& change) -> Problems {
        const Right right = rightFor(change);
        return mayDo(account, right) ? Problems{} : Problems{notAllowed(right)};
    });
}

/// Under a verb that anybody may use, nothing is written but notes of reading and one's own passphrase date.
Problems othersAccounts(const Account& account, const storage::Writer& writer)
{
    static const QStringList own{u"must_change"_s, u"passphrase_set_at"_s};
    return firstRefusal(writer, [&](const JournalChange& change) -> Problems {
        if (change.action == ChangeAction::Read)
            return {};
        const QStringList fields = QJsonDocument::fromJson(change.fields.toUtf8()).object().keys();
        const bool isOwn = change.table == u"account" && change.record == accountId(account.name) &&
                           std::all_of(fields.begin(), fields.end(), [](const QString& f) { return own.contains(f); });
        return isOwn ? Problems{} : Problems{notAllowed(storage::rightOver(change.table))};
    });
}

Problem signInFirst()
{
    return {u"sign_in"_s, {}, tr("This workspace has accounts. Sign in first.")};
}

Problem changeFirst()
{
    return {u"change_passphrase"_s, u"passphrase"_s,
            tr("Somebody else set your passphrase. Change it to one that only you know, then go on.")};
}

/// Puts another file in the workspace's place, opens it to others or mends it wherever it is broken.
bool concernsTheWhole(Deed deed)
{
    switch (deed) {
    case Deed::Repair:
    case Deed::Salvage:
    case Deed::TendBackups:
    case Deed::SetUpServer:
    case Deed::Restore:
        return true;
    default:
        return false;
    }
}

QString whoMay(const Grants& grants)
{
    QStringList names;
    for (const Grant& grant : grants)
        names << rolesText({grant});
    names << roleName(Role::Administrator);
    return names.join(u'、');
}

} // namespace

Problems refusals(const Workspace& ws, const QString& verb)
{
    if (!ws.account())
        return {signInFirst()};
    const std::optional<Need> need = needOf(verb);
    if (ws.account()->mustChange && verb != u"account.passphrase")
        return {changeFirst()};
    if (!need && !ws.account()->has(Role::Administrator))
        return {notAllowed(Right::Settings)};
    return need && need->kind == Need::Kind::Right ? ws.require(need->right) : Problems{};
}

Problems refusals(const Workspace& ws, const QString& verb, const storage::Writer& writer)
{
    const Account& account = *ws.account();
    const std::optional<Need> need = needOf(verb);
    Problems problems;
    if (need && need->kind == Need::Kind::Touched)
        problems = foreignTables(account, writer);
    if (need && need->kind == Need::Kind::Anybody)
        problems = othersAccounts(account, writer);
    if (problems.empty())
        problems = unlawfulApprovals(ws, account, writer);
    return problems.empty() ? foreignDivisions(ws, account, writer) : problems;
}

Problems refusalsOf(const Workspace& ws, const JournalChange& change)
{
    if (!ws.account() || ws.account()->divisions.isEmpty())
        return {};
    return firstForeign(ws, *ws.account(), storage::divisionsMeant(ws.database().read(), change, ws.office().division));
}

Problems refusals(const Workspace& ws, Deed deed)
{
    const DeedNeed::Kind kind = ruleOf(deed).need.kind;
    if (!ws.hasAccounts() || kind == DeedNeed::Kind::Nothing)
        return {};
    if (!ws.account())
        return {signInFirst()};
    const Account& account = *ws.account();
    if (!mayDo(account, deed)) {
        if (kind == DeedNeed::Kind::Contacts)
            return {{u"no_key"_s, u"volunteer"_s,
                     tr("Your account may not read numbers and phones. An administrator can allow it.")}};
        return {notAllowed(deed)};
    }
    if (account.mustChange && kind != DeedNeed::Kind::SignIn)
        return {changeFirst()};
    if (concernsTheWhole(deed) && !account.divisions.isEmpty())
        return {outOfScope(ws, account, {})};
    return {};
}

Problem ownEntry(const Account& account)
{
    return {u"own_entry"_s, u"approved_by"_s,
            tr("%1 entered or changed this record, so somebody else must approve it: the office demands two people.")
                .arg(account.name)};
}

Problem outOfScope(const Workspace& ws, const Account& account, const QString& division)
{
    QStringList own;
    for (const QString& code : account.divisions)
        own << ws.divisions().name(code);
    const QString place = division.isEmpty() ? ws.office().division : division;
    return {u"out_of_scope"_s, u"division"_s,
            tr("%1 lies outside what %2 may change (%3). Leave it to the desk there, or ask an administrator to widen "
               "the account.")
                .arg(ws.divisions().shortPath(place), account.name, own.join(u'、'))};
}

bool reaches(const Workspace& ws, const QString& division)
{
    return !ws.account() || isInScope(*ws.account(), division.isEmpty() ? ws.office().division : division);
}

QString homeDivision(const Workspace& ws)
{
    const bool isLimited = ws.account() && !ws.account()->divisions.isEmpty();
    return isLimited ? ws.account()->divisions.front() : ws.office().division;
}

Problem notAllowed(Right right)
{
    return {u"not_allowed"_s, {}, tr("Your account may not do this. Who may: %1.").arg(whoMay(right))};
}

Problem notAllowed(Deed deed)
{
    return {u"not_allowed"_s, {}, tr("Your account may not do this. Who may: %1.").arg(whoMay(deed))};
}

QString whoMay(Right right)
{
    return whoMay(grantsWith(right));
}

QString whoMay(Deed deed)
{
    return whoMay(grantsWith(deed));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Entry:
        return tr("Data entry");
    case Role::Approval:
        return tr("Approval");
    case Role::StockKeeper:
        return tr("Stock keeper");
    case Role::Training:
        return tr("Training keeper");
    case Role::Leader:
        return tr("Leader (reading only)");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

QString areaName(Area area)
{
    switch (area) {
    case Area::All:
        return tr("all areas");
    case Area::Volunteers:
        return tr("volunteers");
    case Area::Rota:
        return tr("posts, shifts and hours");
    case Area::Training:
        return tr("training");
    case Area::Supplies:
        return tr("supplies");
    case Area::Briefings:
        return tr("briefings");
    }
    return {};
}

QString rolesText(const Grants& grants)
{
    QStringList texts;
    for (const Grant& grant : grants) {
        const bool isWhole = grant.area == Area::All && grant.role != Role::Entry && grant.role != Role::Approval;
        texts << (isWhole ? roleName(grant.role) : tr("%1: %2").arg(roleName(grant.role), areaName(grant.area)));
    }
    return texts.join(u'、');
}

} // namespace redvest
