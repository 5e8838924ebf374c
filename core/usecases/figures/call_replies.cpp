// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/call_replies.h"

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/call_queries.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/calls.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/call_checks.h"
#include "core/usecases/rota/seat_steps.h"
#include "core/usecases/rota/seating.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/entry_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPeople = 10'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calls", text);
}

Problem unknownLine()
{
    return {u"unknown_line"_s, u"line"_s,
            tr("The call has no such line. Give the number that stands before it on paper; \"call show\" lists them.")};
}

/// The call of the line, and what is wrong with the wish before anybody is looked at.
Problems tidyAndCheck(const storage::Reader& reader, CallReplyWish& wish, QDate today)
{
    const auto line = reader.find(storage::callLineTable(), wish.line.text());
    const auto call = line ? reader.find(storage::callTable(), line->call.text()) : std::nullopt;
    if (!call)
        return {unknownLine()};
    if (!wish.day.isValid())
        wish.day = today;
    EntryCheck check;
    if (call->isWithdrawn())
        check.add(u"withdrawn"_s, u"call"_s,
                  tr("%1 was withdrawn on %2: nobody answers to it any more. Answer to the call in its place.")
                      .arg(callName(*call), call->withdrawnOn.toString(Qt::ISODate)));
    if (wish.people < 0 || wish.people > kMostPeople)
        check.add(u"people"_s, u"people"_s, tr("Give a number of people from 0 to %1.").arg(kMostPeople));
    if (wish.people == 0 && wish.volunteers.empty())
        check.add(u"nobody_named"_s, u"people"_s, tr("Say who answered, or how many people."));
    check.notAhead(wish.day, today, u"day"_s);
    if (wish.day < call->day)
        check.add(u"before_call"_s, u"day"_s,
                  tr("The call is dated %1: nobody answered to it before.").arg(call->day.toString(Qt::ISODate)));
    check.optional(wish.note, u"note"_s);
    return check.problems();
}

/// Puts the person on the shift, accepted; nothing where he stands there already. Whoever was asked has answered by
/// that; anybody else is judged as now put on it.
Problems putOn(storage::Writer& writer, Instant now, const ShiftRow& row, const Volunteer& person,
               const QString& overrideReason, qint64& seated)
{
    using S = AssignmentState;
    const Id<Assignment> id = assignmentId(row.shift.id, person.id);
    const auto known = writer.find(storage::assignmentTable(), id.text());
    if (known && isFilled(known->state))
        return {};
    const bool isExpected = known && (isBinding(known->state) || stayedAway(known->state));
    Seated done;
    AssignmentStep step;
    Problems problems =
        isExpected
            ? seat(writer, row, person, known, S::Accepted, overrideReason, done)
            : seatOne(writer, now, {id, row.shift.id, person.id, S::Accepted, overrideReason.trimmed(), {}}, step);
    seated += problems.empty() ? 1 : 0;
    return problems;
}

CallCounts countsOf(const storage::CallLineFacts& facts)
{
    return {facts.asked, facts.replies, facts.seated, facts.openNow};
}

} // namespace

Problems clashes(const storage::Reader& reader, const CallReply& wanted)
{
    if (wanted.volunteer.isNull())
        return {};
    const CallReply* last = nullptr;
    const std::vector<CallReply> replies = storage::repliesToLine(reader, wanted.line);
    for (const CallReply& reply : replies) {
        if (reply.volunteer == wanted.volunteer && reply.id != wanted.id)
            last = &reply;
    }
    if (last == nullptr || last->answer != wanted.answer || last->day > wanted.day)
        return {};
    const auto person = storage::person(reader, wanted.volunteer);
    return {{u"replied"_s, u"volunteer"_s,
             tr("%1 said the same to this line already, on %2.")
                 .arg(person ? person->name : QString(), last->day.toString(Qt::ISODate))}};
}

