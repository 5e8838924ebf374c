// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/undo.h"

#include "core/storage/queries/history.h"
#include "core/storage/queries/undo.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"
#include "core/usecases/supplies/reversal.h"
#include "core/usecases/undo/undo_rules.h"
#include "core/usecases/undo/watched_seats.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostProblems = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("Undo", text);
}

QString byWhom(const storage::EntryHead& by)
{
    if (by.id.isEmpty())
        return tr("elsewhere");
    return tr("by %1 on %2").arg(by.actor, toLocalText(by.at));
}

Problem changedSince(const RecordNames& names, const storage::UndoRefusal& r)
{
    const QString what = names.name(r.table, r.record);
    if (r.field.isEmpty())
        return {u"changed_since"_s,
                {},
                tr("%1 was changed since, %2. Undo that first, or change it by hand.").arg(what, byWhom(r.by))};
    return {u"changed_since"_s, r.field,
            tr("%1: %2 was changed since, %3. Undo that first, or change it by hand.")
                .arg(what, fieldWord(r.table, r.field), byWhom(r.by))};
}

Problem problemOf(const RecordNames& names, const storage::UndoRefusal& r)
{
    using O = storage::UndoObstacle;
    const QString what = r.table.isEmpty() ? QString() : names.name(r.table, r.record);
    const QString other = r.otherTable.isEmpty() ? QString() : names.name(r.otherTable, r.otherRecord);
    switch (r.why) {
    case O::Changed:
        return changedSince(names, r);
    case O::Removed:
        return {u"removed_since"_s, {}, tr("%1 was removed since, %2. Undo that first.").arg(what, byWhom(r.by))};
    case O::Back:
        return {u"back_since"_s, {}, tr("%1 was brought back since, %2.").arg(what, byWhom(r.by))};
    case O::Referred:
        if (r.otherTable == u"certificate")
            return {u"in_use"_s,
                    {},
                    tr("%1 stands in the register of certificates (%2), which stays, so that this is not undone as a "
                       "whole. Correct what is wrong by hand: void the certificate, then set the result to what is "
                       "true.")
                        .arg(what, other)};
        return {
            u"in_use"_s, {}, tr("%1 is used by %2 (%3). Undo or remove that first.").arg(what, other, byWhom(r.by))};
    case O::Dangling:
        return {u"missing_reference"_s, r.field,
                tr("%1 needs %2, which was removed %3. Bring that back first.").arg(what, other, byWhom(r.by))};
    case O::Reversal:
        return {u"ledger"_s, {}, tr("This line takes another one back. Enter the movement anew instead.")};
    case O::TakenBack:
        return {u"ledger"_s, {}, tr("%1 was taken back already, %2.").arg(what, byWhom(r.by))};
    case O::Approved:
        return {u"approved"_s, u"state"_s,
                tr("%1 is approved and counts already. Take the approval back first.").arg(what)};
    case O::Erased:
        return {u"erased"_s, {}, tr("%1 was erased for good and cannot be brought back.").arg(tableWord(r.table))};
    case O::Undone:
        return {u"undone_already"_s,
                {},
                tr("This was undone already, %1. Undo that one to have it again.").arg(byWhom(r.by))};
    case O::Beginning:
        break;
    }
    return {u"beginning"_s, {}, tr("A workspace begins with this; it cannot be undone.")};
}

Problems problemsOf(const Workspace& ws, const storage::Reader& reader, const storage::UndoPlan& plan)
{
    const RecordNames names(ws, reader);
    Problems problems;
    for (const storage::UndoRefusal& refusal : plan.refusals) {
        if (problems.size() == kMostProblems) {
            problems.push_back({u"more"_s, {}, tr("And %1 more reasons.").arg(plan.refused - qint64(kMostProblems))});
            break;
        }
        problems.push_back(problemOf(names, refusal));
    }
    if (plan.refusals.empty() && plan.steps.empty() && plan.ledgerLines.isEmpty())
        problems.push_back({u"nothing_to_undo"_s, {}, tr("This changed nothing that could be undone.")});
    return problems;
}

Problem unknownEntry(const QString& entry)
{
    return {u"unknown_entry"_s, u"entry"_s, tr("There is no entry %1 in the journal.").arg(entry)};
}

void count(UndoPreview& preview, const storage::UndoPlan& plan)
{
    preview.removed = preview.restored = preview.changed = 0; // a server may have it tried again
    for (const storage::UndoStep& step : plan.steps) {
        qint64& records = step.does == ChangeAction::Remove    ? preview.removed
                          : step.does == ChangeAction::Restore ? preview.restored
                                                               : preview.changed;
        ++records;
    }
    preview.reversed = plan.ledgerLines.size();
    preview.kept = plan.kept;
}

