// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single steps on the rota: assign, unassign. What people answer: answers.cpp.

#include "app/cli/rota.h"

#include "core/usecases/rota/rota.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct AssignOptions
{
    std::string volunteer, shift, setAside, reason, state;
    std::vector<std::string> also;
};

/// Of several people, one unit of work.
Exit tellSteps(const Run& run, const Outcome<AssignmentSteps>& done)
{
    if (!done)
        return run.out().refused(done.problems());
    QJsonArray ids;
    for (const AssignmentStep& step : done->steps)
        ids.append(step.after->id.text());
    run.out().result({{u"assignments"_s, ids}, {u"changeset"_s, done->changes.entry}},
                     tr("Put on the shift: %1 people.").arg(done->steps.size()));
    return Exit::Done;
}

Exit runAssign(const AssignOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto shift = findShift(*ws, text(o.shift));
    Problems problems;
    std::vector<Id<Volunteer>> people;
    for (const QString& named : QStringList{text(o.volunteer)} + texts(o.also)) {
        if (const auto volunteer = findVolunteer(*ws, named))
            people.push_back(*volunteer);
        else
            problems.push_back({u"unknown_volunteer"_s, u"volunteer"_s,
                                tr("Nobody is known as \"%1\". Give the id, the document number or a name that only "
                                   "one person has.")
                                    .arg(named)});
    }
    if (!shift)
        problems.push_back({u"unknown_shift"_s, u"shift"_s,
                            tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))});
    if (!problems.empty())
        return run.out().refused(problems);
    const Explanation why(*ws, text(o.reason));
    const auto state = fromWord<AssignmentState>(text(o.state)).value_or(AssignmentState::Proposed);
    if (people.size() > 1)
        return tellSteps(run, assignAll(*ws, people, *shift, text(o.setAside), state));
    return tellStep(run, assign(*ws, people.front(), *shift, text(o.setAside), state));
}

struct UnassignOptions
{
    std::string assignment, reason;
};

Exit runUnassign(const UnassignOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const Explanation why(*ws, text(o.reason));
    const auto step = unassign(*ws, Id<Assignment>::fromText(text(o.assignment)), text(o.reason));
    if (!step)
        return run.out().refused(step.problems());
    run.out().result({{u"assignment"_s, text(o.assignment)}, {u"changeset"_s, step->changes.entry}},
                     tr("Taken off the shift."));
    return Exit::Done;
}

} // namespace

Exit tellStep(const Run& run, const Outcome<AssignmentStep>& step)
{
    if (!step.ok())
        return run.out().refused(step.problems());
    const Assignment& a = *step->after;
    run.out().result({{u"assignment"_s, a.id.text()},
                      {u"volunteer"_s, a.volunteer.text()},
                      {u"shift"_s, a.shift.text()},
                      {u"state"_s, wordOf(a.state)},
                      {u"changeset"_s, step->changes.entry}},
                     tr("Assignment %1 is %2.").arg(a.id.text(), ui::stateName(a.state)));
    return Exit::Done;
}

void declareAssign(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<AssignOptions>();
    CLI::App* app = parent.add_subcommand("assign", tr("Put a person on a shift").toStdString());
    app->add_option("volunteer", o->volunteer, tr("Id, document number or name").toStdString())->required();
    app->add_option("shift", o->shift, tr("Id of the shift").toStdString())->required();
    app->add_option("--also", o->also, tr("More people for the same shift, all or none").toStdString());
    app->add_option("--override", o->setAside, tr("Reason for setting a rule aside").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_option("--state", o->state, tr("How they begin; proposed unless said").toStdString())
        ->check(CLI::IsMember({"proposed", "invited", "accepted"}));
    app->callback([o, &action] { action = [o](Run& run) { return runAssign(*o, run); }; });
}

void declareUnassign(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<UnassignOptions>();
    CLI::App* app =
        parent.add_subcommand("unassign", tr("Take an assignment away as if it had not been made").toStdString());
    app->add_option("assignment", o->assignment, tr("Id of the assignment").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runUnassign(*o, run); }; });
}

} // namespace redvest::cli
