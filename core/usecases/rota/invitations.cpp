// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/invitations.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/queries/invitations.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/phones_shown.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

template <class T>
bool isMeant(const std::vector<Id<T>>& wanted, Id<T> id)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

/// In full. Shifts that are over ask nobody any more.
std::vector<Invitation> chosen(const Workspace& ws, const storage::Reader& reader, const SeatChoice& choice,
                               AssignmentState state)
{
    const Span starts =
        choice.day.isValid() ? dayOf(choice.day) : Span{atLocal(ws.today()), atLocal(QDate(9999, 1, 1))};
    const Scope scope = choice.scope.isEmpty() ? Scope{{}, true} : scopeOf(choice.scope, ws.office().division);
    std::vector<Invitation> found = storage::seatsInState(reader, state, starts, scope);
    std::erase_if(found, [&](const Invitation& i) {
        return i.span.to <= ws.now() || !isMeant(choice.shifts, i.assignment.shift) || !isMeant(choice.posts, i.post) ||
               !isMeant(choice.people, i.assignment.volunteer);
    });
    for (Invitation& i : found)
        i.place = ws.divisions().shortPath(i.division);
    auto begin = found.begin();
    while (begin != found.end()) {
        const auto end = std::find_if(
            begin, found.end(), [&](const Invitation& i) { return i.assignment.shift != begin->assignment.shift; });
        std::stable_sort(begin, end,
                         [](const Invitation& a, const Invitation& b) { return orderKey(a.name) < orderKey(b.name); });
        begin = end;
    }
    return found;
}

std::vector<Invitation> masked(std::vector<Invitation> invitations)
{
    for (Invitation& i : invitations)
        i.phone = maskedPhone(i.phone);
    return invitations;
}

Problems whyNotAnswered(const Workspace& ws, const std::vector<Invitation>& invitations, Instant answerBy)
{
    if (!answerBy.isSet())
        return {};
    if (answerBy <= ws.now())
        return {{u"answer_by"_s, u"answer_by"_s,
                 tr("The time to answer (%1) is over already. Give a later one.").arg(toLocalText(answerBy))}};
    const Invitation& first = invitations.front(); // the earliest
    if (answerBy > first.span.from)
        return {{u"answer_after_start"_s, u"answer_by"_s,
                 tr("The time to answer (%1) is after %2 begins (%3). Give an earlier one.")
                     .arg(toLocalText(answerBy), first.postName, toLocalText(first.span.from))}};
    return {};
}

void become(storage::Writer& writer, Invitation& invitation, AssignmentState state, Instant answerBy,
            const QString& note)
{
    Assignment& a = invitation.assignment;
    a.state = state;
    a.answerBy = answerBy;
    if (!note.isEmpty())
        a.note = note;
    writer.put(storage::assignmentTable(), a);
}

} // namespace

std::vector<Invitation> proposedSeats(const Workspace& ws, const SeatChoice& choice)
{
    return masked(chosen(ws, ws.read(), choice, AssignmentState::Proposed));
}

std::vector<Invitation> openInvitations(const Workspace& ws, const SeatChoice& choice)
{
    return masked(chosen(ws, ws.read(), choice, AssignmentState::Invited));
}

Outcome<PeopleInvited> invite(Workspace& ws, const SeatChoice& choice, Instant answerBy, const QString& reason,
                              const MakeOfInvitations& make)
{
    PeopleInvited done;
    auto changes = ws.write({u"assignment.invited"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        done.invitations = chosen(ws, writer, choice, AssignmentState::Proposed);
        if (done.invitations.empty())
            return Problems{{u"nobody_proposed"_s, u"shift"_s,
                             tr("Nobody is proposed there who was not asked yet. Put people on the shifts first, or "
                                "choose another day or place.")}};
        if (Problems problems = whyNotAnswered(ws, done.invitations, answerBy); !problems.empty())
            return problems;
        for (Invitation& i : done.invitations)
            become(writer, i, AssignmentState::Invited, answerBy, {});
        done.invitations = masked(std::move(done.invitations));
        if (make)
            make(done.invitations);
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

Outcome<InvitationPhones> invitationsWithPhones(Workspace& ws, const SeatChoice& choice, const MakeOfInvitations& make)
{
    if (Problems problems = refusals(ws, Deed::Reveal); !problems.empty())
        return problems;
    InvitationPhones told{chosen(ws, ws.read(), choice, AssignmentState::Invited), {}};
    QStringList shown;
    for (Invitation& i : told.invitations) {
        if (!i.phone.isEmpty() && !isPlaceholder(i.phone) && reaches(ws, i.home))
            shown << i.assignment.volunteer.text();
        else
            i.phone = maskedPhone(i.phone);
    }
    Outcome<ChangeSet> noted = notePhonesShown(ws, shown, [&] {
        if (make)
            make(told.invitations);
    });
    if (!noted)
        return noted.problems();
    told.changes = *std::move(noted);
    return told;
}

Outcome<InvitationsClosed> closeOverdue(Workspace& ws, const SeatChoice& choice, const QString& reason)
{
    InvitationsClosed done;
    const QString why = reason.trimmed();
    auto changes = ws.write({u"assignment.no_answer"_s, why}, [&](storage::Writer& writer) {
        done.closed = chosen(ws, writer, choice, AssignmentState::Invited);
        std::erase_if(done.closed, [&](const Invitation& i) { return !i.isOverdue(ws.now()); });
        if (done.closed.empty())
            return Problems{{u"nobody_overdue"_s, u"answer_by"_s,
                             tr("Nobody's time to answer is over. Who was invited without a time is closed one by "
                                "one.")}};
        for (Invitation& i : done.closed)
            become(writer, i, AssignmentState::NoAnswer, i.assignment.answerBy, why);
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.closed = masked(std::move(done.closed));
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
