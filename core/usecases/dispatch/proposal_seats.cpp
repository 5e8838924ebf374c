// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal becomes seats (proposal.h).

#include "core/storage/gate/database.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/dispatch/proposal.h"
#include "core/usecases/rota/seat_steps.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

/// One acceptance within its unit of work.
class Accepting
{
public:
    Accepting(storage::Writer& writer, Instant now, const QString& explanation, AcceptedProposal& done)
        : m_writer(writer)
        , m_now(now)
        , m_explanation(explanation)
        , m_done(done)
    {}

    /// Only what is still no more than proposed: who was asked since stays.
    void takeOff(const PinnedSeat& seat)
    {
        const Id<Assignment> id = assignmentId(seat.shift, seat.volunteer);
        const auto row = m_writer.find(storage::assignmentTable(), id.text());
        AssignmentStep step;
        if (row && row->state == AssignmentState::Proposed && unseatOne(m_writer, id, step).empty())
            ++m_done.takenOff;
    }

    void putOn(const ProposedSeat& seat)
    {
        const auto row = storage::shiftRow(m_writer, seat.shift);
        const auto person = storage::person(m_writer, storage::goingOn(m_writer, seat.volunteer));
        if (!row)
            return leaveOut(seat, unknownShift());
        if (!person)
            return leaveOut(seat, unknownVolunteer());
        if (row->shift.isArchived)
            return leaveOut(seat, calledOff());
        if (!hasRoom(*row, seat.isPinned))
            return leaveOut(seat, {u"full"_s, u"shift"_s,
                                   tr("%1: %2 has the people it needs by now.").arg(person->name, whereOf(*row))});
        const Verdict said = ShiftPool(m_writer, *row, person->id, m_now).verdict(*person, true);
        if (const Reason* reason = unforeseen(seat, said))
            return leaveOut(seat, {reason->code, u"volunteer"_s,
                                   tr("%1 is not put on %2: %3.").arg(person->name, whereOf(*row), reason->text)});
        const QString why = m_explanation.isEmpty() ? tr("As proposed by dispatch") : m_explanation;
        AssignmentStep step;
        const Problems problems = writeAssignment(m_writer,
                                                  {assignmentId(seat.shift, person->id),
                                                   seat.shift,
                                                   person->id,
                                                   AssignmentState::Proposed,
                                                   said.reasons.empty() ? QString() : why,
                                                   {}},
                                                  step);
        if (!problems.empty())
            return leaveOut(seat, problems.front());
        ++m_done.assigned;
    }

private:
    static QString whereOf(const ShiftRow& row)
    {
        return row.siteName + u' ' + row.postName + u' ' + toLocalText(row.shift.starts);
    }

    [[nodiscard]] bool hasRoom(const ShiftRow& row, bool isPinned) const
    {
        const std::vector<Assignment> seats = storage::assignmentsOf(m_writer, row.shift.id);
        const auto bound =
            std::count_if(seats.begin(), seats.end(), [](const Assignment& a) { return isBinding(a.state); });
        return isPinned || bound < row.shift.needed;
    }

    /// What speaks against it and was not shown with the proposal; a block, shown or not, takes a reason of a person.
    [[nodiscard]] const Reason* unforeseen(const ProposedSeat& seat, const Verdict& said) const
    {
        const auto at = std::find_if(said.reasons.begin(), said.reasons.end(), [&](const Reason& reason) {
            const bool isShown = std::any_of(seat.warnings.begin(), seat.warnings.end(),
                                             [&](const Reason& shown) { return shown.code == reason.code; });
            const bool isSetAside = reason.weight == Weight::Warning || !m_explanation.isEmpty();
            return reason.weight == Weight::Law || !isShown || !isSetAside;
        });
        return at == said.reasons.end() ? nullptr : &*at;
    }

    void leaveOut(const ProposedSeat& seat, Problem problem)
    {
        if (problem.text.indexOf(seat.name) < 0)
            problem.text = tr("%1: %2").arg(seat.name, problem.text);
        m_done.leftOut.push_back(std::move(problem));
    }

    storage::Writer& m_writer;
    Instant m_now;
    const QString& m_explanation;
    AcceptedProposal& m_done;
};

/// What is to be done, by person and shift.
struct Acceptance
{
    std::vector<const ProposedSeat*> seats; ///< those chosen that are not there yet
    std::vector<PinnedSeat> givenUp;        ///< of whom or where somebody is chosen
};

Acceptance acceptanceOf(const Proposal& proposal, const std::vector<PinnedSeat>& chosen)
{
    std::set<std::pair<Id<Volunteer>, Id<Shift>>> wanted;
    std::set<Id<Volunteer>> people;
    std::set<Id<Shift>> shifts;
    for (const PinnedSeat& seat : chosen) {
        wanted.emplace(seat.volunteer, seat.shift);
        people.insert(seat.volunteer);
        shifts.insert(seat.shift);
    }
    Acceptance all;
    bool isWhole = true;
    for (const ProposedSeat& seat : proposal.seats) {
        const bool isWanted = wanted.count({seat.volunteer, seat.shift}) > 0;
        isWhole = isWhole && isWanted;
        if (isWanted && !seat.isKept)
            all.seats.push_back(&seat);
    }
    for (const PinnedSeat& seat : proposal.givenUp) {
        if (isWhole || people.count(seat.volunteer) > 0 || shifts.count(seat.shift) > 0)
            all.givenUp.push_back(seat);
    }
    return all;
}

} // namespace

Outcome<AcceptedProposal> acceptProposal(Workspace& ws, const Proposal& proposal, const std::vector<PinnedSeat>& chosen)
{
    const Acceptance wanted = acceptanceOf(proposal, chosen);
    AcceptedProposal done;
    auto changes = ws.write({u"assignment.dispatch"_s, {}}, [&](storage::Writer& writer) -> Problems {
        done = {}; // on a server the work may be run again
        Accepting accepting(writer, ws.now(), ws.explanation(), done);
        for (const PinnedSeat& seat : wanted.givenUp)
            accepting.takeOff(seat);
        for (const ProposedSeat* seat : wanted.seats)
            accepting.putOn(*seat);
        if (done.assigned + done.takenOff > 0)
            return {};
        Problems none{{u"none_left"_s, u"chosen"_s,
                       tr("Nobody of those chosen can be put on a shift any more. Make a new proposal.")}};
        none.insert(none.end(), done.leftOut.begin(), done.leftOut.end());
        return none;
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
