// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/gap_collections.h"

#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

#include <QSet>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GapCollections", text);
}

Problem unknownCollection()
{
    return {u"unknown_collection"_s, u"collection"_s, tr("This gap collection is not there any more. Look again.")};
}

Problem withdrawnProblem(const GapCollection& c)
{
    return {u"withdrawn"_s, u"collection"_s,
            tr("The gap collection for %1 was withdrawn. Take it up again first.").arg(toLocalText(c.from))};
}

void checkDeadline(EntryCheck& check, Instant deadline, Instant now)
{
    if (!deadline.isSet())
        check.add(u"required"_s, u"deadline"_s, tr("Say by when the workbooks are to be back."));
    else if (deadline <= now)
        check.add(u"past"_s, u"deadline"_s,
                  tr("The deadline %1 has passed already. Give a later one.").arg(toLocalText(deadline)));
}

/// The day of duty after the one that `now` belongs to.
Span comingDuty(Instant now)
{
    const QTime begins(7, 0);
    const QDate today = localDate(now);
    const QDate day = localTime(now) < begins ? today : today.addDays(1);
    return {atLocal(day, begins), atLocal(day.addDays(1), begins)};
}

} // namespace

Outcome<GapCollection> gapCollectionFor(const Workspace& ws, const GapCollectionWish& wish)
{
    GapCollection made;
    made.scope = wish.scope.isEmpty() ? ws.office().division : wish.scope;
    made.per = wish.per;
    const Span period = wish.period == Span{} ? comingDuty(ws.now()) : wish.period;
    made.from = period.from;
    made.to = period.to;
    made.deadline = wish.deadline;
    made.askedAt = ws.now();
    EntryCheck check;
    check.division(made.scope, ws.divisions());
    const auto level = levelOfCode(made.scope);
    if ((wish.per != DivisionLevel::Street && wish.per != DivisionLevel::Community) || (level && *level > wish.per))
        check.add(u"bad_level"_s, u"per"_s,
                  tr("A workbook is made for each street or each community. Say one that lies in the scope."));
    if (made.to <= made.from)
        check.add(u"empty_period"_s, u"to"_s, tr("The period ends before it begins. Give a later end."));
    checkDeadline(check, made.deadline, ws.now());
    if (!check.isGood())
        return check.problems();
    made.id = gapCollectionId(made);
    return made;
}

QString askedFor(const Workspace& ws, const GapCollection& collection, const QString& division)
{
    const QString code = division.isEmpty() ? ws.office().division : division;
    const QString part = codeAt(code, collection.per);
    return part.isEmpty() ? code : part;
}

QStringList divisionsToAsk(const Workspace& ws, const GapCollection& collection, bool withoutPosts)
{
    const storage::Reader reader = ws.read();
    const Scope scope = scopeOf(collection.scope, ws.office().division);
    QSet<QString> codes;
    QSet<Id<Site>> inUse;
    for (const Post& post : reader.all(storage::postTable())) {
        if (!post.isArchived)
            inUse.insert(post.site);
    }
    for (const Site& site : reader.all(storage::siteTable())) {
        if (!site.isArchived && inUse.contains(site.id) && scope.contains(site.division))
            codes.insert(askedFor(ws, collection, site.division));
    }
    for (const GapRequest& request : storage::gapRequestsOf(reader, collection.id))
        codes.insert(request.division);
    if (withoutPosts) {
        for (const Division* d : ws.divisions().within(collection.scope, collection.per)) {
            if (!d->isPseudo)
                codes.insert(d->code);
        }
    }
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    return sorted;
}

