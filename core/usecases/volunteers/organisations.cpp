// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/organisations.h"

#include "core/base/order_key.h"
#include "core/domain/organisation_names.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

/// Whether the way up from `from` comes to `sought`. A ring that two desks made is walked once.
bool leadsUpTo(const storage::Reader& reader, Id<Organisation> from, Id<Organisation> sought)
{
    QSet<Id<Organisation>> passed;
    while (!from.isNull() && !passed.contains(from)) {
        if (from == sought)
            return true;
        passed.insert(from);
        const auto above = reader.find(storage::organisationTable(), from.text());
        from = above ? above->parent : Id<Organisation>();
    }
    return false;
}

/// Who else in use goes by one of the names, now or earlier.
void checkNames(EntryCheck& check, const storage::Reader& reader, const Organisation& wanted)
{
    std::vector<Organisation> others = reader.all(storage::organisationTable());
    std::erase_if(others, [&](const Organisation& body) { return body.isArchived || body.id == wanted.id; });
    QString field = u"name"_s;
    for (const QString& name : namesBorne(wanted)) {
        const auto other =
            std::find_if(others.begin(), others.end(), [&](const Organisation& body) { return goesBy(body, name); });
        if (other != others.end() && searchFolded(other->name) == searchFolded(name))
            check.nameIsTaken(name, field);
        else if (other != others.end())
            check.add(u"name_taken"_s, field,
                      tr("%1 was called \"%2\" and still goes by it. Choose another name, or take it out of the "
                         "earlier names there.")
                          .arg(other->name, name));
        field = u"former_names"_s;
    }
}

void checkParent(EntryCheck& check, const storage::Reader& reader, const Organisation& wanted)
{
    if (wanted.parent.isNull())
        return;
    const auto parent = reader.find(storage::organisationTable(), wanted.parent.text());
    if (!parent)
        check.add(u"unknown_organisation"_s, u"parent"_s, tr("This organisation is not there any more. Look again."));
    else if (leadsUpTo(reader, wanted.parent, wanted.id))
        check.add(u"own_ancestor"_s, u"parent"_s,
                  tr("%1 would belong to itself, through %2. Choose an organisation that is not below it.")
                      .arg(wanted.name, parent->name));
    else if (parent->isArchived && !wanted.isArchived)
        check.add(u"archived"_s, u"parent"_s, tr("%1 is archived. Bring it back first.").arg(parent->name));
}

/// Those in use that belong to it, without those that are archived with it.
QStringList namesBelow(const storage::Reader& reader, Id<Organisation> id, const std::vector<Id<Organisation>>& with)
{
    QStringList names;
    for (const Organisation& other : reader.all(storage::organisationTable())) {
        const bool goesToo = std::find(with.begin(), with.end(), other.id) != with.end();
        if (other.parent == id && !other.isArchived && !goesToo)
            names << other.name;
    }
    return names;
}

} // namespace

Problems clashes(const Workspace& ws, const Organisation& wanted)
{
    const storage::Reader reader = ws.read();
    EntryCheck check;
    if (wanted.isArchived)
        return {};
    checkNames(check, reader, wanted);
    checkParent(check, reader, wanted);
    return check.problems();
}

QStringList organisationNames(const Workspace& ws)
{
    QStringList names;
    for (const Organisation& o : ws.read().all(storage::organisationTable())) {
        if (!o.isArchived)
            names << o.name;
    }
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return orderKey(a) < orderKey(b); });
    return names;
}

Outcome<Edits<Organisation>> saveOrganisation(Workspace& ws, const std::optional<Organisation>& shown,
                                              Organisation wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Organisation>::make();
    if (wanted.division.isEmpty())
        wanted.division = ws.office().division;
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    wanted = renamedFrom(shown.value_or(wanted), wanted);
    for (QString name : namesBorne(wanted).mid(1))
        check.optional(name, u"former_names"_s);
    check.optional(wanted.kind, u"kind"_s);
    check.optional(wanted.contact, u"contact"_s);
    check.phone(wanted.phone, u"phone"_s);
    check.division(wanted.division, ws.divisions());
    const storage::Reader reader = ws.read();
    checkNames(check, reader, wanted);
    if (!shown || shown->parent != wanted.parent)
        checkParent(check, reader, wanted);
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"organisation.save"_s, reason}, storage::organisationTable(),
                     std::vector{Edit<Organisation>{shown, wanted}});
}

Outcome<Edits<Organisation>> archiveOrganisations(Workspace& ws, const std::vector<Id<Organisation>>& ids,
                                                  bool archived, const QString& reason)
{
    const Problem unknown{u"unknown_organisation"_s, u"organisation"_s,
                          tr("This organisation is not there any more. Look again.")};
    const auto refuse = [&](const storage::Reader& reader, const Organisation& organisation) {
        const QStringList below = archived ? namesBelow(reader, organisation.id, ids) : QStringList();
        if (below.isEmpty())
            return clashes(ws, organisation);
        return Problems{
            {u"in_use"_s, u"organisation"_s,
             tr("%1 still has organisations that belong to it: %2. Archive them with it, or let them belong "
                "to another one first.")
                 .arg(organisation.name, below.mid(0, 5).join(u'、'))}};
    };
    return archiveAll<Organisation>(ws, {archived ? u"organisation.archive"_s : u"organisation.restore"_s, reason}, ids,
                                    {storage::organisationTable(), archived, unknown, refuse});
}

} // namespace redvest
