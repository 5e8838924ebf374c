// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/reading.h"

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

QString openOnly(const QString& text)
{
    return isPlaceholder(text) ? QString() : text;
}

std::optional<Volunteer> find(const Workspace& ws, Id<Volunteer> id)
{
    return ws.read().find(storage::volunteerTable(), id.text());
}

Problem unknown()
{
    return {u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")};
}

/// One note a record and session. What was noted stays noted though the screen is left.
Outcome<ChangeSet> noteOnce(Workspace& ws, const QString& verb, Id<Volunteer> id, const QString& what)
{
    const QString key = verb + u'/' + id.text();
    if (ws.notedReads().contains(key))
        return ChangeSet{};
    Outcome<ChangeSet> noted = ws.write({verb, {}}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, id.text(), what);
        return Problems{};
    });
    if (noted)
        ws.notedReads().insert(key);
    return noted;
}

} // namespace

bool isMinor(const Workspace& ws, const Volunteer& v)
{
    return isMinorOn(v.birth, ws.today());
}

Problems outsideOf(const Workspace& ws, const QString& division)
{
    if (reaches(ws, division))
        return {};
    return {{u"out_of_scope"_s, u"division"_s,
             tr("%1 is not among the divisions of your account. Ask the desk there, or an administrator to widen the "
                "account.")
                 .arg(ws.divisions().shortPath(division.isEmpty() ? ws.office().division : division))}};
}

Outcome<Revealed> revealPerson(Workspace& ws, Id<Volunteer> id)
{
    const auto person = find(ws, id);
    if (!person)
        return unknown();
    if (Problems problems = outsideOf(ws, person->division); !problems.empty())
        return problems;
    if (isPlaceholder(person->documentNumber) || isPlaceholder(person->phone))
        return Problem{u"no_key"_s, u"volunteer"_s,
                       tr("Your account may not read numbers and phones. An administrator can allow it.")};
    if (ws.isReadOnly())
        return Problem{u"read_only"_s, u"volunteer"_s,
                       tr("The workspace is open for reading only, so that a view of full numbers cannot be recorded. "
                          "Open it for writing to see them.")};
    Outcome<ChangeSet> noted = noteOnce(ws, u"read.reveal"_s, id, u"完整号码"_s);
    if (!noted)
        return noted.problems();
    return Revealed{id,
                    person->name,
                    openOnly(person->documentNumber),
                    openOnly(person->phone),
                    openOnly(person->address),
                    openOnly(person->guardianName),
                    openOnly(person->guardianPhone),
                    *std::move(noted)};
}

Outcome<ChangeSet> noteNumberSearch(Workspace& ws, qsizetype found)
{
    return ws.write({u"read.number"_s, {}}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"按号码查找，找到%1条"_s.arg(found));
        return Problems{};
    });
}

Outcome<ChangeSet> noteOpened(Workspace& ws, Id<Volunteer> id)
{
    const auto person = find(ws, id);
    if (!person)
        return unknown();
    if (!isMinor(ws, *person))
        return ChangeSet{};
    if (Problems problems = outsideOf(ws, person->division); !problems.empty())
        return problems;
    if (ws.account() && !readsContacts(*ws.account()))
        return Problem{u"minor_record"_s, u"volunteer"_s,
                       tr("%1 is under 18. Only accounts that may read contacts open the record of a minor; an "
                          "administrator can allow it.")
                           .arg(person->name)};
    if (ws.isReadOnly())
        return ChangeSet{};
    return noteOnce(ws, u"read.minor"_s, id, u"未成年人信息"_s);
}

} // namespace redvest
