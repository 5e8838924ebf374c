// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/archived_above.h"

#include "core/storage/queries/archived.h"
#include "core/usecases/history/record_names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NotUnder
{
    QString table;
    QString column; ///< "" for all of the table
    QString reason;
};

const std::vector<NotUnder>& exceptions()
{
    static const std::vector<NotUnder> all{
        {u"assignment"_s, {}, u"the rota asks it of whoever is bound (whyNotBound); a refusal is history"_s},
        {u"post"_s, {}, u"the rota asks it in its own words (clashes)"_s},
        {u"service_record"_s, {}, u"what was served stays served"_s},
        {u"training_record"_s, {}, u"what was passed stays passed"_s},
        {u"gap_report"_s, u"post"_s, u"what was reported of a post was reported, archived since or not"_s},
        {u"call_line"_s, {}, u"what was printed was printed, whatever became of the shift"_s},
        {u"call_reply"_s, {}, u"who answered did so, archived since or not"_s},
        {u"certificate"_s, {}, u"what was issued is never undone"_s},
        {u"cover_claim"_s, {}, u"what happened stays happened"_s},
        {u"cover"_s, u"volunteer"_s, u"who was insured was insured, archived or not"_s},
        {u"honour"_s, {}, u"what was given stays given"_s},
        {u"care_entry"_s, {}, u"what was done for somebody stays done"_s},
        {u"story"_s, {}, u"what is told of somebody is told, archived or not"_s},
        {u"reserve"_s, u"volunteer"_s, u"who waits is asked for in the reserve's own words (clashes)"_s},
        {u"standby"_s, u"volunteer"_s, u"who steps in is judged then, archived or not"_s},
        {u"movement"_s, {}, u"a line is taken back by a line, which asks for item and stores itself"_s},
        {u"volunteer"_s, u"merged_into"_s,
         u"who was merged lies nowhere, and the record that goes on may be archived"_s},
        {u"two_people"_s, {}, u"a judgement on two records, archived or not"_s},
        {u"session_place"_s, u"volunteer"_s, u"who signed up did so, archived since or not"_s},
        {u"qualification"_s, u"volunteer"_s, u"written on the person's own form, archived or not"_s},
        {u"team_member"_s, u"volunteer"_s, u"written on the person's own form, archived or not"_s},
        {u"requirement"_s, u"post"_s, u"written on the post's own form, archived or not"_s}};
    return all;
}

bool isAskedOf(const storage::Reference& reference, const JournalChange& change, const QJsonObject& fields)
{
    if (reference.table->name != change.table || !liesUnder(reference))
        return false;
    if (fields.contains(reference.column) && change.action == ChangeAction::Update)
        return true;
    // Who leads a team is not what it lies under: asked where that person is named, not where the team comes back.
    if (reference.table->column(reference.column)->isLetGo)
        return false;
    const QString archive = storage::archiveColumn(*reference.table);
    return change.action != ChangeAction::Update || (!archive.isEmpty() && fields.contains(archive));
}

} // namespace

QString whyNotUnder(const storage::Reference& reference)
{
    if (storage::archiveColumn(*reference.target).isEmpty())
        return {};
    const auto at = std::find_if(exceptions().begin(), exceptions().end(), [&](const NotUnder& e) {
        return e.table == reference.table->name && (e.column.isEmpty() || e.column == reference.column);
    });
    return at == exceptions().end() ? QString() : at->reason;
}

bool liesUnder(const storage::Reference& reference)
{
    return !storage::archiveColumn(*reference.target).isEmpty() && whyNotUnder(reference).isEmpty();
}

Problems archivedAbove(const Workspace& ws, const storage::Writer& writer, const JournalChange& change)
{
    Problems problems;
    const bool isUpdate = change.action == ChangeAction::Update;
    const QJsonObject fields = isUpdate ? QJsonDocument::fromJson(change.fields.toUtf8()).object() : QJsonObject();
    for (const storage::Reference& reference : storage::allReferences()) {
        const bool isAsked = isAskedOf(reference, change, fields);
        const QString above = isAsked ? storage::archivedTarget(writer, reference, change.record) : QString();
        if (above.isEmpty())
            continue;
        const RecordNames names(ws, writer);
        problems.push_back(
            {u"archived"_s, reference.column,
             QCoreApplication::translate("Undo", "%1 would come back, but %2, to which it belongs, is "
                                                 "archived. Bring that back first.")
                 .arg(names.name(change.table, change.record), names.name(reference.target->name, above))});
    }
    return problems;
}

} // namespace redvest