/// Accounts are changed by hand only: the keys an account was given or lost lie in the vault, which no undo reaches,
/// and the last administrator must not go.
Problems ofAccounts(const storage::Reader& reader, const QString& entry)
{
    storage::EntryFilter touching;
    touching.entry = entry;
    touching.table = u"account"_s;
    touching.limit = 1;
    if (storage::findEntries(reader, touching, 1).empty())
        return {};
    return {{u"account"_s, {}, tr("Accounts cannot be changed by undoing. Change the account by hand instead.")}};
}

/// A number that was given out on paper is not taken back: the register says that it was voided.
Problems ofCertificates(const storage::Reader& reader, const QString& entry)
{
    storage::EntryFilter touching;
    touching.entry = entry;
    touching.table = u"certificate"_s;
    touching.limit = 1;
    auto found = storage::findEntries(reader, touching, 1);
    if (found.empty()) {
        touching.table = u"issuer_key"_s;
        found = storage::findEntries(reader, touching, 1);
        if (!found.empty())
            return {{u"certificate"_s, {}, tr("A key of certificates that was retired does not come back.")}};
    }
    // Two people who became one only changed whose certificate it is.
    if (found.empty() || found.front().verb == u"volunteer.merge")
        return {};
    return {{u"certificate"_s, {}, tr("A certificate cannot be taken back by undoing. Void it instead.")}};
}

/// Takes lines of the ledger back in whatever order the stock allows: a receipt only after what was issued of it.
Problems takeBackLines(storage::Writer& writer, QStringList lines)
{
    while (!lines.isEmpty()) {
        QStringList later;
        Problems why;
        for (const QString& line : lines) {
            Movement reversal;
            Problems problems = takeBack(writer, Id<Movement>::fromText(line), tr("Undone"), reversal);
            if (problems.empty())
                continue;
            later << line;
            if (why.empty())
                why = std::move(problems);
        }
        if (later.size() == lines.size())
            return why;
        lines = std::move(later);
    }
    return {};
}

/// What undoing would do, and what stands against it as far as the journal and the rows tell.
struct Planned
{
    std::optional<storage::UndoPlan> plan; ///< nothing: there is no such entry
    Problems problems;
};

Planned planned(const Workspace& ws, const storage::Reader& reader, const QString& entry)
{
    Planned made{storage::planUndo(reader, entry), {}};
    if (!made.plan)
        made.problems = {unknownEntry(entry)};
    else
        made.problems = ofAccounts(reader, entry);
    if (made.problems.empty())
        made.problems = ofCertificates(reader, entry);
    if (made.problems.empty())
        made.problems = problemsOf(ws, reader, *made.plan);
    return made;
}

/// Undoes the entry within a unit of work and asks the rules of what is there then. Counts into `preview` what that is.
Problems putBack(const Workspace& ws, storage::Writer& writer, UndoPreview& preview)
{
    const Planned made = planned(ws, writer, preview.entry);
    if (made.plan)
        count(preview, *made.plan);
    if (!made.problems.empty())
        return made.problems;
    const WatchedSeats seats(writer, *made.plan, ws.now());
    storage::applyUndo(writer, *made.plan);
    preview.unfit = seats.unfit(writer);
    Problems problems = takeBackLines(writer, made.plan->ledgerLines);
    return problems.empty() ? brokenRules(ws, writer) : problems;
}

/// Does it and takes all of it back again. The Problems undoEntry would have, rights included.
void tryOut(const Workspace& ws, UndoPreview& preview)
{
    const Intent intent{storage::undoVerb(), preview.entry};
    (void)ws.database().write(ws.clock(), ws.actor(), intent, [&](storage::Writer& writer) -> Problems {
        preview.problems = putBack(ws, writer, preview);
        if (preview.problems.empty() && ws.hasAccounts())
            preview.problems = refusals(ws, intent.verb, writer);
        return {Problem{u"trial"_s, {}, {}}};
    });
}

} // namespace

UndoPreview previewUndo(const Workspace& ws, const QString& entry)
{
    UndoPreview preview;
    preview.entry = entry;
    const Problems barred = ws.hasAccounts() ? refusals(ws, storage::undoVerb()) : Problems{};
    if (!ws.isReadOnly() && barred.empty()) {
        tryOut(ws, preview);
        return preview;
    }
    const storage::Reader reader = ws.read();
    const Planned made = planned(ws, reader, entry);
    if (made.plan)
        count(preview, *made.plan);
    preview.problems = made.problems.empty() && !ws.isReadOnly() ? barred : made.problems;
    return preview;
}

Outcome<ChangeSet> undoEntry(Workspace& ws, const QString& entry)
{
    UndoPreview done;
    done.entry = entry;
    return ws.write({storage::undoVerb(), entry}, [&](storage::Writer& writer) { return putBack(ws, writer, done); });
}

} // namespace redvest