Outcome<EnteredReplies> enterCallReplies(Workspace& ws, const CallReplyWish& wanted, const QString& reason)
{
    EnteredReplies done;
    auto changes = ws.write({u"call.reply"_s, reason}, [&](storage::Writer& writer) -> Problems {
        done.replies.clear();
        done.seated = 0;
        CallReplyWish wish = wanted;
        Problems problems = tidyAndCheck(writer, wish, ws.today());
        if (!problems.empty())
            return problems;
        const auto line = writer.find(storage::callLineTable(), wish.line.text());
        const bool isSeated = wish.isSeated && wish.answer == CallAnswer::Coming;
        const auto row = isSeated ? storage::shiftRow(writer, line->shift) : std::nullopt;
        if (isSeated && !row)
            return {unknownShift()};
        const auto refuse = [&problems](Problems found) {
            problems.insert(problems.end(), found.begin(), found.end());
        };
        const auto enter = [&](Id<Volunteer> volunteer, int people) {
            CallReply reply{Id<CallReply>::make(), wish.line, volunteer, people, wish.day, wish.answer, wish.note};
            refuse(clashes(writer, reply));
            writer.add(storage::callReplyTable(), reply);
            done.replies.push_back(std::move(reply));
        };
        for (const Id<Volunteer> named : wish.volunteers) {
            const auto person = storage::person(writer, storage::goingOn(writer, named));
            if (!person) {
                refuse({unknownVolunteer()});
                continue;
            }
            enter(person->id, 1);
            if (row)
                refuse(putOn(writer, ws.now(), *row, *person, wish.overrideReason, done.seated));
        }
        if (wish.people > 0)
            enter({}, wish.people);
        return problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = std::move(changes).value();
    return done;
}

Outcome<ChangeSet> removeCallReplies(Workspace& ws, const std::vector<Id<CallReply>>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_required"_s, u"reason"_s, tr("Say why; it is kept in the register.")};
    return ws.write({u"call.reply_remove"_s, reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        Problems problems;
        for (const Id<CallReply> id : ids) {
            if (writer.find(storage::callReplyTable(), id.text()))
                writer.remove(storage::callReplyTable(), id.text());
            else
                problems.push_back({u"unknown_reply"_s, u"reply"_s,
                                    tr("This answer is not there any more. \"call show\" lists those there are.")});
        }
        return problems;
    });
}

Outcome<Id<CallLine>> callLineCalled(const Workspace& ws, Id<Call> call, const QString& text)
{
    const QString typed = text.trimmed();
    for (const CallLine& line : storage::linesOfCall(ws.read(), call)) {
        if (QString::number(line.position) == typed || line.shift.text() == typed || line.id.text() == typed)
            return line.id;
    }
    return unknownLine();
}

CallCounts& CallCounts::operator+=(const CallCounts& other)
{
    asked += other.asked;
    replies += other.replies;
    seated += other.seated;
    openNow += other.openNow;
    return *this;
}

std::vector<CallRow> callRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    std::vector<CallRow> rows;
    QHash<QString, std::size_t> at;
    for (Call& call : storage::callsInOrder(reader)) {
        at.insert(call.id.text(), rows.size());
        const QString scopeName = ws.divisions().name(call.division);
        rows.push_back({std::move(call), scopeName, 0, {}});
    }
    for (const storage::CallLineFacts& facts : storage::callLineFacts(reader, {})) {
        const auto row = at.constFind(facts.call.text());
        if (row == at.constEnd())
            continue;
        ++rows[*row].lines;
        rows[*row].counts += countsOf(facts);
    }
    return rows;
}

std::vector<CallLineRow> callLineRows(const Workspace& ws, Id<Call> call)
{
    const storage::Reader reader = ws.read();
    QHash<QString, CallCounts> counts;
    for (const storage::CallLineFacts& facts : storage::callLineFacts(reader, call))
        counts.insert(facts.line.text(), countsOf(facts));
    std::vector<CallLineRow> rows;
    for (CallLine& line : storage::linesOfCall(reader, call)) {
        const CallCounts counted = counts.value(line.id.text());
        const QString place = ws.divisions().shortPath(line.division);
        rows.push_back({std::move(line), place, counted});
    }
    return rows;
}

std::vector<CallReplyRow> callReplyRows(const Workspace& ws, Id<Call> call)
{
    const storage::Reader reader = ws.read();
    QHash<QString, CallLine> lines;
    for (CallLine& line : storage::linesOfCall(reader, call))
        lines.insert(line.id.text(), std::move(line));
    std::vector<CallReplyRow> rows;
    for (const CallReply& reply : storage::repliesOfCall(reader, call)) {
        const CallLine line = lines.value(reply.line.text());
        CallReplyRow row{reply, line.position, line.postName, line.siteName, {}, {}};
        if (!reply.volunteer.isNull()) {
            const Volunteer person = storage::person(reader, reply.volunteer).value_or(Volunteer{});
            row.name = person.name;
            row.maskedPhone = maskedPhone(person.phone);
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CallReplyRow& a, const CallReplyRow& b) { return a.position < b.position; });
    return rows;
}

} // namespace redvest