Outcome<GapCollectionStarted> startGapCollection(Workspace& ws, const GapCollectionWish& wish)
{
    const auto wanted = gapCollectionFor(ws, wish);
    if (!wanted)
        return wanted.problems();
    GapCollectionStarted started{*wanted, divisionsToAsk(ws, *wanted, wish.withoutPosts), {}};
    if (started.divisions.isEmpty())
        return Problem{u"nobody_to_ask"_s, u"scope"_s,
                       tr("No part of %1 has a post in use, so that there is nobody to ask. Enter posts, or ask "
                          "divisions without posts too.")
                           .arg(ws.divisions().name(wanted->scope))};
    auto changes = ws.write({u"gap_collection.start"_s, {}}, [&](storage::Writer& writer) {
        if (const auto known = writer.find(storage::gapCollectionTable(), wanted->id.text())) {
            if (known->isArchived)
                return Problems{withdrawnProblem(*known)};
            started.collection = *known; // asked again: as it was
        } else {
            writer.put(storage::gapCollectionTable(), *wanted);
        }
        for (const QString& code : started.divisions) {
            const Id<GapRequest> id = gapRequestId(wanted->id, code);
            if (!writer.find(storage::gapRequestTable(), id.text()))
                writer.put(storage::gapRequestTable(), GapRequest{id, wanted->id, code, {}, {}});
        }
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    started.changes = *std::move(changes);
    return started;
}

Outcome<Edits<GapCollection>> extendGapCollection(Workspace& ws, Id<GapCollection> id, Instant deadline,
                                                  const QString& reason)
{
    const auto shown = ws.read().find(storage::gapCollectionTable(), id.text());
    if (!shown)
        return unknownCollection();
    if (shown->isArchived)
        return withdrawnProblem(*shown);
    EntryCheck check;
    checkDeadline(check, deadline, ws.now());
    if (!check.isGood())
        return check.problems();
    GapCollection wanted = *shown;
    wanted.deadline = deadline;
    return saveEdits(ws, {u"gap_collection.extend"_s, reason}, storage::gapCollectionTable(),
                     std::vector{Edit<GapCollection>{shown, wanted}});
}

Outcome<Edits<GapCollection>> withdrawGapCollections(Workspace& ws, const std::vector<Id<GapCollection>>& ids,
                                                     bool withdrawn, const QString& reason)
{
    if (withdrawn && reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why it is withdrawn; it is kept.")};
    const auto nothing = [](const storage::Reader&, const GapCollection&) { return Problems{}; };
    return archiveAll<GapCollection>(ws,
                                     {withdrawn ? u"gap_collection.withdraw"_s : u"gap_collection.restore"_s, reason},
                                     ids, {storage::gapCollectionTable(), withdrawn, unknownCollection(), nothing});
}

Outcome<Edits<GapRequest>> noteNothingMissing(Workspace& ws, const std::vector<Id<GapRequest>>& ids, bool isNothing,
                                              const QString& reason)
{
    if (ids.empty())
        return Problem{u"nothing_chosen"_s, u"division"_s, tr("Choose who said so.")};
    std::vector<Edit<GapRequest>> edits;
    auto changes = ws.write({u"gap_collection.answer"_s, reason}, [&](storage::Writer& writer) {
        edits.clear(); // on a server the work may be run again
        for (const Id<GapRequest> id : ids) {
            const auto before = writer.find(storage::gapRequestTable(), id.text());
            const auto collection =
                before ? writer.find(storage::gapCollectionTable(), before->collection.text()) : std::nullopt;
            if (!collection)
                return Problems{{u"unknown_request"_s, u"division"_s,
                                 tr("This division is not among those asked any more. Look again.")}};
            if (collection->isArchived)
                return Problems{withdrawnProblem(*collection)};
            if (before->answer == GapAnswer::Workbook)
                return Problems{{u"answered"_s, u"division"_s,
                                 tr("%1 answered by a workbook, which stays. Correct its figures instead.")
                                     .arg(ws.divisions().name(before->division))}};
            GapRequest after = *before;
            after.answer = isNothing ? GapAnswer::Nothing : GapAnswer::Waiting;
            if (after.answer == before->answer)
                continue;
            after.answeredAt = isNothing ? ws.now() : Instant{};
            writer.put(storage::gapRequestTable(), after);
            edits.push_back({before, after});
        }
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    return Edits<GapRequest>{*std::move(changes), std::move(edits)};
}

Outcome<GapCollection> gapCollectionCalled(const Workspace& ws, const QString& called)
{
    constexpr qsizetype kShortestId = 4;
    const QString typed = called.trimmed().toLower();
    const std::vector<GapCollection> all = storage::gapCollectionsInOrder(ws.read());
    std::vector<GapCollection> found;
    for (const GapCollection& c : all) {
        if (typed == u"last" ? (found.empty() && !c.isArchived)
                             : typed.size() >= kShortestId && c.id.text().startsWith(typed))
            found.push_back(c);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Problem{
            u"unknown_collection"_s, u"collection"_s,
            tr("There is no gap collection \"%1\". \"gap-workbooks list\" shows them.").arg(called.left(40))};
    return Problem{u"ambiguous"_s, u"collection"_s,
                   tr("\"%1\" may mean several gap collections. Give the whole id.").arg(called.left(40))};
}

Outcome<std::vector<Id<GapRequest>>> gapRequestsCalled(const Workspace& ws, Id<GapCollection> collection,
                                                       const QStringList& divisions)
{
    const std::vector<GapRequest> asked = storage::gapRequestsOf(ws.read(), collection);
    std::vector<Id<GapRequest>> found;
    Problems problems;
    for (const QString& called : divisions) {
        std::vector<Id<GapRequest>> these;
        for (const GapRequest& request : asked) {
            if (request.division == called || ws.divisions().name(request.division) == called)
                these.push_back(request.id);
        }
        if (these.size() == 1)
            found.push_back(these.front());
        else if (these.empty())
            problems.push_back({u"not_asked"_s, u"division"_s,
                                tr("\"%1\" was not asked by this collection. Give the code or name of a division that "
                                   "was.")
                                    .arg(called)});
        else
            problems.push_back(
                {u"ambiguous"_s, u"division"_s, tr("\"%1\" means several divisions. Give the code.").arg(called)});
    }
    if (!problems.empty())
        return problems;
    return found;
}

} // namespace redvest
