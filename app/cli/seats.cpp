// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People between shifts: move-seat, swap-seats.

#include "app/cli/command.h"

#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/seat_moves.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct MoveOptions
{
    std::vector<std::string> assignments;
    std::string shift, setAside, reason, state;
};

/// How people begin on the other shift; checked by the option already.
AssignmentState stateOf(const MoveOptions& o)
{
    return fromWord<AssignmentState>(text(o.state)).value_or(AssignmentState::Proposed);
}

Exit tellMoved(const Run& run, const Outcome<SeatsMoved>& moved)
{
    if (!moved)
        return run.out().refused(moved.problems());
    QJsonArray seats;
    for (std::size_t i = 0; i < moved->taken.size(); ++i) {
        const Assignment& left = *moved->left[i].before;
        const Assignment& taken = *moved->taken[i].after;
        seats.append(QJsonObject{{u"volunteer"_s, taken.volunteer.text()},
                                 {u"from_shift"_s, left.shift.text()},
                                 {u"from_assignment"_s, left.id.text()},
                                 {u"shift"_s, taken.shift.text()},
                                 {u"assignment"_s, taken.id.text()},
                                 {u"state"_s, wordOf(taken.state)},
                                 {u"override_reason"_s, taken.overrideReason}});
    }
    run.out().result({{u"seats"_s, seats}, {u"changeset"_s, moved->changes.entry}},
                     tr("Moved: %1 people.").arg(moved->taken.size()));
    return Exit::Done;
}

Exit runMoveSeat(const MoveOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto shift = findShift(*ws, text(o.shift));
    if (!shift)
        return run.out().refused(
            {{u"unknown_shift"_s, u"shift"_s,
              tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))}});
    std::vector<Id<Assignment>> seats;
    for (const std::string& id : o.assignments)
        seats.push_back(Id<Assignment>::fromText(text(id)));
    const Explanation why(*ws, text(o.reason));
    return tellMoved(run, moveSeats(*ws, seats, *shift, text(o.setAside), stateOf(o)));
}

Exit runSwapSeats(const MoveOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto id = [&](std::size_t at) { return Id<Assignment>::fromText(text(o.assignments[at])); };
    const Explanation why(*ws, text(o.reason));
    return tellMoved(run, swapSeats(*ws, id(0), id(1), text(o.setAside), stateOf(o)));
}

void addHow(CLI::App& app, MoveOptions& o)
{
    app.add_option("--override", o.setAside, tr("Reason for setting a rule aside").toStdString());
    app.add_option("--reason", o.reason, tr("Why; kept with the act").toStdString());
    app.add_option("--state", o.state, tr("How they begin on the other shift; proposed unless said").toStdString())
        ->check(CLI::IsMember({"proposed", "invited", "accepted"}));
}

} // namespace

void declareMoveSeat(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<MoveOptions>();
    CLI::App* app = parent.add_subcommand("move-seat", tr("Move people from their shift to another").toStdString());
    app->add_option("assignments", o->assignments, tr("Ids of the assignments").toStdString())->required();
    app->add_option("--to", o->shift, tr("Id of the shift").toStdString())->required();
    addHow(*app, *o);
    app->callback([o, &action] { action = [o](Run& run) { return runMoveSeat(*o, run); }; });
}

void declareSwapSeats(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<MoveOptions>();
    CLI::App* app = parent.add_subcommand("swap-seats", tr("Exchange two people between their shifts").toStdString());
    app->add_option("assignments", o->assignments, tr("Ids of the two assignments").toStdString())
        ->required()
        ->expected(2);
    addHow(*app, *o);
    app->callback([o, &action] { action = [o](Run& run) { return runSwapSeats(*o, run); }; });
}

} // namespace redvest::cli
